package message

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzTidy: a text is tidied and counted as by its lines and words, one by one.
func FuzzTidy(f *testing.F) {
	for _, text := range []string{"", " ", "A", "A\n\n\n\nB", "\n\nA \t\r\n  B", "A  B", "ä ö\u00a0ü\u2003", "\xff \v\f", "A\n \n\nB \n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var lines []string
		for line := range strings.SplitSeq(text, "\n") {
			line = strings.TrimRight(line, " \t\r")
			if line != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
				lines = append(lines, line)
			}
		}
		if got, want := tidy(text), strings.TrimSpace(strings.Join(lines, "\n")); got != want {
			t.Errorf("%q is tidied to %q, want %q", text, got, want)
		}
		if got, want := oneLine(text), strings.Join(strings.Fields(text), " "); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
		if words, characters := count(text); words != len(strings.Fields(text)) || characters != utf8.RuneCountInString(text) {
			t.Errorf("%q: %d words and %d characters", text, words, characters)
		}
	})
}
