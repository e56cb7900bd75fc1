package save

import (
	"os"
	"path/filepath"
	"testing"
)

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "real.md"), filepath.Join(dir, "link.md")
	if err := os.WriteFile(file, []byte("one"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real.md", link); err != nil {
		t.Fatal(err)
	}
	if err := Replace(link, []byte("one"), []byte("two")); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(file)
	info, err := os.Lstat(link)
	if string(got) != "two" || err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the file holds %q, the link is %v", got, info.Mode())
	}
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o600 {
		t.Errorf("its rights became %v", info.Mode())
	}
	if err := Replace(file, []byte("one"), []byte("three")); err == nil {
		t.Error("a file that changed meanwhile was overwritten")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("something was left behind: %v", entries)
	}
}

func TestCreate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a", "b", "new.md")
	if err := Create(file, []byte("one")); err != nil {
		t.Fatal(err)
	}
	if err := Create(file, []byte("two")); !Exists(err) {
		t.Errorf("the second time: %v", err)
	}
	if got, _ := os.ReadFile(file); string(got) != "one" {
		t.Errorf("the file holds %q", got)
	}
}
