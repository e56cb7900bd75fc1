package markdown

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	r := New(Options{})
	for src, want := range map[string]string{
		"":  "",
		"a": "a",
		"# One *two*\n\nThree\nfour [five](https://x.example) `six`.\n\n- a\n- b\n": "One two\nThree four five six.\na\nb",
		"```\ncode <b>\n```\n\n<https://a.example>\n":                               "code <b>\nhttps://a.example",
		"<b>raw</b> & &amp; é":                           "raw & &amp; é",
		"“Don't” -- she said \"yes\"…":                   "“Don’t” – she said “yes”…",
		"| a | b |\n|---|---|\n| c *d* | e |\n\n- [x] f": "a b\nc d e\nf",
		"g[^1]\n\n[^1]: h":                               "g\nh",
		"![a picture](p.png) i":                          "a picture i",
	} {
		if got := r.Plain(src); got != want {
			t.Errorf("%q: %q, want %q", src, got, want)
		}
		if html, plain := r.Both(src); html != r.Render(src) || plain != want {
			t.Errorf("%q: both are %q and %q", src, html, plain)
		}
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("# a\n\n- b\n\n> c\n\n|d|\n|-|\n")
	r := New(Options{})
	f.Fuzz(func(t *testing.T, src string) {
		if got := r.Plain(src); len(got) > 3*len(src)+2 || strings.TrimSpace(got) != got {
			t.Errorf("%q became %q", src, got)
		}
	})
}
