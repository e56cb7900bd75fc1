package message

import (
	"strings"
	"testing"
)

// TestPhrases: an item of the notes as it stands within a sentence.
func TestPhrases(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ language, item, want string }{
		{"en", "the on-call rota", "the on-call rota"},
		{"en", "The move to Postgres.", "the move to Postgres"},
		{"en", "The Hague office", "The Hague office"},
		{"en", "A/B tests", "A/B tests"},
		{"en", "How you ship on Fridays;", "how you ship on Fridays"},
		{"en", "Their Kubernetes move", "their Kubernetes move"},
		{"en-GB", "Why Go", "why Go"},
		{"en", "What", "What"},
		{"en", "Data contracts between teams", "data contracts between teams"},
		{"en", "Mentoring", "mentoring"},
		{"en", "New York", "New York"},
		{"en", "Slack integrations", "Slack integrations"},
		{"en", "On-call at night", "on-call at night"},
		{"de", "Data contracts", "Data contracts"},
		{"en", "Incident response. ", "incident response"},
		{"en", "the team in the U.S.", "the team in the U.S."},
		{"en", "and so on ...", "and so on ..."},
		{"en", ".", "."},
		{"de", "Die Rufbereitschaft.", "Die Rufbereitschaft"},
		{"de", "How", "How"},
	} {
		if got := small(unstopped(tt.item), tt.language); got != tt.want {
			t.Errorf("%s, %q: got %q, want %q", tt.language, tt.item, got, tt.want)
		}
	}
}

// TestSentences: a question of the notes as a sentence of its own.
func TestSentences(t *testing.T) {
	t.Parallel()
	for question, want := range map[string]string{
		"how big is the team": "How big is the team?", "How big is the team?": "How big is the team?", "iOS or Android": "iOS or Android?", "who leads it (now)": "Who leads it (now)?",
		"Tell me about the rota.": "Tell me about the rota.", "über Go 2": "Über Go 2?", "": "", "…": "…",
	} {
		if got := sentences([]string{question})[0]; got != want {
			t.Errorf("%q: %q, want %q", question, got, want)
		}
	}
}

// TestOneStop: a company's full stop ends the sentence.
func TestOneStop(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"at Globex Inc.. I": "at Globex Inc. I", "Globex Inc..\nI": "Globex Inc.\nI", "Inc..": "Inc.", "well ... Inc.. and ....": "well ... Inc. and ....",
		"https://x.example/../y..z": "https://x.example/../y..z", "..": ".", "a.b": "a.b", "": "",
	} {
		if got := oneStop(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if long := strings.Repeat("a.. ", 1<<16); len(oneStop(long)) != 3<<16 {
		t.Error("a long text")
	}
}
