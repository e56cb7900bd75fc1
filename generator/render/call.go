package render

import (
	"fmt"
	"reflect"
	"slices"
	texttemplate "text/template"
)

// function compiles the call of a function: one that came with the template, or
// one that every template has.
func (c *compiler) function(name string, args []value) value {
	if fn, ok := c.funcs[name]; ok {
		if v, ok := direct(fn.Interface(), args); ok {
			return v
		}
		t := fn.Type()
		return called(func(*frame) reflect.Value { return fn }, name, slices.Collect(t.Ins()), slices.Collect(t.Outs()), t.IsVariadic(), args)
	}
	switch name {
	case "and", "or":
		return either(name == "or", args)
	case "not":
		if len(args) == 1 {
			test := args[0].truth()
			return tested(func(f *frame) bool { return !test(f) })
		}
	case "eq", "ne", "lt", "le", "gt", "ge":
		return compared(name, args)
	case "len":
		if len(args) == 1 {
			return length(args[0])
		}
	case "index":
		if len(args) == 2 {
			return indexed(args[0], args[1])
		}
	case "print":
		return printer(name, fmt.Sprint, args)
	case "println":
		return printer(name, fmt.Sprintln, args)
	case "printf":
		return printer(name, fmt.Sprintf, args)
	case "html":
		return printer(name, texttemplate.HTMLEscaper, args)
	case "js":
		return printer(name, texttemplate.JSEscaper, args)
	case "urlquery":
		return printer(name, texttemplate.URLQueryEscaper, args)
	}
	giveUp("the function %s with %d arguments", name, len(args))
	return value{}
}

// printer compiles the call of a function that makes text of anything. They see
// through pointers, which is left to the standard engine.
func printer(name string, fn any, args []value) value {
	f, t := reflect.ValueOf(fn), reflect.TypeOf(fn)
	return called(func(*frame) reflect.Value { return f }, name, slices.Collect(t.Ins()), slices.Collect(t.Outs()), true, args)
}

// direct compiles calls of functions whose form is known here, without reflection.
func direct(fn any, args []value) (value, bool) {
	switch fn := fn.(type) {
	case func([]string) string:
		if len(args) == 1 && args[0].typ == reflect.TypeFor[[]string]() {
			get := args[0].reflected()
			return made(func(f *frame) string { return fn(get(f).Interface().([]string)) }), true
		}
	case func(string, any) string:
		if len(args) == 2 && args[0].typ == reflect.TypeFor[string]() && args[1].typ != nil && args[1].typ.Kind() != reflect.Pointer {
			first, get := args[0].string(), args[1].reflected()
			if second := args[1].text; second != nil {
				return made(func(f *frame) string { return fn(first(f), second(f)) }), true
			}
			return made(func(f *frame) string { return fn(first(f), get(f).Interface()) }), true
		}
	}
	return value{}, false
}

// called compiles a call by reflection, of a function that takes its arguments
// as they are.
func called(fn func(*frame) reflect.Value, name string, in, out []reflect.Type, variadic bool, args []value) value {
	if variadic {
		rest := in[len(in)-1].Elem()
		in = in[:len(in)-1]
		for len(in) < len(args) {
			in = append(in, rest)
		}
	}
	if len(args) != len(in) || len(out) == 0 || len(out) > 2 || len(out) == 2 && out[1] != reflect.TypeFor[error]() || out[0] == reflect.TypeFor[reflect.Value]() {
		giveUp("a call of %s", name)
	}
	gets := make([]func(*frame) reflect.Value, len(args))
	for i, a := range args {
		gets[i] = a.reflected()
		if !a.typ.AssignableTo(in[i]) || a.typ.Kind() == reflect.Pointer || a.typ == reflect.TypeFor[reflect.Value]() {
			giveUp("%v for %v in a call of %s", a.typ, in[i], name)
		}
	}
	return value{typ: out[0], get: func(f *frame) reflect.Value {
		list := make([]reflect.Value, len(gets))
		for i, get := range gets {
			list[i] = get(f)
		}
		results := fn(f).Call(list)
		if len(results) == 2 && !results[1].IsNil() {
			stop("an error")
		}
		return results[0]
	}}
}
