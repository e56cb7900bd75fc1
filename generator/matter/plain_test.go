package matter

import (
	"strings"
	"testing"
)

// sameAsLibrary fails where plain reads a text that the library reads differently.
func sameAsLibrary(t *testing.T, text string) (read bool) {
	t.Helper()
	got := parsePlain([]byte(text), 1)
	if got == nil {
		return false
	}
	want, problems := parseYAML(NewSource("x.md", []byte("---\n"+text+"\n---\n")), []byte(text), 1)
	if len(problems) > 0 {
		t.Fatalf("%q: the library tells %v", text, problems)
	}
	if shown(got) != shown(want) {
		t.Fatalf("%q\ngot  %s\nwant %s", text, shown(got), shown(want))
	}
	return true
}

// shown writes a tree with all its places.
func shown(n *Node) string {
	var b strings.Builder
	var write func(*Node)
	write = func(n *Node) {
		b.WriteString(string(n.Kind) + " '" + n.Text + "' " + itoa(n.At.Line) + ":" + itoa(n.At.Column) + "+" + itoa(n.At.Width) + "(")
		for _, item := range n.Items {
			write(item)
		}
		for _, p := range n.Pairs {
			write(p.Key)
			write(p.Value)
		}
		b.WriteString(")")
	}
	write(n)
	return b.String()
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]bool{
		"company: Northwind\nrole: Engineer\ninterview: 2026-11-10 10:30\ndecision_by: 2026-11-20\nround: 2\ncheck_in_ok: true\n": true,
		"# one\na: b # c\n":                      false,
		"# one\na: b#c\n\n  # two\nc:\nd: 'e f'": true,
		"contacts:\n  - name: Dana\n    email: \"d@x.example\"\n    as:\n  - name: Hà\ndone:\n- thank-you 2026-11-11\n- debrief\n": true,
		"a: |\n  b":           false,
		"a: b\n  c":           false,
		"a:\n  b: c":          false,
		"a: [b]":              false,
		"a: b: c":             false,
		"a:\n  - b\n   c":     false,
		"a:\n  - b\n - c":     false,
		"a: 2026-02-30":       false,
		"a: \"b\\n\"":         false,
		"a: b\r\nc: 'd'\r\n":  true,
		"a: b\rc: d":          false,
		"true: b":             false,
		"a:\n  - b:\n    - c": false,
		"":                    false,
	} {
		if got := sameAsLibrary(t, text); got != want {
			t.Errorf("%q: read %v, want %v", text, got, want)
		}
	}
}

// FuzzPlain puts texts together from what YAML is made of.
func FuzzPlain(f *testing.F) {
	parts := []string{"a", "b1", "true", "null", "No", ": ", ":", "- ", "-", " ", "  ", "    ", "\n", "\r\n", "\n  ", "\n  - ", "\n- ", "\nkey: ", "\nkey:", "\n    name: ",
		"# c", " #", "\"", "'", "2026-11-10", " 10:30", "2026-02-29", "0", "12", "0x1", "1e3", ".5", "~", "[", "]", "{", "}", ",", "&x", "*x", "!!str", "|", ">", "?", "%", "@", "`", "é", "日", "“", "\u00a0", "\t", "\r", "\\", "---", "...", "<<", "_", "="}
	f.Add([]byte{17, 0, 18, 15, 0, 15, 1, 17, 24}, "a: b")
	f.Add([]byte{18, 15, 0, 5, 1, 11, 0, 5, 1, 19, 3}, "a:\n  - b: c\n    d: e\n  - f\ng:\n- h\n# i\nj: 'k'\nl: 1 \n")
	f.Fuzz(func(t *testing.T, chosen []byte, text string) {
		sameAsLibrary(t, text)
		var b strings.Builder
		for _, n := range chosen {
			b.WriteString(parts[int(n)%len(parts)])
		}
		sameAsLibrary(t, b.String())
	})
}
