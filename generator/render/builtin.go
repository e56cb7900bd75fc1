package render

import (
	"cmp"
	"reflect"
	"slices"
)

// either compiles and, or: the first argument that decides, or the last one.
func either(or bool, args []value) value {
	if len(args) == 0 {
		giveUp("and, or without arguments")
	}
	tests := make([]func(*frame) bool, len(args))
	alike := true
	for i, a := range args {
		tests[i] = a.truth()
		alike = alike && same(a, args[0])
	}
	v := value{test: func(f *frame) bool {
		for _, t := range tests {
			if t(f) == or {
				return or
			}
		}
		return !or
	}}
	if !alike { // what comes of it depends on the view, but not whether it is true
		return v
	}
	v.typ, v.addressable = args[0].typ, args[0].addressable
	if v.typ == reflect.TypeFor[bool]() {
		return v
	}
	if !slices.ContainsFunc(args, func(a value) bool { return !a.lies.known }) {
		v.lies = decided(or, args, tests)
		return v
	}
	gets := make([]func(*frame) reflect.Value, len(args))
	for i, a := range args {
		gets[i] = a.reflected()
	}
	v.get = func(f *frame) reflect.Value {
		last := len(gets) - 1
		for i, t := range tests[:last] {
			if t(f) == or {
				return gets[i](f)
			}
		}
		return gets[last](f)
	}
	return v
}

func length(v value) value {
	v = follow(v)
	switch v.typ.Kind() {
	case reflect.Array, reflect.Slice, reflect.String, reflect.Map:
	default:
		giveUp("the length of %v", v.typ)
	}
	get := v.reflected()
	return value{typ: reflect.TypeFor[int](), get: func(f *frame) reflect.Value { return reflect.ValueOf(get(f).Len()) }}
}

// indexed compiles one item of a list.
func indexed(v, index value) value {
	v = follow(v)
	if v.typ.Kind() != reflect.Slice || index.typ == nil || !index.signed() {
		giveUp("an item of %v", v.typ)
	}
	if v.lies.known {
		return v.item(index.int())
	}
	get, at := v.reflected(), index.int()
	return value{typ: v.typ.Elem(), addressable: true, get: func(f *frame) reflect.Value {
		list, i := get(f), at(f)
		if i < 0 || i >= int64(list.Len()) {
			stop("an item that is not there")
		}
		return list.Index(int(i))
	}}
}

// compared compiles the comparisons of texts and of whole numbers with their
// like, and whether two truths are equal.
func compared(name string, args []value) value {
	if len(args) < 2 || len(args) > 2 && name != "eq" {
		giveUp("%s of %d arguments", name, len(args))
	}
	kind := func(match func(value) bool) bool {
		for _, a := range args {
			if a.typ == nil || !match(a) {
				return false
			}
		}
		return true
	}
	switch {
	case kind(func(v value) bool { return v.typ.Kind() == reflect.String }):
		return ordered(name, args, value.string)
	case kind(value.signed):
		return ordered(name, args, value.int)
	case kind(func(v value) bool { return v.typ.Kind() == reflect.Bool }) && (name == "eq" || name == "ne") && len(args) == 2:
		one, other, equal := args[0].truth(), args[1].truth(), name == "eq"
		return tested(func(f *frame) bool { return (one(f) == other(f)) == equal })
	}
	giveUp("%s of these types", name)
	return value{}
}

func ordered[T cmp.Ordered](name string, args []value, as func(value) func(*frame) T) value {
	one, other := as(args[0]), as(args[1])
	test := map[string]func(*frame) bool{
		"eq": func(f *frame) bool { return one(f) == other(f) },
		"ne": func(f *frame) bool { return one(f) != other(f) },
		"lt": func(f *frame) bool { return one(f) < other(f) },
		"le": func(f *frame) bool { return one(f) <= other(f) },
		"gt": func(f *frame) bool { return one(f) > other(f) },
		"ge": func(f *frame) bool { return one(f) >= other(f) },
	}[name]
	for _, a := range args[2:] { // eq compares the first with each of the others
		before, next := test, as(a)
		test = func(f *frame) bool { return before(f) || one(f) == next(f) }
	}
	return tested(test)
}
