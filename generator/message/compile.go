package message

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"followup/generator/playbook"
	"followup/generator/problem"
)

var faultForm = regexp.MustCompile(`^template: [^:]*:(\d+)(?::(\d+))?: (.*)$`)

// Compile prepares the words of every play. What is wrong in them is reported
// with its place in the play's file.
func Compile(plays []*playbook.Play) (*Scripts, problem.List) {
	s := &Scripts{bodies: make(map[scriptKey]*template.Template), subjects: make(map[scriptKey]*template.Template)}
	var problems problem.List
	for _, p := range plays {
		for _, script := range p.Scripts {
			key := scriptKey{p.Name, script.Channel}
			s.bodies[key] = compile(p, script.Body, script.Line, &problems)
			// A subject stands on a line above the body, which a blank line follows.
			s.subjects[key] = compile(p, script.Subject, max(script.Line-2, 1), &problems)
		}
	}
	return s, problems
}

func compile(p *playbook.Play, text string, line int, problems *problem.List) *template.Template {
	report := func(at int, message, hint string) {
		source := ""
		if lines := strings.Split(text, "\n"); at <= len(lines) {
			source = lines[at-1]
		}
		*problems = append(*problems, problem.Problem{File: p.Path, Line: line + at - 1, Column: 1, Width: max(len([]rune(source)), 1),
			Severity: problem.Error, Code: "bad-template", Message: message, Hint: hint, Source: source})
	}
	t, err := template.New(p.Name).Funcs(functions()).Parse(text)
	if err != nil {
		at, message := fault(err)
		report(at, "these words cannot be read: "+message, "check the braces: {{.Company}}, {{if .Round}} … {{end}}")
		return nil
	}
	before := len(*problems)
	for _, sub := range t.Templates() {
		if sub.Tree == nil || sub.Root == nil {
			continue
		}
		walk(sub.Root, func(n parse.Node) {
			switch n := n.(type) {
			case *parse.ActionNode:
				markSlots(n)
			case *parse.FieldNode:
				if !slices.Contains(fieldNames(), n.Ident[0]) {
					report(1+strings.Count(text[:int(n.Pos)], "\n"), fmt.Sprintf("there is nothing called .%s to fill in", n.Ident[0]),
						"use one of ."+strings.Join(fieldNames(), ", ."))
				}
			}
		})
	}
	if len(*problems) > before {
		return nil
	}
	// With everything empty, whatever a condition does not guard is carried out.
	if _, err := execute(t, view{}); err != nil {
		at, message := fault(err)
		report(at, "these words cannot be filled in: "+message, "guard what may be missing: {{with first .Discussed}} … {{end}}")
		return nil
	}
	return t
}

// fault takes line and message out of the template package's error.
func fault(err error) (line int, message string) {
	m := faultForm.FindStringSubmatch(err.Error())
	if m == nil {
		return 1, err.Error()
	}
	line, _ = strconv.Atoi(m[1])
	message = m[3]
	if _, after, ok := strings.Cut(message, ">: "); ok {
		message = after
	}
	return max(line, 1), message
}

// fieldNames lists what a play's words can name after a dot, the parts of a
// material included, which are named inside a range.
func fieldNames() []string {
	names := []string{"Title", "Address"}
	for f := range reflect.TypeFor[view]().Fields() {
		names = append(names, f.Name)
	}
	return names
}

func execute(t *template.Template, v view) (string, error) {
	if t == nil {
		return "", nil
	}
	var b strings.Builder
	err := t.Execute(&b, v)
	return b.String(), err
}

func functions() template.FuncMap {
	return template.FuncMap{"list": list, "first": first, slotFunc: fillOrSlot}
}

// list joins texts as a sentence does: "a, b and c".
func list(items []string) string {
	switch n := len(items); n {
	case 0:
		return ""
	case 1:
		return items[0]
	default:
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	}
}

// first is the first text of a list, or nothing.
func first(items []string) string {
	if len(items) == 0 {
		return ""
	}
	return items[0]
}
