package audit_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"followup/generator/audit"
)

// TestCommonNames: a company called Guide, one called May and somebody called Will
// set off no alarm on pages that say these words to everybody, and are found where
// they stand with something of their own.
func TestCommonNames(t *testing.T) {
	files := fstest.MapFS{
		"content/interviews/2026-11-10-guide-engineer.md": {Data: []byte("---\ncompany: Guide\nrole: Engineer\ninterview: 2026-11-10\ncontacts:\n  - Will March <will@guide.example>\n---\n")},
		"content/interviews/2026-05-01-may-editor.md":     {Data: []byte("---\ncompany: May\nrole: Editor\ninterview: 2026-05-01\ncontacts: [Li Wu]\n---\n")},
	}
	w := audit.Private(files, "content/interviews", "followup.yaml")
	public := []byte("The guide. An engineer and an editor will read it in March or May.")
	w.Known(public)
	if found := w.File("index.html", public); len(found) > 0 {
		t.Errorf("what everybody reads is a leak: %s", leaks(found))
	}
	for _, planted := range []string{"Guide, Engineer", "will@guide.example", "Will March", "guide-engineer", "May: Editor", "Li Wu", "WillMarch8"} {
		if found := w.File("index.html", []byte("x "+planted+" y")); len(found) == 0 {
			t.Errorf("%q was not found", planted)
		}
	}
	for _, harmless := range []string{"Maybe a guided tour by Willard", "li", "wu", "goodwill march"} {
		if found := w.File("index.html", []byte(harmless)); len(found) > 0 {
			t.Errorf("%q: %s", harmless, leaks(found))
		}
	}
}

// TestKinds: only files that a site needs, and no sources.
func TestKinds(t *testing.T) {
	w := private(t)
	for name, want := range map[string]string{
		"index.html": "", "a/b.CSS": "", "CNAME": "", ".nojekyll": "", "a.png": "", "playbook.sealed": "", "site.webmanifest": "",
		"notes.md": "source", "a/followup.yaml": "source", "main.ts": "source", "main.js.map": "source", ".env": "source", ".env.local": "source", "a.html~": "source", ".DS_Store": "source",
		".git/config": "source", "x/.cache/a.html": "source", "content.zip": "unknown-kind", "a.exe": "unknown-kind", "noending": "unknown-kind", ".htpasswd": "unknown-kind", "a.sqlite": "unknown-kind",
	} {
		if got := leaks(w.File(name, []byte("x"))); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if got := leaks(w.File("a.html", []byte("a\x00b"))); got != "opaque" {
		t.Errorf("a text that is none: %q", got)
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("index.html", "<p>Nothing")
	put("b/index.html", "<p>Zelda Quibblethorpe")
	put("a/zephyrine-quarrylight-alchemist/index.html", "<p>")
	put(".git/config", "x")
	put("c/notes.md", "x")
	if err := os.Symlink(filepath.Join(dir, "b"), filepath.Join(dir, "d")); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range private(t).Folder(os.DirFS(dir)) {
		got = append(got, f.Path+" "+string(f.Code))
	}
	want := []string{".git source", "a/zephyrine-quarrylight-alchemist/index.html leak", "b/index.html leak", "c/notes.md source", "d link"}
	if got = slices.Compact(got); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestUnread: what cannot be read cannot be sought, and that is told.
func TestUnread(t *testing.T) {
	files := playbookFiles()
	files["content/interviews/2026-01-01-broken.md"] = &fstest.MapFile{Data: []byte("---\ncompany: [\n---\n")}
	w := audit.Private(files, "content/interviews", "followup.yaml")
	if found := w.Unread(); len(found) != 1 || found[0].Code != audit.CodeOpaque || !strings.Contains(found[0].Message(), "followup check") {
		t.Errorf("%+v", found)
	}
}

// TestTooMuch: what unpacks to more than can be looked through is not let through.
func TestTooMuch(t *testing.T) {
	all := append(gzipped(strings.Repeat("\x00", 200<<20)), gzipped(strings.Repeat("\x01", 60<<20))...)
	if got := leaks(private(t).File("a.sealed", all)); got != "opaque" {
		t.Errorf("%q", got)
	}
}

func TestMay(t *testing.T) {
	w := private(t)
	found := w.File("index.html", []byte("Zelda Quibblethorpe, zelda.q@moewenquell.example, hush7kestrel4marble"))
	left := audit.May(found, func(string) []audit.Kind { return append(audit.Kinds(), audit.Secrets) })
	if got := leaks(left); got != "secrets feed_secret" {
		t.Errorf("all agreed: %s", got)
	}
	left = audit.May(found, func(string) []audit.Kind { return []audit.Kind{audit.Names, audit.Secrets} })
	if got := leaks(left); strings.Contains(got, "names") || !strings.Contains(got, "mails contacts.email") {
		t.Errorf("names agreed: %s", got)
	}
}

func FuzzFile(f *testing.F) {
	for _, p := range planted() {
		f.Add(p.file, p.data)
	}
	w := private(f)
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		for _, found := range w.File(name, data) {
			if found.Offset < 0 || found.Offset > len(data) || found.Message() == "" || found.Hint() == "" {
				t.Errorf("%+v", found)
			}
		}
	})
}

// onlyText takes away what no text has.
func onlyText(r rune) rune {
	if r < ' ' || unicode.In(r, unicode.Mn, unicode.Cf) {
		return ' '
	}
	return r
}

// FuzzHidden wraps a name into encodings, one in another, in an order that chance
// chooses; up to three deep it is always found.
func FuzzHidden(f *testing.F) {
	f.Add("before ", " after", uint8(1), uint8(2))
	w := private(f)
	ways := encodings()
	f.Fuzz(func(t *testing.T, before, after string, first, second uint8) {
		plain := func(s string) string { return strings.Map(onlyText, strings.ToValidUTF8(s, "")) }
		text := plain(before) + " " + secret + " " + plain(after)
		a, b := ways[int(first)%len(ways)], ways[int(second)%len(ways)]
		hidden := b(a(text))
		if strings.HasPrefix(hidden, "H4sI") && strings.HasPrefix(a(text), "H4sI") {
			return // gzip and base64, both twice: four deep
		}
		if found := w.File("index.html", []byte(hidden)); !strings.Contains(leaks(found), "names contacts.name") {
			t.Errorf("%q was not found in %q", text, hidden)
		}
	})
}
