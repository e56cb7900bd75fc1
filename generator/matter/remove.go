package matter

import (
	"bytes"
	"fmt"
	"strings"
)

// RemoveFromList takes the nth item, counted from 0, out of a list in a file's
// front matter. A line that held nothing else goes, with a comment behind the item,
// and so does the key of a list that is empty then, unless a comment is on its
// line. Every other byte stays as it is. The result is read again before it is
// returned; where it would say anything else than the old text without the item,
// an error tells what to delete by hand.
func RemoveFromList(path string, data []byte, key string, n int) ([]byte, error) {
	doc, list, err := listOf(path, data, key, n)
	if err != nil {
		return nil, err
	}
	lines := strings.SplitAfter(string(data), "\n")
	edited := removed(doc, lines, key, list, n)
	if edited == "" || !differsByItems(doc, []byte(edited), key, withoutNth(list.Items, n)) {
		return nil, fmt.Errorf("%s: `%s` is written in a way that followup can't safely change; delete `%s` there by hand", path, key, list.Items[n].Text)
	}
	return []byte(edited), nil
}

// ReplaceInList puts a text in the place of the nth item, counted from 0, of a list
// in a file's front matter, with the promises of RemoveFromList.
func ReplaceInList(path string, data []byte, key string, n int, item string) ([]byte, error) {
	doc, list, err := listOf(path, data, key, n)
	if err != nil {
		return nil, err
	}
	was := list.Items[n]
	text := item
	switch {
	case doc.Format == TOML:
		text = tomlText(item)
	case inFlow(doc, list):
		text = inBrackets(item)
	default:
		text = inBlock(item)
	}
	lines := strings.SplitAfter(string(data), "\n")
	line := lines[was.At.Line-1]
	edited := ""
	if start := min(was.At.Column-1, len([]rune(line))); len(was.Items)+len(was.Pairs) == 0 {
		lines[was.At.Line-1] = string([]rune(line)[:start]) + text + line[behind(line, was.At):]
		edited = strings.Join(lines, "")
	}
	want := append(list.Items[:n:n], &Node{Kind: Text, Text: item})
	if edited == "" || !differsByItems(doc, []byte(edited), key, append(want, list.Items[n+1:]...)) {
		return nil, fmt.Errorf("%s: `%s` is written in a way that followup can't safely change; change `%s` to `%s` by hand", path, key, was.Text, item)
	}
	return []byte(edited), nil
}

// listOf reads a file and finds its list, where that has an nth item.
func listOf(path string, data []byte, key string, n int) (Document, *Node, error) {
	doc, problems := Parse(path, data)
	if len(problems) > 0 {
		return doc, nil, fmt.Errorf("%s: %s", problems[0].Place(), problems[0].Message)
	}
	list := lookup(doc.Root, key)
	if list != nil && list.Kind == Text { // a single item may stand without a list
		list = &Node{Kind: List, Items: []*Node{list}, At: list.At}
	}
	if list == nil || n < 0 || n >= len(list.Items) {
		return doc, nil, fmt.Errorf("%s: `%s` has no item %d", path, key, n+1)
	}
	return doc, list, nil
}

// inFlow reports whether a list of YAML stands in brackets.
func inFlow(doc Document, list *Node) bool {
	line := strings.Split(string(doc.Source.text), "\n")[list.Items[0].At.Line-1]
	return !strings.HasPrefix(strings.TrimLeft(line, " \t"+byteOrderMark), "- ")
}

func removed(doc Document, lines []string, key string, list *Node, n int) string {
	item := list.Items[n]
	from, to := item.At.Line, lastLine(item)
	own := lines[from-1]
	keyAt := keyLine(doc.Root, key)
	if doc.Format == YAML && strings.HasPrefix(strings.TrimLeft(own, " \t"+byteOrderMark), "- ") {
		lines = append(lines[:from-1:from-1], lines[to:]...)
		if len(list.Items) == 1 && !strings.Contains(lines[keyAt-1], "#") {
			lines = append(lines[:keyAt-1:keyAt-1], lines[keyAt:]...)
		}
		return strings.Join(lines, "")
	}
	if from != to {
		return ""
	}
	start := len(string([]rune(own)[:min(item.At.Column-1, len([]rune(own)))]))
	end := behind(own, item.At)
	before, after := own[:start], own[end:]
	if len(list.Items) == 1 {
		return withoutOnly(doc, lines, keyAt, from, before, after)
	}
	if rest, _, _ := strings.Cut(after, "#"); strings.TrimSpace(before) == "" && strings.Trim(rest, ", \r\n") == "" { // alone on its line
		return strings.Join(append(lines[:from-1:from-1], lines[from:]...), "")
	}
	if rest, ok := strings.CutPrefix(strings.TrimLeft(after, " "), ","); ok {
		lines[from-1] = before + strings.TrimLeft(rest, " ")
	} else {
		lines[from-1] = strings.TrimSuffix(strings.TrimRight(before, " "), ",") + after
	}
	return strings.Join(lines, "")
}

// withoutOnly takes out the only item of a list, which stands on the key's line or
// in brackets over several.
func withoutOnly(doc Document, lines []string, keyAt, from int, before, after string) string {
	code, comment, commented := strings.Cut(after, "#")
	if keyAt == from && strings.Trim(code, ", ]\r\n") == "" && !commented {
		return strings.Join(append(lines[:from-1:from-1], lines[from:]...), "")
	}
	if !strings.Contains(before, "[") && keyAt == from && doc.Format == YAML { // a single item without a list
		lines[from-1] = strings.TrimRight(before, " ") + " #" + comment
		return strings.Join(lines, "")
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(after, " "), ",")
	if !ok {
		rest = after
	}
	lines[from-1] = before + rest
	return strings.Join(lines, "")
}

func withoutNth(items []*Node, n int) []*Node {
	return append(items[:n:n], items[n+1:]...)
}

// differsByItems reports whether the edited file says what the old one said, with
// these items in the list.
func differsByItems(old Document, edited []byte, key string, items []*Node) bool {
	now, problems := Parse(old.Source.Path, edited)
	if len(problems) > 0 || now.Body != old.Body {
		return false
	}
	list := lookup(now.Root, key)
	switch {
	case list == nil || list.Kind == Null:
		list = &Node{Kind: List}
	case list.Kind == Text:
		list = &Node{Kind: List, Items: []*Node{list}}
	}
	var want, got bytes.Buffer
	write(&want, without(old.Root, []string{key}))
	write(&want, &Node{Kind: List, Items: items})
	write(&got, without(now.Root, []string{key}))
	write(&got, list)
	return want.String() == got.String()
}
