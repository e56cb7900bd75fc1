package server

import (
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"strings"
	"sync"

	"followup/generator/playbook"
)

// site is a built site. It never changes once it was made.
type site struct {
	base  string
	files map[string]*file // by path from the site's root
}

// file is one of a site's files, made when it is first asked for.
type file struct {
	once sync.Once
	make func([]byte) ([]byte, error)
	data []byte
	tag  string // for ETag
	err  error
}

func newSite(base string, files []playbook.Artifact) *site {
	s := &site{base: base, files: make(map[string]*file, len(files))}
	all := make([]file, len(files))
	for n, f := range files {
		all[n].make = f.Make
		s.files[f.Path] = &all[n]
	}
	return s
}

// ready makes the file, unless it is made.
func (f *file) ready() error {
	f.once.Do(func() {
		if f.data, f.err = f.make(nil); f.err == nil {
			sum := sha256.Sum256(f.data)
			f.tag = `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
		}
	})
	return f.err
}

// addresses are moves from one path to another as moves between addresses.
func addresses(from, to string, moved map[string]string) map[string]string {
	if len(moved) == 0 {
		return nil
	}
	list := make(map[string]string, len(moved))
	for old, now := range moved {
		list[address(from, old)] = address(to, now)
	}
	return list
}

// address is a file's address as a browser shows it: a page's is its folder's.
func address(base, path string) string {
	if folder, ok := strings.CutSuffix(path, "index.html"); ok && (folder == "" || strings.HasSuffix(folder, "/")) {
		path = folder
	}
	return (&url.URL{Path: base + path}).EscapedPath()
}
