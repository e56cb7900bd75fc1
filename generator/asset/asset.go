// Package asset bundles the site's TypeScript and CSS into a few scripts and one
// style sheet, small and named by their content, so that a browser may keep
// them for as long as it likes. It is the only package that knows esbuild, and
// esbuild sees nothing of the disk: every file comes out of the fs it is given.
package asset

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// Names are the paths of the bundles from the site's root, for the pages to
// refer to.
type Names struct {
	Style, Script string
	Live          string // the script that a page loads under the preview
	Find          string // the script that the search page loads
	Call          string // the script of call mode
	Unlock        string // the script of a sealed site's page
	LiveStyle     string
	CallStyle     string
	Icon          string
	Touch         string // the icon on a phone's home screen, as a PNG
}

// Bundle is what the assets become.
type Bundle struct {
	Names
	Files  []playbook.File
	Worker []byte // the service worker's script, still without the list of what it keeps
}

// The sources that a bundle starts from.
const (
	script = "main.ts"
	live   = "live.ts"
	find   = "find.ts"
	call   = "call.ts"
	unlock = "unlock.ts"
	worker = "worker.ts"
	style  = "main.css"
	icon   = "icon.svg"
	touch  = "icon.png" // full to its edges, since a phone cuts it to a shape of its own
)

// Build bundles the scripts, the style sheet and the icons from the folder of
// assets. With problems among the sources it returns these and no bundle.
func Build(fsys fs.FS) (Bundle, problem.List) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{script, live, find, call, unlock, worker, style},
		Plugins:     []api.Plugin{from(fsys)},
		Bundle:      true,
		Write:       false,
		// The folder is never made: it gives the outputs a place to stand in relation to each other.
		Outdir:            "assets",
		EntryNames:        "[name]",
		AssetNames:        "[name]-[hash]",
		Loader:            loaders(),
		Target:            api.ES2022,
		Format:            api.FormatIIFE, // a module script does not run from file://
		Platform:          api.PlatformBrowser,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone,
		TsconfigRaw:       "{}",
		LogLevel:          api.LogLevelSilent,
	})
	problems := problemsOf(result)
	pictures := map[string][]byte{}
	for _, name := range []string{icon, touch} {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			problems = append(problems, missing(name, err))
		}
		pictures[name] = data
	}
	if problems.Errors() > 0 {
		problems.Sort()
		return Bundle{}, problems
	}

	var made Bundle
	add := func(name string, data []byte) string {
		file := playbook.File{Path: "assets/" + name, Data: data}
		made.Files = append(made.Files, file)
		return file.Path
	}
	named := map[string]*string{
		"main.js": &made.Script, "main.css": &made.Style, "live.js": &made.Live, "live.css": &made.LiveStyle,
		"find.js": &made.Find, "call.js": &made.Call, "call.css": &made.CallStyle, "unlock.js": &made.Unlock,
	}
	for _, out := range result.OutputFiles {
		name := path.Base(strings.ReplaceAll(out.Path, `\`, "/"))
		switch at := named[name]; {
		case at != nil:
			*at = add(hashed(name, out.Contents), out.Contents)
		case name == "worker.js":
			made.Worker = out.Contents
		default:
			add(name, out.Contents) // a font or a picture that the style sheet asked for; named by its content already
		}
	}
	made.Icon = add(hashed(icon, pictures[icon]), pictures[icon])
	made.Touch = add(hashed(touch, pictures[touch]), pictures[touch])
	problems.Sort()
	return made, problems
}

func missing(name string, err error) problem.Problem {
	return problem.Problem{
		File: "assets/" + name, Severity: problem.Error, Code: "asset-missing", Width: 1,
		Message: "the site's icon can't be read: " + err.Error(),
		Hint:    "put an image of that kind there, or delete what is there to use the built-in one",
	}
}

// hashed puts a short hash of the content into a file's name.
func hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:5]) + ext
}

func loaders() map[string]api.Loader {
	return map[string]api.Loader{
		".svg":   api.LoaderDataURL,
		".png":   api.LoaderFile,
		".jpg":   api.LoaderFile,
		".webp":  api.LoaderFile,
		".woff2": api.LoaderFile,
	}
}
