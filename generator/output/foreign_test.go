package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/playbook"
)

func TestLinksLeadNowhere(t *testing.T) {
	t.Parallel()
	outside := t.TempDir()
	put(t, outside, "index.html=mine a/index.html=mine")
	for _, c := range []struct{ name, link, to string }{
		{"a file", "index.html", "index.html"},
		{"a folder", "a", "a"},
		{"to nothing", "index.html", "nothing"},
		{"the list", List, "index.html"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, built := range []bool{false, true} {
				dir := t.TempDir()
				files := site("index.html=1 a/index.html=1")
				if built {
					if _, err := Write(dir, artifacts(files)); err != nil {
						t.Fatal(err)
					}
					if err := os.RemoveAll(filepath.Join(dir, c.link)); err != nil {
						t.Fatal(err)
					}
				}
				if err := os.Symlink(filepath.Join(outside, c.to), filepath.Join(dir, c.link)); err != nil {
					t.Fatal(err)
				}
				if _, err := Write(dir, artifacts(files)); !errors.As(err, new(*Taken)) {
					t.Errorf("built before %v: the error is %v", built, err)
				}
				// Nothing is removed through the link either.
				if _, err := Write(dir, nil); err != nil && !errors.As(err, new(*Taken)) {
					t.Errorf("built before %v: %v", built, err)
				}
				if got := tree(t, outside); got != "a/ a/index.html=mine index.html=mine" {
					t.Fatalf("outside lies %q", got)
				}
			}
		})
	}
	// The folder itself may well be a link.
	dir, link := t.TempDir(), filepath.Join(t.TempDir(), "public")
	if err := os.Symlink(dir, link); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(link, artifacts(site("a=1"))); err != nil || tree(t, dir) != "a=1" {
		t.Errorf("through a link: %v", err)
	}
}

func TestPaths(t *testing.T) {
	t.Parallel()
	for _, words := range []string{
		"../a=1", "/a=1", "a/../b=1", "a//b=1", "./a=1", "a/=1", ".=1", "..=1", `a\b=1`, "C:/a=1", "=1", "a\x7fb=1", "a?b=1",
		".nojekyll=1", ".followup-1.tmp=1", "a=1 a=2", "a=1 a/b=1", "a=1 a.b=1 a/b/c=1", "\xff=1",
	} {
		dir := filepath.Join(t.TempDir(), "public")
		if _, err := Write(dir, artifacts(site(words))); err == nil {
			t.Errorf("%q was written", words)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%q: the folder was made", words)
		}
	}
}

// TestForeignList shows that what someone wrote into the list leads nowhere.
func TestForeignList(t *testing.T) {
	t.Parallel()
	outer := t.TempDir()
	put(t, outer, "mine=mine")
	dir := filepath.Join(outer, "public")
	put(t, dir, "keep=mine")
	text := listHead + "\r\n../mine\r\n/etc/passwd\r\n.\r\n\r\n.nojekyll\r\na\r\na\r\n"
	if err := os.WriteFile(filepath.Join(dir, List), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(dir, artifacts(site("b=1"))); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, outer); got != "mine=mine public/ public/.nojekyll="+listHead+"\nb\n public/b=1 public/keep=mine" {
		t.Errorf("there lies %q", got)
	}
}

func TestModes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := Write(dir, artifacts(site("a/b=1"))); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]fs.FileMode{"a": 0o755, "a/b": 0o644, List: 0o644} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got&^want != 0 || got&0o600 != 0o600 {
			t.Errorf("%s has the mode %v", name, got)
		}
	}
}

func TestPlainErrors(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "file=1")
	_, err := Write(filepath.Join(dir, "file"), artifacts(site("a=1")))
	if err == nil || !strings.Contains(err.Error(), "the folder for the site") {
		t.Errorf("a file in place of the folder: %v", err)
	}
	_, err = write(filepath.Join(dir, "public"), artifacts(site("a=1")), func(string) error { return fs.ErrPermission })
	if !errors.Is(err, fs.ErrPermission) || errors.As(err, new(*Taken)) || !strings.Contains(err.Error(), "public") {
		t.Errorf("no permission: %v", err)
	}
	many := &Taken{Dir: "public", Paths: strings.Split("a b c d e f g", " ")}
	if got := many.Error(); !strings.Contains(got, "a, b, c, d, e and 2 more") {
		t.Errorf("many: %s", got)
	}
}

func BenchmarkWrite(b *testing.B) {
	data := []byte(strings.Repeat("<p>A page of the playbook.</p>\n", 1000))
	for _, n := range []int{10, 1000, 10000} {
		var files []playbook.File
		for i := range n {
			files = append(files, playbook.File{Path: fmt.Sprintf("interviews/2026-11-10-company-%05d/index.html", i), Data: data})
		}
		b.Run(fmt.Sprintf("unchanged/%d", n), func(b *testing.B) {
			dir := b.TempDir()
			if _, err := Write(dir, artifacts(files)); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := Write(dir, artifacts(files)); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("first/%d", n), func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				dir := b.TempDir()
				b.StartTimer()
				if _, err := Write(dir, artifacts(files)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
