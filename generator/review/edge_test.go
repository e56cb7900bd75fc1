package review

import (
	"testing"

	"followup/generator/playbook"
)

// TestSameChoiceTwice: a rule in which a choice is given twice is made ready all the same.
func TestSameChoiceTwice(t *testing.T) {
	for _, token := range []string{"(?:ein|ein)e", `\w+(?:ab|ab|abc)\w+`, "(?:als|als|ja) ?(?:ab|ab)?"} {
		if p, _ := newPattern(token, &playbook.Rule{IgnoreCase: true, NonWord: true}); p == nil {
			t.Errorf("%s cannot be read", token)
		}
	}
}
