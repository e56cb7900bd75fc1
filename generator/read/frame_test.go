package read_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/phrase"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

func withFrames(t *testing.T, text string) (*playbook.Book, problem.List) {
	t.Helper()
	person := fstest.MapFS{
		"followup.yaml":              {Data: []byte("name: Sam Rivera\ntimezone: America/New_York\n")},
		read.FramesDir + "/en.yaml":  {Data: []byte(text)},
		read.FramesDir + "/.en.yaml": {Data: []byte("{")},
	}
	if text == "" {
		delete(person, read.FramesDir+"/en.yaml")
	}
	return read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
}

// TestBuiltInFrames: every frame is there in each tone, and can be filled.
func TestBuiltInFrames(t *testing.T) {
	book, problems := withFrames(t, "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, name := range phrase.FrameNames() {
		for _, tone := range phrase.Tones() {
			if len(book.Frames["en"][name][tone]) == 0 {
				t.Errorf("%s has nothing %s", name, tone)
			}
			for form, sentences := range book.Frames["en"][name][tone] {
				for _, s := range sentences {
					if strings.ContainsAny(s, "—–!") || tone == "formal" && strings.Contains(strings.ReplaceAll(s, "sender's", ""), "'") {
						t.Errorf("%s, %s, %s: %s", name, tone, form, s)
					}
				}
			}
		}
	}
}

func TestFramesOfOnesOwn(t *testing.T) {
	book, problems := withFrames(t, "topic:\n  plain:\n    about:\n      - I liked {}.\n")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	item := phrase.Reader{}.Read("the garden", phrase.Topic)
	if got := book.Frames["en"].Say("topic", "warm", 3, item); got != "I liked the garden." {
		t.Errorf("%q", got)
	}
	if got := book.Frames["en"].Say("fit", "plain", 0, item); got != "" {
		t.Errorf("a frame that was left out says %q", got)
	}
}

func TestFrameProblems(t *testing.T) {
	for _, tt := range []struct {
		text, code, hint string
		line             int
	}{
		{"topik:\n  plain:\n    about:\n      - I liked {}.\n", "unknown-key", "topic", 1},
		{"topic:\n  plane:\n    about:\n      - I liked {}.\n", "unknown-key", "plain", 2},
		{"topic:\n  plain:\n    abuot:\n      - I liked {}.\n", "unknown-key", "about", 3},
		{"topic:\n  plain: I liked {}.\n", "wrong-type", "about:", 2},
		{"topic:\n  plain:\n    about:\n      - I liked it.\n", "bad-frame", "put {} once", 4},
		{"topic:\n  plain:\n    about:\n      - I liked {} and {}.\n", "bad-frame", "put {} once", 4},
		{"topic:\n  plain:\n    about:\n      - I liked {answer}, {}.\n", "bad-frame", "{company}, {role}", 4},
		{"concern:\n  plain:\n    about:\n      - About {}. {reply}\n", "bad-frame", "{answer}", 4},
		{"topic:\n  plain:\n    about:\n      - I liked {.\n", "bad-frame", "close each {", 4},
		{"asked:\n  plain:\n    any:\n      - Thanks for {}.\n", "bad-frame", "leave {} out", 4},
		{"topic:\n  plain:\n    about: [a, [b]]\n", "bad-frame", "put {} once", 3},
	} {
		_, problems := withFrames(t, tt.text)
		found := false
		for _, p := range problems {
			found = found || p.File == read.FramesDir+"/en.yaml" && p.Code == tt.code && p.Line == tt.line && strings.Contains(p.Message+" "+p.Hint, tt.hint)
		}
		if !found {
			t.Errorf("%q: %+v", tt.text, problems)
		}
	}
}
