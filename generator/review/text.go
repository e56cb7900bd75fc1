package review

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// text is a part of a message as patterns want it: one line for each paragraph,
// single blanks, plain apostrophes.
type text struct {
	plain string
	lower string
	// Every letter stands at the same place in both. Few letters beyond ASCII are
	// longer or shorter in small.
	aligned bool

	held set // the groups of the index of which it holds one
	sure set // those that tell of a match for certain
}

func newText(x *index) *text {
	return &text{held: newSet(x.groups), sure: newSet(x.groups)}
}

// read takes in another text.
func (t *text) read(plain string, x *index) {
	clear(t.held)
	clear(t.sure)
	t.plain = straight(plain)
	t.lower, t.aligned = small(t.plain)
	x.look(t)
}

// small writes a text in small letters, and reports whether each is as long as
// it was.
func small(text string) (lower string, aligned bool) {
	var b strings.Builder
	b.Grow(len(text))
	aligned = true
	for n := 0; n < len(text); {
		if c := text[n]; c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			b.WriteByte(c)
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[n:])
		written, _ := b.WriteRune(unicode.ToLower(r))
		aligned = aligned && written == size
		n += size
	}
	return b.String(), aligned
}

// straight writes apostrophes as a keyboard does.
func straight(text string) string {
	if strings.IndexByte(text, "’"[0]) < 0 && strings.IndexByte(text, "ʼ"[0]) < 0 {
		return text
	}
	return apostrophes.Replace(text)
}

// mayHold reports whether the text may hold a match of a pattern.
func (t *text) mayHold(p *pattern) bool {
	for group := p.first; group < p.last; group++ {
		if !t.held.has(group) {
			return false
		}
	}
	return true
}

// repeats reports whether any word of the text follows upon itself.
func (t *text) repeats() bool {
	last := ""
	for word := range strings.FieldsSeq(t.lower) {
		if last != "" && strings.HasPrefix(word, last) && strings.TrimRight(word, ".,;:!?)") == last {
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
	if strings.IndexByte(line, '\t') < 0 && strings.IndexByte(line, '\r') < 0 && !strings.Contains(line, "  ") && !strings.Contains(line, "\u00a0") {
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
