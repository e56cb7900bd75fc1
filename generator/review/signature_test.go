package review

import (
	"strings"
	"testing"
)

func TestSignature(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		want       int
	}{
		{"a comma", "Hello,\n\nText that is said.\n\nBest regards,\nSam\n+1 555 0100", 4},
		{"no comma", "Guten Tag,\n\nText, der gesagt wird.\n\nMit freundlichen Grüßen\nSam\nhttps://sam.example", 4},
		{"none", "Hello,\n\nText that is said.", 3},
		{"a short last sentence", "Hello,\n\nText that is said.\n\nThank you.", 5},
	} {
		if got := signature(strings.Split(tt.body, "\n")); got != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, got, tt.want)
		}
	}
}
