package git

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Target is a branch that a site is published on.
type Target struct {
	Address string
	Branch  string
	Patient bool // somebody sits there whom git may ask for a name and a password
}

// Published is a branch as it is, seen from a temporary bare repository.
type Published struct {
	Tip     string // the commit, or "" where there is no such branch yet
	Tree    string
	When    time.Time         // of that commit
	Default string            // the branch that the repository shows first, or ""
	Files   map[string]string // the hash of each plain file, by path
	Others  []string          // what lies there that is no plain file

	target Target
	runner runner
}

// Fetch looks at a branch and brings its newest commit, without its history, into a
// new bare repository in the folder.
func (r *Repository) Fetch(ctx context.Context, folder string, t Target) (*Published, error) {
	p := &Published{target: t, Files: map[string]string{}}
	p.runner = runner{r.runner.dir, r.environment(folder, t.Patient)}
	if err := p.ask(ctx); err != nil {
		return nil, err
	}
	format := "sha1"
	if len(p.Tip) == 64 {
		format = "sha256"
	}
	if _, err := p.runner.run(ctx, nil, "init", "--bare", "--quiet", "--template=", "--object-format="+format, "--", folder); err != nil {
		return nil, fmt.Errorf("making a temporary repository: %w", err)
	}
	if p.Tip == "" {
		return p, nil
	}
	if _, err := p.runner.run(ctx, nil, "fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--", t.Address, "+"+p.ref()+":refs/published"); err != nil {
		return nil, err
	}
	return p, p.look(ctx)
}

func (p *Published) ref() string { return "refs/heads/" + p.target.Branch }

func (p *Published) ask(ctx context.Context) error {
	out, err := p.runner.run(ctx, nil, "ls-remote", "--symref", "--", p.target.Address, "HEAD", p.ref())
	for _, line := range lines(out) {
		what, name, _ := strings.Cut(line, "\t")
		if branch, ok := strings.CutPrefix(what, "ref: refs/heads/"); ok && name == "HEAD" {
			p.Default = branch
		} else if name == p.ref() {
			p.Tip = what
		}
	}
	return err
}

// look reads the commit that was brought. Another one than was told at first means
// that somebody published just now, and what was brought counts.
func (p *Published) look(ctx context.Context) error {
	out, err := p.runner.run(ctx, nil, "log", "-1", "--no-show-signature", "--format=%H %T %ct", "refs/published", "--")
	if err != nil {
		return err
	}
	fields := strings.Fields(first(out))
	if len(fields) != 3 {
		return fmt.Errorf("git doesn't know its own commit: %q", out)
	}
	seconds, err := strconv.ParseInt(fields[2], 10, 64)
	if err != nil {
		return err
	}
	p.Tip, p.Tree, p.When = fields[0], fields[1], time.Unix(seconds, 0)
	out, err = p.runner.run(ctx, nil, "ls-tree", "-r", "-z", "--full-tree", p.Tip)
	for entry := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		kind, path, _ := strings.Cut(entry, "\t")
		if f := strings.Fields(kind); len(f) == 3 && f[0] == "100644" {
			p.Files[path] = f[2]
		} else if path != "" {
			p.Others = append(p.Others, path)
		}
	}
	return err
}

// Read returns what a file of the branch holds, or nil where there is none.
func (p *Published) Read(ctx context.Context, path string) ([]byte, error) {
	hash, ok := p.Files[path]
	if !ok {
		return nil, nil
	}
	return p.runner.run(ctx, nil, "cat-file", "blob", hash)
}

// Extract writes some of the branch's files into a folder, as they are: git's own
// checkout would follow attributes and filters that somebody else wrote. What has a
// name that leads out of the folder is left out.
func (p *Published) Extract(ctx context.Context, folder string, wanted func(path string) bool) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	var paths []string
	var ask bytes.Buffer
	for path, hash := range p.Files {
		if wanted(path) && filepath.IsLocal(filepath.FromSlash(path)) {
			paths = append(paths, path)
			ask.WriteString(hash + "\n")
		}
	}
	if len(paths) == 0 {
		return nil
	}
	out, err := p.runner.run(ctx, ask.Bytes(), "cat-file", "--batch")
	for _, path := range paths {
		if err != nil {
			return err
		}
		head, rest, _ := bytes.Cut(out, []byte("\n")) // hash, kind and length
		f := strings.Fields(string(head))
		length := -1
		if len(f) == 3 {
			length, err = strconv.Atoi(f[2])
		}
		if err != nil || length < 0 || length > len(rest) {
			return fmt.Errorf("git didn't return %s", path)
		}
		if err = root.MkdirAll(filepath.Dir(filepath.FromSlash(path)), 0o700); err == nil {
			err = root.WriteFile(filepath.FromSlash(path), rest[:length], 0o600)
		}
		out = bytes.TrimPrefix(rest[length:], []byte("\n"))
	}
	return err
}

// environment has git work in the temporary repository, and go by the carried
// settings alone.
func (r *Repository) environment(folder string, patient bool) []string {
	env := []string{"LC_ALL=C", "GIT_DIR=" + folder, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull, "GIT_NO_REPLACE_OBJECTS=1"}
	if !patient {
		env = append(env, "GIT_TERMINAL_PROMPT=0")
	}
	// First what a person may set otherwise: a host that says nothing for a minute
	// will not say anything. Then what they may not.
	config := []string{"http.lowspeedlimit\n100", "http.lowspeedtime\n60"}
	config = append(config, r.config...)
	config = append(config, "core.hookspath\n"+os.DevNull, "gc.auto\n0", "maintenance.auto\nfalse", "protocol.version\n2")
	n := 0
	for _, entry := range config {
		key, value, ok := strings.Cut(entry, "\n")
		if !ok {
			value = "true" // a key that stands alone
		}
		env = append(env, fmt.Sprintf("GIT_CONFIG_KEY_%d=%s", n, key), fmt.Sprintf("GIT_CONFIG_VALUE_%d=%s", n, value))
		n++
	}
	return append(env, fmt.Sprintf("GIT_CONFIG_COUNT=%d", n))
}
