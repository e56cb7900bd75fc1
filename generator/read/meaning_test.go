package read

import (
	"testing"

	"followup/generator/markdown"
	"followup/generator/playbook"
)

func somePlays() []*playbook.Play {
	return []*playbook.Play{{Name: "thank-you", Title: "Say thank you"}, {Name: "connect", Title: "C#"}, {Name: "x"}}
}

// FuzzMayMean: notes that are passed over hold no heading that counts.
func FuzzMayMean(f *testing.F) {
	for _, s := range []string{"", "## How it went\n\n- a\n", "## discussed ##\n- a", "Concerns\n===\n", "To\nclarify\n--", "### Thank-You: email\nx",
		"> # Strengths", "[a]: /b\nResearch\n-\n", "#\tQuestions asked\t#\n", "\u00a0say thank you\n=", "## C#", "## C# #", "- # x\n", "---\nconnect", "# ſtrengths", "# İ", "\\# x"} {
		f.Add(s)
	}
	plays := somePlays()
	f.Fuzz(func(t *testing.T, notes string) {
		if mayMean(notes, plays) {
			return
		}
		for _, s := range markdown.Sections(notes) {
			play, _, _ := named(s.Heading, plays)
			if play != nil || asksBack(s.Heading) || feeding(s.Heading) != "" {
				t.Errorf("%q was passed over: it holds %q", notes, s.Heading)
			}
		}
	})
}

func TestMayMean(t *testing.T) {
	t.Parallel()
	for notes, want := range map[string]bool{
		"":                              false,
		"thank-you\n":                   false,
		"## How it went\n\nStrengths\n": false,
		"## Strengths\n":                true,
		"Strengths\n===\n":              true,
		"## Say thank you (email)\n":    true,
		"## Questions asked ##\n":       true,
	} {
		if got := mayMean(notes, somePlays()); got != want {
			t.Errorf("%q: %v, want %v", notes, got, want)
		}
	}
}
