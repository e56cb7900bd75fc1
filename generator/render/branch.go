package render

import (
	"reflect"
	"slices"
	"text/template/parse"
)

// branch compiles if and with, which makes what it finds the dot.
func (c *compiler) branch(n *parse.BranchNode, s *scope, with bool) turn {
	if n.Pipe.IsAssign {
		giveUp("an assignment in a condition")
	}
	v := c.pipe(n.Pipe, s)
	var put func(*frame)
	if with || len(n.Pipe.Decl) > 0 {
		v, put = c.keep(v)
	}
	for _, d := range n.Pipe.Decl {
		s.declare(d.Ident[0], v)
	}
	test := v.truth()
	body := s.inner()
	if with {
		body.dot = v
	}
	then, otherwise := c.list(n.List, body), c.otherwise(n, s)
	if put == nil {
		return func(f *frame, out []byte) ([]byte, jump) {
			if test(f) {
				return f.run(then, out)
			}
			return f.run(otherwise, out)
		}
	}
	return func(f *frame, out []byte) ([]byte, jump) {
		put(f)
		if test(f) {
			return f.run(then, out)
		}
		return f.run(otherwise, out)
	}
}

func (c *compiler) otherwise(n *parse.BranchNode, s *scope) []step {
	if n.ElseList == nil {
		return nil
	}
	return c.list(n.ElseList, s.inner())
}

// loop compiles range over a list or a number.
func (c *compiler) loop(n *parse.RangeNode, s *scope) turn {
	if n.Pipe.IsAssign {
		giveUp("an assignment in a range")
	}
	over := follow(c.pipe(n.Pipe, s))
	var elem value
	switch over.typ.Kind() {
	case reflect.Slice:
		elem = c.slot(over.typ.Elem(), true)
	case reflect.Array:
		elem = c.slot(over.typ.Elem(), over.addressable)
	default:
		giveUp("a range over %v", over.typ)
	}
	over, put := c.keep(over)
	body, none := s.inner(), s.inner()
	body.dot = elem
	index := -1
	switch decl := n.Pipe.Decl; len(decl) {
	case 1:
		body.declare(decl[0].Ident[0], elem)
	case 2:
		number := c.slot(reflect.TypeFor[int](), false)
		index = number.lies.slot
		body.declare(decl[0].Ident[0], number)
		body.declare(decl[1].Ident[0], elem)
	}
	for _, d := range n.Pipe.Decl { // they stand for the whole there
		none.declare(d.Ident[0], value{})
	}
	steps, otherwise := c.list(n.List, body), c.otherwise(&n.BranchNode, none)
	list, slot := over.list(), elem.lies.slot
	return func(f *frame, out []byte) ([]byte, jump) {
		if put != nil {
			put(f)
		}
		items := list(f)
		length := items.length
		if length == 0 {
			return f.run(otherwise, out)
		}
		from := 0
		for i := range length {
			if length > many {
				switch i { // the first few may well be longer than the others
				case length / 32:
					from = len(out)
				case length / 16:
					out = slices.Grow(out, 30*(len(out)-from)) // for what is still to come
				}
			}
			f.slots[slot] = items.item(i)
			if index >= 0 {
				f.slots[index] = f.number(i)
			}
			var j jump
			if out, j = f.run(steps, out); j == leave {
				break
			}
		}
		return out, onward
	}
}

// many is how many items make a list long. A page that shows one is large, and
// would be copied again and again while it grows.
const many = 512
