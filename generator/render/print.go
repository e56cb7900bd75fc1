package render

import (
	"fmt"
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// escaperPrefix begins the names of the functions that html/template puts behind
// what prints.
const escaperPrefix = "_html_template_"

// printing appends what a step prints. It is not the frame that holds what was made
// so far: to change a slice there costs more while garbage is collected.
type printing func(f *frame, out []byte) []byte

// print compiles an action that prints: what it prints, and how html/template
// wants that escaped in its place.
func (c *compiler) print(pipe *parse.PipeNode, s *scope) printing {
	end := len(pipe.Cmds)
	var escapers []string
	for ; end > 1 && len(pipe.Cmds[end-1].Args) == 1; end-- {
		name, ok := pipe.Cmds[end-1].Args[0].(*parse.IdentifierNode)
		if !ok || !strings.HasPrefix(name.Ident, escaperPrefix) {
			break
		}
		escapers = append([]string{strings.TrimPrefix(name.Ident, escaperPrefix)}, escapers...)
	}
	v := c.commands(pipe.Cmds[:end], s)
	if v.typ == nil {
		giveUp("printing a value of several types")
	}
	return printed(v, strings.Join(escapers, " "))
}

// printed compiles the printing of a value behind escapers.
func printed(v value, escapers string) printing {
	switch escapers {
	case "":
		return written(v)
	case "htmlescaper":
		if v.typ == reflect.TypeFor[template.HTML]() {
			return written(v)
		}
		return escapedBy(v, appendEscaped)
	case "attrescaper", "rcdataescaper":
		if v.typ == reflect.TypeFor[template.HTML]() { // tags and entities count in these
			giveUp("HTML for %s", escapers)
		}
		return escapedBy(v, appendEscaped)
	case "urlfilter urlnormalizer attrescaper":
		switch v.typ {
		case reflect.TypeFor[template.URL]():
			return escapedBy(v, appendNormalized)
		case reflect.TypeFor[Encoded]():
			return escapedBy(v, appendEncoded)
		}
		return escapedBy(v, appendFiltered)
	case "urlnormalizer attrescaper":
		return escapedBy(v, appendNormalized)
	case "urlescaper attrescaper", "urlescaper":
		if v.typ != reflect.TypeFor[template.URL]() {
			return escapedBy(v, appendQuery)
		}
	case "htmlnamefilter":
		if v.typ == reflect.TypeFor[template.HTMLAttr]() {
			return written(v)
		}
	}
	giveUp("%v for %s", v.typ, escapers)
	return nil
}

// written compiles the printing of a value as it is.
func written(v value) printing {
	if v.typ == reflect.TypeFor[reflect.Value]() || v.addressable && speaks(reflect.PointerTo(v.typ)) && !speaks(v.typ) {
		giveUp("printing %v", v.typ)
	}
	if isText(v) {
		text := v.string()
		return func(f *frame, out []byte) []byte {
			return append(out, text(f)...)
		}
	}
	if step := number(v); step != nil {
		return step
	}
	text := sprinted(v)
	return func(f *frame, out []byte) []byte {
		return append(out, text(f)...)
	}
}

// escapedBy compiles the printing of a value through an escaper. Numbers have
// nothing to escape.
func escapedBy(v value, escape func([]byte, string) []byte) printing {
	var text func(*frame) string
	if isText(v) {
		text = v.string()
	} else if step := number(v); step != nil {
		return step
	} else {
		text = sprinted(v)
	}
	return func(f *frame, out []byte) []byte {
		return escape(out, text(f))
	}
}

// isText reports whether a value prints as the text that it is.
func isText(v value) bool { return v.typ.Kind() == reflect.String && !speaks(v.typ) }

// speaks reports whether a type says itself how it prints.
func speaks(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[fmt.Stringer]()) || t.Implements(reflect.TypeFor[error]()) || t.Implements(reflect.TypeFor[fmt.Formatter]())
}

// number compiles the printing of a whole number or a truth, and is nil for
// anything else.
func number(v value) printing {
	if speaks(v.typ) {
		return nil
	}
	switch {
	case v.typ.Kind() == reflect.Bool:
		test := v.truth()
		return func(f *frame, out []byte) []byte {
			return strconv.AppendBool(out, test(f))
		}
	case v.signed():
		n := v.int()
		return func(f *frame, out []byte) []byte {
			return strconv.AppendInt(out, n(f), 10)
		}
	case v.unsigned():
		get := v.reflected()
		return func(f *frame, out []byte) []byte {
			return strconv.AppendUint(out, get(f).Uint(), 10)
		}
	}
	return nil
}

// sprinted is the text that fmt makes of a value. What it would make of a
// pointer is not what templates do.
func sprinted(v value) func(*frame) string {
	switch v.typ.Kind() {
	case reflect.Pointer, reflect.Chan, reflect.Func, reflect.UnsafePointer:
		giveUp("printing %v", v.typ)
	}
	get := v.reflected()
	return func(f *frame) string { return fmt.Sprint(get(f).Interface()) }
}
