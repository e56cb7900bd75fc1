package audit

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// tokens reads bytes as words of letters and digits, in the one form in which all
// is compared: small, without accents, in Unicode's compatible forms. Signs that
// are not seen (a soft hyphen, a joiner) do not end a word; all others do.
type tokens struct {
	src  []byte
	at   int
	word []byte // of the last next
	from int    // where it begins in src
}

// next reads the next word; false where there is none left. The word is valid until
// the next call.
func (t *tokens) next() bool {
	t.word = t.word[:0]
	for t.at < len(t.src) {
		b := t.src[t.at]
		if b < utf8.RuneSelf {
			c := plain(b)
			switch {
			case c != 0:
				if len(t.word) == 0 {
					t.from = t.at
				}
				t.word = append(t.word, c)
			case len(t.word) > 0:
				return true
			}
			t.at++
			continue
		}
		r, size := utf8.DecodeRune(t.src[t.at:])
		before := len(t.word)
		keep := t.strange(r, size)
		if before == 0 && len(t.word) > 0 {
			t.from = t.at
		}
		if !keep && len(t.word) > 0 {
			return true
		}
		t.at += size
	}
	return len(t.word) > 0
}

// strange adds a letter that is not ASCII, and reports whether the word goes on.
func (t *tokens) strange(r rune, size int) bool {
	if r == utf8.RuneError && size == 1 {
		return false
	}
	if plain := stroked(r); plain != "" {
		t.word = append(t.word, plain...)
		return true
	}
	parts := norm.NFKD.Properties(t.src[t.at : t.at+size]).Decomposition()
	if parts == nil {
		return t.letter(r)
	}
	on := false
	for len(parts) > 0 {
		r, n := utf8.DecodeRune(parts)
		on = t.letter(r) || on
		parts = parts[n:]
	}
	return on
}

func (t *tokens) letter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		c := plain(byte(r))
		if c != 0 {
			t.word = append(t.word, c)
		}
		return c != 0
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		t.word = utf8.AppendRune(t.word, unicode.ToLower(r))
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Cf)
}

// stroked is how a letter is written in ASCII that Unicode does not take apart, or "".
// A library that knows all letters would turn Chinese into syllables, too.
func stroked(r rune) string {
	switch unicode.ToLower(r) {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ħ':
		return "h"
	case 'ı':
		return "i"
	case 'ŧ':
		return "t"
	}
	return ""
}

// plain is the small form of an ASCII letter or digit, or 0.
func plain(b byte) byte {
	switch {
	case 'a' <= b && b <= 'z', '0' <= b && b <= '9':
		return b
	case 'A' <= b && b <= 'Z':
		return b + 'a' - 'A'
	}
	return 0
}

// wordsOf lists the words of a text.
func wordsOf(text string) []string {
	var all []string
	for t := (tokens{src: []byte(text)}); t.next(); {
		all = append(all, string(t.word))
	}
	return all
}
