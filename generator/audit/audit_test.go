package audit_test

import (
	"io/fs"
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
	t.Parallel()
	files := fstest.MapFS{
		"content/interviews/2026-11-10-guide-engineer.md": {Data: []byte("---\ncompany: Guide\nrole: Engineer\ninterview: 2026-11-10\ncontacts:\n  - Will March <will@guide.example>\n---\n")},
		"content/interviews/2026-05-01-may-editor.md":     {Data: []byte("---\ncompany: May\nrole: Editor\ninterview: 2026-05-01\ncontacts: [Li Wu]\n---\n")},
	}
	w := audit.Private(files, interviewsOf(files), "followup.yaml")
	public := []byte("The guide. An engineer and an editor will read it in March or May.")
	w.Known(audit.Everywhere, public)
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

// TestOneKind: a text that is of several kinds is told as the plainest of them, so
// that a feed which may name companies may name one that is in a mail address, too.
func TestOneKind(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{"content/interviews/a.md": {Data: []byte("---\ncompany: Whitfield\nrole: Lanternwright\ninterview: 2026-11-10\ncontacts:\n  - Dana Whitfield <dana@whitfield.example>\n---\nThey said that Whitfield grows.\n")}}
	w := audit.Private(files, interviewsOf(files), "followup.yaml")
	if got := leaks(w.File("a.ics", []byte("SUMMARY:Whitfield"))); got != "companies company" {
		t.Errorf("it is told as %s", got)
	}
}

// TestShort: what is too short to be sought alone is found with what stands before it.
func TestShort(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{"content/interviews/a.md": {Data: []byte("---\ncompany: HP\nrole: Lanternwright\ninterview: 2026-11-10\nsalary: 90k\ncontacts:\n  - name: Bo\n    phone: \"4711\"\n---\nThey said 85,500, or call 030 5550 17 29.\n")},
		"content/interviews/b.md": {Data: []byte("---\ncompany: Łódź Søråger\nrole: Pilot\ninterview: 2026-11-10\nsalary: $1.2M\ncontacts:\n  - name: Łukasz Đurđevac\n    phone: +1 555 010 0199 ext. 41, home 555-010-0244\n---\n")},
		"content/interviews/c.md": {Data: []byte("---\ncompany: Quix\nrole: Pilot\ninterview: 2026-11-10\nsalary: 93,500\nlocation: Wharfstrasse 77, Zwirn\ncontacts:\n  - name: Ana\n    linkedin: https://linkedin.example/in/zookeeper-hq-8812/\n---\n")}}
	w := audit.Private(files, interviewsOf(files), "followup.yaml")
	for _, planted := range []string{"<dt>Salary</dt><dd><bdi>90k</bdi>", "Salary $1.2M", "tel:4711", "Hello Bo,", "<span>to <bdi>Ana</bdi>", "Interview at HP", "85.500", "86k 85 500", "+49 30 55501729",
		"lodz-sorager", "lodz", "LUKASZ", "durdevac", "(555) - 010 - 0199", "555‑010‑0199", "555_010_0244", "93.5k", "EUR93500", "93500EUR", "zookeeper hq 8812", "wharfstrasse 77"} {
		if found := w.File("index.html", []byte("<p>x "+planted+" y</p>")); len(found) == 0 {
			t.Errorf("%q was not found", planted)
		}
	}
	for _, harmless := range []string{"90km", "bo", "hp", "4711", "analysis", "1.2M", "Wednesday 11 November 2026, 10:30", "20261124T103000Z"} {
		if found := w.File("index.html", []byte("<p>x "+harmless+" y</p>")); len(found) > 0 {
			t.Errorf("%q: %s", harmless, leaks(found))
		}
	}
}

// TestKinds: only files that a site needs, and no sources.
func TestKinds(t *testing.T) {
	t.Parallel()
	w := private(t)
	for name, want := range map[string]string{
		"index.html": "", "a/b.CSS": "", "CNAME": "", ".nojekyll": "", "a.png": "opaque", "playbook.sealed": "", "other.sealed": "unknown-kind", "site.webmanifest": "",
		"notes.md": "source", "a/followup.yaml": "source", "main.ts": "source", "main.js.map": "source", ".env": "source", ".env.local": "source", "a.html~": "source", ".DS_Store": "source",
		".git/config": "source", ".GIT/config": "source", "x/.cache/a.html": "source", "content.zip": "unknown-kind", "a.exe": "unknown-kind", "noending": "unknown-kind", ".htpasswd": "unknown-kind", "a.sqlite": "unknown-kind",
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
	t.Parallel()
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
	if err := os.MkdirAll(filepath.Join(dir, "empty", "zelda-quibblethorpe"), 0o755); err != nil {
		t.Fatal(err)
	}
	put("c/notes.md", "x")
	if err := os.Symlink(filepath.Join(dir, "b"), filepath.Join(dir, "d")); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range private(t).Folder(os.DirFS(dir)) {
		got = append(got, f.Path+" "+string(f.Code))
	}
	want := []string{".git source", "a/zephyrine-quarrylight-alchemist/index.html leak", "b/index.html leak", "c/notes.md source", "d link", "empty/zelda-quibblethorpe leak"}
	if got = slices.Compact(got); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestUnread: what cannot be read cannot be sought, and that is told.
func TestUnread(t *testing.T) {
	t.Parallel()
	files := playbookFiles()
	files["content/interviews/2026-01-01-broken.md"] = &fstest.MapFile{Data: []byte("---\ncompany: [\n---\n")}
	w := audit.Private(files, interviewsOf(files), "followup.yaml")
	if found := w.Unread(); len(found) != 1 || found[0].Code != audit.CodeOpaque || !strings.Contains(found[0].Message(), "followup check") {
		t.Errorf("%+v", found)
	}
}

// TestTooMuch: what unpacks to more than can be looked through is not let through.
func TestTooMuch(t *testing.T) {
	t.Parallel()
	all := append(gzipped(strings.Repeat("\x00", 200<<20)), gzipped(strings.Repeat("\x01", 60<<20))...)
	if got := leaks(private(t).File("playbook.sealed", all)); got != "opaque" {
		t.Errorf("%q", got)
	}
}

func TestMay(t *testing.T) {
	t.Parallel()
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

// interviewsOf lists the interviews of a playbook.
func interviewsOf(files fs.FS) []string {
	names, _ := fs.Glob(files, "content/interviews/*.md")
	return names
}
