package spelling_test

import (
	"testing"

	"followup/generator/spelling"
)

func TestDictionary(t *testing.T) {
	d := spelling.New([]string{"interview", "interesting", "kitchen", "opportunity", "would", "beautiful"})
	for word, want := range map[string]string{
		"interveiw": "interview", "intresting": "interesting", "kichen": "kitchen", "oportunity": "opportunity", "woudl": "would", "beatiful": "beautiful",
		"dashbord":  "dashboard", // near a word of this interview
		"interview": "", "interviews": "", "interviewed": "", "beautifully": "", "paperless": "", "onboarding": "", "rollout": "", "barista": "", "confident": "", "analysed": "",
		"teh":       "", // too short to tell
		"zyzzyva":   "", // near nothing
		"xkitchenx": "",
		"":          "",
	} {
		got := ""
		if !d.Knows(word) {
			got = d.Meant(word, []string{"dashboard"})
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		spelling.New(nil)
	}
}

func BenchmarkKnows(b *testing.B) {
	d := spelling.New(nil)
	for b.Loop() {
		d.Knows("beautifully")
	}
}
