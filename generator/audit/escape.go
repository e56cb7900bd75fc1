package audit

import (
	"bytes"
	"html"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// escape is an encoding that writes some signs in another way and leaves the others
// as they are.
type escape struct {
	name string
	// signs are those that an escaped place begins with.
	signs string
	// one reads the escaped place that src begins with: it appends what that means
	// and returns how long it is, or 0 where it is none.
	one func(dst, src []byte) ([]byte, int)
	// only says where it is looked for at all; nil: everywhere.
	only func(src []byte) bool
}

func escapes() []escape {
	return []escape{
		{"percent encoding", "%", percent, nil},
		{"HTML entities", "&", entity, nil},
		{"JavaScript or JSON escapes", `\`, backslash, nil},
		{"CSS escapes", `\`, cssEscape, nil},
		{"quoted-printable", "=", quoted, isQuoted},
		{"folded lines", "\r\n", folded, func(src []byte) bool { return bytes.Contains(src, []byte("BEGIN:V")) }},
	}
}

// take takes the encoding off.
func (e escape) take(src []byte) (out []byte, changed bool) {
	out, _, changed = e.run(src, -1)
	return out, changed
}

// back is where in src a place comes from that take gave.
func (e escape) back(src []byte, at int) int {
	_, read, _ := e.run(src, at)
	return read
}

// run takes the encoding off until the result has some length, or to the end where
// that is below 0. Most texts have none of it, and are not copied.
func (e escape) run(src []byte, until int) (out []byte, read int, changed bool) {
	if e.only != nil && !e.only(src) {
		return nil, min(max(until, 0), len(src)), false
	}
	for read < len(src) && (until < 0 || len(out) < until) {
		next := bytes.IndexAny(src[read:], e.signs)
		if next < 0 {
			if !changed && until < 0 {
				return nil, len(src), false
			}
			next = len(src) - read
		}
		if until >= 0 && len(out)+next > until {
			return out, read + until - len(out), changed
		}
		out = append(out, src[read:read+next]...)
		if read += next; read == len(src) {
			break
		}
		before := len(out)
		var n int
		if out, n = e.one(out, src[read:]); n == 0 {
			out = append(out[:before], src[read])
			n = 1
		} else {
			changed = true
		}
		read += n
	}
	return out, read, changed
}

func percent(dst, src []byte) ([]byte, int) {
	if len(src) < 3 {
		return dst, 0
	}
	v, err := strconv.ParseUint(string(src[1:3]), 16, 8)
	if err != nil {
		return dst, 0
	}
	return append(dst, byte(v)), 3
}

// isQuoted reports whether a text can be quoted-printable. A = with two digits behind
// it stands in any page; one at a line's end, or two such in a row, do not.
func isQuoted(src []byte) bool {
	for at := 0; at < len(src); at++ {
		next := bytes.IndexByte(src[at:], '=')
		if next < 0 {
			return false
		}
		at += next
		rest := src[at+1:]
		if len(rest) > 0 && (rest[0] == '\n' || rest[0] == '\r') || len(rest) > 2 && isHex(rest[0]) && isHex(rest[1]) && rest[2] == '=' {
			return true
		}
	}
	return false
}

func quoted(dst, src []byte) ([]byte, int) {
	switch {
	case bytes.HasPrefix(src, []byte("=\r\n")):
		return dst, 3
	case bytes.HasPrefix(src, []byte("=\n")):
		return dst, 2
	}
	return percent(dst, src)
}

func entity(dst, src []byte) ([]byte, int) {
	const longest = 34
	end := 1
	for end < min(len(src), longest) && (src[end] == '#' || plain(src[end]) != 0) {
		end++
	}
	if end < len(src) && src[end] == ';' {
		end++
	}
	text := html.UnescapeString(string(src[:end]))
	if text == string(src[:end]) {
		return dst, 0
	}
	return append(dst, text...), end
}

// backslash reads \u0041, \u{41}, \x41, \101 and the short ones. A calendar's \, and
// \; are among them.
func backslash(dst, src []byte) ([]byte, int) {
	if len(src) < 2 {
		return dst, 0
	}
	switch c := src[1]; c {
	case 'u':
		return unicodeEscape(dst, src)
	case 'x':
		return hexEscape(dst, src, 2, 4)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		end := 2
		for end < min(len(src), 4) && '0' <= src[end] && src[end] <= '7' {
			end++
		}
		v, err := strconv.ParseUint(string(src[1:end]), 8, 8)
		if err != nil {
			return dst, 0
		}
		return utf8.AppendRune(dst, rune(v)), end
	case 'n', 'r', 't', 'N', '\n':
		return append(dst, ' '), 2
	case '"', '\'', '\\', '/', ',', ';', '`':
		return append(dst, c), 2
	}
	return dst, 0
}

func unicodeEscape(dst, src []byte) ([]byte, int) {
	if len(src) > 3 && src[2] == '{' {
		end := bytes.IndexByte(src[:min(len(src), 12)], '}')
		if end < 0 {
			return dst, 0
		}
		return hexEscape(dst, append(src[:2:2], src[3:end]...), 2, end-1, end+1)
	}
	high, n := hexEscape(nil, src, 2, 6)
	if n == 0 || len(high) == 0 {
		return dst, n
	}
	first, _ := strconv.ParseUint(string(src[2:6]), 16, 16)
	if utf16.IsSurrogate(rune(first)) && len(src) >= 12 && src[6] == '\\' && src[7] == 'u' {
		if second, err := strconv.ParseUint(string(src[8:12]), 16, 16); err == nil {
			if r := utf16.DecodeRune(rune(first), rune(second)); r != utf8.RuneError {
				return utf8.AppendRune(dst, r), 12
			}
		}
	}
	return append(dst, high...), n
}

// hexEscape reads hexadecimal digits of src and appends the sign that they mean. It
// took all up to the last place, or as many bytes as are told.
func hexEscape(dst, src []byte, from, to int, took ...int) ([]byte, int) {
	if len(src) < to || from >= to {
		return dst, 0
	}
	v, err := strconv.ParseUint(string(src[from:to]), 16, 32)
	if err != nil || v > utf8.MaxRune {
		return dst, 0
	}
	if len(took) > 0 {
		to = took[0]
	}
	return utf8.AppendRune(dst, rune(v)), to
}

// cssEscape reads up to six hexadecimal digits, and a blank that ends them.
func cssEscape(dst, src []byte) ([]byte, int) {
	end := 1
	for end < min(len(src), 7) && isHex(src[end]) {
		end++
	}
	dst, n := hexEscape(dst, src, 1, end)
	if n > 0 && n < len(src) && src[n] == ' ' {
		n++
	}
	return dst, n
}

func isHex(b byte) bool { return '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'f' }

// folded joins the lines of a calendar that were too long.
func folded(dst, src []byte) ([]byte, int) {
	n := 0
	for n < len(src) && (src[n] == '\r' || src[n] == '\n') {
		n++
		if n == 2 || src[n-1] == '\n' {
			break
		}
	}
	if n < len(src) && (src[n] == ' ' || src[n] == '\t') {
		return dst, n + 1
	}
	return dst, 0
}
