package invitation

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// wholeLetters moves the fold of a long line (RFC 5545 3.1) behind the letter in
// which it falls. Lines are folded by bytes, and some programs cut within the bytes of
// one letter; the library unfolds only what can be read as text before. Where a fold
// stands makes no other difference, and lines keep their numbers.
func wholeLetters(data []byte) []byte {
	whole := make([]byte, 0, len(data))
	var fold []byte // waits for a byte that begins a letter
	for len(data) > 0 {
		n := foldLength(data)
		switch {
		case n > 0:
			fold = append(fold, data[:n]...)
		case utf8.RuneStart(data[0]):
			whole = append(append(whole, fold...), data[0])
			fold, n = fold[:0], 1
		default:
			whole, n = append(whole, data[0]), 1
		}
		data = data[n:]
	}
	return append(whole, fold...)
}

// foldLength is how many bytes the fold takes with which a text begins, or 0.
func foldLength(data []byte) int {
	for _, fold := range []string{"\r\n ", "\n ", "\r\n\t", "\n\t"} {
		if bytes.HasPrefix(data, []byte(fold)) {
			return len(fold)
		}
	}
	return 0
}

// decoded turns bytes into UTF-8. Calendars are to be written in it (RFC 5545 3.1.4);
// a file in which no letter beyond ASCII is, was written by an old program in the
// letters of Western Windows. One that is damaged in places keeps a mark there.
func decoded(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r != utf8.RuneError && size > 1 {
			return bytes.ToValidUTF8(data, []byte("\ufffd"))
		}
		rest = rest[size:]
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil { // it has a letter for every byte
		return bytes.ToValidUTF8(data, []byte("\ufffd"))
	}
	return text
}
