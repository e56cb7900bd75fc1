package overlay

import (
	"io/fs"
	"path"
	"slices"
)

// Without is a file system in which some files cannot be seen.
func Without(files fs.FS, paths []string) fs.FS {
	if len(paths) == 0 {
		return files
	}
	return without{files, paths}
}

type without struct {
	files fs.FS
	paths []string
}

// Open opens a file that can be seen.
func (w without) Open(name string) (fs.File, error) {
	if w.hides(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return w.files.Open(name)
}

// ReadFile reads a file that can be seen.
func (w without) ReadFile(name string) ([]byte, error) {
	if w.hides(name) {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
	}
	return fs.ReadFile(w.files, name)
}

// ReadDir lists the files that can be seen.
func (w without) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(w.files, name)
	return slices.DeleteFunc(slices.Clone(entries), func(e fs.DirEntry) bool { return w.hides(path.Join(name, e.Name())) }), err
}

func (w without) hides(name string) bool { return slices.Contains(w.paths, path.Clean(name)) }
