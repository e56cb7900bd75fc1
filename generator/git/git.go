// Package git publishes a folder on a branch of a repository elsewhere, by way of
// the person's own git, so that their keys and credential helpers work. Their
// repository is asked and never written: all that has to be written goes into a
// temporary bare repository.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

// Errors that git's answers are told by. Each is wrapped with git's own last line.
var (
	ErrMissing     = errors.New("git isn't installed, or isn't in PATH")
	ErrRaced       = errors.New("somebody else published in the meantime; what they published is still there")
	ErrRights      = errors.New("you don't have permission to write there, or weren't recognized")
	ErrFull        = errors.New("there's no space left to write")
	ErrUnreachable = errors.New("the repository can't be reached")
	ErrNoSuch      = errors.New("there is no such repository, or you don't have access to it")
	ErrOwner       = errors.New("the repository belongs to another user of this machine, so git won't use it\nrun `git config --global --add safe.directory` with its folder, if you trust it")
	ErrNowhere     = errors.New("this folder isn't in a git repository")
	ErrRefused     = errors.New("the repository doesn't accept it")
)

// Failure is a command of git that failed.
type Failure struct {
	Reason error  // one of the errors above, or nil where it is none of them
	Last   string // the last line that git said, without secrets of addresses
}

// Error is the reason with git's own word.
func (f *Failure) Error() string {
	switch {
	case f.Reason == nil:
		return "git said: " + f.Last
	case f.Last == "":
		return f.Reason.Error()
	}
	return f.Reason.Error() + "\ngit said: " + f.Last
}

// Unwrap is the reason.
func (f *Failure) Unwrap() error { return f.Reason }

// runner runs git in a folder.
type runner struct {
	dir string
	env []string // added to what is left of the person's own
}

// patience is how long git may take to end after it was asked to.
const patience = 5 * time.Second

// run runs git and returns what it wrote. The error is a *Failure, or the context's.
func (r runner) run(ctx context.Context, stdin []byte, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, "git", args...)
	c.Dir, c.Env, c.Stdin = r.dir, append(cleaned(os.Environ()), r.env...), bytes.NewReader(stdin)
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	c.WaitDelay = patience
	var out, said bytes.Buffer
	c.Stdout, c.Stderr = &out, &said
	err := c.Run()
	switch {
	case err == nil:
		return out.Bytes(), nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, exec.ErrNotFound):
		return nil, &Failure{Reason: ErrMissing}
	}
	words := said.String() + "\n" + out.String() // a push tells on standard output what became of a branch
	last := lastLine(said.String())
	if last == "" {
		last = fmt.Sprintf("%s: %v", args[0], err)
	}
	return nil, &Failure{Reason: reason(words), Last: last}
}

// cleaned is an environment without a passphrase, and without what would lead git
// to another repository: a hook that runs followup has all of these.
func cleaned(env []string) []string {
	return slices.DeleteFunc(slices.Clone(env), func(line string) bool {
		name, _, _ := strings.Cut(line, "=")
		switch name {
		case "FOLLOWUP_PASSPHRASE", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_QUARANTINE_PATH",
			"GIT_IMPLICIT_WORK_TREE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_REPLACE_REF_BASE", "LANGUAGE", "LC_ALL":
			return true
		}
		return strings.HasPrefix(name, "GIT_TRACE")
	})
}

// lines splits what git wrote.
func lines(out []byte) []string {
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' })
}

func first(out []byte) string {
	line, _, _ := strings.Cut(string(out), "\n")
	return line
}
