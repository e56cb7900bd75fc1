package git

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

func TestCommitted(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, "my search")
	run := func(at string, arguments ...string) {
		t.Helper()
		c := exec.Command("git", append([]string{"-C", root, "-c", "user.name=Sam", "-c", "user.email=sam@sam.example", "-c", "commit.gpgSign=false"}, arguments...)...)
		c.Env = append(os.Environ(), "GIT_COMMITTER_DATE="+at, "GIT_AUTHOR_DATE="+at)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	read := func() map[string]time.Time { return Committed(dir, "followup.yaml", "content/interviews") }
	at := func(s string) time.Time {
		day, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return day
	}
	write("followup.yaml", "a")
	if got := read(); got != nil {
		t.Errorf("outside a repository: %v", got)
	}
	run("", "init", "-q")
	if got := read(); got != nil {
		t.Errorf("without a commit: %v", got)
	}
	write("content/interviews/globex.md", "a")
	write("content/interviews/sông \"xanh\".md", "a")
	write("content/interviews/gone.md", "a")
	write("other.md", "a")
	run("2026-11-01T00:00:00Z", "add", ".")
	run("2026-11-01T00:00:00Z", "commit", "-qm", "begin")
	write("content/interviews/globex.md", "b")
	run("2026-11-05T00:00:00Z", "commit", "-qam", "later")
	write("content/interviews/globex.md", "c")
	run("2026-11-03T00:00:00Z", "commit", "-qam", "a clock that was wrong")
	write("followup.yaml", "b")
	write("content/interviews/new.md", "a")
	run("", "add", "my search/followup.yaml")
	want := map[string]time.Time{
		"content/interviews/globex.md": at("2026-11-05"), "content/interviews/gone.md": at("2026-11-01"),
	}
	got := read()
	for name := range got {
		if name[0] == '"' { // git quotes a quotation mark, and then the file counts as new
			delete(got, name)
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("%v, not %v", got, want)
	}
}

func TestParse(t *testing.T) {
	for _, damaged := range []string{"", "\x00", "\x00x\na\n", "\x0099999999999999999999\na\n", "a\nb"} {
		if got := parse(damaged); len(got) > 0 {
			t.Errorf("parse(%q) = %v", damaged, got)
		}
	}
}
