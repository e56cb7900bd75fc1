package git

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
)

// Repository is the person's own, which is only ever asked.
type Repository struct {
	Here   bool   // the playbook lies in one
	Branch string // that is checked out, or "" for a detached head
	runner runner
	config []string // what is carried over into the temporary repository: key, newline, value
}

// Look looks at the repository that a folder lies in. A folder in none is no error.
func Look(ctx context.Context, dir string) (*Repository, error) {
	dir, err := filepath.Abs(dir) // git runs elsewhere
	if err != nil {
		return nil, err
	}
	r := &Repository{runner: runner{dir, []string{"LC_ALL=C", "GIT_OPTIONAL_LOCKS=0"}}}
	if _, err := r.runner.run(ctx, nil, "version"); err != nil {
		return nil, err
	}
	var failed *Failure
	top, err := r.runner.run(ctx, nil, "rev-parse", "--show-toplevel")
	if err != nil && !errors.As(err, &failed) {
		return nil, err
	}
	if r.Here = err == nil; r.Here {
		r.runner.dir = filepath.FromSlash(first(top)) // where an address such as ../site.git begins
		if head, err := r.runner.run(ctx, nil, "symbolic-ref", "--short", "-q", "HEAD"); err == nil {
			r.Branch = first(head)
		}
	} else if errors.Is(failed, ErrOwner) {
		return nil, failed
	}
	r.config, err = r.carried(ctx)
	return r, err
}

// Address is where a remote of this name is pushed to, or the address that is
// written there itself. own reports whether that is a remote of this repository.
func (r *Repository) Address(ctx context.Context, to string) (address string, own bool, err error) {
	if strings.HasPrefix(to, "-") {
		return "", false, fmt.Errorf("`%s` isn't the address of a repository", to)
	}
	remotes, err := r.remotes(ctx)
	if err != nil {
		return "", false, err
	}
	if found, ok := remotes[to]; ok {
		return found, true, nil
	}
	out, err := r.runner.run(ctx, nil, "ls-remote", "--get-url", "--", to)
	if err != nil {
		return "", false, err
	}
	address = first(out)
	for _, found := range remotes {
		own = own || found == address
	}
	return address, own, nil
}

// remotes are the addresses that the remotes are pushed to, by name.
func (r *Repository) remotes(ctx context.Context) (map[string]string, error) {
	found := map[string]string{}
	if !r.Here {
		return found, nil
	}
	names, err := r.runner.run(ctx, nil, "remote")
	for _, name := range lines(names) {
		out, err := r.runner.run(ctx, nil, "remote", "get-url", "--push", "--", name)
		if err != nil {
			return nil, err
		}
		found[name] = first(out)
	}
	return found, err
}

// HasRemote reports whether there is a remote of this name.
func (r *Repository) HasRemote(ctx context.Context, name string) bool {
	remotes, err := r.remotes(ctx)
	return err == nil && remotes[name] != ""
}

// Holds reports whether a commit belongs to what is checked out here, or to one of
// the branches: it is the person's own work then, by whatever address it is reached.
func (r *Repository) Holds(ctx context.Context, commit string) bool {
	if !r.Here || commit == "" {
		return false
	}
	if _, err := r.runner.run(ctx, nil, "merge-base", "--is-ancestor", commit, "HEAD"); err == nil {
		return true
	}
	out, err := r.runner.run(ctx, nil, "for-each-ref", "--contains", commit, "--format=%(refname)", "refs/heads/")
	return err == nil && len(out) > 0
}

// carried lists the settings of git that say how a host is reached and who asks.
// They come from all of the person's files, those that count only in this folder
// among them. Nothing else is to have a say in what is published: no hooks, no
// filters, no line ends.
func (r *Repository) carried(ctx context.Context) ([]string, error) {
	out, err := r.runner.run(ctx, nil, "config", "--list", "--null", "--includes")
	if err != nil {
		return nil, err
	}
	var list []string
	for entry := range strings.SplitSeq(string(out), "\x00") {
		key, _, _ := strings.Cut(entry, "\n")
		section, _, _ := strings.Cut(key, ".")
		switch section {
		case "credential", "http", "https", "ssh", "safe", "credentialstore":
			list = append(list, entry)
		default:
			switch key {
			case "core.sshcommand", "core.askpass", "core.gitproxy":
				list = append(list, entry)
			}
		}
	}
	return list, nil
}
