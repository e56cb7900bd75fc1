// Package offline makes what a phone needs to keep the site: the service worker
// that holds every page for when there is no network, and the manifest by which
// the site is put on the home screen.
package offline

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// The files that are made, from the site's root. A service worker sees only what
// lies beside it or below.
const (
	Worker   = "sw.js"
	Manifest = "site.webmanifest"
)

// most is how many files are kept. Those of a larger site are kept in the order in
// which it lists them: the pages that gather from all interviews come first.
const most = 600

// Input is what the files are made from.
type Input struct {
	Script []byte   // the worker's, without its list
	Paths  []string // of the site's files
	Touch  string   // the path of the icon for a home screen, a PNG of 512 by 512
	Icon   string   // the path of the icon as an SVG
	Name   string   // of the site
}

// Files makes the worker and the manifest.
func Files(in Input) []playbook.Artifact {
	return []playbook.Artifact{
		{Path: Worker, Make: func(dst []byte) ([]byte, error) { return append(append(dst, listed(in.Paths)...), in.Script...), nil }},
		{Path: Manifest, Make: func(dst []byte) ([]byte, error) { return append(dst, manifest(in)...), nil }},
	}
}

// Keeps reports whether a file of the site is kept. A feed is not: a calendar asks
// for it where no worker is.
func Keeps(file string) bool {
	switch path.Ext(file) {
	case ".html", ".css", ".js", ".json", ".svg", ".png", ".webp", ".jpg", ".woff2", ".webmanifest", ".sealed":
		return file != Worker
	}
	return false
}

// listed is the list as a line of the script. Its name is another where the files
// are: a browser takes up a worker whose bytes differ.
func listed(paths []string) []byte {
	keep := slices.DeleteFunc(slices.Clone(paths), func(p string) bool { return !Keeps(p) })
	keep = keep[:min(len(keep), most)]
	sum := sha256.Sum256([]byte(strings.Join(keep, "\n")))
	list, err := json.Marshal(map[string]any{"name": hex.EncodeToString(sum[:6]), "files": keep})
	if err != nil {
		return nil // strings can always be written
	}
	return append(append([]byte("const kept="), list...), ";\n"...)
}

func manifest(in Input) []byte {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	data, err := json.MarshalIndent(map[string]any{
		"name": in.Name, "short_name": in.Name, "id": "./", "start_url": "./", "scope": "./", "display": "standalone",
		"background_color": "#f7f5f0", "theme_color": "#f7f5f0",
		"icons": []icon{{in.Icon, "any", "image/svg+xml", ""}, {in.Touch, "512x512", "image/png", ""}, {in.Touch, "512x512", "image/png", "maskable"}},
	}, "", "  ")
	if err != nil {
		return nil // strings can always be written
	}
	return append(data, '\n')
}
