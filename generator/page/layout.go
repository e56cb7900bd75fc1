package page

import (
	"errors"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
	"text/template/parse"

	"followup/generator/problem"
	"followup/generator/render"
)

// Layouts are the parsed templates, one for each page layout.
type Layouts struct {
	fsys fs.FS
	set  map[string]*render.Template
}

// base is the layout that every page stands in; partials may be used by all.
const base = "base.html"

// ParseLayouts reads every layout once: base.html and the partials first, then each
// page over these, so that a page can define `main` its own way.
func ParseLayouts(fsys fs.FS) (*Layouts, problem.List) {
	l := &Layouts{fsys, map[string]*render.Template{}}
	partials, err := fs.Glob(fsys, "partials/*.html")
	if err != nil {
		return nil, problem.List{l.problem(err, "partials")}
	}
	pages, err := fs.Glob(fsys, "*.html")
	if err != nil {
		return nil, problem.List{l.problem(err, "")}
	}
	var problems problem.List
	shared := template.New("").Option("missingkey=error")
	for _, name := range append([]string{base}, partials...) {
		if err := l.add(shared, name); err != nil {
			problems = append(problems, l.problem(err, name))
		}
	}
	if len(problems) > 0 {
		return nil, problems
	}
	for _, name := range pages {
		if name == base {
			continue
		}
		text, err := l.read(name)
		if err != nil {
			problems = append(problems, l.problem(err, name))
			continue
		}
		own, err := template.New(name).Parse(text)
		if err != nil {
			problems = append(problems, l.problem(err, name))
			continue
		}
		l.set[name] = render.HTML(over(own, shared), func() (*template.Template, error) {
			t, err := shared.Clone()
			if err != nil {
				return nil, err
			}
			return t.New(name).Parse(text)
		}, base)
	}
	return l, problems
}

// over finds the trees of a page and, for names that it has none for, the shared
// ones. A copy of all of these for each page would take more room than all
// interviews. As for the standard engine, what is empty takes no other's place.
func over(own, shared *template.Template) func(string) *parse.Tree {
	return func(name string) *parse.Tree {
		mine, theirs := own.Lookup(name), shared.Lookup(name)
		switch {
		case mine != nil && mine.Tree != nil && (theirs == nil || !parse.IsEmptyTree(mine.Tree.Root)):
			return mine.Tree
		case theirs != nil:
			return theirs.Tree
		}
		return nil
	}
}

func (l *Layouts) add(t *template.Template, name string) error {
	text, err := l.read(name)
	if err == nil {
		_, err = t.New(name).Parse(text)
	}
	return err
}

func (l *Layouts) read(name string) (string, error) {
	src, err := fs.ReadFile(l.fsys, name)
	return strings.ReplaceAll(strings.TrimPrefix(string(src), "\uFEFF"), "\r\n", "\n"), err
}

// append renders one page and appends it to dst.
func (l *Layouts) append(dst []byte, layout string, view any) ([]byte, error) {
	t, ok := l.set[layout]
	if !ok {
		return dst, l.problem(errors.New("there is no such layout"), layout)
	}
	page, err := t.Append(dst, view)
	if err != nil {
		return dst, l.problem(err, layout)
	}
	return page, nil
}

// at finds the place in an error of text/template or html/template:
// "template: home.html:3:12: executing …", "html/template:home.html:3: …".
var at = regexp.MustCompile(`^(?:html/)?template: ?([^\s:]+\.html):(\d+)(?::(\d+))?: (?s:(.*))$`)

// problem turns a template's error into one that leads to the layout's line.
func (l *Layouts) problem(err error, name string) problem.Problem {
	p := problem.Problem{
		File: path.Join("layouts", name), Severity: problem.Error, Code: "layout",
		Message: err.Error(), Width: 1,
		Hint: "fix the layout, or delete it to use the built-in one",
	}
	m := at.FindStringSubmatch(err.Error())
	if m == nil {
		return p
	}
	p.File = path.Join("layouts", m[1])
	p.Line, _ = strconv.Atoi(m[2])
	p.Column = 1
	if c, err := strconv.Atoi(m[3]); err == nil {
		p.Column = c + 1 // templates count from 0
	}
	p.Message = m[4]
	if src, err := fs.ReadFile(l.fsys, m[1]); err == nil {
		if lines := strings.Split(string(src), "\n"); p.Line <= len(lines) && p.Line > 0 {
			p.Source = strings.TrimSuffix(lines[p.Line-1], "\r")
			// and they count bytes, where a problem counts characters
			if p.Column <= len(p.Source) {
				p.Column = len([]rune(p.Source[:p.Column-1])) + 1
			} else {
				p.Column = 1
			}
		}
	}
	return p
}
