// Package history asks git when the files of a playbook were last changed. A fresh
// checkout, as on a machine that builds and publishes, knows nothing else of it:
// the times of its files are those of the checkout.
//
// The git on the machine is asked, as a repository can be stored in more ways than
// a library would follow.
package history

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// patience is how long git may take.
const patience = 10 * time.Second

// Read gives the time of the newest commit that touched each file below some
// paths, by its path from the folder with slashes. A file that was changed since,
// or was never committed, is not in it. It is nil where the folder lies in no
// repository, or git is not there.
func Read(dir string, paths ...string) map[string]time.Time {
	if !inRepository(dir) {
		return nil
	}
	log, ok := git(dir, append([]string{"log", "--format=format:%x00%ct", "--name-only", "--no-renames", "--relative", "--"}, paths...)...)
	if !ok {
		return nil
	}
	changed, ok := git(dir, append([]string{"diff", "HEAD", "--name-only", "--no-renames", "--relative", "--"}, paths...)...)
	if !ok {
		return nil
	}
	files := parse(log)
	for name := range strings.Lines(changed) {
		delete(files, strings.TrimSuffix(name, "\n"))
	}
	return files
}

// parse reads commits, the newest first: a zero byte, seconds since 1970, and the
// names of the files, each on a line.
func parse(log string) map[string]time.Time {
	files := map[string]time.Time{}
	for commit := range strings.SplitSeq(log, "\x00") {
		seconds, names, _ := strings.Cut(commit, "\n")
		unix, err := strconv.ParseInt(seconds, 10, 64)
		if err != nil {
			continue
		}
		at := time.Unix(unix, 0).UTC()
		for name := range strings.Lines(names) {
			name = strings.TrimSuffix(name, "\n")
			if at.After(files[name]) && name != "" { // a commit can be older than the one before it
				files[name] = at
			}
		}
	}
	return files
}

// inRepository spares folders that are in none the start of a program.
func inRepository(dir string) bool {
	dir, err := filepath.Abs(dir)
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return true
		}
		above := filepath.Dir(dir)
		if above == dir {
			break
		}
		dir = above
	}
	return false
}

// git runs git in a folder, with nothing of the person's settings that would run
// another program or change what it prints.
func git(dir string, arguments ...string) (out string, ok bool) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	own := []string{"-C", dir, "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false", "--no-pager"}
	c := exec.CommandContext(ctx, "git", append(own, arguments...)...)
	c.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	data, err := c.Output()
	return string(data), err == nil
}
