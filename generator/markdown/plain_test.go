package markdown

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for src, want := range map[string]string{
		"":  "",
		"a": "a",
		"# One *two*\n\nThree\nfour [five](https://x.example) `six`.\n\n- a\n- b\n": "One two\nThree four five six.\na\nb",
		"```\ncode <b>\n```\n\n<https://a.example>\n":                               "code <b>\nhttps://a.example",
		"<b>raw</b> & &amp; é": "raw & &amp; é",
	} {
		if got := Plain(src); got != want {
			t.Errorf("%q: %q, want %q", src, got, want)
		}
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("# a\n\n- b\n\n> c\n\n|d|\n|-|\n")
	f.Fuzz(func(t *testing.T, src string) {
		if got := Plain(src); len(got) > 2*len(src)+2 || strings.TrimSpace(got) != got {
			t.Errorf("%q became %q", src, got)
		}
	})
}
