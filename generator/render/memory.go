package render

import (
	"reflect"
	"unsafe"
)

// This file alone goes around the type checks of the language. The compiler knows
// the type of all that a template names, and so how far into a view each field
// lies; reflect would find that out again for every page, in half the time that a
// template takes. What is read here lives as long as the view, which the frame holds.

type pointer = unsafe.Pointer

// place is where a value lies in memory: so many bytes behind what a function
// finds or, where there is none, what a slot of the frame points to.
type place struct {
	known  bool
	slot   int
	base   func(*frame) pointer
	offset uintptr
	moves  bool // the slot may come to point to something else: it is a variable's
}

// pointer finds a value that lies in memory.
func (v value) at() func(*frame) pointer {
	slot, base, offset := v.lies.slot, v.lies.base, v.lies.offset
	if base == nil {
		return func(f *frame) pointer { return unsafe.Add(f.slots[slot], offset) }
	}
	if offset == 0 {
		return base
	}
	return func(f *frame) pointer { return unsafe.Add(base(f), offset) }
}

// read reads a value that lies in memory, and whose memory is that of a T.
func read[T any](v value) func(*frame) T {
	if slot, offset := v.lies.slot, v.lies.offset; v.lies.base == nil {
		return func(f *frame) T { return *(*T)(unsafe.Add(f.slots[slot], offset)) }
	}
	at := v.at()
	return func(f *frame) T { return *(*T)(at(f)) }
}

// found is truth for what lies in memory and needs no more than a look at it. It is
// nil for anything else.
func (v value) found() func(*frame) bool {
	if !v.lies.known {
		return nil
	}
	switch v.typ.Kind() {
	case reflect.Bool:
		return read[bool](v)
	case reflect.String, reflect.Slice: // the head of a list begins like that of a text
		if slot, offset := v.lies.slot, v.lies.offset; v.lies.base == nil {
			return func(f *frame) bool { return len(*(*string)(unsafe.Add(f.slots[slot], offset))) > 0 }
		}
		list := read[string](v)
		return func(f *frame) bool { return len(list(f)) > 0 }
	case reflect.Pointer:
		p := read[pointer](v)
		return func(f *frame) bool { return p(f) != nil }
	case reflect.Int:
		n := read[int](v)
		return func(f *frame) bool { return n(f) != 0 }
	}
	return nil
}

// target is what a pointer leads to.
func (v value) target() value {
	var at func(*frame) pointer
	if v.lies.known {
		at = read[pointer](v)
	} else {
		get := v.reflected()
		at = func(f *frame) pointer { return get(f).UnsafePointer() }
	}
	return value{typ: v.typ.Elem(), addressable: true, lies: place{known: true, base: func(f *frame) pointer {
		p := at(f)
		if p == nil {
			stop("a pointer to nothing")
		}
		return p
	}}}
}

// items are a list or an array in memory.
type items struct {
	first  pointer
	length int
	size   uintptr // of each
}

func (l items) item(n int) pointer { return unsafe.Add(l.first, uintptr(n)*l.size) }

// list finds the items of a list or an array that lies in memory.
func (v value) list() func(*frame) items {
	size := v.typ.Elem().Size()
	if v.typ.Kind() == reflect.Array {
		at, length := v.at(), v.typ.Len()
		return func(f *frame) items { return items{at(f), length, size} }
	}
	head := read[[]byte](v) // of whatever: it looks the same
	return func(f *frame) items {
		list := head(f)
		return items{pointer(unsafe.SliceData(list)), len(list), size}
	}
}

// item is one of a list that lies in memory.
func (v value) item(at func(*frame) int64) value {
	list := v.list()
	return value{typ: v.typ.Elem(), addressable: true, lies: place{known: true, base: func(f *frame) pointer {
		items, i := list(f), at(f)
		if i < 0 || i >= int64(items.length) {
			stop("an item that is not there")
		}
		return items.item(int(i))
	}}}
}

// number is where a number lies that never changes: a variable may go on pointing
// to it.
func (f *frame) number(n int) pointer {
	if n < len(f.numbers) {
		return pointer(&f.numbers[n])
	}
	own := n
	return pointer(&own)
}

// decided is where the one of several values lies that decides an and or an or.
func decided(or bool, args []value, tests []func(*frame) bool) place {
	pointers := make([]func(*frame) pointer, len(args))
	for i, a := range args {
		pointers[i] = a.at()
	}
	last := len(args) - 1
	return place{known: true, base: func(f *frame) pointer {
		for i, t := range tests[:last] {
			if t(f) == or {
				return pointers[i](f)
			}
		}
		return pointers[last](f)
	}}
}

// set compiles giving a slot a value. What does not lie in memory is given a place
// there.
func set(slot int, v value) func(*frame) {
	switch {
	case v.typ == nil || v.typ.Kind() == reflect.Interface:
		giveUp("a value of several types")
	case v.lies.known:
		at := v.at()
		return func(f *frame) { f.slots[slot] = at(f) }
	case v.text != nil:
		text := v.text
		return func(f *frame) {
			s := text(f)
			f.slots[slot] = pointer(&s)
		}
	}
	typ, get := v.typ, v.reflected()
	return func(f *frame) {
		made := reflect.New(typ)
		made.Elem().Set(get(f))
		f.slots[slot] = made.UnsafePointer()
	}
}
