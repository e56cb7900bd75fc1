package page_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/problem"
	"followup/layouts"
)

// laid is the built-in layouts with one of them replaced.
func laid(t *testing.T, name, text string) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	err := fs.WalkDir(layouts.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(layouts.FS, path)
		all[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	all[name] = &fstest.MapFile{Data: []byte(text)}
	return all
}

func TestOwnLayout(t *testing.T) {
	t.Parallel()
	in := sample(t)
	in.Layouts = laid(t, "guide.html", "\uFEFF{{define \"main\"}}\r\n<h1>Mine, {{.Owner}}</h1>\r\n{{template \"note\" .}}{{end}}")
	in.Layouts.(fstest.MapFS)["partials/note.html"] = &fstest.MapFile{Data: []byte(`{{define "note"}}{{len .Articles}} articles{{end}}`)}
	if html := render(t, in)["guide/index.html"]; !strings.Contains(html, "<h1>Mine, Sam Rivera</h1>\n3 articles") {
		t.Error(html)
	}
}

// TestOwnPart: a page has parts of its own in place of the shared ones, but an empty
// one takes no other's place, as in html/template.
func TestOwnPart(t *testing.T) {
	t.Parallel()
	for part, want := range map[string]string{"mine": "<h1>mine</h1>", "": "<h1>theirs</h1>", "{{/* nothing */}}\n": "<h1>theirs</h1>"} {
		in := sample(t)
		in.Layouts = laid(t, "guide.html", "{{define \"main\"}}<h1>{{template \"part\"}}</h1>{{end}}{{define \"part\"}}"+part+"{{end}}")
		in.Layouts.(fstest.MapFS)["partials/part.html"] = &fstest.MapFile{Data: []byte(`{{define "part"}}theirs{{end}}`)}
		if html := render(t, in)["guide/index.html"]; !strings.Contains(html, want) {
			t.Errorf("%q: no %s in %s", part, want, html)
		}
	}
}

func TestBrokenLayouts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, file, text string
		want             problem.Problem
	}{
		{"an action without an end", "guide.html", "{{define \"main\"}}\n{{range .Articles}}\n{{end}}\n",
			problem.Problem{File: "layouts/guide.html", Line: 4}},
		{"a function that is not there", "guide.html", "{{define \"main\"}}\n<p>{{shout .Owner}}</p>\n{{end}}\n",
			problem.Problem{File: "layouts/guide.html", Line: 2, Column: 1, Source: "<p>{{shout .Owner}}</p>"}},
		{"a field that is not there", "guide.html", "{{define \"main\"}}\n<p>é {{.Nobody}}</p>\n{{end}}\n",
			problem.Problem{File: "layouts/guide.html", Line: 2, Column: 8, Source: "<p>é {{.Nobody}}</p>"}},
		{"a partial that is not there", "guide.html", "{{define \"main\"}}\n{{template \"nothing\"}}\n{{end}}\n",
			problem.Problem{File: "layouts/guide.html", Line: 2, Column: 12, Source: "{{template \"nothing\"}}"}},
		{"an attribute that never ends", "guide.html", "{{define \"main\"}}\n<a href=\"{{.Root}}>\n{{end}}\n",
			problem.Problem{File: "layouts/guide.html"}},
		{"a broken partial", "partials/neighbours.html", "{{define \"neighbours\"}}\n\n{{if}}{{end}}{{end}}\n",
			problem.Problem{File: "layouts/partials/neighbours.html", Line: 3, Column: 1, Source: "{{if}}{{end}}{{end}}"}},
		{"a broken frame", "base.html", "<!doctype html>\n{{.Title",
			problem.Problem{File: "layouts/base.html", Line: 2, Column: 1, Source: "{{.Title"}},
		{"an interview's page, of which there are several", "interview.html", "{{define \"main\"}}{{.Wages}}{{end}}",
			problem.Problem{File: "layouts/interview.html", Line: 1, Column: 20, Source: "{{define \"main\"}}{{.Wages}}{{end}}"}},
	} {
		in := sample(t)
		in.Layouts = laid(t, c.file, c.text)
		files, problems := in.pages()
		if len(files) > 0 || len(problems) != 1 {
			t.Errorf("%s: %d pages, %+v", c.name, len(files), problems)
			continue
		}
		got := problems[0]
		if got.Severity != problem.Error || got.Code != "layout" || got.Hint == "" || got.Message == "" || strings.HasPrefix(got.Message, "template:") {
			t.Errorf("%s: %+v", c.name, got)
		}
		if got.File != c.want.File || c.want.Line > 0 && got.Line != c.want.Line || c.want.Column > 0 && (got.Column != c.want.Column || got.Source != c.want.Source) {
			t.Errorf("%s:\n got %+v\nwant %+v", c.name, got, c.want)
		}
	}
}
