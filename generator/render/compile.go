package render

import (
	"fmt"
	"reflect"
	"text/template/parse"
)

// unknown is what the compiler leaves to the standard engine.
type unknown string

func (u unknown) Error() string { return "not known: " + string(u) }

// compiler turns a tree into steps. It panics with what it does not know, which
// compile takes up: there is one way out of many places.
type compiler struct {
	*source
	slots int
}

func compile(s *source, view reflect.Type) (p *Program, err error) {
	if view == nil {
		return nil, unknown("a view without a type")
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case unknown:
			p, err = nil, r
		default:
			panic(r)
		}
	}()
	c := &compiler{source: s}
	dot := c.slot(view, false)
	dot.get = func(f *frame) reflect.Value { return f.view }
	steps := c.list(s.root, within(dot))
	return &Program{view: view, steps: steps, slots: c.slots}, nil
}

// giveUp ends the compilation.
func giveUp(format string, args ...any) { panic(unknown(fmt.Sprintf(format, args...))) }

// scope is what can be named in a place of a template.
type scope struct {
	dot  value
	vars []variable // the one declared last wins
}

type variable struct {
	name string
	value
}

// within is the scope of a template.
func within(dot value) *scope { return &scope{dot, []variable{{name: "$", value: dot}}} }

// inner is the scope of a block: what is declared in it ends with it.
func (s *scope) inner() *scope { return &scope{s.dot, s.vars[:len(s.vars):len(s.vars)]} }

func (s *scope) declare(name string, v value) {
	s.vars = append(s.vars, variable{name, v})
}

func (s *scope) variable(name string) variable {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i]
		}
	}
	giveUp("the variable %s", name)
	return variable{}
}

// slot makes room for a value of a type.
func (c *compiler) slot(t reflect.Type, addressable bool) value {
	c.slots++
	return value{typ: t, addressable: addressable, lies: place{known: true, slot: c.slots - 1}}
}

// keep makes room for a value, with what works it out and puts it there: nil for
// one that is found as easily where it is.
func (c *compiler) keep(v value) (value, func(*frame)) {
	if v.lies.known && v.lies.base == nil && !v.lies.moves {
		return v, nil
	}
	kept := c.slot(v.typ, v.addressable)
	return kept, set(kept.lies.slot, v)
}

// list compiles nodes that follow each other. Texts that come to stand side by
// side become one.
func (c *compiler) list(n *parse.ListNode, s *scope) []step {
	var b builder
	c.nodes(&b, n, s)
	return b.done()
}

type builder struct {
	steps []step
	text  []byte
}

// add adds a step behind the text that was gathered.
func (b *builder) add(s step) {
	s.text = string(b.text)
	b.steps, b.text = append(b.steps, s), nil
}

func (b *builder) done() []step {
	if len(b.text) > 0 {
		b.add(step{})
	}
	return b.steps
}

func (c *compiler) nodes(b *builder, list *parse.ListNode, s *scope) {
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.TextNode:
			b.text = append(b.text, n.Text...)
		case *parse.CommentNode:
		case *parse.ActionNode:
			b.add(c.action(n.Pipe, s))
		case *parse.IfNode:
			b.add(step{turn: c.branch(&n.BranchNode, s.inner(), false)})
		case *parse.WithNode:
			b.add(step{turn: c.branch(&n.BranchNode, s.inner(), true)})
		case *parse.RangeNode:
			b.add(step{turn: c.loop(n, s.inner())})
		case *parse.ListNode:
			c.call(b, n, s)
		case *parse.BreakNode:
			b.add(step{turn: func(_ *frame, out []byte) ([]byte, jump) { return out, leave }})
		case *parse.ContinueNode:
			b.add(step{turn: func(_ *frame, out []byte) ([]byte, jump) { return out, nextTurn }})
		default:
			giveUp("%T", n)
		}
	}
}

// call compiles a template that another one calls, in the place of the call.
func (c *compiler) call(b *builder, body *parse.ListNode, s *scope) {
	pipe := c.calls[body].Pipe
	if pipe == nil { // there is no dot, and so no name for anything in the body
		c.nodes(b, body, &scope{})
		return
	}
	if len(pipe.Decl) > 0 {
		giveUp("a variable declared in a call")
	}
	dot, put := c.keep(c.pipe(pipe, s))
	if put != nil {
		b.add(step{put: put})
	}
	c.nodes(b, body, within(dot))
}

// action compiles what prints, declares or assigns.
func (c *compiler) action(pipe *parse.PipeNode, s *scope) step {
	if len(pipe.Decl) == 0 {
		return step{print: c.print(pipe, s)}
	}
	v, name := c.pipe(pipe, s), pipe.Decl[0].Ident[0]
	if pipe.IsAssign {
		known := s.variable(name)
		if !known.lies.moves || !same(v, known.value) {
			giveUp("an assignment to %s", name)
		}
		return step{put: set(known.lies.slot, v)}
	}
	kept := c.slot(v.typ, v.addressable)
	kept.lies.moves = true
	s.declare(name, kept)
	return step{put: set(kept.lies.slot, v)}
}
