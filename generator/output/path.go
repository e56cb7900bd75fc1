package output

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// checkPath reports whether a path can name a file of the site: a relative one
// with slashes that stays in the folder, on every system.
func checkPath(name string) error {
	switch {
	case !fs.ValidPath(name), name == ".", !filepath.IsLocal(filepath.FromSlash(name)):
		return fmt.Errorf("%q isn't a path inside the site", name)
	case strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f || strings.ContainsRune(`\:*?"<>|`, r) }):
		return fmt.Errorf("the path %q has a character that some systems don't allow", name)
	case name == List, strings.HasPrefix(name, asidePrefix):
		return fmt.Errorf("the path %q is reserved for followup", name)
	}
	return nil
}

// checkPaths checks the paths of a whole site: each may come once, and none may
// be a file and a folder at the same time.
func checkPaths(files []playbook.Artifact) error {
	names := make([]string, len(files))
	for i, f := range files {
		if err := checkPath(f.Path); err != nil {
			return err
		}
		names[i] = f.Path
	}
	slices.Sort(names)
	for i, name := range names[:max(len(names)-1, 0)] {
		if names[i+1] == name {
			return fmt.Errorf("two files of the site have the path %q", name)
		}
	}
	for _, name := range names {
		for at, c := range name {
			if c != '/' {
				continue
			}
			if _, both := slices.BinarySearch(names, name[:at]); both {
				return fmt.Errorf("the path %q is both a file and a folder of the site", name[:at])
			}
		}
	}
	return nil
}
