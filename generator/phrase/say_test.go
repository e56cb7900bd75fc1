package phrase_test

import (
	"testing"

	"followup/generator/phrase"
)

// TestBritish: times and lists as they are written in Britain.
func TestBritish(t *testing.T) {
	r := phrase.Reader{British: true}
	if got := r.Read("3am pages, team is worn out", phrase.Topic).About; got != "the 3 am pages and how worn out the team is" {
		t.Errorf("%q", got)
	}
	if got := r.Read("on-call, the rewrite, hiring", phrase.Topic).About; got != "on-call, the rewrite and hiring" {
		t.Errorf("%q", got)
	}
}

func TestQuestion(t *testing.T) {
	for note, want := range map[string]string{
		"what does onboarding look like": "What does onboarding look like?", "onboarding?": "Could you tell me more about onboarding?", "": "", "why": "",
		"Is the role hybrid?": "Is the role hybrid?", "any travel": "Is there any travel?",
	} {
		if got := phrase.Question(note); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}

// TestConcern: a message never says the opposite of what is meant, and never again
// what speaks against the person.
func TestConcern(t *testing.T) {
	for note, want := range map[string]string{
		"my lack of Go experience": "my Go experience", "no portfolio from paid work": "my portfolio", "that I am a new grad with no ICU experience": "my ICU experience",
		"my two years away from hardware": "my background in hardware", "fired from my last job": "", "they think I'm weak": "",
	} {
		if got := (phrase.Reader{}).Read(note, phrase.Concern).About; got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}

// TestSay: what stands at the seams of a sentence.
func TestSay(t *testing.T) {
	f := phrase.Frames{"topic": {"plain": {
		"about": {"I liked {}.", "{} was good to hear about, {company}."}, "heavy": {}, "sentence": {"{}"},
	}, "formal": {"did": {"{}."}}}}
	read := phrase.Reader{}.Read
	for _, tt := range []struct {
		tone   string
		turn   int
		item   phrase.Item
		blanks []phrase.Blank
		want   string
	}{
		{"plain", 0, read("standups at 9am", phrase.Topic), nil, "I liked the standups at 9 a.m."},
		{"plain", 1, read("the garden", phrase.Topic), nil, "I liked the garden."},
		{"warm", -1, read("the garden", phrase.Topic), []phrase.Blank{{Name: "company", Text: "Acme"}}, "The garden was good to hear about, Acme."},
		{"plain", 0, read("layoffs", phrase.Topic), nil, ""},
		{"plain", 0, read("I loved your story about the ward.", phrase.Topic), nil, "I loved your story about the ward."},
		{"formal", 0, read("fluent in Spanish", phrase.Strength), nil, "I am fluent in Spanish."},
	} {
		if got := f.Say("topic", tt.tone, tt.turn, tt.item, tt.blanks...); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.item, got, tt.want)
		}
	}
}
