package matter

import (
	"strings"
	"testing"
)

func TestRemoveFromList(t *testing.T) {
	tests := []struct {
		name, in string
		n        int
		want     string
	}{
		{"the only one", "---\na: 1 # one\ndone:\n  - x 1\n---\nbody\n", 0, "---\na: 1 # one\n---\nbody\n"},
		{"the last", "---\ndone:\n    - y 1 # long\n    - x 1 # phoned\nb: 2\n---\n", 1, "---\ndone:\n    - y 1 # long\nb: 2\n---\n"},
		{"the first, among comments", "---\ndone:\n# mine\n- x 1\n# yours\n- y 1\n---\n", 0, "---\ndone:\n# mine\n# yours\n- y 1\n---\n"},
		{"a key with a comment stays", "---\ndone: # nothing yet\n  - x 1\nb: 2\n---\n", 0, "---\ndone: # nothing yet\nb: 2\n---\n"},
		{"brackets", "---\ndone: [y 1, x 1]\n---\n", 1, "---\ndone: [y 1]\n---\n"},
		{"brackets, the first", "---\ndone: [x 1, \"y 1\"] # two\n---\n", 0, "---\ndone: [\"y 1\"] # two\n---\n"},
		{"brackets, the only one", "---\nb: 2\ndone: [x 1]\n---\n", 0, "---\nb: 2\n---\n"},
		{"brackets, the only one, with a comment", "---\ndone: [x 1] # why\n---\n", 0, "---\ndone: [] # why\n---\n"},
		{"brackets over lines", "---\ndone: [\n  y 1,\n  x 1, # late\n]\n---\n", 1, "---\ndone: [\n  y 1,\n]\n---\n"},
		{"toml", "+++\r\ndone = [\"x 1\", 'y 1']\r\n+++\r\n", 0, "+++\r\ndone = ['y 1']\r\n+++\r\n"},
		{"toml, the only one", "+++\na = 1\ndone = [\"x 1\"]\n+++\n", 0, "+++\na = 1\n+++\n"},
		{"windows", "\ufeff---\r\na: 1\r\ndone:\r\n  - y 1\r\n  - x 1\r\n---\r\nbody\r\n", 1, "\ufeff---\r\na: 1\r\ndone:\r\n  - y 1\r\n---\r\nbody\r\n"},
		{"without a list", "---\ndone: x 1\nb: 2\n---\n", 0, "---\nb: 2\n---\n"},
		{"without a list, with a comment", "---\ndone: x 1   # why\n---\n", 0, "---\ndone: # why\n---\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := RemoveFromList("x.md", []byte(tt.in), "done", tt.n)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
	for _, in := range []string{"---\na: 1\n---\n", "---\ndone: [x 1]\n", "---\ndone: []\n---\n", "---\ndone: {x: 1}\n---\n"} {
		if got, err := RemoveFromList("x.md", []byte(in), "done", 0); err == nil {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func TestReplaceInList(t *testing.T) {
	for in, want := range map[string]string{
		"---\nlater:\n  - x 1 # why\n  - y 1\n---\n": "---\nlater:\n  - z 2 # why\n  - y 1\n---\n",
		"---\nlater: ['x 1', y 1]\n---\n":            "---\nlater: [z 2, y 1]\n---\n",
		"+++\nlater = [\"x 1\"] # why\n+++\n":        "+++\nlater = [\"z 2\"] # why\n+++\n",
		"---\r\nlater: x 1 # why\r\n---\r\n":         "---\r\nlater: z 2 # why\r\n---\r\n",
	} {
		if got, err := ReplaceInList("x.md", []byte(in), "later", 0, "z 2"); err != nil || string(got) != want {
			t.Errorf("%q became %q (%v)", in, got, err)
		}
	}
}

func TestClearText(t *testing.T) {
	for in, want := range map[string]string{
		"---\na: one\nb: 2\n---\nbody":                      "---\nb: 2\n---\nbody",
		"---\na: one # why\nb: 2\n---\n":                    "---\na:     # why\nb: 2\n---\n",
		"---\na: 'one: x'     # why\n---\n":                 "---\na:              # why\n---\n",
		"---\nb: 2\n---\n":                                  "---\nb: 2\n---\n",
		"---\na: # why\n---\n":                              "---\na: # why\n---\n",
		"\ufeff---\r\na: 2026-11-10\r\nb: 2\r\n---\r\nbody": "\ufeff---\r\nb: 2\r\n---\r\nbody",
		"+++\na = \"one\" # why\nb = 1\n+++\n":              "+++\n# why\nb = 1\n+++\n",
	} {
		if got, err := ClearText("x.md", []byte(in), "a"); err != nil || string(got) != want {
			t.Errorf("%q became %q (%v)", in, got, err)
		}
	}
	for _, in := range []string{"---\na: [1]\n---\n", "---\na: |\n  one\n---\n", "---\na: one\n"} {
		if got, err := ClearText("x.md", []byte(in), "a"); err == nil {
			t.Errorf("%q became %q", in, got)
		}
	}
	// What SetText filled in, ClearText takes out again, to the byte.
	const empty = "---\noutcome:                  # next round, offer\n---\n"
	set, err := SetText("x.md", []byte(empty), "no reply", "outcome")
	if err != nil {
		t.Fatal(err)
	}
	if back, err := ClearText("x.md", set, "outcome"); err != nil || string(back) != empty {
		t.Errorf("%q became %q (%v)", set, back, err)
	}
}

// FuzzRemoveFromList: what AppendToList added, RemoveFromList takes out again.
func FuzzRemoveFromList(f *testing.F) {
	f.Add("---\ndone: [a]\n---\nbody")
	f.Add("---\ndone:\n- a\n- |\n  b\n---\n")
	f.Add("+++\ndone = [\n'a', # ]\n]\n[x]\n+++\n")
	f.Add("---\r\na: 1\r\n---\r\n")
	f.Fuzz(func(t *testing.T, in string) {
		const item = "thank-you 2026-11-11"
		more, err := AppendToList("x.md", []byte(in), "done", item)
		if err != nil {
			return
		}
		doc, _ := Parse("x.md", more)
		back, err := RemoveFromList("x.md", more, "done", len(lookup(doc.Root, "done").Items)-1)
		if err != nil {
			return
		}
		if now, problems := Parse("x.md", back); len(problems) > 0 || strings.Count(string(back), item) >= strings.Count(string(more), item) || now.Body != doc.Body {
			t.Errorf("%q became %q", more, back)
		}
	})
}
