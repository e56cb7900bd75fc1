package git

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Made is a commit that was not pushed yet.
type Made struct {
	Commit, Tree string
	Files        map[string]string // the hash of each, by path
}

// Commit makes one commit without history of files in a folder. It names nobody:
// whoever reads the site reads the commit too.
func (p *Published) Commit(ctx context.Context, folder string, paths []string, when time.Time) (Made, error) {
	r := p.runner
	date := fmt.Sprintf("%d +0000", when.Unix())
	r.env = append(slices.Clone(r.env), "GIT_AUTHOR_NAME=followup", "GIT_AUTHOR_EMAIL=followup@localhost", "GIT_AUTHOR_DATE="+date,
		"GIT_COMMITTER_NAME=followup", "GIT_COMMITTER_EMAIL=followup@localhost", "GIT_COMMITTER_DATE="+date)
	var list bytes.Buffer
	for _, path := range paths {
		if strings.ContainsAny(path, "\n\"\t") {
			return Made{}, fmt.Errorf("%q can't be the name of a file of the site", path)
		}
		list.WriteString(filepath.Join(folder, filepath.FromSlash(path)) + "\n")
	}
	hashes, err := r.run(ctx, list.Bytes(), "hash-object", "-w", "--no-filters", "--stdin-paths")
	if err != nil {
		return Made{}, err
	}
	made := lines(hashes)
	if len(made) != len(paths) {
		return Made{}, fmt.Errorf("git took %d files of %d", len(made), len(paths))
	}
	m := Made{Files: make(map[string]string, len(paths))}
	var index bytes.Buffer
	for n, path := range paths {
		m.Files[path] = made[n]
		fmt.Fprintf(&index, "100644 %s\t%s\x00", made[n], path)
	}
	if _, err := r.run(ctx, index.Bytes(), "update-index", "-z", "--add", "--index-info"); err != nil {
		return Made{}, err
	}
	out, err := r.run(ctx, nil, "write-tree")
	if err != nil {
		return Made{}, err
	}
	m.Tree = first(out)
	out, err = r.run(ctx, []byte("Publish\n"), "commit-tree", m.Tree)
	m.Commit = first(out)
	return m, err
}

// Push puts a commit in the place of the branch, if that is still what was fetched.
// The branch is the old one or the new one, whenever it is interrupted.
func (p *Published) Push(ctx context.Context, commit string) error {
	_, err := p.runner.run(ctx, nil, "push", "--porcelain", "--no-verify", "--no-follow-tags", "--no-recurse-submodules", "--no-signed",
		"--force-with-lease="+p.ref()+":"+p.Tip, "--", p.target.Address, commit+":"+p.ref())
	return err
}

// Temporary makes a folder for a publication, for nobody else to read, and returns
// what removes it. Should the program be killed it stays: what lies in it is what
// was to be published.
func Temporary() (folder string, remove func(), err error) {
	folder, err = os.MkdirTemp("", "followup-publish-")
	return folder, func() { _ = os.RemoveAll(folder) }, err
}
