package render

import (
	"reflect"
	"slices"
	"strconv"
	"text/template/parse"
)

// pipe compiles a pipeline without what it declares.
func (c *compiler) pipe(p *parse.PipeNode, s *scope) value { return c.commands(p.Cmds, s) }

func (c *compiler) commands(list []*parse.CommandNode, s *scope) value {
	v := c.command(list[0], s)
	for _, cmd := range list[1:] { // what comes before is the last argument of a function
		name, ok := cmd.Args[0].(*parse.IdentifierNode)
		if !ok {
			giveUp("%s behind a pipe", cmd)
		}
		v = c.function(name.Ident, append(c.values(cmd.Args[1:], s), v))
	}
	return v
}

func (c *compiler) command(cmd *parse.CommandNode, s *scope) value {
	if name, ok := cmd.Args[0].(*parse.IdentifierNode); ok {
		return c.function(name.Ident, c.values(cmd.Args[1:], s))
	}
	if len(cmd.Args) > 1 {
		giveUp("arguments of %s", cmd.Args[0])
	}
	return c.value(cmd.Args[0], s)
}

func (c *compiler) values(nodes []parse.Node, s *scope) []value {
	list := make([]value, len(nodes), len(nodes)+1)
	for i, n := range nodes {
		list[i] = c.value(n, s)
	}
	return list
}

// value compiles one word of a command.
func (c *compiler) value(n parse.Node, s *scope) value {
	switch n := n.(type) {
	case *parse.DotNode:
		return s.dot
	case *parse.FieldNode:
		return fields(s.dot, n.Ident)
	case *parse.VariableNode:
		return fields(s.variable(n.Ident[0]).value, n.Ident[1:])
	case *parse.ChainNode:
		return fields(c.value(n.Node, s), n.Field)
	case *parse.PipeNode:
		if len(n.Decl) > 0 {
			giveUp("a variable declared in parentheses")
		}
		return c.pipe(n, s)
	case *parse.IdentifierNode:
		return c.function(n.Ident, nil)
	case *parse.StringNode:
		return constant(n.Text)
	case *parse.BoolNode:
		return constant(n.True)
	case *parse.NumberNode:
		if i, err := strconv.Atoi(n.Text); err == nil && n.IsInt && int64(i) == n.Int64 { // 010 is eight
			return constant(i)
		}
	}
	giveUp("%s", n)
	return value{}
}

func fields(v value, names []string) value {
	for _, name := range names {
		v = field(v, name)
	}
	return v
}

// follow compiles what a pointer leads to.
func follow(v value) value {
	for v.typ != nil && v.typ.Kind() == reflect.Pointer {
		v = v.target()
	}
	if v.typ == nil || v.typ.Kind() == reflect.Interface {
		giveUp("a value of several types")
	}
	return v
}

// field compiles a method or, where there is none of that name, a field.
func field(of value, name string) value {
	v := follow(of)
	if m, ok := method(v, name); ok {
		return m
	}
	if v.typ.Kind() != reflect.Struct {
		giveUp("%s of %v", name, v.typ)
	}
	found, ok := v.typ.FieldByName(name)
	if !ok || !found.IsExported() {
		giveUp("%s of %v", name, v.typ)
	}
	for _, i := range found.Index { // more than one where structs are embedded
		v = follow(v).part(i)
	}
	return v
}

// part is the nth field of a struct.
func (v value) part(n int) value {
	field := v.typ.Field(n)
	part := value{typ: field.Type, addressable: v.addressable, lies: v.lies}
	part.lies.offset += field.Offset
	if v.get != nil || !v.lies.known {
		get := v.reflected()
		part.get = func(f *frame) reflect.Value { return get(f).Field(n) }
	}
	return part
}

// method compiles a method without arguments.
func method(v value, name string) (value, bool) {
	owner := v.typ
	if v.addressable {
		owner = reflect.PointerTo(v.typ)
	}
	m, ok := owner.MethodByName(name)
	if !ok {
		return value{}, false
	}
	get := v.reflected()
	bound := func(f *frame) reflect.Value { return get(f).Method(m.Index) }
	if v.addressable {
		bound = func(f *frame) reflect.Value { return get(f).Addr().Method(m.Index) }
	}
	// The type of a method names its receiver first.
	in := slices.Collect(m.Type.Ins())[1:]
	return called(bound, name, in, slices.Collect(m.Type.Outs()), m.Type.IsVariadic(), nil), true
}
