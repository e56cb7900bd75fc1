package matter

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// SetText puts a text in the place of a value in a file's front matter: of a key,
// or of a key inside the mapping of another. A key that is not there is added.
// Every other byte stays as it is; the result is read again before it is
// returned, and where it would say anything else than the old text with this one
// value changed, an error tells what to write by hand.
func SetText(path string, data []byte, text string, keys ...string) ([]byte, error) {
	doc, problems := Parse(path, data)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s: %s", problems[0].Place(), problems[0].Message)
	}
	text = strings.Join(strings.Fields(text), " ")
	edited := ""
	if written, err := written(doc, text, keys); err == nil {
		edited = withText(doc, strings.SplitAfter(string(data), "\n"), written, keys)
	}
	if edited == "" || !differsByText(doc, []byte(edited), text, keys) {
		return nil, fmt.Errorf("%s: `%s` is written in a way that followup can't safely change; write `%s: %s` by hand", path, strings.Join(keys, "."), keys[len(keys)-1], text)
	}
	return []byte(edited), nil
}

// SetYAML is SetText for a file that is YAML as a whole.
func SetYAML(path string, data []byte, text, key string) ([]byte, error) {
	const open, closed = "---\n", "---\n"
	if len(data) > 0 && data[len(data)-1] != '\n' {
		data = append(bytes.Clone(data), '\n')
	}
	whole := slices.Concat([]byte(open), data, []byte(closed))
	edited, err := SetText(path, whole, text, key)
	if err != nil {
		return nil, err
	}
	if doc, _ := Parse(path, whole); doc.Body != "" {
		return nil, fmt.Errorf("%s: it has another line --- in it; write `%s: %s` by hand", path, key, text)
	}
	return bytes.TrimSuffix(bytes.TrimPrefix(edited, []byte(open)), []byte(closed)), nil
}

// written is a text as the file's format writes it. A day stands bare, as people
// write it, and so does a number where one stood before.
func written(doc Document, text string, keys []string) (string, error) {
	was := &Node{}
	if table := inside(doc.Root, keys); table != nil {
		if value := lookup(table, keys[len(keys)-1]); value != nil {
			was = value
		}
	}
	switch {
	case text != "" && was.Kind == Number && strings.Trim(text, "0123456789") == "":
		return text, nil
	case doc.Format == TOML:
		return tomlText(text), nil
	case strings.Trim(text, "0123456789-: ") == "" && strings.Count(text, "-") == 2:
		return text, nil
	}
	return Scalar(text)
}

// inside is the mapping that holds the last of the keys, or nil.
func inside(table *Node, keys []string) *Node {
	for _, key := range keys[:len(keys)-1] {
		if table = lookup(table, key); table == nil || table.Kind != Map {
			return nil
		}
	}
	return table
}

// tomlText writes a text as a basic string.
func tomlText(text string) string {
	quoted := strconv.Quote(text)
	if strings.Contains(quoted, `\x`) || strings.Contains(quoted, `\a`) || strings.Contains(quoted, `\v`) {
		return `""` // signs that TOML writes otherwise: the check of the result finds the text gone
	}
	return quoted
}

func withText(doc Document, lines []string, text string, keys []string) string {
	table, last := inside(doc.Root, keys), keys[len(keys)-1]
	if table == nil {
		return ""
	}
	value := lookup(table, last)
	switch {
	case value == nil && len(keys) == 1:
		return withNewLine(doc, lines, last, text)
	case value == nil && len(table.Pairs) > 0:
		first := table.Pairs[0].Key.At
		line := lines[first.Line-1]
		return insert(lines, first.Line, line[:len(line)-len(strings.TrimLeft(line, " "))]+last+between(doc.Format)+text)
	case value == nil || len(value.Items) > 0 || len(value.Pairs) > 0:
		return ""
	case value.Kind == Null && value.Text == "":
		return withFirstText(lines, keyAt(table, last), last, text)
	}
	line := lines[value.At.Line-1]
	start := min(value.At.Column-1, len([]rune(line)))
	end := behind(line, value.At)
	lines[value.At.Line-1] = string([]rune(line)[:start]) + text + line[end:]
	return strings.Join(lines, "")
}

func withNewLine(doc Document, lines []string, key, text string) string {
	if doc.Format == TOML {
		return insert(lines, beforeTables(doc, lines)-1, key+between(TOML)+text)
	}
	return insert(lines, doc.BodyLine-2, key+between(YAML)+text)
}

// between stands between a key and its value.
func between(format Format) string {
	if format == TOML {
		return " = "
	}
	return ": "
}

// withFirstText fills in the value of a key that has none. A comment behind it
// stays where it stands, if there is room.
func withFirstText(lines []string, at Place, key, text string) string {
	runes := []rune(lines[at.Line-1])
	end := min(at.Column-1+at.Width, len(runes))
	head, rest := string(runes[:end]), string(runes[end:])
	colon := strings.Index(rest, ":")
	if colon < 0 || strings.TrimSpace(strings.Trim(rest[:colon], `"'`)) != "" {
		return ""
	}
	head, rest = head+rest[:colon+1]+" "+text, rest[colon+1:]
	for spare := len([]rune(text)) + 1; spare > 0 && strings.HasPrefix(rest, "  "); spare-- {
		rest = rest[1:]
	}
	lines[at.Line-1] = head + rest
	return strings.Join(lines, "")
}

func keyAt(table *Node, key string) Place {
	for _, p := range table.Pairs {
		if p.Key.Text == key {
			return p.Key.At
		}
	}
	return Place{}
}

// differsByText reports whether the edited file says what the old one said, with
// this one value changed.
func differsByText(old Document, edited []byte, text string, keys []string) bool {
	now, problems := Parse(old.Source.Path, edited)
	if len(problems) > 0 || now.Body != old.Body {
		return false
	}
	var want, got bytes.Buffer
	write(&want, without(old.Root, keys))
	write(&got, without(now.Root, keys))
	table := inside(now.Root, keys)
	if table == nil {
		return false
	}
	value := lookup(table, keys[len(keys)-1])
	return value != nil && value.Text == text && len(value.Items)+len(value.Pairs) == 0 && want.String() == got.String()
}

// without is a mapping less one value, which may lie in a mapping inside it.
func without(table *Node, keys []string) *Node {
	rest := *table
	rest.Pairs = nil
	for _, p := range table.Pairs {
		switch {
		case p.Key.Text != keys[0]:
			rest.Pairs = append(rest.Pairs, p)
		case len(keys) > 1:
			rest.Pairs = append(rest.Pairs, Pair{p.Key, without(p.Value, keys[1:])})
		}
	}
	return &rest
}
