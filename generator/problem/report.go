package problem

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Style wraps parts of a report in colour. The zero Style leaves them plain.
type Style struct {
	Error, Warning, Place, Strong func(string) string
}

func plain(f func(string) string, s string) string {
	if f == nil {
		return s
	}
	return f(s)
}

// Write reports every problem, each with its place, its source line with a
// caret under what is meant, and the hint:
//
//	error[unknown-key]: there is no key `compnay`
//	  --> content/interviews/2026-11-10-northwind.md:2:1
//	   |
//	 2 | compnay: Northwind
//	   | ^^^^^^^
//	   = help: did you mean `company`?
func (l List) Write(w io.Writer, style Style) error {
	var b strings.Builder
	for i, p := range l {
		if i > 0 {
			b.WriteByte('\n')
		}
		p.write(&b, style)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (p Problem) write(b *strings.Builder, style Style) {
	head := style.Error
	if p.Severity == Warning {
		head = style.Warning
	}
	fmt.Fprintf(b, "%s: %s\n", plain(head, string(p.Severity)+"["+p.Code+"]"), plain(style.Strong, p.Message))

	number := strconv.Itoa(p.Line)
	gutter := strings.Repeat(" ", len(number))
	fmt.Fprintf(b, " %s%s %s\n", gutter[1:], plain(style.Place, "-->"), p.Place())
	if p.Line > 0 && p.Source != "" {
		bar := plain(style.Place, "|")
		source := strings.ReplaceAll(p.Source, "\t", " ")
		fmt.Fprintf(b, " %s %s\n", gutter, bar)
		fmt.Fprintf(b, " %s %s %s\n", plain(style.Place, number), bar, source)
		fmt.Fprintf(b, " %s %s %s%s\n", gutter, bar, strings.Repeat(" ", max(p.Column-1, 0)), plain(head, strings.Repeat("^", max(p.Width, 1))))
	}
	for i, line := range strings.Split(p.Hint, "\n") {
		if line == "" {
			continue
		}
		label := "= help: "
		if i > 0 {
			label = "        "
		}
		fmt.Fprintf(b, " %s %s%s\n", gutter, plain(style.Place, label), line)
	}
}

// Place is file:line:column, or the file alone where all of it is meant.
func (p Problem) Place() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}
