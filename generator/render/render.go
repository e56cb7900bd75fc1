// Package render carries out templates of html/template and text/template: the
// same bytes and the same errors, in a fraction of the time, because what the
// standard engines look up by name at every step is looked up once here. The
// libraries that are faster turn templates into Go code before the program is
// built, which is too early for the layouts that a person lays over ours.
//
// A template is compiled for the type of the view that it is given. What the
// compiler does not know, the standard engine carries out, and wherever
// something goes wrong on the way, it does too, so that its error is the one
// that is told. html/template stays the judge of what has to be escaped: it puts
// its escapers into the tree, and the tree is compiled with them.
package render

import (
	htmltemplate "html/template"
	"io"
	"reflect"
	"sync"
	texttemplate "text/template"
	"text/template/parse"
)

// Template is a template that can be carried out by several goroutines at once.
type Template struct {
	standard func(io.Writer, any) error
	prepare  func() (*source, error)
	programs sync.Map  // reflect.Type of the view -> func() (*Program, error)
	buffers  sync.Pool // *[]byte, for String
}

// HTML is the template of a name among those whose trees find gives, nil for one
// that is not there. They use no functions but the built-in ones, and nothing here
// changes them. parsed gives all of them to the standard engine, once it is wanted:
// a template of its own, that was not carried out before.
func HTML(find func(name string) *parse.Tree, parsed func() (*htmltemplate.Template, error), name string) *Template {
	standard := sync.OnceValues(parsed)
	return &Template{
		standard: func(w io.Writer, view any) error {
			t, err := standard()
			if err != nil {
				return err
			}
			return t.ExecuteTemplate(w, name, view)
		},
		prepare: func() (*source, error) { return escaped(find, name) },
	}
}

// Text is a text template with the functions that it was parsed with.
func Text(t *texttemplate.Template, funcs texttemplate.FuncMap) *Template {
	return &Template{
		standard: t.Execute,
		prepare:  func() (*source, error) { return plain(t, funcs) },
	}
}

// Append carries the template out and appends what it makes of the view to dst.
// The error is that of the standard engine; dst is as it was then.
func (t *Template) Append(dst []byte, view any) ([]byte, error) {
	if p, err := t.Program(reflect.TypeOf(view)); err == nil {
		if made, err := p.Append(dst, view); err == nil {
			return made, nil
		}
	}
	return t.Standard(dst, view)
}

// String is Append for those who want a string of its own.
func (t *Template) String(view any) (string, error) {
	b, ok := t.buffers.Get().(*[]byte)
	if !ok {
		b = new([]byte)
	}
	defer t.buffers.Put(b)
	made, err := t.Append((*b)[:0], view)
	if err != nil {
		return "", err
	}
	*b = made
	return string(made), nil
}

// Standard is Append with the standard engine, which Append is held to.
func (t *Template) Standard(dst []byte, view any) ([]byte, error) {
	w := appender{dst}
	if err := t.standard(&w, view); err != nil {
		return dst, err
	}
	return w.data, nil
}

// Program is the template compiled for views of one type. An error says what in
// it has to be left to the standard engine.
func (t *Template) Program(view reflect.Type) (*Program, error) {
	made, ok := t.programs.Load(view)
	if !ok {
		made, _ = t.programs.LoadOrStore(view, sync.OnceValues(func() (*Program, error) {
			s, err := t.prepare()
			if err != nil {
				return nil, err
			}
			return compile(s, view)
		}))
	}
	return made.(func() (*Program, error))()
}

// appender is a writer to the end of a slice.
type appender struct{ data []byte }

func (a *appender) Write(p []byte) (int, error) {
	a.data = append(a.data, p...)
	return len(p), nil
}
