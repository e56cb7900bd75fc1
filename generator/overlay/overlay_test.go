package overlay

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"
)

func TestOverlay(t *testing.T) {
	upper := fstest.MapFS{"plays/a.md": {Data: []byte("mine")}, "plays/c.md": {Data: []byte("new")}}
	lower := Under("content", fstest.MapFS{"plays/a.md": {Data: []byte("built in")}, "plays/b.md": {Data: []byte("b")}, "guide/g.md": {Data: []byte("g")}})
	o := New(Under("content", upper), lower)
	for name, want := range map[string]string{"content/plays/a.md": "mine", "content/plays/b.md": "b", "content/plays/c.md": "new", "content/guide/g.md": "g"} {
		got, err := fs.ReadFile(o, name)
		if err != nil || string(got) != want {
			t.Errorf("%s: got %q (%v), want %q", name, got, err, want)
		}
		f, err := o.Open(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		f.Close()
	}
	for dir, want := range map[string]string{"content/plays": "a.md b.md c.md ", "content/guide": "g.md "} {
		entries, err := fs.ReadDir(o, dir)
		got := ""
		for _, e := range entries {
			got += e.Name() + " "
		}
		if err != nil || got != want {
			t.Errorf("%s: got %q (%v), want %q", dir, got, err, want)
		}
	}
	for _, name := range []string{"content/plays/d.md", "plays/a.md", "content/none"} {
		if _, err := fs.ReadFile(o, name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
	sub, err := fs.Sub(o, "content/plays")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := fs.ReadFile(sub, "b.md"); string(got) != "b" {
		t.Errorf("below: %q %v", got, err)
	}
}
