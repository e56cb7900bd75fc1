package git

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// told writes what Elsewhere finds.
func told(t *testing.T, dir string) string {
	t.Helper()
	found, err := Elsewhere(t.Context(), dir, "content", "followup.yaml")
	if err != nil {
		return "error: " + err.Error()
	}
	var all []string
	for _, f := range found {
		all = append(all, fmt.Sprintf("%s %s %s %v", f.Remote, f.Host, f.File, f.Earlier))
	}
	return strings.Join(all, "; ")
}

func TestElsewhere(t *testing.T) {
	dir := t.TempDir()
	in := func(dir string, args ...string) {
		t.Helper()
		c := exec.Command("git", append([]string{"-C", dir, "-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always"}, args...)...)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", args, out)
		}
	}
	holds := func(what, want string) {
		t.Helper()
		if got := told(t, dir); got != want {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
	}
	write := func(name string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("content/interviews/a.md")
	holds("no repository", "")
	in(dir, "init", "-q", "-b", "main")
	for name, address := range map[string]string{"origin": "git@github.com:sam/search.git", "https": "https://sam@gitlab.example:8443/sam/search", "ssh": "ssh://git@codeberg.org/sam/search", "disk": "../elsewhere.git", "file": "file:///srv/search.git", "drive": "/mnt/a:b/search"} {
		in(dir, "remote", "add", name, address)
	}
	holds("nothing is tracked", "")
	in(dir, "add", "content")
	const three = "https gitlab.example %[1]s; origin github.com %[1]s; ssh codeberg.org %[1]s"
	holds("tracked", fmt.Sprintf(three, "content/interviews/a.md false"))
	t.Setenv("GIT_INDEX_FILE", filepath.Join(t.TempDir(), "none"))
	holds("with another index in the environment", fmt.Sprintf(three, "content/interviews/a.md false"))
	os.Unsetenv("GIT_INDEX_FILE")

	in(dir, "commit", "-qm", "one")
	in(dir, "rm", "-rq", "--cached", "content")
	holds("in a commit", fmt.Sprintf(three, "content/interviews/a.md true"))
	in(dir, "commit", "-qm", "two")
	holds("in an earlier commit", fmt.Sprintf(three, "content/interviews/a.md true"))

	// Links and repositories inside.
	for _, remote := range []string{"https", "ssh"} {
		in(dir, "remote", "remove", remote)
	}
	in(dir, "update-ref", "-d", "HEAD")
	in(dir, "reflog", "expire", "--expire=all", "--all")
	holds("taken back", "")
	inner := filepath.Join(t.TempDir(), "notes")
	if err := os.Rename(filepath.Join(dir, "content"), inner); err != nil {
		t.Fatal(err)
	}
	in(inner, "init", "-q")
	in(inner, "add", ".")
	in(inner, "remote", "add", "away", "https://notes.example/x")
	if err := os.Symlink(inner, filepath.Join(dir, "content")); err != nil {
		t.Fatal(err)
	}
	in(dir, "add", "content")
	holds("a link", "away notes.example interviews/a.md false")
	in(inner, "commit", "-qm", "one")
	in(dir, "rm", "-q", "--cached", "content")
	if err := os.Remove(filepath.Join(dir, "content")); err != nil {
		t.Fatal(err)
	}
	in(dir, "submodule", "--quiet", "add", inner, "content")
	in(filepath.Join(dir, "content"), "remote", "set-url", "origin", "https://notes.example/y")
	holds("a repository inside", "origin notes.example interviews/a.md false")

	t.Setenv("PATH", "")
	if got := told(t, dir); !strings.HasPrefix(got, "error: "+ErrMissing.Error()) {
		t.Errorf("without git: %q", got)
	}
}
