package git

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Tracked is a repository elsewhere to which a playbook's own files can be pushed.
type Tracked struct {
	Remote  string // its name, such as origin
	Host    string // such as github.com
	File    string // one of the private files that it is given, from the repository's top
	Earlier bool   // the file is in an earlier commit, or on another branch
}

// Elsewhere lists the remotes that the sources of a playbook can be pushed to, as far
// as git can tell without a network: where some of the paths below dir are in a
// repository, now or in any commit, all remotes that are not on this machine. A path
// may be a link to another place, or a repository of its own. Whether a remote is
// public is not known here. The error says that there is a repository which could not
// be asked.
func Elsewhere(ctx context.Context, dir string, paths ...string) ([]Tracked, error) {
	ctx, cancel := context.WithTimeout(ctx, asked)
	defer cancel()
	all, err := elsewhere(ctx, dir, paths)
	for _, path := range paths {
		real, problem := filepath.EvalSymlinks(filepath.Join(dir, path))
		if errors.Is(problem, fs.ErrNotExist) {
			continue
		}
		below, name := real, "."
		if info, err := os.Stat(real); err != nil || !info.IsDir() {
			below, name = filepath.Split(real)
		}
		more, problem := elsewhere(ctx, below, []string{name})
		err = errors.Join(err, problem)
		for _, t := range more {
			same := func(other Tracked) bool { return other.Remote == t.Remote && other.Host == t.Host }
			if !slices.ContainsFunc(all, same) {
				all = append(all, t)
			}
		}
	}
	return all, err
}

func elsewhere(ctx context.Context, dir string, paths []string) ([]Tracked, error) {
	if !inRepository(dir) {
		return nil, nil
	}
	r := local(dir)
	file, earlier, err := r.holds(ctx, paths)
	if errors.Is(err, ErrNowhere) { // git was told not to look further up
		return nil, nil
	}
	if file == "" || err != nil {
		return nil, err
	}
	remotes, err := (&Repository{Here: true, runner: r}).remotes(ctx)
	if err != nil {
		return nil, err
	}
	var all []Tracked
	for name, address := range remotes {
		if host := hostOf(address); host != "" {
			all = append(all, Tracked{name, host, file, earlier})
		}
	}
	slices.SortFunc(all, func(a, b Tracked) int { return strings.Compare(a.Remote, b.Remote) })
	return all, nil
}

// holds finds a file below some paths that git tracks, or that any commit has.
func (r runner) holds(ctx context.Context, paths []string) (file string, earlier bool, err error) {
	out, err := r.run(ctx, nil, append(plainly("ls-files", "--stage", "--full-name", "--"), paths...)...)
	if err != nil {
		return "", false, err
	}
	for _, line := range lines(out) {
		mode, file, _ := strings.Cut(line, "\t")
		if strings.HasPrefix(mode, "100") { // neither a link nor another repository, whose own remotes count
			return file, false, nil
		}
	}
	out, err = r.run(ctx, nil, append(plainly("log", "--all", "-1", "--format=", "--name-only", "--diff-filter=d", "--"), paths...)...)
	return first(out), true, err
}

// hostOf is the host of a remote's address, or "" where it lies on this machine.
func hostOf(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		if strings.HasPrefix(address, "file:") {
			return ""
		}
		host, _, _ := strings.Cut(rest, "/")
		host = host[strings.LastIndexByte(host, '@')+1:]
		name, _, _ := strings.Cut(host, ":")
		return name
	}
	host, _, ok := strings.Cut(address, ":") // git@host:path
	if !ok || strings.ContainsRune(host, '/') || filepath.VolumeName(address) != "" {
		return ""
	}
	return host[strings.LastIndexByte(host, '@')+1:]
}
