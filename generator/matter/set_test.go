package matter

import (
	"strings"
	"testing"
)

func TestSetText(t *testing.T) {
	key := []string{"a"}
	inner := []string{"m", "x"}
	tests := []struct {
		name, in string
		keys     []string
		text     string
		want     string
	}{
		{"plain", "---\na: one # why\nb: 2\n---\nbody", key, "two", "---\na: two # why\nb: 2\n---\nbody"},
		{"quoted", "---\na:   \"one: #\" # why\n---\n", key, "two: #", "---\na:   'two: #' # why\n---\n"},
		{"a day", "---\na: 2026-11-10 14:00   # the day\n---\n", key, "2026-11-12 09:30", "---\na: 2026-11-12 09:30   # the day\n---\n"},
		{"a number", "---\nm:\n  x: 0\n---\n", inner, "1", "---\nm:\n  x: 1\n---\n"},
		{"text that looks like a number", "---\na: Room\n---\n", key, "12", "---\na: '12'\n---\n"},
		{"empty, with a comment", "---\na:        # why\n---\n", key, "two", "---\na: two    # why\n---\n"},
		{"empty, without room", "---\na: # why\n---\n", key, "two", "---\na: two # why\n---\n"},
		{"cleared", "---\na: one\n---\n", key, "", "---\na: ''\n---\n"},
		{"missing", "---\nb: 2\n---\n", key, "two", "---\nb: 2\na: two\n---\n"},
		{"missing inside", "---\nm:\n    y: 1\n---\n", inner, "two", "---\nm:\n    y: 1\n    x: two\n---\n"},
		{"inside brackets", "---\nm: {x: one, y: 1}\n---\n", inner, "two", "---\nm: {x: two, y: 1}\n---\n"},
		{"windows", "\ufeff---\r\na: one\r\n---\r\nbody\r\n", key, "two", "\ufeff---\r\na: two\r\n---\r\nbody\r\n"},
		{"letters beyond ASCII", "---\nm: {é: Ü, x: \"ä\"}\n---\n", inner, "ö", "---\nm: {é: Ü, x: ö}\n---\n"},
		{"toml", "+++\na = \"one\" # why\n+++\n", key, "two \"2\"", "+++\na = \"two \\\"2\\\"\" # why\n+++\n"},
		{"toml day", "+++\na = 2026-11-10\n+++\n", key, "2026-11-12 09:30", "+++\na = \"2026-11-12 09:30\"\n+++\n"},
		{"toml table", "+++\n[m]\nx = 0\n+++\n", inner, "1", "+++\n[m]\nx = 1\n+++\n"},
		{"toml table, missing inside", "+++\n[m]\ny = 0\n+++\n", inner, "two", "+++\n[m]\ny = 0\nx = \"two\"\n+++\n"},
		{"toml, missing", "+++\nb = 1\n[m]\nx = 0\n+++\n", key, "two", "+++\nb = 1\na = \"two\"\n[m]\nx = 0\n+++\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := SetText("x.md", []byte(tt.in), tt.text, tt.keys...)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestSetTextRefuses(t *testing.T) {
	for _, in := range []string{"---\na: [1]\n---\n", "---\na: |\n  one\n  two\n---\n", "---\na: one\n", "no front matter\n", "---\na:\n  b: 1\n---\n"} {
		if got, err := SetText("x.md", []byte(in), "two", "a"); err == nil {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func TestSetYAML(t *testing.T) {
	for in, want := range map[string]string{
		"a: 1\nb:   # why\n":   "a: 1\nb: two # why\n",
		"a: 1 # last":          "a: 1 # last\nb: two\n",
		"# none\na: 1\nb: x\n": "# none\na: 1\nb: two\n",
	} {
		if got, err := SetYAML("x.yaml", []byte(in), "two", "b"); err != nil || string(got) != want {
			t.Errorf("%q became %q (%v)", in, got, err)
		}
	}
	for _, in := range []string{"a: 1\n---\nb: 2\n", "b: [1]\n", "a: [\n"} {
		if got, err := SetYAML("x.yaml", []byte(in), "two", "b"); err == nil {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func TestAppendPeople(t *testing.T) {
	const item = "Whitfield, Dana: R&D <dana@globex.example>"
	for in, want := range map[string]string{
		"---\nc:\n  - name: Lee # the first\n    as: recruiter\n# later\nd: 1\n---\n": "---\nc:\n  - name: Lee # the first\n    as: recruiter\n  - 'Whitfield, Dana: R&D <dana@globex.example>'\n# later\nd: 1\n---\n",
		"---\nc: [Lee]\n---\n":           "---\nc: [Lee, 'Whitfield, Dana: R&D <dana@globex.example>']\n---\n",
		"---\nc:\n#  - name: Lee\n---\n": "---\nc:\n  - 'Whitfield, Dana: R&D <dana@globex.example>'\n#  - name: Lee\n---\n",
	} {
		if got, err := AppendToList("x.md", []byte(in), "c", item); err != nil || string(got) != want {
			t.Errorf("%q became %q (%v)", in, got, err)
		}
	}
	got, err := AppendToList("x.md", []byte("---\nc: [Lee]\n---\n"), "c", "Whitfield, Dana")
	if want := "---\nc: [Lee, 'Whitfield, Dana']\n---\n"; err != nil || string(got) != want {
		t.Errorf("%q (%v)", got, err)
	}
}

func FuzzSetText(f *testing.F) {
	f.Add("---\na: [a]\nm: {x: 'y'}\n---\nbody", "two")
	f.Add("---\nm:\n  x: \"a\\\"b\"\n---\n", "'\"# : ")
	f.Add("+++\nm = {x = 'é'}\n+++\n", "\\\x00\u2028")
	f.Fuzz(func(t *testing.T, in, text string) {
		for _, keys := range [][]string{{"a"}, {"m", "x"}} {
			got, err := SetText("x.md", []byte(in), text, keys...)
			if err != nil {
				continue
			}
			was, _ := Parse("x.md", []byte(in))
			now, problems := Parse("x.md", got)
			if len(problems) > 0 || was.Body != now.Body || lookup(inside(now.Root, keys), keys[len(keys)-1]).Text != strings.Join(strings.Fields(text), " ") {
				t.Errorf("%q became %q", in, got)
			}
		}
	})
}
