package telephone

import (
	"strings"
	"unicode"
)

// Clean is a text as it is shown to a person: without marks that can't be seen, which
// address books put round numbers, with plain blanks, hyphens, plus signs and digits,
// and without the scheme of a link.
func Clean(text string) string {
	text = strings.TrimSpace(strings.Map(plain, text))
	for _, scheme := range []string{"tel:", "callto:"} {
		if len(text) > len(scheme) && strings.EqualFold(text[:len(scheme)], scheme) {
			return strings.TrimSpace(strings.TrimPrefix(text[len(scheme):], "//"))
		}
	}
	return text
}

func plain(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t', r == '\r', unicode.Is(unicode.Zs, r):
		return ' '
	case r >= '\u2010' && r <= '\u2015', r == '\u2212', r == '\uff0d', r == '\u30fc':
		return '-'
	case r == '\uff0b':
		return '+'
	case r == '\uff08':
		return '('
	case r == '\uff09':
		return ')'
	case r == '\uff0e', r == '\u00b7', r == '\u2022':
		return '.'
	case r == '\uff0f':
		return '/'
	case r == '\uff0c', r == '\u3001':
		return ','
	case r == '\uff1a':
		return ':'
	case r == '\uff1b':
		return ';'
	case r == '\uff03':
		return '#'
	case r > unicode.MaxASCII && unicode.Is(unicode.Nd, r):
		return digit(r)
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Cc, r), r == unicode.ReplacementChar:
		return -1
	}
	return r
}

// digit is a digit of another script as ours: each script has its ten in a row, and
// nothing but digits beside them.
func digit(r rune) rune {
	for n := range rune(10) {
		if !unicode.Is(unicode.Nd, r-n-1) || scriptStart(r-n) {
			return '0' + n
		}
	}
	return r
}

// scriptStart reports whether a digit is a zero that follows right on another script's nine.
func scriptStart(r rune) bool {
	return r >= '\U0001d7ce' && r <= '\U0001d7ff' && (r-'\U0001d7ce')%10 == 0 || r == '\u1a90'
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.M, r) }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
