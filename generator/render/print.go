package render

import (
	"fmt"
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// print is an action that prints its pipeline. In a template of HTML the last
// commands are escapers: these write straight to where the text goes.
func (c *compiler) print(p *parse.PipeNode, s *scope) step {
	if len(p.Decl) > 0 {
		unknown()
	}
	n := len(p.Cmds)
	for n > 1 && escaperName(p.Cmds[n-1]) != "" {
		n--
	}
	var chain []string
	for _, command := range p.Cmds[n:] {
		chain = append(chain, strings.TrimPrefix(escaperName(command), prefix))
	}
	v := c.pipe(&parse.PipeNode{NodeType: parse.NodePipe, Cmds: p.Cmds[:n]}, s)
	write := printer(v.typ, strings.Join(chain, " "))
	return func(r *run, dot reflect.Value) { r.dst = write(r.dst, v.of(r, dot)) }
}

const prefix = "_html_template_"

func escaperName(n *parse.CommandNode) string {
	if id, ok := n.Args[0].(*parse.IdentifierNode); ok && len(n.Args) == 1 && strings.HasPrefix(id.Ident, prefix) {
		return id.Ident
	}
	return ""
}

// printer writes values of a type through a chain of html/template's escapers.
func printer(t reflect.Type, chain string) func([]byte, reflect.Value) []byte {
	switch t {
	case reflect.TypeFor[template.HTML]():
		if chain == "htmlescaper" {
			return raw
		}
		unknown()
	case reflect.TypeFor[template.HTMLAttr]():
		if chain == "htmlnamefilter" {
			return raw
		}
		unknown()
	case reflect.TypeFor[template.URL]():
		if chain == "urlfilter urlnormalizer attrescaper" {
			return func(dst []byte, v reflect.Value) []byte { return appendURL(dst, v.String(), true) }
		}
		unknown()
	}
	if t.PkgPath() == "html/template" {
		unknown()
	}
	for _, itself := range []reflect.Type{reflect.TypeFor[fmt.Stringer](), reflect.TypeFor[error]()} {
		if t.Implements(itself) || reflect.PointerTo(t).Implements(itself) {
			unknown() // it says itself how it is printed
		}
	}
	switch t.Kind() {
	case reflect.String:
		return textPrinter(chain)
	case reflect.Int, reflect.Int64, reflect.Int32:
		switch chain {
		case "", "htmlescaper", "attrescaper", "rcdataescaper", "urlfilter urlnormalizer attrescaper":
			// Digits and a minus sign mean nothing anywhere.
			return func(dst []byte, v reflect.Value) []byte { return strconv.AppendInt(dst, v.Int(), 10) }
		}
	}
	unknown()
	return nil
}

func textPrinter(chain string) func([]byte, reflect.Value) []byte {
	switch chain {
	case "":
		return raw
	case "htmlescaper", "attrescaper", "rcdataescaper":
		return func(dst []byte, v reflect.Value) []byte { return appendHTML(dst, v.String()) }
	case "urlfilter urlnormalizer attrescaper":
		return func(dst []byte, v reflect.Value) []byte {
			s := v.String()
			if !safeURL(s) {
				return append(dst, "#ZgotmplZ"...)
			}
			return appendURL(dst, s, true)
		}
	case "urlnormalizer attrescaper":
		return func(dst []byte, v reflect.Value) []byte { return appendURL(dst, v.String(), true) }
	case "urlescaper attrescaper":
		return func(dst []byte, v reflect.Value) []byte { return appendURL(dst, v.String(), false) }
	}
	unknown()
	return nil
}

func raw(dst []byte, v reflect.Value) []byte { return append(dst, v.String()...) }
