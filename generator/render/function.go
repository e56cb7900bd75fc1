package render

import (
	"cmp"
	"reflect"
	"text/template/parse"
)

// condition is a pipeline that only its truth is asked of.
func (c *compiler) condition(p *parse.PipeNode, s *scope) func(*run, reflect.Value) bool {
	if len(p.Decl) > 0 {
		unknown()
	}
	if len(p.Cmds) == 1 {
		return c.holds(p.Cmds[0], s)
	}
	v := c.pipe(p, s)
	truth := truthOf(v.typ)
	return func(r *run, dot reflect.Value) bool { return truth(v.of(r, dot)) }
}

// holds is the truth of a command. and, or and not need no value of one type here.
func (c *compiler) holds(n *parse.CommandNode, s *scope) func(*run, reflect.Value) bool {
	if id, ok := n.Args[0].(*parse.IdentifierNode); ok && (id.Ident == "and" || id.Ident == "or" || id.Ident == "not") && len(n.Args) > 1 {
		var parts []func(*run, reflect.Value) bool
		for _, a := range n.Args[1:] {
			parts = append(parts, c.truth(a, s))
		}
		if id.Ident == "not" {
			if len(parts) != 1 {
				unknown()
			}
			return func(r *run, dot reflect.Value) bool { return !parts[0](r, dot) }
		}
		until := id.Ident == "or"
		return func(r *run, dot reflect.Value) bool {
			for _, part := range parts {
				if part(r, dot) == until {
					return until
				}
			}
			return !until
		}
	}
	v := c.command(n, nil, s)
	truth := truthOf(v.typ)
	return func(r *run, dot reflect.Value) bool { return truth(v.of(r, dot)) }
}

// truth is the truth of an argument.
func (c *compiler) truth(n parse.Node, s *scope) func(*run, reflect.Value) bool {
	if p, ok := n.(*parse.PipeNode); ok {
		return c.condition(p, s)
	}
	v := c.argument(n, s)
	truth := truthOf(v.typ)
	return func(r *run, dot reflect.Value) bool { return truth(v.of(r, dot)) }
}

// truthOf is what a template takes for true: whatever is not empty.
func truthOf(t reflect.Type) func(reflect.Value) bool {
	switch t.Kind() {
	case reflect.Bool:
		return reflect.Value.Bool
	case reflect.String, reflect.Slice, reflect.Array, reflect.Map:
		return func(v reflect.Value) bool { return v.Len() > 0 }
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return func(v reflect.Value) bool { return v.Int() != 0 }
	case reflect.Pointer, reflect.Func:
		return func(v reflect.Value) bool { return !v.IsNil() }
	case reflect.Struct:
		return func(reflect.Value) bool { return true }
	}
	unknown()
	return nil
}

// function is a call by name. A person's function comes before a built-in one.
func (c *compiler) function(name string, args []value) value {
	if f, ok := c.functions[name]; ok {
		return own(f, args)
	}
	switch {
	case name == "len" && len(args) == 1 && hasLength(args[0].typ):
		return value{reflect.TypeFor[int](), func(r *run, dot reflect.Value) reflect.Value { return reflect.ValueOf(args[0].of(r, dot).Len()) }}
	case name == "not" && len(args) == 1:
		truth := truthOf(args[0].typ)
		return value{reflect.TypeFor[bool](), func(r *run, dot reflect.Value) reflect.Value { return reflect.ValueOf(!truth(args[0].of(r, dot))) }}
	case (name == "or" || name == "and") && len(args) > 0:
		return firstThat(name == "or", args)
	case (name == "eq" || name == "ne") && len(args) == 2:
		return equal(name == "eq", args[0], args[1])
	case order(name) != nil && len(args) == 2 && args[0].typ.Kind() == reflect.Int && args[1].typ.Kind() == reflect.Int:
		holds := order(name)
		return value{reflect.TypeFor[bool](), func(r *run, dot reflect.Value) reflect.Value {
			return reflect.ValueOf(holds(cmp.Compare(args[0].of(r, dot).Int(), args[1].of(r, dot).Int())))
		}}
	case name == "index" && len(args) == 2 && args[0].typ.Kind() == reflect.Slice && args[1].typ.Kind() == reflect.Int:
		return value{args[0].typ.Elem(), func(r *run, dot reflect.Value) reflect.Value {
			list, at := args[0].of(r, dot), args[1].of(r, dot).Int()
			if at < 0 || at >= int64(list.Len()) {
				giveUp()
			}
			return list.Index(int(at))
		}}
	}
	unknown()
	return value{}
}

// order is what a comparison of numbers by name asks of their order.
func order(name string) func(int) bool {
	switch name {
	case "lt":
		return func(c int) bool { return c < 0 }
	case "le":
		return func(c int) bool { return c <= 0 }
	case "gt":
		return func(c int) bool { return c > 0 }
	case "ge":
		return func(c int) bool { return c >= 0 }
	}
	return nil
}

func hasLength(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Slice, reflect.Array, reflect.Map:
		return true
	}
	return false
}

// firstThat is or and and: the first argument that is true, or false, else the last.
func firstThat(is bool, args []value) value {
	truth := truthOf(args[0].typ)
	for _, a := range args[1:] {
		if a.typ != args[0].typ {
			unknown()
		}
	}
	return value{args[0].typ, func(r *run, dot reflect.Value) (v reflect.Value) {
		for _, a := range args {
			if v = a.of(r, dot); truth(v) == is {
				break
			}
		}
		return v
	}}
}

func equal(is bool, a, b value) value {
	var same func(a, b reflect.Value) bool
	switch kind := a.typ.Kind(); {
	case kind != b.typ.Kind():
		unknown()
	case kind == reflect.String:
		same = func(a, b reflect.Value) bool { return a.String() == b.String() }
	case kind == reflect.Int:
		same = func(a, b reflect.Value) bool { return a.Int() == b.Int() }
	default:
		unknown()
	}
	return value{reflect.TypeFor[bool](), func(r *run, dot reflect.Value) reflect.Value {
		return reflect.ValueOf(same(a.of(r, dot), b.of(r, dot)) == is)
	}}
}

// own calls a function of the template's own, if it is of a shape known here.
func own(f any, args []value) value {
	text := reflect.TypeFor[string]()
	switch f := f.(type) {
	case func([]string) string:
		if len(args) == 1 && args[0].typ == reflect.TypeFor[[]string]() {
			return value{text, func(r *run, dot reflect.Value) reflect.Value {
				return reflect.ValueOf(f(plain(args[0].of(r, dot)).([]string)))
			}}
		}
	case func(string, any) string:
		if len(args) == 2 && args[0].typ == text && args[1].typ.Kind() != reflect.Interface {
			return value{text, func(r *run, dot reflect.Value) reflect.Value {
				return reflect.ValueOf(f(args[0].of(r, dot).String(), plain(args[1].of(r, dot))))
			}}
		}
	}
	unknown()
	return value{}
}

func plain(v reflect.Value) any {
	if !v.CanInterface() {
		giveUp()
	}
	return v.Interface()
}
