package personname

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold makes words comparable: small letters, without accents, one apostrophe.
func fold(text string) string {
	plain := true
	for n := range len(text) {
		if text[n] >= utf8.RuneSelf || text[n] == '`' {
			plain = false
			break
		}
	}
	if plain {
		return strings.ToLower(text)
	}
	var b strings.Builder
	b.Grow(len(text))
	for _, c := range norm.NFKD.String(text) {
		switch c = unicode.ToLower(c); c {
		case 'ß':
			b.WriteString("ss")
		case 'æ':
			b.WriteString("ae")
		case 'œ':
			b.WriteString("oe")
		case 'ø':
			b.WriteByte('o')
		case 'ł':
			b.WriteByte('l')
		case 'đ', 'ð':
			b.WriteByte('d')
		case 'þ':
			b.WriteString("th")
		case 'ı':
			b.WriteByte('i')
		case '’', '‘', '`', '´', 'ʻ', 'ʼ':
			b.WriteByte('\'')
		case '\u200c', '\u200d':
		default:
			if !unicode.Is(unicode.Mn, c) {
				b.WriteRune(c)
			}
		}
	}
	return b.String()
}
