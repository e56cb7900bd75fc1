package matter

import (
	"strings"
	"testing"
)

// TestFaults: bad YAML and TOML are told in words, at the place to look.
func TestFaults(t *testing.T) {
	tests := []struct {
		name, text   string
		line, column int
		message      string
	}{
		{"a second colon", "company: a: b", 2, 11, "a second colon"},
		{"an open quote", "x: \"abc\ny: 2", 2, 4, "quotation mark"},
		{"an open list", "x: [a, b\ny: 2", 2, 4, "list that opens with ["},
		{"an open list at the end", "y: 2\nx: [", 3, 4, "never closed"},
		{"an open mapping", "x: {a: b\ny: 2", 2, 4, "mapping that opens with {"},
		{"a tab", "x:\n\t- 2", 3, 1, "indented with a tab"},
		{"a mark inside", "x: 'it's'", 2, 8, "behind its closing"},
		{"a repeated value", "x: *foo", 2, 4, "begins with *"},
		{"a value of itself", "x: &a [*a]", 2, 8, "begins with *"},
		{"a sign", "x: @foo", 2, 4, "can't begin with this character"},
		{"no colon", "company: Foo\nrole\nround: 1", 3, 1, "no colon"},
		{"too far in", "company: Foo\n  role: x", 3, 7, "indented too far"},
		{"a list alone", "- a", 2, 1, "lines of `key: value`"},
		{"text alone", "hello", 2, 1, "lines of `key: value`"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Parse("x.md", []byte("---\n"+tt.text+"\n---\n"))
			if len(problems) != 1 {
				t.Fatalf("%d problems: %v", len(problems), problems)
			}
			p := problems[0]
			if p.Line != tt.line || p.Column != tt.column || !strings.Contains(p.Message, tt.message) || p.Hint == "" {
				t.Errorf("%s: %s (%s)", p.Place(), p.Message, p.Hint)
			}
		})
	}
}

// TestDelimiters: what opens and closes front matter, and what only seems to.
func TestDelimiters(t *testing.T) {
	tests := []struct{ name, text, code, body string }{
		{"plain", "---\na: 1\n---\nbody\n", "", "body\n"},
		{"nothing behind", "---\na: 1\n---", "", ""},
		{"blanks behind the line", "--- \na: 1\n---\t\nbody", "", "body"},
		{"a rule in the body", "---\na: 1\n---\nbody\n\n---\nmore", "", "body\n\n---\nmore"},
		{"Windows", "---\r\na: 1\r\n---\r\none\r\ntwo\r\n", "", "one\ntwo\n"},
		{"never closed", "---\na: 1\nbody\n", "unclosed-front-matter", ""},
		{"closed with dots", "---\na: 1\n...\nbody\n", "unclosed-front-matter", ""},
		{"closed by the other sign", "---\na: 1\n+++\nbody\n", "unclosed-front-matter", ""},
		{"indented", "---\na: |\n  x\n  ---\n---\n", "indented-delimiter", ""},
		{"none", "# Title\n", "no-front-matter", ""},
		{"JSON", "{\"a\": 1}\n\nbody\n", "no-front-matter", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, problems := Parse("x.md", []byte(tt.text))
			code := ""
			if len(problems) > 0 {
				code = problems[0].Code
			}
			if code != tt.code || doc.Body != tt.body {
				t.Errorf("code %q and body %q, want %q and %q", code, doc.Body, tt.code, tt.body)
			}
		})
	}
}

// TestEveryFault: one run tells all faults whose place is certain, and what stands
// beside them can be read, where it stands.
func TestEveryFault(t *testing.T) {
	text := "---\ncompany: a: b\nrole: Engineer\nsource: @x\ncontacts:\n\t- name: Tab\n\t- name: Two\nlist:\n- a\n- b: [c\n# that was it\nlast: \"open\nkey: k\n---\n"
	doc, problems := Parse("x.md", []byte(text))
	problems.Sort()
	var got []string
	for _, p := range problems {
		got = append(got, p.Place())
	}
	if want := "x.md:2:11 x.md:4:9 x.md:6:1 x.md:10:6 x.md:12:7"; strings.Join(got, " ") != want {
		t.Errorf("faults at %q, want %q", got, want)
	}
	var keys []string
	for _, p := range doc.Root.Pairs {
		keys = append(keys, p.Key.Text+" "+itoa(p.Key.At.Line))
	}
	if want := "role 3, key 13"; strings.Join(keys, ", ") != want {
		t.Errorf("beside them: %q, want %s", keys, want)
	}
	doc, problems = Parse("x.md", []byte("---\na: b\nrole\nb: c: d\n---\n"))
	if len(problems) != 1 || doc.Root != nil {
		t.Errorf("after a fault that may lie elsewhere: %v", problems)
	}
}
