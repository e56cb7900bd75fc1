package snapshot

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRefresh: what was read stays as it was until it is looked at again, and then
// it is known whether it differs.
func TestRefresh(t *testing.T) {
	dir := t.TempDir()
	save := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	save("a/one.md", "one")
	save("a/two.md", "two")
	s := New(os.DirFS(dir), func(e fs.DirEntry) bool { return strings.HasSuffix(e.Name(), ".md") || e.IsDir() })
	text := func(name string) string {
		data, err := fs.ReadFile(s, name)
		if err != nil {
			return "none"
		}
		return string(data)
	}
	names := func() string {
		entries, _ := fs.ReadDir(s, "a")
		var list []string
		for _, e := range entries {
			list = append(list, e.Name())
		}
		return strings.Join(list, " ")
	}
	if text("a/one.md") != "one" || text("a/two.md") != "two" || text("b/x.md") != "none" || names() != "one.md two.md" {
		t.Fatal("it was read wrong")
	}
	if paths, everything := s.Changed(); !everything || len(paths) > 0 {
		t.Error("at first everything is new")
	}
	for _, c := range []struct {
		name    string
		do      func()
		refresh []string // nil for all of it
		want    string   // the paths that differ
		check   func() bool
	}{
		{"saved with the same bytes", func() { save("a/one.md", "one") }, []string{"a/one.md"}, "", nil},
		{"saved", func() { save("a/one.md", "new") }, []string{"a/one.md"}, "a/one.md", func() bool { return text("a/one.md") == "new" }},
		{"another path", func() { save("a/two.md", "unseen") }, []string{"a/one.md"}, "", func() bool { return text("a/two.md") == "two" }},
		{"all of it", func() {}, nil, "a/two.md", func() bool { return text("a/two.md") == "unseen" }},
		{"a new file", func() { save("a/three.md", "3") }, []string{"a/three.md"}, "a", func() bool { return names() == "one.md three.md two.md" && text("a/three.md") == "3" }},
		{"what does not count", func() { save("a/sedabc", "3") }, []string{"a/sedabc"}, "", nil},
		{"it goes again", func() { os.Remove(filepath.Join(dir, "a/sedabc")) }, []string{"a/sedabc"}, "", nil},
		{"a file goes", func() { os.Remove(filepath.Join(dir, "a/three.md")) }, []string{"a/three.md"}, "a a/three.md", func() bool { return text("a/three.md") == "none" }},
		{"and comes back", func() { save("a/three.md", "4") }, []string{"a/three.md"}, "a a/three.md", func() bool { return text("a/three.md") == "4" }},
		{"a folder that was missing", func() { save("b/x.md", "x") }, nil, "b/x.md", func() bool { return text("b/x.md") == "x" }},
		{"the folder goes", func() { os.RemoveAll(filepath.Join(dir, "a")) }, nil, "a a/one.md a/three.md a/two.md", func() bool { return names() == "" }},
	} {
		c.do()
		var told bool
		if c.refresh == nil {
			told = s.RefreshAll()
		} else {
			told = s.Refresh(c.refresh...)
		}
		paths, everything := s.Changed()
		seen := map[string]bool{}
		for _, p := range paths {
			seen[p] = true
		}
		for _, p := range strings.Fields(c.want) {
			if !seen[p] {
				t.Errorf("%s: %s differs, and only %v are told of", c.name, p, paths)
			}
		}
		if everything || told != (c.want != "") || len(paths) != len(strings.Fields(c.want)) {
			t.Errorf("%s: told %t, %v, want %q", c.name, told, paths, c.want)
		}
		if c.check != nil && !c.check() {
			t.Errorf("%s: it reads wrong", c.name)
		}
	}
}
