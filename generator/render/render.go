// Package render carries out parsed templates, of text and of HTML, several times
// faster than the standard library does: it goes through a template once, with the
// type of what it will show, and keeps a chain of closures that know where each
// field lies. No library on hand does this for templates that are read when the
// program runs, as a person's own layouts are.
//
// It knows the part of the language that layouts and messages are written in.
// What it does not know it refuses, and what would be an error it gives up, without
// a word: the standard library then carries out the same template, and says what
// is wrong as it always does. So its bytes are always the standard library's.
package render

import (
	"errors"
	"io"
	"reflect"
	"text/template/parse"

	htmltemplate "html/template"
)

// ErrUnknown says that a template holds something that this package does not know.
var ErrUnknown = errors.New("the template holds something that is not known here")

// errGivenUp says that a template would fail, or do something unusual.
var errGivenUp = errors.New("the template was given up")

// Program is a template made ready for one type of view. It may be used from
// several goroutines at once.
type Program struct {
	view reflect.Type
	body step
	size int // of the body's variables
}

// Functions are the functions that a template may call, by name.
type Functions = map[string]any

// Text makes a template of text ready. trees finds templates that it calls.
func Text(tree *parse.Tree, functions Functions, view reflect.Type) (*Program, error) {
	return program(tree, func(string) *parse.Tree { return nil }, functions, view)
}

// HTML makes one template of a set ready. The set is escaped by this, if it was
// not before; an error in that is returned as it is. Any other error is ErrUnknown.
func HTML(set *htmltemplate.Template, name string, view reflect.Type) (*Program, error) {
	// There is no other way to have a set escaped. What else goes wrong without a
	// view does not matter.
	err := set.ExecuteTemplate(io.Discard, name, nil)
	if wrong := (*htmltemplate.Error)(nil); errors.As(err, &wrong) {
		return nil, err
	}
	find := func(name string) *parse.Tree {
		if t := set.Lookup(name); t != nil {
			return t.Tree
		}
		return nil
	}
	tree := find(name)
	if tree == nil {
		return nil, ErrUnknown
	}
	return program(tree, find, nil, view)
}

func program(tree *parse.Tree, find func(string) *parse.Tree, functions Functions, view reflect.Type) (p *Program, err error) {
	c := &compiler{find: find, functions: functions, known: map[called]*routine{}}
	defer func() {
		if failed := recover(); failed == ErrUnknown {
			p, err = nil, ErrUnknown
		} else if failed != nil {
			panic(failed)
		}
	}()
	r := c.routine(tree, view)
	return &Program{view, r.body, r.size}, nil
}

// Append carries the template out and appends what it prints to dst. ok is false,
// and dst as it was, where the standard library has to do it.
func (p *Program) Append(dst []byte, view any) (printed []byte, ok bool) {
	v := reflect.ValueOf(view)
	if !v.IsValid() || v.Type() != p.view {
		return dst, false
	}
	r := run{dst: dst, vars: make([]reflect.Value, p.size, p.size+16)}
	defer func() {
		if failed := recover(); failed == errGivenUp {
			printed, ok = dst[:len(dst):len(dst)], false
		} else if failed != nil {
			panic(failed)
		}
	}()
	r.vars[0] = v
	p.body(&r, v)
	return r.dst, true
}

// run is one template being carried out.
type run struct {
	dst  []byte
	vars []reflect.Value // of all templates that are under way
	base int             // where those of the present one begin; the first is $
}

// step is what a node does: it prints for a dot.
type step func(r *run, dot reflect.Value)

func giveUp() { panic(errGivenUp) }
