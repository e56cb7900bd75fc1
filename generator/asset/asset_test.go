package asset

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"followup/assets"
	"followup/generator/problem"
)

// over lays files over the built-in assets.
func over(t *testing.T, files map[string]string) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	entries, err := fs.ReadDir(assets.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := fs.ReadFile(assets.FS, e.Name())
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = &fstest.MapFile{Data: data}
	}
	for name, text := range files {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

func TestBuild(t *testing.T) {
	made, problems := Build(assets.FS)
	files, names := made.Files, made.Names
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for name, pattern := range map[string]string{
		names.Script: `^assets/main-[0-9a-f]{10}\.js$`,
		names.Touch:  `^assets/icon-[0-9a-f]{10}\.png$`,
		names.Unlock: `^assets/unlock-[0-9a-f]{10}\.js$`,
		names.Call:   `^assets/call-[0-9a-f]{10}\.js$`,
		names.Find:   `^assets/find-[0-9a-f]{10}\.js$`,
		names.Live:   `^assets/live-[0-9a-f]{10}\.js$`,
		names.Style:  `^assets/main-[0-9a-f]{10}\.css$`,
		names.Icon:   `^assets/icon-[0-9a-f]{10}\.svg$`,
	} {
		if !regexp.MustCompile(pattern).MatchString(name) {
			t.Errorf("%q is not named as %s", name, pattern)
		}
		found := false
		for _, f := range files {
			found = found || f.Path == name && len(f.Data) > 0
		}
		if !found {
			t.Errorf("%s is named, but not made", name)
		}
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		for _, leak := range []string{"http://", "https://", "@import", here, "sourceMappingURL", "innerHTML"} {
			if strings.HasSuffix(f.Path, ".svg") {
				continue // its namespace is an address that nobody fetches
			}
			if bytes.Contains(f.Data, []byte(leak)) {
				t.Errorf("%s holds %q", f.Path, leak)
			}
		}
	}
}

// TestSameBytes builds from two folders of the machine: neither may show.
func TestSameBytes(t *testing.T) {
	one, _ := Build(assets.FS)
	first, names := one.Files, one.Names
	t.Chdir(t.TempDir())
	// What lies about there must not be picked up.
	for name, text := range map[string]string{"main.ts": "alert(1)", "tsconfig.json": `{"compilerOptions":{"target":"es5"}}`, "package.json": `{"sideEffects":false}`} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	two, problems := Build(assets.FS)
	second, again := two.Files, two.Names
	if names != again || len(first) != len(second) {
		t.Fatalf("%v, then %v: %v", names, again, problems)
	}
	for n := range first {
		if first[n].Path != second[n].Path || !bytes.Equal(first[n].Data, second[n].Data) {
			t.Errorf("%s differs from folder to folder", first[n].Path)
		}
	}
}

func TestNameFollowsContent(t *testing.T) {
	before, _ := Build(assets.FS)
	after, problems := Build(over(t, map[string]string{"card.css": ".card{color:red}"}))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if before.Style == after.Style {
		t.Error("another style sheet has the same name")
	}
	if before.Script != after.Script || before.Icon != after.Icon {
		t.Error("the same script has another name")
	}
}

func TestFontsAndPictures(t *testing.T) {
	made, problems := Build(over(t, map[string]string{
		"main.css":  `@font-face{font-family:Own;src:url("own.woff2")} body{background:url(dot.svg)}`,
		"own.woff2": "not really a font",
		"dot.svg":   `<svg xmlns="http://www.w3.org/2000/svg"/>`,
	}))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var css, font string
	for _, f := range made.Files {
		switch path.Ext(f.Path) {
		case ".css":
			css = string(f.Data)
		case ".woff2":
			font = path.Base(f.Path)
		}
	}
	if font == "" || !strings.Contains(css, `url("`+"."+`/`+font+`")`) || !strings.Contains(css, "data:image/svg+xml") {
		t.Errorf("font %q, style %s", font, css)
	}
}

func TestProblems(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             problem.Problem
	}{
		{"a slip in TypeScript", "copy.ts", "export function copying(): void {\n\tconst é = = 1;\n}\n",
			problem.Problem{File: "assets/copy.ts", Line: 2, Column: 12, Code: "asset-script", Source: "\tconst é = = 1;"}},
		{"an import that is not there", "main.ts", "import { a } from \"./nowhere\";\na();\n",
			problem.Problem{File: "assets/main.ts", Line: 1, Column: 19, Code: "asset-script", Source: "import { a } from \"./nowhere\";"}},
		{"a package", "main.ts", "import \"react\";\n",
			problem.Problem{File: "assets/main.ts", Line: 1, Column: 8, Code: "asset-script", Source: "import \"react\";"}},
		{"a font from another host", "main.css", "@import \"https://fonts.example/x.css\";\n",
			problem.Problem{File: "assets/main.css", Line: 1, Column: 9, Code: "asset-css", Source: "@import \"https://fonts.example/x.css\";"}},
	} {
		made, problems := Build(over(t, map[string]string{c.file: c.text}))
		if len(made.Files) > 0 || problems.Errors() == 0 {
			t.Errorf("%s: %d files, %v", c.name, len(made.Files), problems)
			continue
		}
		got := problems[0]
		if got.Message == "" || got.Hint == "" || got.Width < 1 {
			t.Errorf("%s: says too little: %+v", c.name, got)
		}
		got = problem.Problem{File: got.File, Line: got.Line, Column: got.Column, Code: got.Code, Source: got.Source}
		if got != c.want {
			t.Errorf("%s:\n got %+v\nwant %+v", c.name, got, c.want)
		}
	}
	// A slip in CSS does not stop a browser, nor a build.
	made, problems := Build(over(t, map[string]string{"card.css": ".card { colr }\n"}))
	if len(made.Files) == 0 || len(problems) != 1 || problems[0].Severity != problem.Warning || problems[0].Line != 1 {
		t.Errorf("a slip in CSS: %d files, %+v", len(made.Files), problems)
	}
	// Without an icon the pages would ask for one that is not there.
	if _, problems := Build(fstest.MapFS{"main.ts": {}, "live.ts": {}, "find.ts": {}, "call.ts": {}, "unlock.ts": {}, "worker.ts": {}, "icon.png": {}, "main.css": {}}); problems.Errors() != 1 || problems[0].File != "assets/icon.svg" {
		t.Errorf("no icon: %+v", problems)
	}
}
