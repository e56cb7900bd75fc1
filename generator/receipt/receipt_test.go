package receipt

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"followup/generator/playbook"
)

func key(t *testing.T, files fstest.MapFS, today playbook.Day, program string) string {
	t.Helper()
	k, err := Key(files, []string{"followup.yaml", "content"}, today, program)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestKey: whatever a build is made from changes the key, and nothing else does.
func TestKey(t *testing.T) {
	day := playbook.Day{Year: 2026, Month: 11, Day: 22}
	base := func() fstest.MapFS {
		return fstest.MapFS{"followup.yaml": {Data: []byte("name: S")}, "content/a.md": {Data: []byte("a")}, "content/x/b.md": {Data: []byte("b")}}
	}
	first := key(t, base(), day, "1")
	other := base()
	other["public/index.html"] = &fstest.MapFile{Data: []byte("x")}
	other["content/a.md"] = &fstest.MapFile{Data: []byte("a"), ModTime: time.Unix(1, 0)}
	if key(t, other, day, "1") != first {
		t.Error("a file that is no part of it, or another time, changed the key")
	}
	for name, change := range map[string]func(fstest.MapFS){
		"settings": func(f fstest.MapFS) { f["followup.yaml"].Data = []byte("name: T") },
		"content":  func(f fstest.MapFS) { f["content/x/b.md"].Data = []byte("c") },
		"a new":    func(f fstest.MapFS) { f["content/c.md"] = &fstest.MapFile{} },
		"one less": func(f fstest.MapFS) { delete(f, "content/a.md") },
		"a name":   func(f fstest.MapFS) { f["content/z.md"] = f["content/a.md"]; delete(f, "content/a.md") },
		"a border": func(f fstest.MapFS) { f["content/a.md"].Data = []byte("ab"); f["content/x/b.md"].Data = nil },
	} {
		files := base()
		change(files)
		if key(t, files, day, "1") == first {
			t.Errorf("%s did not change the key", name)
		}
	}
	if key(t, base(), day.AddDays(1), "1") == first || key(t, base(), day, "2") == first {
		t.Error("the day or the program did not change the key")
	}
}

// TestLinks: what a link leads to counts, and a circle is told.
func TestLinks(t *testing.T) {
	dir, real := t.TempDir(), t.TempDir()
	write(t, filepath.Join(real, "a.md"), "a")
	if err := os.Symlink(real, filepath.Join(dir, "content")); err != nil {
		t.Fatal(err)
	}
	of := func() (string, error) { return Key(os.DirFS(dir), []string{"content"}, playbook.Day{}, "") }
	first, err := of()
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(real, "a.md"), "b")
	if second, err := of(); err != nil || second == first {
		t.Errorf("a change behind a link was missed: %v", err)
	}
	if err := os.Symlink(real, filepath.Join(real, "again")); err != nil {
		t.Fatal(err)
	}
	if _, err := of(); err == nil {
		t.Error("a circle has a key")
	}
}

// TestHolds: the output folder must be as it was left.
func TestHolds(t *testing.T) {
	out, file := t.TempDir(), filepath.Join(t.TempDir(), "deep", "receipt")
	write(t, filepath.Join(out, "a.html"), "a")
	write(t, filepath.Join(out, "b", "c d.html"), "b")
	r, err := Take("k", out, []string{"b/c d.html", "a.html"})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Save(file); err != nil {
		t.Fatal(err)
	}
	holds := func(key string) bool { n, ok := Load(file).Holds(key, out); return ok && n == 2 }
	if !holds("k") || holds("l") {
		t.Error("the key is not what decides")
	}
	write(t, filepath.Join(out, "mine.txt"), "x")
	if !holds("k") {
		t.Error("a file of somebody else's counts")
	}
	write(t, filepath.Join(out, "a.html"), "changed")
	if holds("k") {
		t.Error("a file that was changed is not missed")
	}
	os.Remove(filepath.Join(out, "b", "c d.html"))
	if holds("k") || func() bool { _, ok := Load(filepath.Join(out, "none")).Holds("", out); return ok }() {
		t.Error("a file that is gone is not missed")
	}
	if _, err := Take("k", out, []string{"none"}); err == nil {
		t.Error("a receipt was taken of a file that is not there")
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
