package markdown

import (
	"strings"
	"unicode/utf8"
)

// withoutControls leaves out the control characters that HTML does not allow. Few
// texts hold one, and those that hold none are not copied.
func withoutControls(s string) string {
	if !utf8.ValidString(s) {
		return strings.Map(readable, s)
	}
	for n := range len(s) {
		// 0xC2 begins the controls from 0x80 on, and signs such as §.
		if c := s[n]; c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F || c == 0xC2 {
			return strings.Map(readable, s)
		}
	}
	return s
}

func readable(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0x7F || r >= 0x80 && r < 0xA0 {
		return -1
	}
	return r
}
