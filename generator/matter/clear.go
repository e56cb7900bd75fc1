package matter

import (
	"bytes"
	"fmt"
	"strings"
)

// ClearText takes the value of a key out of a file's front matter. Where a comment
// is on the line, key and comment stay, with the room that the value had; else the
// line goes. A key that is not there changes nothing. Every other byte stays as it
// is; the result is read again before it is returned.
func ClearText(path string, data []byte, key string) ([]byte, error) {
	doc, problems := Parse(path, data)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s: %s", problems[0].Place(), problems[0].Message)
	}
	value := lookup(doc.Root, key)
	if value == nil || value.Kind == Null && value.Text == "" {
		return data, nil
	}
	edited := cleared(doc, strings.SplitAfter(string(data), "\n"), key, value)
	if edited == "" || !differsByNothingBut(doc, []byte(edited), key) {
		return nil, fmt.Errorf("%s: `%s` is written in a way that followup can't safely change; delete it by hand", path, key)
	}
	return []byte(edited), nil
}

func cleared(doc Document, lines []string, key string, value *Node) string {
	line := lines[value.At.Line-1]
	if keyLine(doc.Root, key) != value.At.Line || len(value.Items)+len(value.Pairs) > 0 {
		return ""
	}
	runes := []rune(line)
	start, end := min(value.At.Column-1, len(runes)), behind(line, value.At)
	before, after := string(runes[:start]), line[end:]
	if comment := strings.TrimLeft(after, " \t"); strings.HasPrefix(comment, "#") {
		if doc.Format == TOML { // which has no key without a value
			lines[value.At.Line-1] = comment
		} else {
			// The gap before the comment, the value, and the space before the value.
			room := len(after) - len(comment) + len([]rune(line[len(before):end])) + len(before) - len(strings.TrimRight(before, " "))
			lines[value.At.Line-1] = strings.TrimRight(before, " ") + strings.Repeat(" ", room) + comment
		}
		return strings.Join(lines, "")
	}
	if strings.TrimSpace(after) != "" {
		return ""
	}
	return strings.Join(append(lines[:value.At.Line-1:value.At.Line-1], lines[value.At.Line:]...), "")
}

// differsByNothingBut reports whether the edited file says what the old one said,
// without the value of one key.
func differsByNothingBut(old Document, edited []byte, key string) bool {
	now, problems := Parse(old.Source.Path, edited)
	if len(problems) > 0 || now.Body != old.Body {
		return false
	}
	if left := lookup(now.Root, key); left != nil && left.Kind != Null {
		return false
	}
	var want, got bytes.Buffer
	write(&want, without(old.Root, []string{key}))
	write(&got, without(now.Root, []string{key}))
	return want.String() == got.String()
}
