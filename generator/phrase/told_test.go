package phrase_test

import (
	"strings"
	"testing"

	"followup/generator/phrase"
)

// TestParts: a claim of several parts comes back whole, and without the part that
// can't be read.
func TestParts(t *testing.T) {
	for note, want := range map[string]string{
		"6 yrs tele at Mercy, 2 of them relief charge":                                        "I have six years of tele at Mercy, two of them relief charge.",
		"sold lighting to contractors 7 yrs, 118% of quota last yr":                           "I sold lighting to contractors for seven years and hit 118% of quota last year.",
		"led 9 on nights at Arrow, zero recordables in 2 yrs":                                 "I led nine on nights at Arrow, with zero recordables in two years.",
		"PE since 2022, 3 basins permitted and built":                                         "I've been a PE since 2022, with three basins permitted and built.",
		"Did the leave system for Tuam Dairies, 250 staff, incl. the talks with the union":    "I did the leave system for Tuam Dairies (250 staff), including the talks with the union.",
		"graduated in may, ran the student radios social media for 2 yrs":                     "I graduated in May and ran the student radio's social media for two years.",
		"reopened 400 cards (nobody asked me to)":                                             "I reopened 400 cards.",
		"Book drive in Dayton, raised 900 books. tables at pickup worked, mailers didn't":     "Our book drive in Dayton raised 900 books. Tables at pickup worked, but mailers didn't.",
		"opened 2 stores for Ferncliff, hired everyone, profitable in a yr":                   "I opened two stores for Ferncliff and hired everyone.",
		"I write the 8D reports for american customers in english since 3 years":              "I've been writing the 8D reports for American customers in English for three years.",
		"wrote the SOPs for intake, 400 samples a day":                                        "I wrote the SOPs for intake, with 400 samples a day.",
		"Band director 9 yrs: 140 kids, 11 volunteers, 3 principals":                          "I have nine years of experience as a band director, with 140 kids, 11 volunteers, and three principals.",
		"Led that migration, 5 people, 2 quarters":                                            "I led that migration, with five people over two quarters.",
		"12 yrs driving reefer; all 48 states":                                                "I've spent 12 years driving reefer.",
		"Observing A level lessons at Millbrook since Sept, team teaching one a week":         "",
		"drove a school bus 5 yrs. asked to train the others":                                 "I drove a school bus for five years. I was asked to train the others.",
		"did nights at the shelter 2 yrs, 60 beds, ran the intake desk, never missed a shift": "I did nights at the shelter for two years (60 beds), ran the intake desk, and never missed a shift.",
	} {
		if got := (phrase.Reader{}).Read(note, phrase.Strength).Whole(); want != "" && got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
	const since = "I've been observing A level lessons at Millbrook since September and team-teaching one a week."
	if got := (phrase.Reader{}).Read("Observing A level lessons at Millbrook since Sept, team teaching one a week", phrase.Answer).Whole(); got != since {
		t.Errorf("%q, want %q", got, since)
	}
}

// TestExplained: a note that brings the real answer comes back as sentences to the one
// who asked, and never names them.
func TestExplained(t *testing.T) {
	r := phrase.Reader{To: []string{"Lena", "Fischer"}}
	for note, want := range map[string]string{
		"Lena asked how I'd cut over and I rambled. Real answer: write to both for two weeks, then flip reads": "You asked how I'd cut over, and I rambled. Here's the real answer: write to both for two weeks, then flip reads.",
		"limits are lost on restart. w more time I'd keep them in redis":                                       "Limits are lost on restart. With more time, I'd keep them in Redis.",
		"said I only use Trados. forgot memoQ, 5 years of it at Brack & Sons":                                  "I said I only use Trados. I forgot to mention memoQ, and I have five years of it at Brack & Sons.",
		"she asked about no-shows, better answer: I call the day before":                                       "You asked about no-shows. Here's a better answer: I call the day before.",
		"said 3 drivers, meant 30": "I said three drivers, but I meant 30.",
		"Lena Fischer asked about tests and I guessed. Real answer: contract tests first": "You asked about tests, and I guessed. Here's the real answer: contract tests first.",
		"Sam asked how I'd test it and I froze. Real answer: a fake clock":                "", // a message to Lena
		"rambled about the outage": "", // a subject
	} {
		got := r.Read(note, phrase.Clarify).Sentence
		if got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
		if strings.Contains(got, "Lena") || strings.Contains(got, " she ") {
			t.Errorf("%q: %q", note, got)
		}
	}
}

// TestConcernSubject: the subject of a concern is neither the worry nor its opposite.
func TestConcernSubject(t *testing.T) {
	for note, want := range map[string]string{
		"Karen asked about post cath, haven't done it since 2021": "post cath",
		"never taught A level":                              "A level teaching",
		"no software background, she came back to it twice": "my background",
		"haven't used Xero since 2020":                      "using Xero",
		"haven't done it in years":                          "",
		"my CV jumps around a lot":                          "my CV",
		"no car right now, he asked twice":                  "getting to work",
	} {
		if got := (phrase.Reader{}).Read(note, phrase.Concern).About; got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}

// TestAttachedTitle: what a title says more stands in brackets.
func TestAttachedTitle(t *testing.T) {
	for note, want := range map[string]string{
		"Sample judgment, Polish to English, two pages, names removed": "a sample judgment (Polish to English, two pages, names removed)",
		"nursing license":                  "my nursing license",
		"Exercise":                         "my exercise",
		"How we moved orders at Lumenport": "",
	} {
		if got := (phrase.Reader{}).Read(note, phrase.Material).Mine; got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}
