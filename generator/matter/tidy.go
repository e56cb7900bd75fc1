package matter

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tidy writes the blanks and hyphens that programs put in place of plain ones as plain
// ones, and leaves out signs that cannot be seen: zero-width ones, and those that turn
// the direction of writing. A joiner between letters of a script that needs it stays,
// as does one in an emoji. Each sign that stays keeps its line.
func tidy(text string) string {
	if strings.IndexFunc(text, untidy) < 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	before := ' '
	for at, r := range text {
		switch {
		case !untidy(r):
			b.WriteRune(r)
			before = r
		case unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
			before = ' '
		case r == '\u2010' || r == '\u2011':
			b.WriteByte('-')
			before = '-'
		case r == '\u200c' || r == '\u200d':
			if after, _ := utf8.DecodeRuneInString(text[at+utf8.RuneLen(r):]); joined(before) && joined(after) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// untidy reports a sign that tidy changes or leaves out.
func untidy(r rune) bool {
	switch {
	case r < 0xa0:
		return false
	case r == '\u00ad', r == '\u061c', r == '\ufeff', r == '\u180e':
		return true
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f', r == '\u2010', r == '\u2011':
		return true
	}
	return unicode.Is(unicode.Zs, r)
}

// joined reports a sign that a joiner can stand beside: no Latin letter, digit or mark
// of punctuation.
func joined(r rune) bool { return r > 0x2ff && !untidy(r) && r != utf8.RuneError }
