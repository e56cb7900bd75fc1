//go:build unix

package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"followup/generator/testenv"
)

// pair is a playbook in a repository, and the bare one that it is published to.
type pair struct {
	dir, mine, bare string
	env             []string // in which git and the program run
}

func newPair(t *testing.T) pair {
	t.Helper()
	dir := t.TempDir()
	h := pair{dir, filepath.Join(dir, "mine"), filepath.Join(dir, "site.git"), nil}
	h.env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "GIT_CONFIG_NOSYSTEM=1", "TMPDIR="+filepath.Join(dir, "tmp"))
	if err := os.Mkdir(filepath.Join(dir, "tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(h.mine, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nprivacy: open\nshows: [companies, names, mails, phones, pay, notes, yours]\n")
	h.change(t, 0)
	h.git(t, dir, "init", "-q", "--bare", h.bare)
	h.git(t, h.mine, "init", "-q", "-b", "main")
	h.git(t, h.mine, "remote", "add", "origin", h.bare)
	h.git(t, h.mine, "add", ".")
	h.git(t, h.mine, "-c", "user.name=S", "-c", "user.email=s@rivera.example", "commit", "-q", "-m", "Begin")
	return h
}

// change makes the playbook another one.
func (h pair) change(t *testing.T, version int) {
	t.Helper()
	write(t, filepath.Join(h.mine, interviewFile(0)), interviewText(0, version, ""))
}

func (h pair) git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	c := exec.Command("git", args...)
	c.Dir, c.Env = dir, h.env
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

func (h pair) tip(t *testing.T) string {
	return h.git(t, h.bare, "for-each-ref", "--format=%(objectname)", "refs/heads/gh-pages")
}

// publish is the command, not yet run.
func (h pair) publish(t *testing.T) *exec.Cmd {
	t.Helper()
	c := program(t, "--dir", h.mine, "publish")
	c.Env = h.env
	return c
}

// instead puts a script in git's place that goes before it.
func (h *pair) instead(t *testing.T, script string) {
	t.Helper()
	real, err := exec.LookPath("git")
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(h.dir, "bin")
	syscall.ForkLock.RLock() // a child that begins now would hold the file open, and it could not be run
	write(t, filepath.Join(bin, "git"), "#!/bin/sh\n"+strings.ReplaceAll(script, "@git", real)+"\nexec "+real+" \"$@\"\n")
	syscall.ForkLock.RUnlock()
	if err := os.Chmod(filepath.Join(bin, "git"), 0o755); err != nil {
		t.Fatal(err)
	}
	h.env = append(h.env, "PATH="+bin+":"+os.Getenv("PATH"))
}

// TestPublishFails: whatever goes wrong is told in plain words, the old site stands,
// and nothing of the person's is touched.
func TestPublishFails(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		script string // goes before git
		said   string
	}{
		"raced":  {`case "$*" in *force-with-lease*) unset GIT_DIR; c=$(@git -C BARE -c user.name=o -c user.email=o@x.example commit-tree -m o gh-pages^{tree}) && @git -C BARE update-ref refs/heads/gh-pages $c;; esac`, "somebody else published in the meantime"},
		"full":   {`case "$*" in *force-with-lease*) echo 'error: unable to write file: No space left on device' >&2; exit 1;; esac`, "no space left"},
		"here":   {`case "$*" in hash-object*) ulimit -f 1;; esac`, "no space left|File size limit|signal"},
		"rights": {`case "$*" in *force-with-lease*) echo 'remote: Permission to sam/playbook.git denied to sam.' >&2; exit 128;; esac`, "you don't have permission to write there"},
		"hook":   {`case "$*" in *force-with-lease*) printf '#!/bin/sh\nexit 1\n' >BARE/hooks/pre-receive; chmod +x BARE/hooks/pre-receive;; esac`, "doesn't accept it"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newPair(t)
			if out, err := h.publish(t).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			was, before := h.tip(t), tree(t, h.mine)
			h.change(t, 1)
			before[interviewFile(0)] = interviewText(0, 1, "")
			tree := h.git(t, h.bare, "rev-parse", "gh-pages^{tree}")
			h.instead(t, strings.ReplaceAll(c.script, "BARE", h.bare))
			out, err := h.publish(t).CombinedOutput()
			if err == nil {
				t.Errorf("it did not fail:\n%s", out)
			}
			found := false
			for _, said := range strings.Split(c.said, "|") {
				found = found || strings.Contains(string(out), said)
			}
			if !found {
				t.Errorf("it said:\n%s", out)
			}
			if now := h.tip(t); name != "raced" && now != was {
				t.Error("the branch moved")
			}
			if h.git(t, h.bare, "rev-parse", "gh-pages^{tree}") != tree {
				t.Error("the site is another one")
			}
			untouched(t, h, before)
		})
	}
}

// TestPublishKilled kills publications, each at another moment. The branch is the
// old site or the new one, the repository is whole, and the person's is untouched.
func TestPublishKilled(t *testing.T) {
	t.Parallel()
	r, times := rand.New(rand.NewPCG(testenv.Seed(t), 0)), testenv.Times(10, 30)
	h := newPair(t)
	started := time.Now()
	if out, err := h.publish(t).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	takes := min(time.Since(started), 400*time.Millisecond)
	known := map[string]bool{h.git(t, h.bare, "rev-parse", "gh-pages^{tree}"): true}
	ended := 0
	for n := range times {
		h.change(t, n%2+1)
		before := tree(t, h.mine)
		c := h.publish(t)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(takes/8 + time.Duration(r.Int64N(int64(takes))))
		if n%3 == 0 {
			_ = c.Process.Signal(os.Interrupt)
		} else {
			_ = c.Process.Kill()
		}
		if c.Wait() == nil {
			ended++
		}
		untouched(t, h, before)
		files := h.git(t, h.bare, "ls-tree", "-r", "--name-only", "gh-pages")
		if !strings.Contains(files, "index.html") || !strings.Contains(files, ".nojekyll") {
			t.Errorf("publication %d left half a site:\n%s", n, files)
		}
		known[h.git(t, h.bare, "rev-parse", "gh-pages^{tree}")] = true
		if commits := h.git(t, h.bare, "rev-list", "--count", "gh-pages"); commits != "1" {
			t.Errorf("%s commits", commits)
		}
	}
	t.Logf("%d of %d came to their end, %d sites", ended, times, len(known))
	h.git(t, h.bare, "fsck", "--full", "--strict")
	if out, err := h.publish(t).CombinedOutput(); err != nil {
		t.Errorf("the next one: %v\n%s", err, out)
	}
}

// untouched holds the person's folder, .git and all, to what it was.
func untouched(t *testing.T, h pair, before map[string]string) {
	t.Helper()
	now := tree(t, h.mine)
	for name, text := range before {
		if now[name] != text {
			t.Errorf("%s was changed", name)
		}
		delete(now, name)
	}
	for name := range now {
		t.Errorf("%s is new", name)
	}
}
