package review

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// text is a part of a message as patterns want it: one line for each paragraph,
// single blanks, plain apostrophes. Its memory serves one message after another.
type text struct {
	plain []byte
	lower []byte
	// Every letter stands at the same place in both. Few letters beyond ASCII are
	// longer or shorter in small.
	aligned bool

	held       set     // the groups of the index of which it holds one
	missing    []uint8 // of each pattern, the groups of which it holds none
	sure       set     // the patterns of which it has a match for certain
	marks      marks
	found      []found
	doubled    bool // it may hold the same word twice in a row
	misspelled bool // it may hold a word that is misspelled
}

func newText(x *index) *text {
	return &text{held: newSet(len(x.owners)), missing: make([]uint8, len(x.wanted)), sure: newSet(len(x.wanted))}
}

// line takes in a single line.
func (t *text) line(plain string, x *index) {
	t.plain = append(t.plain[:0], straight(plain)...)
	t.read(x)
}

// body takes in a message's body as running text. Of a call script it is what is
// said: headings and directions in brackets are for the caller alone.
func (t *text) body(body string, c playbook.Channel, x *index) {
	even := !ragged(body)
	t.plain = t.plain[:0]
	paragraph := true
	for line := range strings.SplitSeq(body, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || c == playbook.Call && direction(line) {
			paragraph = true
			continue
		}
		if len(t.plain) > 0 {
			if paragraph {
				t.plain = append(t.plain, '\n')
			} else {
				t.plain = append(t.plain, ' ')
			}
		}
		paragraph = false
		if even || !ragged(line) {
			t.plain = append(t.plain, line...)
		} else {
			t.squeeze(line)
		}
	}
	t.read(x)
}

func direction(line string) bool {
	return strings.HasPrefix(line, "#") || strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")")
}

// ragged reports whether more than single blanks may stand between the words of
// a text.
func ragged(text string) bool {
	return strings.IndexByte(text, '\t') >= 0 || strings.IndexByte(text, '\r') >= 0 || strings.Contains(text, "  ") || strings.Contains(text, "\u00a0")
}

// squeeze writes a line with single blanks between its words.
func (t *text) squeeze(line string) {
	first := true
	for word := range strings.FieldsSeq(line) {
		if !first {
			t.plain = append(t.plain, ' ')
		}
		first = false
		t.plain = append(t.plain, word...)
	}
}

// read writes the text in small letters, and shows each word to the index.
func (t *text) read(x *index) {
	t.reset(x)
	kelvin := false
	start, word, last := 0, hash(0), hash(0) // where a word began, its hash, and that of the word before
	end := func() {
		t.doubled = t.doubled || word == last
		if x.known.may(word) {
			t.found = append(t.found, found{word, start})
		}
		t.misspelled = t.misspelled || x.spelling != nil && x.spelling.has(word, t.lower[start:])
		last = word
	}
	for n := 0; n < len(t.plain); {
		c := t.plain[n]
		if c >= utf8.RuneSelf {
			if len(t.lower) > start {
				end()
			}
			r, size := utf8.DecodeRune(t.plain[n:])
			kelvin = kelvin || r == kelvinSign
			r = lower(r)
			t.aligned = t.aligned && utf8.RuneLen(r) == size
			t.lower = utf8.AppendRune(t.lower, r)
			start, word = len(t.lower), 0
			n += size
			continue
		}
		n++
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			t.lower = append(t.lower, c)
			word = word.and(c)
			continue
		}
		t.marks.add(c)
		if c == '_' {
			t.lower = append(t.lower, c)
			word = word.and(c)
			continue
		}
		if len(t.lower) > start {
			end()
		}
		t.lower = append(t.lower, c)
		start, word = len(t.lower), 0
	}
	if len(t.lower) > start {
		end()
	}
	x.look(t)
	if kelvin {
		clear(t.missing)
		t.doubled, t.misspelled = true, true
	}
}

// kelvinSign is the letter beyond ASCII that an expression takes for its small one
// in ASCII. Nobody writes it: with one in a text, everything is left to the
// expressions.
const kelvinSign = '\u212a'

// lower is a letter's small one, where both or neither are of ASCII.
func lower(r rune) rune {
	if small := unicode.ToLower(r); small >= utf8.RuneSelf || r < utf8.RuneSelf {
		return small
	}
	return r
}

func (t *text) reset(x *index) {
	clear(t.held)
	clear(t.sure)
	copy(t.missing, x.wanted)
	t.marks, t.doubled, t.misspelled, t.aligned = marks{}, false, false, true
	t.lower, t.found = t.lower[:0], t.found[:0]
}

// straight writes apostrophes as a keyboard does.
func straight(text string) string {
	if !strings.Contains(text, "’") && !strings.Contains(text, "ʼ") && !strings.Contains(text, "‘") {
		return text
	}
	return apostrophes.Replace(text)
}

// mayHold reports whether the text may hold a match of a pattern.
func (t *text) mayHold(p *pattern) bool { return t.missing[p.number] == 0 }

// repeats reports whether any word of the text follows upon itself.
func (t *text) repeats() bool {
	var last []byte
	for word := range bytes.FieldsSeq(t.lower) {
		if len(last) > 0 && bytes.HasPrefix(word, last) && bytes.Equal(bytes.TrimRight(word, ".,;:!?)"), last) {
			return true
		}
		last = word
	}
	return false
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
