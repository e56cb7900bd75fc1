package message

import (
	"strings"
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
	// No processor foresees where a word ends, so the bytes of a text in ASCII are
	// counted without a branch.
	begun, last, all := uint(0), uint8(1), byte(0)
	for n := range len(text) {
		c := text[n]
		now := blank[c]
		begun += uint(last &^ now)
		last = now
		all |= c
	}
	if all < utf8.RuneSelf {
		return int(begun), len(text)
	}
	for range strings.FieldsSeq(text) {
		words++
	}
	return words, utf8.RuneCountInString(text)
}

// blank is 1 for the bytes that stand between words.
var blank = [256]uint8{' ': 1, '\t': 1, '\n': 1, '\v': 1, '\f': 1, '\r': 1}
