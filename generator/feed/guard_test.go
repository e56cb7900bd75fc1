package feed

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"plain words", "plain words"},
		{"a\r\nb\rc\u2028d\u0085e\vf", "a\nb\nc\nd\ne\nf"},
		{"\n\n a \n\n\n b\t c \n", "a\n\nb c"},
		{"\uFEFFNorth\x00wind\x7f", "Northwind"},
		{"\u202Eright\u202C to \u2066left\u2069", "right to left"},
		{`C:\new\folder`, "C:/new/folder"},
		{"\xffbad", "\uFFFDbad"},
		{"R&amp;D, AT&T, &amp;amp;, ?a=1&copy=2", "R&D, AT&T, &, ?a=1&copy=2"},
		{"line&#13;&#10;break &#x202e;", "line\nbreak"},
		{"<b>bold</b> and 1 < 2", "‹b>bold‹/b> and 1 < 2"},
		{"**bold**, [link](https://x.example)", "bold, [link] (https://x.example)"},
		{"## Head\nC# and #1\n###", "Head\nC# and #1"},
		{"\u00a0\u3000x\u00a0", "x"},
		{"👩🏽‍💻 Ωmega", "👩🏽‍💻 Ωmega"},
	} {
		if got := text(c.in); got != c.want {
			t.Errorf("text(%q) = %q, not %q", c.in, got, c.want)
		}
	}
	if got := line(" a\r\n\r\nb\u2029c "); got != "a b c" {
		t.Errorf("line = %q", got)
	}
}

func TestAddress(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{"https://sam.example/playbook/interviews/x/#check-in", "https://sam.example/playbook/interviews/x/#check-in"},
		{"http://[::1]:8080/x", "http://[::1]:8080/x"},
		{"https://sam.example/a b/ü", "https://sam.example/a%20b/%C3%BC"},
		{"https://sam.example/\r\nX-EVIL:1", ""},
		{"https://sam.example/%zz", ""},
		{"https://sam.example/\u0085\u2028", "https://sam.example/%C2%85%E2%80%A8"},
		{`https://sam.example/"<\>`, "https://sam.example/%22%3C%5C%3E"},
		{"javascript:alert(1)", ""},
		{"interviews/x/", ""},
		{"", ""},
	} {
		if got := address(c.in); got != c.want {
			t.Errorf("address(%q) = %q, not %q", c.in, got, c.want)
		}
	}
}

func TestCut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in    string
		limit int
		want  string
	}{
		{"short", 5, "short"},
		{"longer", 5, "long…"},
		{"ends here not", 6, "ends…"},
		{"abe\u0301f", 4, "ab…"},             // not between e and its accent
		{"ab👩🏽‍💻c", 5, "ab…"},                // not inside a joined emoji
		{"\u0301\u0301\u0301\u0301", 2, "…"}, // nothing but marks
	} {
		if got := cut(c.in, c.limit); got != c.want {
			t.Errorf("cut(%q, %d) = %q, not %q", c.in, c.limit, got, c.want)
		}
	}
}

func FuzzGuard(f *testing.F) {
	for _, s := range []string{"a\rb", "\uFEFF\u202E\u2028", `\n\,`, "\xc3", "&#13;", "<!--", "# #\u00a0#", "&#x5c;n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, got := range []string{text(s), line(s), cut(line(s), summaryLimit)} {
			if !utf8.ValidString(got) || got != strings.TrimSpace(got) || strings.Contains(got, "  ") || strings.ContainsAny(got, "\r\\") {
				t.Fatalf("%q became %q", s, got)
			}
			for _, r := range got {
				if allowed(r) != r {
					t.Fatalf("%U is left in %q", r, got)
				}
			}
		}
		if simple(s) && thorough(s) != s {
			t.Fatalf("%q is simple, and becomes %q", s, thorough(s))
		}
		if strings.Contains(line(s), "\n") {
			t.Fatalf("%q has several lines", line(s))
		}
		for _, c := range []byte(address(s)) {
			if c <= ' ' || c >= 0x7f {
				t.Fatalf("address(%q) = %q", s, address(s))
			}
		}
	})
}
