package read

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"followup/generator/matter"
)

// typed reads what stands in a person's file as they meant it: without the marks of
// note programs, and with a word on what a template left to be filled, and on what YAML
// takes for a comment.
func (f *fields) typed(doc matter.Document) {
	matter.Clean(f.node)
	f.leftovers(f.node, false)
	if doc.Format == matter.YAML {
		f.comments(f.node)
	}
}

// leftovers reports the places of all texts that a template left to be filled.
func (f *fields) leftovers(n *matter.Node, inList bool) {
	text := n.Text
	if inList && n.Kind == matter.List && len(n.Items) == 1 { // `- [Topic]` is a list to YAML
		text = "[" + n.Items[0].Text + "]"
	}
	if left := matter.Leftover(text); left != "" && !strings.Contains(text, "://") {
		f.report(f.within(n.At, left), "template-leftover", matter.LeftoverMessage(left), matter.LeftoverHint)
		if n.Kind == matter.List {
			n.Kind = matter.Null // nothing else is to be said of it
		}
		return
	}
	for _, item := range n.Items {
		f.leftovers(item, n.Kind == matter.List)
	}
	for _, p := range n.Pairs {
		f.leftovers(p.Value, false)
	}
}

// within is the place of a part of the text that begins at a place, if it stands on the
// same line.
func (f *fields) within(at matter.Place, part string) matter.Place {
	lines := f.source.Lines()
	if at.Line < 1 || at.Line > len(lines) {
		return at
	}
	line := []rune(lines[at.Line-1])
	from := min(max(at.Column-1, 0), len(line))
	before, _, found := strings.Cut(string(line[from:]), part)
	if !found {
		return at
	}
	return matter.Place{Line: at.Line, Column: from + utf8.RuneCountInString(before) + 1, Width: utf8.RuneCountInString(part)}
}

// inBrackets reports a value that stands in brackets as a whole, as templates write what
// is to be put in its place. To YAML it is a list.
func (f *fields) inBrackets(key string, n *matter.Node) bool {
	text := n.Text
	switch {
	case n.Kind == matter.List && len(n.Items) == 1 && n.Items[0].Kind != matter.List && n.Items[0].Kind != matter.Map:
		text = "[" + n.Items[0].Text + "]"
	case n.Kind != matter.Text:
		return false
	}
	inner, opens := strings.CutPrefix(strings.TrimSpace(text), "[")
	inner, closes := strings.CutSuffix(inner, "]")
	inner = strings.TrimSpace(inner)
	if !opens || !closes || inner == "" || strings.ContainsAny(inner, "[]()") {
		return false
	}
	left := matter.Leftover(text) != ""
	switch {
	case left && n.Kind == matter.List:
		f.report(n.At, "template-leftover", matter.LeftoverMessage(text), matter.LeftoverHint)
	case left: // it was told
	default:
		f.report(n.At, "in-brackets", fmt.Sprintf("`%s` is in brackets", key), fmt.Sprintf("write it without them: `%s: %s`", key, inner))
	}
	return true
}

// comments warns of values that end where YAML saw a comment begin, in the middle of
// what was probably meant: `Suite #4`. A comment has a blank behind its sign.
func (f *fields) comments(n *matter.Node) {
	for _, p := range n.Pairs {
		f.comment(p.Value, p.Key.Text)
		f.comments(p.Value)
	}
	for _, item := range n.Items {
		f.comment(item, "")
		f.comments(item)
	}
}

func (f *fields) comment(n *matter.Node, key string) {
	if n.Kind == matter.List || n.Kind == matter.Map {
		return
	}
	rest, at := f.behind(n)
	if !strings.HasPrefix(rest, "#") || strings.TrimLeft(rest, "#") == "" || strings.HasPrefix(strings.TrimLeft(rest, "#"), " ") {
		return
	}
	whole := strings.TrimSpace(n.Text + " " + rest)
	hint := "if it's meant, put the value in quotes: " + quotedLine(key, whole)
	if n.Kind == matter.Null && (key == "company" || key == "role" || key == "name") {
		if f.cut == nil {
			f.cut = make(map[string]string)
		}
		f.cut[key] = whole // where it is needed, that it is missing says so
		return
	}
	f.warn(at, "cut-by-comment", fmt.Sprintf("`%s` isn't read, because a # begins a comment", rest), hint)
}

// quotedLine is a line with its value in quotes.
func quotedLine(key, value string) string {
	value = `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(value) + `"`
	if key == "" {
		return "`- " + value + "`"
	}
	return "`" + key + ": " + value + "`"
}

// behind is what stands on the line behind a bare value, and where. It is "" for a value
// in quotes.
func (f *fields) behind(n *matter.Node) (rest string, at matter.Place) {
	lines := f.source.Lines()
	if n.At.Line < 1 || n.At.Line > len(lines) {
		return "", at
	}
	line := []rune(lines[n.At.Line-1])
	from := min(max(n.At.Column-1, 0), len(line))
	if from < len(line) && strings.ContainsRune("\"'|>", line[from]) {
		return "", at
	}
	if n.Kind == matter.Null && n.Text == "" {
		for from < len(line) && line[from] != '#' {
			if line[from] != ' ' && line[from] != ':' && line[from] != '-' {
				return "", at
			}
			from++
		}
	} else {
		from = min(from+utf8.RuneCountInString(n.Text), len(line))
	}
	tail := string(line[from:])
	rest = strings.TrimSpace(tail)
	blanks := utf8.RuneCountInString(tail) - utf8.RuneCountInString(strings.TrimLeft(tail, " "))
	return rest, matter.Place{Line: n.At.Line, Column: from + blanks + 1, Width: max(utf8.RuneCountInString(rest), 1)}
}
