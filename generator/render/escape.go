package render

import "strings"

// The escapers write what those of html/template write, in one go and without
// a string in between. Each scans up to what it has to change and copies the
// rest as it is.

// appendEscaped escapes what has a meaning in HTML.
func appendEscaped(dst []byte, s string) []byte {
	done := 0
	for i := range len(s) {
		c := s[i]
		if !special[c] {
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

// refused stands where an address might do something.
const refused = "#ZgotmplZ"

// harmless reports whether an address has no scheme, or one that does nothing.
func harmless(s string) bool {
	scheme, _, ok := strings.Cut(s, ":")
	return !ok || strings.Contains(scheme, "/") ||
		strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}

// appendFiltered is appendNormalized for an address that may have any scheme.
func appendFiltered(dst []byte, s string) []byte {
	if !harmless(s) {
		return append(dst, refused...)
	}
	return appendNormalized(dst, s)
}

// Encoded is an address whose maker encoded it: all that does not mean itself in an
// address (RFC 3986, section 2.3) stands in percent signs, save for what parts it
// (:/?#@=&,). A mail link holds a whole message, and to look at each of its letters
// again takes as long as to write the text of a page.
type Encoded string

// appendEncoded is appendFiltered for what is Encoded.
func appendEncoded(dst []byte, s string) []byte {
	if !harmless(s) {
		return append(dst, refused...)
	}
	for {
		part, rest, more := strings.Cut(s, "&")
		dst = append(dst, part...)
		if !more {
			return dst
		}
		dst = append(dst, "&amp;"...)
		s = rest
	}
}

// appendNormalized writes an address in a quoted attribute: what cannot stand in
// an address becomes a percent sign and digits, and what can, but has a meaning
// in HTML, is escaped.
func appendNormalized(dst []byte, s string) []byte {
	done := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if inAddress[c] {
			continue
		}
		if c == '%' && i+2 < len(s) && hexadecimal[s[i+1]] && hexadecimal[s[i+2]] {
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
		if unreserved[s[i]] {
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

// members is a set of bytes. To look one up takes no decision, and half the time of
// working out whether it is in a range: nearly all of a site goes through these.
type members [256]bool

func setOf(list string) (s members) {
	for i := range len(list) {
		s[list[i]] = true
	}
	return s
}

const always = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

var (
	special = setOf("\x00\"&'+<>") // what has a meaning in HTML

	// unreserved means itself in any address (RFC 3986, section 2.3).
	unreserved = setOf(always)

	// inAddress can stand in an address and in HTML as it is: what is unreserved, or
	// separates parts (section 2.2). Quotes and round brackets, which html/template
	// does not let through, end the places that an address stands in.
	inAddress = setOf(always + "!#$*,/:;=?@[]")

	hexadecimal = setOf("0123456789ABCDEFabcdef")
)
