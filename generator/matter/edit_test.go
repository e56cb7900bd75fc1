package matter

import (
	"strings"
	"testing"
)

func TestAppendToList(t *testing.T) {
	const item = "thank-you 2026-11-11"
	tests := []struct{ name, in, want string }{
		{"no list yet", "---\na: 1 # one\n---\nbody\n", "---\na: 1 # one\ndone:\n  - thank-you 2026-11-11\n---\nbody\n"},
		{"list with items", "---\ndone:\n    - debrief 2026-11-10 # long\nb: 2\n---\n", "---\ndone:\n    - debrief 2026-11-10 # long\n    - thank-you 2026-11-11\nb: 2\n---\n"},
		{"list at the margin", "---\ndone:\n- debrief 2026-11-10\n---\n", "---\ndone:\n- debrief 2026-11-10\n- thank-you 2026-11-11\n---\n"},
		{"empty value", "---\ndone: # nothing yet\nb: 2\n---\n", "---\ndone: # nothing yet\n  - thank-you 2026-11-11\nb: 2\n---\n"},
		{"null", "---\ndone: ~\n---\n", "---\ndone: [thank-you 2026-11-11]\n---\n"},
		{"empty brackets", "---\ndone: [] # none\n---\n", "---\ndone: [thank-you 2026-11-11] # none\n---\n"},
		{"brackets", "---\ndone: [debrief 2026-11-10]\n---\n", "---\ndone: [debrief 2026-11-10, thank-you 2026-11-11]\n---\n"},
		{"quoted in brackets", "---\ndone: [\"debrief 2026-11-10\"]\n---\n", "---\ndone: [\"debrief 2026-11-10\", thank-you 2026-11-11]\n---\n"},
		{"brackets over lines", "---\ndone: [\n  debrief 2026-11-10,\n]\n---\n", "---\ndone: [\n  debrief 2026-11-10,\n  thank-you 2026-11-11,\n]\n---\n"},
		{"brackets over lines, no comma", "---\ndone: [\n  \"debrief 2026-11-10\" # late\n  ]\n---\n", "---\ndone: [\n  \"debrief 2026-11-10\", # late\n  thank-you 2026-11-11\n  ]\n---\n"},
		{"toml list over lines", "+++\r\ndone = [\r\n  \"debrief 2026-11-10\", # late\r\n]\r\n+++\r\n", "+++\r\ndone = [\r\n  \"debrief 2026-11-10\", # late\r\n  \"thank-you 2026-11-11\",\r\n]\r\n+++\r\n"},
		{"toml list over lines, no comma", "+++\ndone = [\n  'debrief 2026-11-10'\n]\n+++\n", "+++\ndone = [\n  'debrief 2026-11-10',\n  \"thank-you 2026-11-11\"\n]\n+++\n"},
		{"windows", "\ufeff---\r\na: 1\r\ndone:\r\n  - debrief 2026-11-10\r\n---\r\nbody\r\n", "\ufeff---\r\na: 1\r\ndone:\r\n  - debrief 2026-11-10\r\n  - thank-you 2026-11-11\r\n---\r\nbody\r\n"},
		{"windows, no list", "\ufeff---\r\na: 1\r\n---\r\nbody", "\ufeff---\r\na: 1\r\ndone:\r\n  - thank-you 2026-11-11\r\n---\r\nbody"},
		{"toml, no list", "+++\na = 1\n\n[[contacts]]\nname = \"D\"\n+++\nbody", "+++\na = 1\n\ndone = [\"thank-you 2026-11-11\"]\n[[contacts]]\nname = \"D\"\n+++\nbody"},
		{"toml list", "+++\ndone = [\"debrief 2026-11-10\"]\n+++\n", "+++\ndone = [\"debrief 2026-11-10\", \"thank-you 2026-11-11\"]\n+++\n"},
		{"toml empty list", "+++\ndone = []\n+++\n", "+++\ndone = [\"thank-you 2026-11-11\"]\n+++\n"},
		{"a single item", "---\ndone: debrief 2026-11-10 # late\nb: 2\n---\n", "---\ndone: [debrief 2026-11-10, thank-you 2026-11-11] # late\nb: 2\n---\n"},
		{"no last line end", "---\na: 1\n---", "---\na: 1\ndone:\n  - thank-you 2026-11-11\n---"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := AppendToList("x.md", []byte(tt.in), "done", item)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestAppendToListRefuses(t *testing.T) {
	for _, in := range []string{"---\ndone: 5\n---\n", "---\ndone: |\n  x\n  y\n---\n", "---\ndone:\n  - a\n", "no front matter\n"} {
		if got, err := AppendToList("x.md", []byte(in), "done", "x 2026-01-01"); err == nil {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func FuzzAppendToList(f *testing.F) {
	f.Add("---\ndone: [a]\n---\nbody")
	f.Add("---\ndone:\n- a\n- |\n  b\n---\n")
	f.Add("+++\ndone = [\n'a', # ]\n]\n[x]\n+++\n")
	f.Fuzz(func(t *testing.T, in string) {
		got, err := AppendToList("x.md", []byte(in), "done", "thank-you 2026-11-11")
		if err != nil {
			return
		}
		if !strings.Contains(string(got), "thank-you 2026-11-11") || len(got) <= len(in) && !strings.Contains(in, "~") && !strings.Contains(in, "null") {
			t.Errorf("%q became %q", in, got)
		}
	})
}
