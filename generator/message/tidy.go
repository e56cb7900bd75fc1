package message

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tidy takes out what conditions in a template leave behind: blanks at the ends
// of lines and more than one empty line.
func tidy(text string) string {
	text = strings.TrimSpace(text)
	if isTidy(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	first, empty := true, false
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t\r")
		if line == "" {
			empty = true
			continue
		}
		if !first {
			b.WriteByte('\n')
		}
		if empty {
			b.WriteByte('\n')
		}
		first, empty = false, false
		b.WriteString(line)
	}
	return b.String()
}

// isTidy reports whether no line ends in a blank and no two in a row are empty.
func isTidy(text string) bool {
	for at := 0; ; {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return true
		}
		at += n
		if at > 0 && (text[at-1] == ' ' || text[at-1] == '\t' || text[at-1] == '\r') || strings.HasPrefix(text[at:], "\n\n\n") {
			return false
		}
		at++
	}
}

// oneLine writes a text with single blanks between its words.
func oneLine(text string) string {
	last := byte(' ')
	for n := range len(text) {
		if c := text[n]; c < ' ' || c > '~' || c == ' ' && last == ' ' {
			return strings.Join(strings.Fields(text), " ")
		}
		last = text[n]
	}
	return strings.TrimSuffix(text, " ")
}

// count tells how many words and characters a text has.
func count(text string) (words, characters int) {
	// No processor foresees where a word ends, so the bytes of a text are counted
	// without a branch, as long as none may be of a blank beyond ASCII.
	begun, last, all := uint(0), uint8(1), uint8(0)
	for n := range len(text) {
		now := kinds[text[n]]
		begun += uint(last &^ now & blank)
		last = now & blank
		all |= now
	}
	switch {
	case all <= blank:
		return int(begun), len(text)
	case all&rare == 0:
		return int(begun), utf8.RuneCountInString(text)
	}
	for range strings.FieldsSeq(text) {
		words++
	}
	return words, utf8.RuneCountInString(text)
}

// What a byte may be.
const (
	blank  = 1 << iota
	beyond // of a character beyond ASCII
	rare   // the first of one that may be a blank
)

// kinds holds what each byte may be.
var kinds = func() (kinds [256]uint8) {
	for _, c := range []byte(" \t\n\v\f\r") {
		kinds[c] = blank
	}
	for c := utf8.RuneSelf; c < len(kinds); c++ {
		kinds[c] = beyond
	}
	for _, r := range unicode.White_Space.R16 {
		if r.Lo >= utf8.RuneSelf {
			kinds[string(rune(r.Lo))[0]] |= rare
		}
	}
	return kinds
}()
