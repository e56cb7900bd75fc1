package review

import (
	"slices"
	"testing"

	"followup/generator/playbook"
)

// TestShortcuts: what is found by a shortcut is what the expression alone finds.
func TestShortcuts(t *testing.T) {
	texts := []string{
		"Thank you for the talk.\nThanks again, and thank-you notes help.\nÀthank thanké THANK\tthank", "thank", "thanks\nthank_you\nthank you", "\nthank\n",
		"I am the best person.\nI'm clearly the\nbest person", "the ſ thanK you", "Just checking in.\nOnly following up!",
	}
	for _, token := range []string{"thank", "thank you", "I(?:'m| am) (?:clearly )?the best", "^thank", "thanks?$", "(?:just|only) (?:check|follow)ing", "the\\s+best", "thank|talk", "t.*k", "[^x]best"} {
		for _, nonWord := range []bool{false, true} {
			for _, any := range []bool{false, true} {
				var f finder
				p := newPattern(token, &playbook.Rule{IgnoreCase: any, NonWord: nonWord}, &f)
				for _, one := range texts {
					text := newText(one, &f)
					var quick, plain [][2]int
					p.eachAt(text, func(from, to int) bool { quick = append(quick, [2]int{from, to}); return true })
					p.eachIn(text, 0, len(text.plain), func(from, to int) bool { plain = append(plain, [2]int{from, to}); return true })
					if !slices.Equal(quick, plain) {
						t.Errorf("%q in %q: %v, not %v", token, one, quick, plain)
					}
				}
			}
		}
	}
}
