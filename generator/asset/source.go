package asset

import (
	"io/fs"
	"path"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// namespace marks the files that come out of the fs.
const namespace = "assets"

// from makes esbuild find and read every file in fsys.
func from(fsys fs.FS) api.Plugin {
	return api.Plugin{Name: namespace, Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			if strings.HasPrefix(a.Path, "data:") || (strings.HasPrefix(a.Path, "#") && a.Kind == api.ResolveCSSURLToken) {
				return api.OnResolveResult{Path: a.Path, External: true}, nil
			}
			if strings.Contains(a.Path, "://") || strings.HasPrefix(a.Path, "//") {
				return refuse("the site loads nothing from other hosts: put the file in the assets folder instead of " + a.Path), nil
			}
			wanted := path.Clean(a.Path) // "./main.ts", if the folder that we run in has one too
			if a.Kind != api.ResolveEntryPoint {
				wanted = path.Join(path.Dir(a.Importer), a.Path)
			}
			for _, name := range []string{wanted, wanted + ".ts", wanted + ".js", wanted + ".css"} {
				if info, err := fs.Stat(fsys, name); err == nil && !info.IsDir() {
					return api.OnResolveResult{Path: name, Namespace: namespace}, nil
				}
			}
			return refuse("there is no file assets/" + wanted), nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: namespace}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := fs.ReadFile(fsys, a.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			contents := strings.TrimPrefix(string(data), "\uFEFF")
			return api.OnLoadResult{Contents: &contents, Loader: loaderOf(a.Path)}, nil
		})
	}}
}

func refuse(text string) api.OnResolveResult {
	return api.OnResolveResult{Errors: []api.Message{{Text: text}}}
}

func loaderOf(name string) api.Loader {
	ext := path.Ext(name)
	if l, ok := loaders()[ext]; ok {
		return l
	}
	switch ext {
	case ".ts":
		return api.LoaderTS
	case ".css":
		return api.LoaderCSS
	case ".json":
		return api.LoaderJSON
	}
	return api.LoaderJS
}
