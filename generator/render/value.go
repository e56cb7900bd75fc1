package render

import "reflect"

// value is an expression of a template whose type is known before it is worked
// out. It lies in memory, or one of its functions is there.
type value struct {
	typ         reflect.Type // nil where the value can only be tested
	addressable bool         // so that methods of the pointer to it count too
	lies        place

	get  func(*frame) reflect.Value
	text func(*frame) string // of a string, without a detour
	test func(*frame) bool   // of a truth, likewise
}

// constant is a value that is always the same.
func constant(x any) value {
	v := reflect.ValueOf(x)
	return value{typ: v.Type(), get: func(*frame) reflect.Value { return v }}
}

// made is a string that a function makes.
func made(text func(*frame) string) value {
	return value{typ: reflect.TypeFor[string](), text: text}
}

// tested is a truth that a function finds out.
func tested(test func(*frame) bool) value {
	return value{typ: reflect.TypeFor[bool](), test: test}
}

func (v value) reflected() func(*frame) reflect.Value {
	switch {
	case v.typ == nil || v.typ.Kind() == reflect.Interface:
		giveUp("a value of several types")
	case v.get != nil:
		return v.get
	case v.text != nil:
		return func(f *frame) reflect.Value { return reflect.ValueOf(v.text(f)) }
	case v.lies.known:
		typ, at := v.typ, v.at()
		return func(f *frame) reflect.Value { return reflect.NewAt(typ, at(f)).Elem() }
	}
	return func(f *frame) reflect.Value { return reflect.ValueOf(v.test(f)) }
}

// string is the text of a value whose kind is that of a string.
func (v value) string() func(*frame) string {
	if v.text != nil {
		return v.text
	}
	if v.lies.known {
		return read[string](v)
	}
	get := v.reflected()
	return func(f *frame) string { return get(f).String() }
}

// int is the number of a value whose kind is a signed one.
func (v value) int() func(*frame) int64 {
	if v.lies.known && v.typ.Kind() == reflect.Int {
		n := read[int](v)
		return func(f *frame) int64 { return int64(n(f)) }
	}
	get := v.reflected()
	return func(f *frame) int64 { return get(f).Int() }
}

// truth is what a condition makes of a value.
func (v value) truth() func(*frame) bool {
	if v.test != nil {
		return v.test
	}
	if v.text != nil {
		return func(f *frame) bool { return v.text(f) != "" }
	}
	if test := v.found(); test != nil {
		return test
	}
	get := v.reflected()
	switch k := v.typ.Kind(); {
	case k == reflect.String || k == reflect.Slice || k == reflect.Array || k == reflect.Map:
		return func(f *frame) bool { return get(f).Len() > 0 }
	case k == reflect.Bool:
		return func(f *frame) bool { return get(f).Bool() }
	case v.signed():
		return func(f *frame) bool { return get(f).Int() != 0 }
	case v.unsigned():
		return func(f *frame) bool { return get(f).Uint() != 0 }
	case k == reflect.Pointer:
		return func(f *frame) bool { return !get(f).IsNil() }
	case k == reflect.Struct:
		return func(*frame) bool { return true }
	}
	giveUp("the truth of %v", v.typ)
	return nil
}

func (v value) signed() bool { return reflect.Int <= v.typ.Kind() && v.typ.Kind() <= reflect.Int64 }

func (v value) unsigned() bool {
	return reflect.Uint <= v.typ.Kind() && v.typ.Kind() <= reflect.Uint64
}

// same reports whether one value can stand for the other: whether a value can be
// addressed makes a difference to those that have methods, or parts.
func same(a, b value) bool {
	if a.typ == nil || a.typ != b.typ {
		return false
	}
	return a.addressable == b.addressable || a.typ.Kind() == reflect.Pointer ||
		a.typ.Kind() != reflect.Struct && a.typ.Kind() != reflect.Array && reflect.PointerTo(a.typ).NumMethod() == 0
}
