package watch

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// mostLinks is how many symbolic links may lead from one to the next.
const mostLinks = 40

// follow watches for a path itself to come, to go and to change. whole asks for
// all that lies below it too, where it is a folder. Of a path whose folder is not
// there, that folder is followed instead.
func (s *set) follow(path string, links int, whole bool) error {
	folder, name := filepath.Dir(path), filepath.Base(path)
	if folder == path || links > mostLinks {
		return nil
	}
	in, real, err := s.above(folder, links)
	if in == nil {
		return err
	}
	in.names[name] = true
	// Looked at only now that a change would be noticed.
	here := filepath.Join(real, name)
	info, err := os.Lstat(here)
	switch {
	case err != nil:
		return nil
	case info.Mode()&fs.ModeSymlink != 0:
		return s.link(here, links, whole)
	case info.IsDir() && whole:
		return s.tree(here)
	}
	return nil
}

// above watches the folder that a followed path lies in, and returns its real
// path. Where it is not there, its coming is watched for, and in is nil.
func (s *set) above(folder string, links int) (in *interest, real string, err error) {
	for range 100 { // it may come and go while we look
		real, err = filepath.EvalSymlinks(folder)
		if err != nil {
			if err := s.follow(folder, links+1, false); err != nil {
				return nil, "", err
			}
			if real, err = filepath.EvalSymlinks(folder); err != nil {
				return nil, "", nil
			}
		}
		if in, err = s.watch(real); in != nil || err != nil {
			return in, real, err
		}
	}
	return nil, "", fmt.Errorf("%s comes and goes", folder)
}

// link follows what a symbolic link leads to, as only that changes when it is
// written to.
func (s *set) link(path string, links int, whole bool) error {
	s.links[path] = true
	target, err := os.Readlink(path)
	if err != nil {
		return nil // gone, which makes an event
	}
	if !filepath.IsAbs(target) {
		target = filepath.Join(filepath.Dir(path), target)
	}
	return s.follow(target, links+1, whole)
}

// tree watches a folder and all folders below it.
func (s *set) tree(folder string) error {
	in, err := s.watch(folder)
	if in == nil || in.all {
		return err
	}
	in.all = true
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil // gone, or not ours to read
	}
	for _, e := range entries {
		if passing(e.Name()) {
			continue
		}
		path := filepath.Join(folder, e.Name())
		switch {
		case e.IsDir():
			err = s.tree(path)
		case e.Type()&fs.ModeSymlink != 0:
			err = s.link(path, 0, true)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// watch takes a folder into the set and returns what matters in it, or nil where
// it is not there any more.
func (s *set) watch(folder string) (*interest, error) {
	if in := s.folders[folder]; in != nil {
		return in, nil
	}
	if s.before[folder] == nil {
		err := s.source.Add(folder)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, nil
		case errors.Is(err, fs.ErrPermission):
			// What may not be read cannot be in the playbook either.
		case err != nil:
			return nil, explain(err)
		}
	}
	in := &interest{names: map[string]bool{}}
	s.folders[folder] = in
	return in, nil
}
