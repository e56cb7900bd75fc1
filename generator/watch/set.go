package watch

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fsnotify/fsnotify"
)

// set is what is watched: folders alone, as a file that is saved by renaming
// would take its own watch away with it. Every folder stands under its real
// path, so that no folder is in it twice.
type set struct {
	source  source
	paths   []string // what was asked for, absolute
	folders map[string]*interest
	before  map[string]*interest // those that were watched until now, while they are worked out again
	links   map[string]bool      // symbolic links on the way to what was asked for
}

// source gives and takes watches; *fsnotify.Watcher is one.
type source interface {
	Add(folder string) error
	Remove(folder string) error
}

// interest is what matters in a folder: everything, or a few names.
type interest struct {
	all   bool
	names map[string]bool
}

func newSet(source source, paths []string) (*set, error) {
	s := &set{source: source, folders: map[string]*interest{}, links: map[string]bool{}}
	for _, p := range paths {
		abs, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		s.paths = append(s.paths, abs)
	}
	return s, nil
}

// heed takes note of an event, and reports whether it matters and where: "" for
// everywhere. New folders are watched before it returns: what they held by then is
// read by whoever is told, what they get later makes events of its own.
func (s *set) heed(e fsnotify.Event) (where string, matters bool, err error) {
	if e.Op&^fsnotify.Chmod == 0 {
		return "", false, nil
	}
	if e.Has(fsnotify.Remove | fsnotify.Rename) {
		if s.folders[e.Name] != nil || s.links[e.Name] {
			s.drop(e.Name)
			return "", true, s.renew()
		}
	}
	in := s.folders[filepath.Dir(e.Name)]
	if in == nil {
		return "", false, nil
	}
	name := filepath.Base(e.Name)
	named := in.names[name]
	if !named && (!in.all || passing(name)) {
		return "", false, nil
	}
	if e.Has(fsnotify.Create) {
		if named {
			s.drop(e.Name)
			return "", true, s.renew()
		}
		info, err := os.Lstat(e.Name)
		switch {
		case err != nil: // gone again, which makes its own event
		case info.IsDir():
			s.drop(e.Name) // whatever was watched under this name was another folder
			return "", true, s.tree(e.Name)
		case info.Mode()&fs.ModeSymlink != 0:
			return "", true, s.link(e.Name, 0, true)
		}
	}
	if len(s.links) > 0 { // the playbook may know the file by another name
		return "", true, nil
	}
	return e.Name, true, nil
}

// restart begins again, when events were lost.
func (s *set) restart() error {
	for folder := range s.folders {
		s.take(folder)
	}
	return s.renew()
}

// renew works out again what is to be watched, adds what is missing and takes
// away what is not needed any more.
func (s *set) renew() error {
	s.before = s.folders
	s.folders, s.links = map[string]*interest{}, map[string]bool{}
	var err error
	for _, p := range s.paths {
		if err = s.follow(p, 0, true); err != nil {
			break
		}
	}
	for folder := range s.before {
		if s.folders[folder] == nil {
			_ = s.source.Remove(folder) // it may have gone by itself
		}
	}
	s.before = nil
	return err
}

// drop forgets a folder and all that lies below it.
func (s *set) drop(folder string) {
	below := folder + string(filepath.Separator)
	for f := range s.folders {
		if f == folder || strings.HasPrefix(f, below) {
			s.take(f)
		}
	}
}

func (s *set) take(folder string) {
	delete(s.folders, folder)
	_ = s.source.Remove(folder) // it may have gone by itself
}
