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
	Style, Script, Icon string
	Live                string // the script that a page loads under the preview
}

// The sources that a bundle starts from.
const (
	script = "main.ts"
	live   = "live.ts"
	style  = "main.css"
	icon   = "icon.svg"
)

// Bundle builds the scripts, the style sheet and the icon from the folder of
// assets. With problems among the sources it returns these and no files.
func Bundle(fsys fs.FS) ([]playbook.File, Names, problem.List) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{script, live, style},
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
	picture, err := fs.ReadFile(fsys, icon)
	if err != nil {
		problems = append(problems, problem.Problem{
			File: "assets/" + icon, Severity: problem.Error, Code: "asset-missing", Width: 1,
			Message: "the site's icon can't be read: " + err.Error(),
			Hint:    "put an SVG picture there, or remove the folder to use the built-in one",
		})
	}
	if problems.Errors() > 0 {
		problems.Sort()
		return nil, Names{}, problems
	}

	var names Names
	var files []playbook.File
	add := func(name string, data []byte) string {
		file := playbook.File{Path: "assets/" + name, Data: data}
		files = append(files, file)
		return file.Path
	}
	for _, out := range result.OutputFiles {
		switch name := path.Base(strings.ReplaceAll(out.Path, `\`, "/")); name {
		case "main.js":
			names.Script = add(hashed(name, out.Contents), out.Contents)
		case "live.js":
			names.Live = add(hashed(name, out.Contents), out.Contents)
		case "main.css":
			names.Style = add(hashed(name, out.Contents), out.Contents)
		default:
			add(name, out.Contents) // a font or a picture that the style sheet asked for; named by its content already
		}
	}
	names.Icon = add(hashed(icon, picture), picture)
	problems.Sort()
	return files, names, problems
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
