package matter

import (
	"bytes"
	"fmt"
	"strings"
)

// AppendToList adds an item to the end of a list in a file's front matter, and
// makes the list where there is none. Every other byte of the file stays as it
// is: comments, order, line ends, the byte order mark. The result is read again
// before it is returned; where it would say anything else than the old text and
// the item, an error tells what to write by hand.
func AppendToList(path string, data []byte, key, item string) ([]byte, error) {
	doc, problems := Parse(path, data)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s: %s", problems[0].Place(), problems[0].Message)
	}
	edited := appended(doc, string(data), key, item)
	if edited == "" || !differsByItem(doc, []byte(edited), key, item) {
		return nil, fmt.Errorf("%s: `%s` is written in a way that followup can't safely add to; add `%s` to it by hand", path, key, item)
	}
	return []byte(edited), nil
}

func appended(doc Document, text, key, item string) string {
	lines := strings.SplitAfter(text, "\n")
	list := lookup(doc.Root, key)
	switch {
	case list == nil:
		return withNewList(doc, lines, key, item)
	case list.Kind == Null && list.Text == "" && doc.Format == YAML:
		at := keyLine(doc.Root, key)
		return insert(lines, at, "  - "+inBlock(item))
	case list.Kind == Null:
		return strings.Join(replace(lines, list.At, list.Text, "["+inBrackets(item)+"]"), "")
	case list.Kind == Text && doc.Format == YAML && list.At.Line == keyLine(doc.Root, key): // a single item without a list
		line := lines[list.At.Line-1]
		start := min(list.At.Column-1, len([]rune(line)))
		lines[list.At.Line-1] = string([]rune(line)[:start]) + "[" + inBrackets(list.Text) + ", " + inBrackets(item) + "]" + line[behind(line, list.At):]
		return strings.Join(lines, "")
	case list.Kind != List:
		return ""
	case doc.Format == TOML:
		return withItemInBrackets(lines, list, keyLine(doc.Root, key), tomlText(item))
	case len(list.Items) == 0 || !strings.HasPrefix(strings.TrimLeft(lines[list.Items[0].At.Line-1], " \t"+byteOrderMark), "- "):
		return withItemInBrackets(lines, list, keyLine(doc.Root, key), inBrackets(item))
	}
	last := list.Items[len(list.Items)-1]
	indent, _, _ := strings.Cut(lines[list.Items[0].At.Line-1], "-")
	return insert(lines, lastLine(last), strings.TrimPrefix(indent, byteOrderMark)+"- "+inBlock(item))
}

// inBlock is a text as an item on a line of its own.
func inBlock(item string) string {
	if text, err := Scalar(item); err == nil {
		return text
	}
	return item
}

// inBrackets is a text as an item between others, where the signs of lists end it.
func inBrackets(item string) string {
	if text := inBlock(item); text != item || !strings.ContainsAny(item, ",[]{}") {
		return text
	}
	return "'" + strings.ReplaceAll(item, "'", "''") + "'"
}

// lastLine is the last line on which something of a value stands.
func lastLine(n *Node) int {
	line := n.At.Line
	for _, item := range n.Items {
		line = max(line, lastLine(item))
	}
	for _, p := range n.Pairs {
		line = max(line, p.Key.At.Line, lastLine(p.Value))
	}
	return line
}

// withNewList puts the list at the end of the front matter, in TOML before the
// first table, which would otherwise take it in.
func withNewList(doc Document, lines []string, key, item string) string {
	closing := doc.BodyLine - 1
	if doc.Format == YAML {
		return insert(lines, closing-1, key+":", "  - "+inBlock(item))
	}
	return insert(lines, beforeTables(doc, lines)-1, key+" = ["+tomlText(item)+"]")
}

// beforeTables is the line before which a key of TOML belongs to no table.
func beforeTables(doc Document, lines []string) int {
	before := doc.BodyLine - 1
	for _, p := range doc.Root.Pairs {
		line := p.Key.At.Line
		if strings.HasPrefix(strings.TrimSpace(lines[line-1]), "[") {
			before = min(before, line)
		}
	}
	return before
}

