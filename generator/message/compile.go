package message

import (
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"followup/generator/nearest"
	"followup/generator/phrase"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/render"
)

var faultForm = regexp.MustCompile(`^template: [^:]*:(\d+)(?::(\d+))?: (.*)$`)

// compiler prepares the words of one file.
type compiler struct {
	name, path, language string
	tone                 playbook.Tone
	frames               map[string]phrase.Frames
	problems             *problem.List
	keys                 []string // of the points that are named
}

// compile reads a text that begins on a line of the file.
func (c *compiler) compile(text string, line int) *render.Template {
	report := func(at int, message, hint string) {
		source := ""
		if lines := strings.Split(text, "\n"); at <= len(lines) {
			source = lines[at-1]
		}
		*c.problems = append(*c.problems, problem.Problem{File: c.path, Line: line + at - 1, Column: 1, Width: max(len([]rune(source)), 1),
			Severity: problem.Error, Code: "bad-template", Message: message, Hint: hint, Source: source})
	}
	funcs := functions(c.language, c.tone, c.frames)
	t, err := template.New(c.name).Funcs(funcs).Parse(text)
	if err != nil {
		at, message := fault(err)
		report(at, "this text can't be read: "+message, "check the braces: {{.Company}}, {{if .Round}} … {{end}}")
		return nil
	}
	before, names := len(*c.problems), fieldNames()
	for _, sub := range t.Templates() {
		if sub.Tree == nil || sub.Root == nil {
			continue
		}
		walk(sub.Root, func(n parse.Node) {
			switch n := n.(type) {
			case *parse.ActionNode:
				markSlots(n)
			case *parse.FieldNode:
				c.keys = append(c.keys, pointKey(n.Ident[0]))
				if !slices.Contains(names, n.Ident[0]) {
					hint := "use one of ." + strings.Join(names, ", .")
					if near := nearest.Word(n.Ident[0], names); near != "" {
						hint = "did you mean ." + near + "?"
					}
					report(1+strings.Count(text[:int(n.Pos)], "\n"), fmt.Sprintf("there is nothing called .%s to fill in", n.Ident[0]), hint)
				}
			}
		})
	}
	if len(*c.problems) > before {
		return nil
	}
	// With everything empty, whatever a condition does not guard is carried out.
	if err := t.Execute(io.Discard, view{}); err != nil {
		at, message := fault(err)
		report(at, "this text can't be filled in: "+message, "check for what may be missing: {{with first .Discussed}} … {{end}}")
		return nil
	}
	return render.Text(t, funcs)
}

// pointKey is the key of the notes that fills a field with points.
func pointKey(field string) string {
	switch field {
	case "Topic":
		return "discussed"
	case "Strength", "Concern", "Question", "Material":
		return strings.ToLower(field) + "s"
	}
	return strings.ToLower(field)
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

// fieldNames lists what a play's words can name after a dot, with the parts of a
// material and of a question, which are named inside a range.
func fieldNames() []string {
	names := []string{"Title", "Address", "Question", "Answer", "Text"}
	for f := range reflect.TypeFor[view]().Fields() {
		names = append(names, f.Name)
	}
	return names
}

func execute(t *render.Template, view any) (string, error) {
	if t == nil {
		return "", nil
	}
	return t.String(view)
}

func functions(language string, tone playbook.Tone, frames map[string]phrase.Frames) template.FuncMap {
	list := lister(language)
	s := speaker{frames[base(language)], readerOf(language), tone, list}
	return template.FuncMap{
		"list": list, "first": first, "pick": pick,
		"say": s.say, "points": s.points,
		"us": func(american, inBritain string) string {
			if language == british {
				return inBritain
			}
			return american
		},
		slotFunc: func(key string, value any) string { return fillOrSlot(key, value, list) },
	}
}

// pick takes one of several texts by the turn of a message: wordings take turns
// first, and then the texts within them.
func pick(turn int, texts ...string) string {
	const wordings = 2
	return texts[turn/wordings%len(texts)]
}

// first is the first text of a list, or nothing.
func first(items []string) string {
	if len(items) == 0 {
		return ""
	}
	return items[0]
}
