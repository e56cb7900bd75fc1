package render

import "strings"

// The escapers write what those of html/template write, in one go and without
// a string in between. Each scans up to what it has to change and copies the
// rest as it is.

// appendEscaped escapes what has a meaning in HTML.
func appendEscaped(dst []byte, s string) []byte {
	const special uint64 = 1<<0 | 1<<'"' | 1<<'&' | 1<<'\'' | 1<<'+' | 1<<'<' | 1<<'>'
	done := 0
	for i := range len(s) {
		c := s[i]
		if special>>c&1 == 0 { // and so for 64 and above: nothing is left of the bits
			continue
		}
		dst = append(dst, s[done:i]...)
		done = i + 1
		switch c {
		case 0:
			dst = append(dst, "\uFFFD"...)
		case '"':
			dst = append(dst, "&#34;"...)
		case '&':
			dst = append(dst, "&amp;"...)
		case '\'':
			dst = append(dst, "&#39;"...)
		case '+':
			dst = append(dst, "&#43;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		}
	}
	return append(dst, s[done:]...)
}

// appendFiltered is appendNormalized for an address that may have a scheme which
// does something: such a one is not written.
func appendFiltered(dst []byte, s string) []byte {
	if scheme, _, ok := strings.Cut(s, ":"); ok && !strings.Contains(scheme, "/") &&
		!strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") && !strings.EqualFold(scheme, "mailto") {
		return append(dst, "#ZgotmplZ"...)
	}
	return appendNormalized(dst, s)
}

// appendNormalized writes an address in a quoted attribute: what cannot stand in
// an address becomes a percent sign and digits, and what can, but has a meaning
// in HTML, is escaped.
func appendNormalized(dst []byte, s string) []byte {
	done := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if inAddress(c) {
			continue
		}
		if c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
			i += 2
			continue
		}
		dst = append(dst, s[done:i]...)
		done = i + 1
		switch c {
		case '&':
			dst = append(dst, "&amp;"...)
		case '+':
			dst = append(dst, "&#43;"...)
		default:
			dst = appendPercent(dst, c)
		}
	}
	return append(dst, s[done:]...)
}

// appendQuery writes a part of an address, in which nothing has a meaning.
func appendQuery(dst []byte, s string) []byte {
	done := 0
	for i := range len(s) {
		if unreserved(s[i]) {
			continue
		}
		dst = appendPercent(append(dst, s[done:i]...), s[i])
		done = i + 1
	}
	return append(dst, s[done:]...)
}

func appendPercent(dst []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	return append(dst, '%', hex[c>>4], hex[c&15])
}

// unreserved reports whether a byte means itself in any address (RFC 3986,
// section 2.3).
func unreserved(c byte) bool {
	const low uint64 = digits | 1<<'-' | 1<<'.'
	const high uint64 = letters | 1<<('_'-64) | 1<<('~'-64)
	return (low>>c|high>>(c-64))&1 != 0
}

// inAddress reports whether a byte can stand in an address and in HTML as it is:
// one that is unreserved, or that separates parts (section 2.2). Quotes and round
// brackets, which html/template does not let through, end the places that an
// address stands in.
func inAddress(c byte) bool {
	const low uint64 = digits | 1<<'-' | 1<<'.' | 1<<'!' | 1<<'#' | 1<<'$' | 1<<'*' | 1<<',' | 1<<'/' | 1<<':' | 1<<';' | 1<<'=' | 1<<'?'
	const high uint64 = letters | 1<<('_'-64) | 1<<('~'-64) | 1<<('@'-64) | 1<<('['-64) | 1<<(']'-64)
	return (low>>c|high>>(c-64))&1 != 0
}

// The bits of the digits among the bytes below 64, and of the letters among the
// 64 that follow. A byte beyond either shifts all of them away, so that looking
// one up takes no decision.
const (
	digits  = (1<<10 - 1) << '0'
	letters = (1<<26-1)<<('A'-64) | (1<<26-1)<<('a'-64)
)

func isHex(c byte) bool {
	const low uint64 = digits
	const high uint64 = (1<<6-1)<<('A'-64) | (1<<6-1)<<('a'-64)
	return (low>>c|high>>(c-64))&1 != 0
}
