package render

import (
	"errors"
	htmltemplate "html/template"
	"reflect"
	texttemplate "text/template"
	"text/template/parse"
)

// source is a template in one tree: each call of another template is replaced
// by a list, which is that template's body. So the body is compiled for the type
// of what this call gives it, and html/template shows how it escapes it in this
// place; the trees that it makes of its own for bodies that stand inside a tag
// cannot be reached.
type source struct {
	root  *parse.ListNode
	calls map[*parse.ListNode]*parse.TemplateNode // what stood where the list stands
	funcs map[string]reflect.Value
}

// most is how many calls a template may come to. Templates that call each other
// can be small and come to more than there is room for.
const most = 10_000

// escaped is the source of a template as html/template would carry it out.
func escaped(find func(string) *parse.Tree, name string) (*source, error) {
	s, err := join(name, find)
	if err != nil {
		return nil, err
	}
	whole, err := htmltemplate.New(name).AddParseTree(name, &parse.Tree{Name: name, ParseName: name, Root: s.root})
	if err != nil {
		return nil, err
	}
	// The tree is escaped when it is carried out first, and that is all that is
	// wanted here.
	var wrong *htmltemplate.Error
	if err := whole.Execute(closed{}, nil); errors.As(err, &wrong) {
		return nil, err
	}
	return s, nil
}

// closed takes nothing, and so ends what writes to it.
type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("closed") }

func plain(t *texttemplate.Template, funcs texttemplate.FuncMap) (*source, error) {
	s, err := join(t.Name(), func(name string) *parse.Tree {
		if t := t.Lookup(name); t != nil {
			return t.Tree
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for name, f := range funcs {
		s.funcs[name] = reflect.ValueOf(f)
	}
	return s, nil
}

// join copies the tree of a name and puts the bodies of the templates that it
// calls into the copy.
func join(name string, find func(string) *parse.Tree) (*source, error) {
	s := &source{calls: map[*parse.ListNode]*parse.TemplateNode{}, funcs: map[string]reflect.Value{}}
	var err error
	s.root, err = s.body(name, find, nil)
	return s, err
}

func (s *source) body(name string, find func(string) *parse.Tree, within []string) (*parse.ListNode, error) {
	tree := find(name)
	if tree == nil || tree.Root == nil {
		return nil, unknown("a template that is not there")
	}
	if len(within) > 100 || len(s.calls) > most {
		return nil, unknown("templates that call themselves")
	}
	list := tree.Root.CopyList()
	return list, s.fill(list, find, append(within, name))
}

// fill puts bodies into a list and what is nested in it.
func (s *source) fill(list *parse.ListNode, find func(string) *parse.Tree, within []string) error {
	if list == nil {
		return nil
	}
	branch := func(b *parse.BranchNode) error {
		return errors.Join(s.fill(b.List, find, within), s.fill(b.ElseList, find, within))
	}
	for i, n := range list.Nodes {
		var err error
		switch n := n.(type) {
		case *parse.IfNode:
			err = branch(&n.BranchNode)
		case *parse.WithNode:
			err = branch(&n.BranchNode)
		case *parse.RangeNode:
			err = branch(&n.BranchNode)
		case *parse.TemplateNode:
			var body *parse.ListNode
			if body, err = s.body(n.Name, find, within); err == nil {
				s.calls[body] = n
				list.Nodes[i] = body
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}
