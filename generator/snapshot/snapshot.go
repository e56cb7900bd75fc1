// Package snapshot holds a folder as it was when it was looked at. What was read
// once is not read again until it is said that it may have changed; and then it is
// known whether it did. So a build sees one state of the folder, and a small
// change costs a small look, however many files there are.
package snapshot

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// FS is a folder as it was. It may be used from several goroutines at once, but
// not while it is refreshed. The bytes that it gives are not to be changed.
type FS struct {
	folder fs.FS
	counts func(fs.DirEntry) bool
	mu     sync.Mutex
	files  map[string]file
	lists  map[string]list
	differ []string // the paths that were found to be different, until they are told
	fresh  bool     // nothing was told yet
}

type file struct {
	data []byte
	err  error
}

type list struct {
	entries []fs.DirEntry
	err     error
}

// New is a folder of which nothing was looked at yet. counts says what is worth
// telling when it comes or goes: what a program lays down for a moment is not.
func New(folder fs.FS, counts func(fs.DirEntry) bool) *FS {
	return &FS{folder: folder, counts: counts, files: map[string]file{}, lists: map[string]list{}, fresh: true}
}

// Changed tells the paths of files and folders that were found to be different
// since it was last asked. everything is true when nobody asked before.
func (s *FS) Changed() (paths []string, everything bool) {
	paths, everything = s.differ, s.fresh
	s.differ, s.fresh = nil, false
	return paths, everything
}

// Open opens the file as it is now.
func (s *FS) Open(name string) (fs.File, error) { return s.folder.Open(name) }

// ReadFile gives a file's bytes.
func (s *FS) ReadFile(name string) ([]byte, error) {
	f := once(s, s.files, name, func() (f file) {
		f.data, f.err = fs.ReadFile(s.folder, name)
		return f
	})
	return f.data, f.err
}

// ReadDir lists a folder by name.
func (s *FS) ReadDir(name string) ([]fs.DirEntry, error) {
	l := once(s, s.lists, name, func() (l list) {
		l.entries, l.err = fs.ReadDir(s.folder, name)
		return l
	})
	return l.entries, l.err
}

// once looks at what was not looked at before. The lock is not held meanwhile, so
// that files are read side by side.
func once[T any](s *FS, known map[string]T, name string, look func() T) T {
	s.mu.Lock()
	one, ok := known[name]
	s.mu.Unlock()
	if !ok {
		one = look()
		s.mu.Lock()
		known[name] = one
		s.mu.Unlock()
	}
	return one
}

// Refresh looks again at paths that may have changed, come or gone, and reports
// whether anything that was looked at before is different now.
func (s *FS) Refresh(paths ...string) bool {
	changed := false
	for _, name := range paths {
		if l, known := s.lists[path.Dir(name)]; known && l.holds(name) != s.stands(name) {
			changed = s.relist(path.Dir(name)) || changed
		}
		if _, known := s.lists[name]; known {
			changed = s.relist(name) || changed
		}
		if _, known := s.files[name]; known {
			changed = s.reread(name) || changed
		}
	}
	return changed
}

// RefreshAll looks again at all that was looked at before.
func (s *FS) RefreshAll() bool {
	changed := false
	for name := range s.lists {
		changed = s.relist(name) || changed
	}
	for name := range s.files {
		changed = s.reread(name) || changed
	}
	return changed
}

func (s *FS) reread(name string) bool {
	old := s.files[name]
	data, err := fs.ReadFile(s.folder, name)
	if bytes.Equal(old.data, data) && alike(old.err, err) {
		return false
	}
	s.files[name] = file{data, err}
	if s.gone(name, err) {
		delete(s.files, name)
	}
	s.differ = append(s.differ, name)
	return true
}

func (s *FS) relist(name string) bool {
	old := s.lists[name]
	entries, err := fs.ReadDir(s.folder, name)
	s.lists[name] = list{entries, err}
	if s.gone(name, err) {
		delete(s.lists, name)
	}
	same := func(a, b fs.DirEntry) bool { return a.Name() == b.Name() && a.Type() == b.Type() }
	if slices.EqualFunc(s.counted(old.entries), s.counted(entries), same) && alike(old.err, err) {
		return false
	}
	s.differ = append(s.differ, name)
	return true
}

// counted leaves out what does not count.
func (s *FS) counted(entries []fs.DirEntry) []fs.DirEntry {
	return slices.DeleteFunc(slices.Clone(entries), func(e fs.DirEntry) bool { return !s.counts(e) })
}

// gone reports whether a path need not be remembered: it is not there, and the
// list of its folder will tell when it comes back.
func (s *FS) gone(name string, err error) bool {
	_, listed := s.lists[path.Dir(name)]
	return listed && name != "." && errors.Is(err, fs.ErrNotExist)
}

// alike reports whether two errors say the same.
func alike(a, b error) bool {
	return (a == nil) == (b == nil) && (a == nil || a.Error() == b.Error())
}

// kind is what stands at a path, as a list of its folder would tell it.
type kind struct {
	there bool
	mode  fs.FileMode
}

func (l list) holds(name string) kind {
	n, found := slices.BinarySearchFunc(l.entries, path.Base(name), func(e fs.DirEntry, base string) int { return strings.Compare(e.Name(), base) })
	if !found {
		return kind{}
	}
	return kind{true, l.entries[n].Type()}
}

func (s *FS) stands(name string) kind {
	info, err := fs.Lstat(s.folder, name)
	if err != nil {
		return kind{}
	}
	return kind{true, info.Mode().Type()}
}
