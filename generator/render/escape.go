package render

import "strings"

// appendHTML escapes a text as html/template does within text and quoted attributes.
func appendHTML(dst []byte, s string) []byte {
	written := 0
	for i := 0; i < len(s); i++ {
		var with string
		switch s[i] {
		case 0:
			with = "\uFFFD"
		case '"':
			with = "&#34;"
		case '&':
			with = "&amp;"
		case '\'':
			with = "&#39;"
		case '+':
			with = "&#43;"
		case '<':
			with = "&lt;"
		case '>':
			with = "&gt;"
		default:
			continue
		}
		dst = append(append(dst, s[written:i]...), with...)
		written = i + 1
	}
	return append(dst, s[written:]...)
}

// safeURL reports whether html/template lets an address stand: a relative one, or
// one of the web or of mail.
func safeURL(s string) bool {
	scheme, _, ok := strings.Cut(s, ":")
	return !ok || strings.Contains(scheme, "/") ||
		strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}

// appendURL writes a part of an address as html/template does in a quoted attribute:
// what may not stand in an address is encoded, and what means something in HTML is
// escaped. Within a path, signs that part an address and what is encoded already
// stay as they are; behind a question mark or a number sign nothing does.
func appendURL(dst []byte, s string, path bool) []byte {
	const hex = "0123456789abcdef"
	written := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_', c == '~':
			continue
		case path && c == '&':
			dst = append(append(dst, s[written:i]...), "&amp;"...)
		case path && c == '+':
			dst = append(append(dst, s[written:i]...), "&#43;"...)
		case path && strings.IndexByte("!#$*,/:;=?@[]", c) >= 0:
			continue
		case path && c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			continue
		default:
			dst = append(append(dst, s[written:i]...), '%', hex[c>>4], hex[c&15])
		}
		written = i + 1
	}
	return append(dst, s[written:]...)
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
