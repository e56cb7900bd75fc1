package render

import (
	"reflect"
	"text/template/parse"
)

// value is an expression: the type of what it gives, and how to get it.
type value struct {
	typ reflect.Type
	of  func(r *run, dot reflect.Value) reflect.Value
}

// pipe is the value of a pipeline.
func (c *compiler) pipe(p *parse.PipeNode, s *scope) value {
	var last *value
	for _, command := range p.Cmds {
		v := c.command(command, last, s)
		last = &v
	}
	return *last
}

// command is the value of one command, to which the one before it is the last argument.
func (c *compiler) command(n *parse.CommandNode, last *value, s *scope) value {
	if id, ok := n.Args[0].(*parse.IdentifierNode); ok {
		args := make([]value, 0, len(n.Args))
		for _, a := range n.Args[1:] {
			args = append(args, c.argument(a, s))
		}
		if last != nil {
			args = append(args, *last)
		}
		return c.function(id.Ident, args)
	}
	if len(n.Args) != 1 || last != nil {
		unknown() // a method with arguments
	}
	return c.argument(n.Args[0], s)
}

// argument is the value of a part of a command.
func (c *compiler) argument(n parse.Node, s *scope) value {
	switch n := n.(type) {
	case *parse.DotNode:
		return value{s.dot, func(_ *run, dot reflect.Value) reflect.Value { return dot }}
	case *parse.FieldNode:
		return fields(value{s.dot, func(_ *run, dot reflect.Value) reflect.Value { return dot }}, n.Ident)
	case *parse.VariableNode:
		for at := len(s.names) - 1; at >= 0; at-- {
			if s.names[at] == n.Ident[0] {
				v := value{s.types[at], func(r *run, _ reflect.Value) reflect.Value { return r.vars[r.base+at] }}
				return fields(v, n.Ident[1:])
			}
		}
	case *parse.ChainNode:
		return fields(c.argument(n.Node, s), n.Field)
	case *parse.PipeNode:
		if len(n.Decl) == 0 {
			return c.pipe(n, s)
		}
	case *parse.StringNode:
		return constant(n.Text)
	case *parse.BoolNode:
		return constant(n.True)
	case *parse.NumberNode:
		if n.IsInt && !n.IsComplex || n.IsInt && n.Int64 == int64(int(n.Int64)) {
			return constant(int(n.Int64))
		}
	}
	unknown()
	return value{}
}

func constant(of any) value {
	v := reflect.ValueOf(of)
	return value{v.Type(), func(*run, reflect.Value) reflect.Value { return v }}
}

// fields goes from a value along names: .A.B.
func fields(v value, names []string) value {
	for _, name := range names {
		v = field(v, name)
	}
	return v
}

func field(v value, name string) value {
	from := v.of
	if m, ok := v.typ.MethodByName(name); ok {
		if m.Type.NumIn() != 1 || m.Type.NumOut() != 1 {
			unknown()
		}
		at := m.Index
		return value{m.Type.Out(0), func(r *run, dot reflect.Value) reflect.Value {
			on := from(r, dot)
			if !on.CanInterface() {
				giveUp()
			}
			return on.Method(at).Call(nil)[0]
		}}
	}
	typ := v.typ
	if typ.Kind() == reflect.Pointer {
		if _, ok := typ.Elem().MethodByName(name); ok {
			unknown()
		}
		typ = typ.Elem()
		pointer := from
		from = func(r *run, dot reflect.Value) reflect.Value {
			p := pointer(r, dot)
			if p.IsNil() {
				giveUp()
			}
			return p.Elem()
		}
	}
	if typ.Kind() != reflect.Struct {
		unknown()
	}
	if _, ok := reflect.PointerTo(typ).MethodByName(name); ok {
		unknown() // the standard library finds it where the value can be addressed
	}
	f, ok := typ.FieldByName(name)
	if !ok || !f.IsExported() {
		unknown()
	}
	for at, t := 0, typ; at < len(f.Index)-1; at++ {
		if t = t.Field(f.Index[at]).Type; t.Kind() != reflect.Struct {
			unknown() // embedded by pointer
		}
	}
	if len(f.Index) == 1 {
		at := f.Index[0]
		return value{f.Type, func(r *run, dot reflect.Value) reflect.Value { return from(r, dot).Field(at) }}
	}
	path := f.Index
	return value{f.Type, func(r *run, dot reflect.Value) reflect.Value { return from(r, dot).FieldByIndex(path) }}
}
