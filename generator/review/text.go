package review

import (
	"strings"

	"followup/generator/playbook"
)

// text is a part of a message as patterns want it: one line for each paragraph,
// single blanks, plain apostrophes.
type text struct {
	plain string
	lower string
	lines []uint64 // by pattern, a bit for each line that holds what it needs
}

func newText(plain string, f *finder) *text {
	t := &text{plain: straight(plain)}
	t.lower = strings.ToLower(t.plain)
	t.lines = f.in(t)
	return t
}

// straight writes every apostrophe in one way.
func straight(text string) string {
	if strings.IndexByte(text, '\xe2') < 0 && strings.IndexByte(text, '\xca') < 0 { // with which they begin
		return text
	}
	return apostrophes.Replace(text)
}

// repeats reports whether any word of the text follows upon itself.
func (t *text) repeats() bool {
	last := ""
	for word := range strings.FieldsSeq(t.lower) {
		if strings.TrimRight(word, ".,;:!?)") == last && last != "" {
			return true
		}
		last = word
	}
	return false
}

// plain is a message's body as running text. Of a call script it is what is
// said: headings and directions in brackets are for the caller alone.
func plain(m *playbook.Message) string {
	body := withoutSlots(m.Body)
	var b strings.Builder
	b.Grow(len(body))
	paragraph := true
	for line := range strings.SplitSeq(body, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || m.Channel == playbook.Call && direction(line) {
			paragraph = true
			continue
		}
		if b.Len() > 0 {
			if paragraph {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
		paragraph = false
		squeeze(&b, line)
	}
	return b.String()
}

func direction(line string) bool {
	return strings.HasPrefix(line, "#") || strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")")
}

// squeeze writes a line with single blanks between its words.
func squeeze(b *strings.Builder, line string) {
	if !strings.ContainsAny(line, "\t\u00a0\r") && !strings.Contains(line, "  ") {
		b.WriteString(line)
		return
	}
	first := true
	for word := range strings.FieldsSeq(line) {
		if !first {
			b.WriteByte(' ')
		}
		first = false
		b.WriteString(word)
	}
}

func withoutSlots(text string) string {
	if !strings.Contains(text, playbook.SlotOpen) {
		return text
	}
	var b strings.Builder
	for {
		front, rest, found := strings.Cut(text, playbook.SlotOpen)
		b.WriteString(front)
		if !found {
			return b.String()
		}
		if _, text, found = strings.Cut(rest, playbook.SlotClose); !found {
			return b.String() + rest
		}
		b.WriteString("…")
	}
}
