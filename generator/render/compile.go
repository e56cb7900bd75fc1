package render

import (
	"reflect"
	"slices"
	"text/template/parse"
)

// compiler makes steps of nodes. It panics with ErrUnknown at what it does not know.
type compiler struct {
	find      func(string) *parse.Tree
	functions Functions
	known     map[called]*routine
}

// called is a template with the type that it is called for.
type called struct {
	name string
	dot  reflect.Type
}

// routine is a template made ready for a type. Its body may be set later than it
// is first referred to, as templates may call themselves.
type routine struct {
	body step
	size int // how many variables it has, $ included
}

// scope knows the variables that can be seen, and the types of what they hold.
type scope struct {
	*routine
	dot   reflect.Type
	names []string
	types []reflect.Type
}

func unknown() { panic(ErrUnknown) }

func (c *compiler) routine(tree *parse.Tree, dot reflect.Type) *routine {
	key := called{tree.Name, dot}
	if r := c.known[key]; r != nil {
		return r
	}
	r := &routine{size: 1}
	c.known[key] = r
	r.body = c.list(tree.Root, scope{r, dot, []string{"$"}, []reflect.Type{dot}})
	return r
}

// declare adds a variable and returns its place.
func (s *scope) declare(name string, typ reflect.Type) int {
	s.names, s.types = append(slices.Clip(s.names), name), append(slices.Clip(s.types), typ)
	s.size = max(s.size, len(s.names))
	return len(s.names) - 1
}

func (c *compiler) list(list *parse.ListNode, s scope) step {
	if list == nil {
		return func(*run, reflect.Value) {}
	}
	var steps []step
	for _, n := range list.Nodes {
		if one := c.node(n, &s); one != nil {
			steps = append(steps, one)
		}
	}
	switch len(steps) {
	case 0:
		return func(*run, reflect.Value) {}
	case 1:
		return steps[0]
	}
	return func(r *run, dot reflect.Value) {
		for _, one := range steps {
			one(r, dot)
		}
	}
}

func (c *compiler) node(n parse.Node, s *scope) step {
	switch n := n.(type) {
	case *parse.TextNode:
		text := n.Text
		return func(r *run, _ reflect.Value) { r.dst = append(r.dst, text...) }
	case *parse.CommentNode:
		return nil
	case *parse.ActionNode:
		if len(n.Pipe.Decl) > 0 {
			return c.assign(n.Pipe, s)
		}
		return c.print(n.Pipe, s)
	case *parse.IfNode:
		holds, yes, no := c.condition(n.Pipe, s), c.list(n.List, *s), c.list(n.ElseList, *s)
		return func(r *run, dot reflect.Value) {
			if holds(r, dot) {
				yes(r, dot)
			} else {
				no(r, dot)
			}
		}
	case *parse.WithNode:
		return c.with(n, *s)
	case *parse.RangeNode:
		return c.loop(n, *s)
	case *parse.TemplateNode:
		return c.call(n, s)
	}
	unknown()
	return nil
}

// assign is {{$x := …}}.
func (c *compiler) assign(pipe *parse.PipeNode, s *scope) step {
	if pipe.IsAssign || len(pipe.Decl) != 1 {
		unknown()
	}
	value := c.pipe(pipe, s)
	at := s.declare(pipe.Decl[0].Ident[0], value.typ)
	return func(r *run, dot reflect.Value) { r.vars[r.base+at] = value.of(r, dot) }
}

func (c *compiler) with(n *parse.WithNode, s scope) step {
	value := c.pipe(n.Pipe, &s)
	at := -1
	if len(n.Pipe.Decl) == 1 {
		at = s.declare(n.Pipe.Decl[0].Ident[0], value.typ)
	} else if len(n.Pipe.Decl) > 1 {
		unknown()
	}
	inner := s
	inner.dot = value.typ
	yes, no, truth := c.list(n.List, inner), c.list(n.ElseList, s), truthOf(value.typ)
	return func(r *run, dot reflect.Value) {
		v := value.of(r, dot)
		if at >= 0 {
			r.vars[r.base+at] = v
		}
		if truth(v) {
			yes(r, v)
		} else {
			no(r, dot)
		}
	}
}

// loop is a range over a slice or an array.
func (c *compiler) loop(n *parse.RangeNode, s scope) step {
	outer := s
	list := c.pipe(n.Pipe, &s)
	if kind := list.typ.Kind(); kind != reflect.Slice && kind != reflect.Array || n.Pipe.IsAssign {
		unknown()
	}
	inner := s
	inner.dot = list.typ.Elem()
	number, element := -1, -1
	switch decl := n.Pipe.Decl; len(decl) {
	case 1:
		element = inner.declare(decl[0].Ident[0], inner.dot)
	case 2:
		number = inner.declare(decl[0].Ident[0], reflect.TypeFor[int]())
		element = inner.declare(decl[1].Ident[0], inner.dot)
	}
	body, none := c.list(n.List, inner), c.list(n.ElseList, outer)
	return func(r *run, dot reflect.Value) {
		v := list.of(r, dot)
		size := v.Len()
		if size == 0 {
			none(r, dot)
		}
		for i := range size {
			one := v.Index(i)
			if number >= 0 {
				r.vars[r.base+number] = reflect.ValueOf(i)
			}
			if element >= 0 {
				r.vars[r.base+element] = one
			}
			body(r, one)
		}
	}
}

// call is {{template "name" pipeline}}.
func (c *compiler) call(n *parse.TemplateNode, s *scope) step {
	tree := c.find(n.Name)
	if tree == nil || n.Pipe != nil && len(n.Pipe.Decl) > 0 {
		unknown()
	}
	value := constant(struct{}{}) // for a template that is called without a dot
	if n.Pipe != nil {
		value = c.pipe(n.Pipe, s)
	}
	callee := c.routine(tree, value.typ)
	own := s.routine
	return func(r *run, dot reflect.Value) {
		v := value.of(r, dot)
		base := r.base
		r.base += own.size
		if need := r.base + callee.size; need > len(r.vars) {
			r.vars = append(r.vars, make([]reflect.Value, need-len(r.vars))...)
		}
		r.vars[r.base] = v
		callee.body(r, v)
		r.base = base
	}
}
