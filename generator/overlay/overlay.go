// Package overlay lays one folder over another: a file of the upper one
// replaces the file of the same path below. No library on hand does just this
// for fs.FS and is looked after, so it is written here.
package overlay

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
)

// FS is two file systems seen as one.
type FS struct{ upper, lower fs.FS }

// New lays upper over lower. Folders are merged, files are replaced.
func New(upper, lower fs.FS) FS { return FS{upper, lower} }

// Open opens the upper file where there is one, else the lower. A folder that
// both have is listed by ReadDir alone.
func (o FS) Open(name string) (fs.File, error) {
	f, err := o.upper.Open(name)
	if missing(err) {
		return o.lower.Open(name)
	}
	return f, err
}

// ReadFile reads the upper file where there is one, else the lower.
func (o FS) ReadFile(name string) ([]byte, error) {
	data, err := fs.ReadFile(o.upper, name)
	if missing(err) {
		return fs.ReadFile(o.lower, name)
	}
	return data, err
}

// ReadDir lists what either folder holds, by name.
func (o FS) ReadDir(name string) ([]fs.DirEntry, error) {
	upper, err := fs.ReadDir(o.upper, name)
	if err != nil && !missing(err) {
		return nil, err
	}
	lower, lowerErr := fs.ReadDir(o.lower, name)
	if err != nil && lowerErr != nil {
		return nil, lowerErr
	}
	for _, e := range lower {
		if !slices.ContainsFunc(upper, func(u fs.DirEntry) bool { return u.Name() == e.Name() }) {
			upper = append(upper, e)
		}
	}
	slices.SortFunc(upper, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return upper, nil
}

// Sub is the folder dir of both.
func (o FS) Sub(dir string) (fs.FS, error) {
	upper, err := fs.Sub(o.upper, dir)
	if err != nil {
		return nil, err
	}
	lower, err := fs.Sub(o.lower, dir)
	return New(upper, lower), err
}

// Under lays a file system below a folder's name, so that its files have the
// paths that they would have in a playbook: Under("content", files) has
// content/plays/check-in.md.
func Under(dir string, files fs.FS) fs.FS { return under{dir + "/", files} }

type under struct {
	prefix string
	files  fs.FS
}

// Open opens the file of that path.
func (u under) Open(name string) (fs.File, error) {
	if path.Clean(name)+"/" == u.prefix {
		return u.files.Open(".")
	}
	if len(name) <= len(u.prefix) || name[:len(u.prefix)] != u.prefix {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return u.files.Open(name[len(u.prefix):])
}

func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
