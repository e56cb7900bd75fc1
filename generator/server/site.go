package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"slices"
	"strings"
	"sync"

	"followup/generator/playbook"
)

// site is a built site. It never changes once it was made.
type site struct {
	files map[string]*file // by path from the site's root
}

// file is one of a site's files. It is handed on from site to site for as long as
// its bytes stay the same.
type file struct {
	data []byte
	tag  func() string // for ETag; worked out when it is first asked for
}

func newFile(data []byte) *file {
	return &file{data: data, tag: sync.OnceValue(func() string {
		sum := sha256.Sum256(data)
		return `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
	})}
}

// next makes a site of the files, and returns the addresses at which it differs
// from this one, which may be nil.
func (s *site) next(base string, files []playbook.File) (next *site, changed []string) {
	var before map[string]*file
	if s != nil {
		before = s.files
	}
	next = &site{files: make(map[string]*file, len(files))}
	changed = []string{}
	for _, f := range files {
		if old := before[f.Path]; old != nil && same(old.data, f.Data) {
			next.files[f.Path] = old
			continue
		}
		next.files[f.Path] = newFile(f.Data)
		changed = append(changed, address(base, f.Path))
	}
	for path := range before {
		if next.files[path] == nil {
			changed = append(changed, address(base, path))
		}
	}
	slices.Sort(changed)
	return next, changed
}

// same compares two files' bytes, and need not look at them where they are one
// and the same in memory, as those of unchanged pages are.
func same(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	return len(a) == 0 || &a[0] == &b[0] || bytes.Equal(a, b)
}

// address is a file's address as a browser shows it: a page's is its folder's.
func address(base, path string) string {
	if folder, ok := strings.CutSuffix(path, "index.html"); ok && (folder == "" || strings.HasSuffix(folder, "/")) {
		path = folder
	}
	return (&url.URL{Path: base + path}).EscapedPath()
}