// withItemInBrackets puts the item before the bracket that closes the list: on a
// line of its own where the bracket has one.
func withItemInBrackets(lines []string, list *Node, from int, item string) string {
	at := list.At
	if len(list.Items) > 0 {
		at = list.Items[len(list.Items)-1].At
	}
	comma := len(list.Items) == 0 // whether the last item has its comma, or needs none
	for i := max(at.Line, from) - 1; i < len(lines); i++ {
		start := 0
		if i == at.Line-1 && len(list.Items) > 0 {
			start = behind(lines[i], at)
		}
		code, _, _ := strings.Cut(lines[i][start:], "#")
		end := strings.LastIndex(code, "]")
		if end < 0 {
			comma = comma || strings.Contains(code, ",")
			continue
		}
		comma = comma || strings.Contains(code[:end], ",")
		before := lines[i][:start+end]
		if strings.TrimSpace(before) == "" && len(list.Items) > 0 {
			return withItemLine(lines, i, at, item, comma)
		}
		separator := ", "
		if comma {
			separator = ""
			if strings.HasSuffix(before, ",") {
				separator = " "
			}
		}
		lines[i] = before + separator + item + lines[i][start+end:]
		return strings.Join(lines, "")
	}
	return ""
}

// withItemLine puts the item on a line above the one that closes the list, as the
// last item stands, and gives that one a comma where it has none.
func withItemLine(lines []string, closing int, last Place, item string, comma bool) string {
	line := lines[last.Line-1]
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	if comma {
		return insert(lines, closing, indent+item+",")
	}
	end := behind(line, last)
	lines[last.Line-1] = line[:end] + "," + line[end:]
	return insert(lines, closing, indent+item)
}

// behind is the index behind a value and its closing quotation mark.
func behind(line string, at Place) int {
	runes := []rune(line)
	end := min(at.Column-1+at.Width, len(runes))
	if open := at.Column - 1; open < len(runes) && strings.ContainsRune("\"'", runes[open]) && (end-open < 2 || runes[end-1] != runes[open]) {
		for end < len(runes) && runes[end] != runes[open] {
			end++
		}
		end = min(end+1, len(runes))
	}
	return len(string(runes[:end]))
}

// insert adds whole lines behind the nth, with the line end that the nth has.
func insert(lines []string, n int, added ...string) string {
	end := "\n"
	if strings.HasSuffix(lines[max(n-1, 0)], "\r\n") {
		end = "\r\n"
	}
	text := strings.Join(added, end) + end
	return strings.Join(lines[:n], "") + text + strings.Join(lines[n:], "")
}

func replace(lines []string, at Place, old, with string) []string {
	lines[at.Line-1] = strings.Replace(lines[at.Line-1], old, with, 1)
	return lines
}

func keyLine(root *Node, key string) int {
	for _, p := range root.Pairs {
		if p.Key.Text == key {
			return p.Key.At.Line
		}
	}
	return 0
}

// differsByItem reports whether the edited file says what the old one said, with
// one item more at the end of the list.
func differsByItem(old Document, edited []byte, key, item string) bool {
	now, problems := Parse(old.Source.Path, edited)
	if len(problems) > 0 || now.Body != old.Body {
		return false
	}
	var want, got bytes.Buffer
	shape(&want, old.Root, key, item)
	shape(&got, now.Root, key, "")
	return want.String() == got.String()
}

// shape writes what a tree says, without places: the list under key last, and
// with the item at its end where one is given.
func shape(b *bytes.Buffer, root *Node, key, item string) {
	list := &Node{Kind: List}
	for _, p := range root.Pairs {
		if p.Key.Text == key {
			list.Items = append(list.Items, p.Value.Items...)
			if p.Value.Kind == Text {
				list.Items = append(list.Items, p.Value)
			}
			continue
		}
		fmt.Fprintf(b, "%q:", p.Key.Text)
		write(b, p.Value)
	}
	if item != "" {
		list.Items = append(list.Items, &Node{Kind: Text, Text: item})
	}
	write(b, list)
}

func write(b *bytes.Buffer, n *Node) {
	fmt.Fprintf(b, "%s %q(", n.Kind, n.Text)
	for _, item := range n.Items {
		write(b, item)
	}
	for _, p := range n.Pairs {
		fmt.Fprintf(b, "%q:", p.Key.Text)
		write(b, p.Value)
	}
	b.WriteByte(')')
}
