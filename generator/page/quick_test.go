package page_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"followup/layouts"
)

// TestQuickAndPlain: with a part in them that only html/template can carry out, the
// layouts give the same bytes as without.
func TestQuickAndPlain(t *testing.T) {
	in := sample(t)
	quick := render(t, in)
	files := fstest.MapFS{}
	err := fs.WalkDir(layouts.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(layouts.FS, name)
		if name == "base.html" {
			data = append([]byte(`{{printf "%s" ""}}`), data...)
		}
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	in.Layouts = files
	for path, want := range render(t, in) {
		if quick[path] != want {
			t.Errorf("%s differs", path)
		}
	}
}
