package memo

import (
	"errors"
	"io/fs"
	"path"
)

// deepest is how many folders may lie in each other: a chain of links that leads
// back into itself goes on for ever.
const deepest = 16

// Files is a number for all files below the given paths, which may be missing.
func (h Hash) Files(files fs.FS, paths ...string) uint64 {
	var all [][]byte
	for _, p := range paths {
		all = gather(all, files, p, 0)
	}
	return h.Sum(all...)
}

func gather(all [][]byte, files fs.FS, name string, depth int) [][]byte {
	all = append(all, []byte(name))
	if depth == deepest {
		return all
	}
	entries, err := fs.ReadDir(files, name)
	if err == nil {
		for _, e := range entries {
			all = gather(all, files, path.Join(name, e.Name()), depth+1)
		}
		return all
	}
	if errors.Is(err, fs.ErrNotExist) {
		return append(all, []byte("is not there"))
	}
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return append(all, []byte(err.Error()))
	}
	return append(all, data)
}
