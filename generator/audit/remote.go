package audit

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Tracked is a repository elsewhere to which the playbook's own files are pushed.
type Tracked struct {
	Remote string // its name, such as origin
	Host   string // such as github.com
	File   string // one of the private files that it is given
}

// asked is how long git may take for an answer. It is asked only for what it knows
// without a network.
const asked = 10 * time.Second

// Remotes lists the remotes that the sources of a playbook can be pushed to, as far
// as git can tell: where some of the paths below dir are tracked, all that are not
// on this machine. Where there is no git, or no repository, there are none. Whether
// a remote is public is not known here.
func Remotes(ctx context.Context, dir string, paths ...string) []Tracked {
	ctx, cancel := context.WithTimeout(ctx, asked)
	defer cancel()
	tracked := gitLines(ctx, dir, append([]string{"ls-files", "--"}, paths...)...)
	if len(tracked) == 0 {
		return nil
	}
	var all []Tracked
	for _, line := range gitLines(ctx, dir, "remote", "-v") {
		name, rest, _ := strings.Cut(line, "\t")
		address, ok := strings.CutSuffix(rest, " (push)")
		if host := hostOf(address); ok && host != "" {
			all = append(all, Tracked{name, host, tracked[0]})
		}
	}
	return all
}

// gitLines asks git, which must neither ask for a password nor write.
func gitLines(ctx context.Context, dir string, args ...string) []string {
	c := exec.CommandContext(ctx, "git", append([]string{"-C", dir}, args...)...)
	c.Env = append(os.Environ(), "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	out, err := c.Output()
	if err != nil {
		return nil
	}
	return strings.FieldsFunc(string(bytes.TrimSpace(out)), func(r rune) bool { return r == '\n' })
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
