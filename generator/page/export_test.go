package page

import (
	"reflect"

	"followup/generator/render"
)

// Rendering is a page before it is rendered, for tests that render it in more
// than one way.
type Rendering struct {
	Path     string
	View     any
	Template *render.Template
}

// Renderings lists the pages of a site.
func Renderings(in Input) ([]Rendering, error) {
	p := New(in)
	var list []Rendering
	for n, s := range p.sheets {
		view, err := s.view(p.shell(s.kind, p.titles()[n], s.path))
		if err != nil {
			return nil, err
		}
		list = append(list, Rendering{s.path, view, in.Layouts.set[s.layout]})
	}
	return list, nil
}

// Compiled is the program for the page's layout and view.
func (r Rendering) Compiled() (*render.Program, error) {
	return r.Template.Program(reflect.TypeOf(r.View))
}
