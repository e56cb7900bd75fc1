package git

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// asked is how long git may take to tell of what is on this machine.
const asked = 10 * time.Second

// Committed gives the time of the newest commit that touched each file below some
// paths, by its path from the folder with slashes: a fresh checkout, as on a machine
// that builds and publishes, knows nothing else of when they were changed. A file
// that was changed since, or was never committed, is not in it. It is nil where the
// folder lies in no repository, or git is not there.
func Committed(dir string, paths ...string) map[string]time.Time {
	if !inRepository(dir) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), asked)
	defer cancel()
	r := local(dir)
	log, err := r.run(ctx, nil, append(plainly("log", "--format=format:%x00%ct", "--name-only", "--no-renames", "--relative", "--"), paths...)...)
	if err != nil {
		return nil
	}
	changed, err := r.run(ctx, nil, append(plainly("diff", "HEAD", "--name-only", "--no-renames", "--relative", "--"), paths...)...)
	if err != nil {
		return nil
	}
	files := parse(string(log))
	for _, name := range lines(changed) {
		delete(files, name)
	}
	return files
}

// local asks about a folder, and writes nothing there.
func local(dir string) runner {
	return runner{dir, []string{"LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0"}}
}

// plainly is a command with nothing of the person's settings that would run another
// program or change what it prints.
func plainly(command ...string) []string {
	return append([]string{"-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false", "--no-pager"}, command...)
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
func inRepository(dir string) bool { return Top(dir) != "" }

// Top is the top of the repository that a folder lies in, which need not be there yet,
// or "" where it lies in none.
func Top(dir string) string {
	dir, err := filepath.Abs(dir)
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		above := filepath.Dir(dir)
		if above == dir {
			break
		}
		dir = above
	}
	return ""
}
