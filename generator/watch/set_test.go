package watch

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/fsnotify/fsnotify"
)

// world is a playbook on disk whose events go through a set one by one. What an
// action brought about is known for sure: it is all that comes before the event
// of a file laid down after it.
type world struct {
	*testing.T
	dir    string
	source *fsnotify.Watcher
	set    *set
	bell   string // a folder of the test's own
	rings  int
}

func newWorld(t *testing.T, start string) *world {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	source, err := fsnotify.NewWatcher()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { source.Close() })
	w := &world{T: t, dir: dir, source: source, bell: t.TempDir()}
	w.do(start)
	if err := source.Add(w.bell); err != nil {
		t.Fatal(err)
	}
	play := filepath.Join(dir, "play")
	w.set, err = newSet(source, []string{filepath.Join(play, "content"), filepath.Join(play, "layouts"), filepath.Join(play, "followup.yaml")})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.set.renew(); err != nil {
		t.Fatal(err)
	}
	return w
}

// do carries out steps, one for each line:
//
//	write F     make or overwrite a file in place
//	append F    write at its end
//	empty F     cut it to nothing
//	chmod F     change its mode alone
//	mv A B, rm F, mkdir F, ln TARGET F
func (w *world) do(script string) {
	w.Helper()
	for step := range strings.SplitSeq(script, "\n") {
		words := strings.Fields(step)
		if len(words) == 0 {
			continue
		}
		at := func(i int) string { return filepath.Join(w.dir, filepath.FromSlash(words[i])) }
		var err error
		switch words[0] {
		case "write":
			err = os.WriteFile(at(1), []byte("text"), 0o644)
		case "append":
			var f *os.File
			if f, err = os.OpenFile(at(1), os.O_APPEND|os.O_WRONLY, 0); err == nil {
				_, err = f.WriteString("more")
				err = errors.Join(err, f.Close())
			}
		case "empty":
			err = os.Truncate(at(1), 0)
		case "chmod":
			err = os.Chmod(at(1), 0o600)
		case "mv":
			err = os.Rename(at(1), at(2))
		case "rm":
			err = os.RemoveAll(at(1))
		case "mkdir":
			err = os.MkdirAll(at(1), 0o755)
		case "ln":
			target := filepath.FromSlash(words[1])
			if path, abs := strings.CutPrefix(words[1], "/"); abs {
				target = filepath.Join(w.dir, path)
			}
			err = os.Symlink(target, at(2))
		default:
			w.Fatalf("no such step: %s", step)
		}
		if err != nil {
			w.Fatalf("%s: %v", step, err)
		}
	}
}

// noticed takes in all events up to now, and tells whether any mattered.
func (w *world) noticed() bool {
	w.Helper()
	any := false
	w.events(func(e fsnotify.Event) {
		_, relevant, err := w.set.heed(e)
		if err != nil {
			w.Fatal(err)
		}
		any = any || relevant
	})
	return any
}

// events hands over all events up to now.
func (w *world) events(each func(fsnotify.Event)) {
	w.Helper()
	w.rings++
	ring := filepath.Join(w.bell, strings.Repeat("x", w.rings))
	if err := os.Mkdir(ring, 0o755); err != nil {
		w.Fatal(err)
	}
	for {
		select {
		case e := <-w.source.Events:
			if e.Name == ring {
				return
			}
			each(e)
		case err := <-w.source.Errors:
			w.Fatal(err)
		}
	}
}

const playbook = `
	mkdir play/content/interviews
	mkdir play/layouts/partials
	mkdir play/public
	mkdir play/.git
	write play/content/interviews/a.md
	write play/content/interviews/b.md
	write play/layouts/partials/x.html
	write play/followup.yaml
	write play/public/index.html
`

// TestSaves holds every way in which a file is saved against what is noticed.
// Each story is a list of actions; what follows "->" is whether it matters.
func TestSaves(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		start string
		story []string
	}{
		{"in place", playbook, []string{"write play/content/interviews/a.md -> yes", "append play/content/interviews/a.md -> yes"}},
		{"emptied, then written", playbook, []string{"empty play/content/interviews/a.md -> yes", "append play/content/interviews/a.md -> yes"}},
		{"Vim", playbook, []string{
			"write play/content/interviews/4913; rm play/content/interviews/4913 -> no",
			"write play/content/interviews/.a.md.swp; write play/content/interviews/.a.md.swx -> no",
			"mv play/content/interviews/a.md play/content/interviews/a.md~; write play/content/interviews/a.md; rm play/content/interviews/a.md~ -> yes",
			"rm play/content/interviews/.a.md.swp -> no",
			"append play/content/interviews/a.md -> yes",
		}},
		{"Emacs", playbook, []string{
			"ln sam@host.123 play/content/interviews/.#a.md -> no",
			"write play/content/interviews/#a.md#; rm play/content/interviews/#a.md# -> no",
			"mv play/content/interviews/a.md play/content/interviews/a.md~; write play/content/interviews/a.md -> yes",
		}},
		{"renamed into place", playbook, []string{
			"write play/content/interviews/sedXY12.tmp -> no",
			"mv play/content/interviews/sedXY12.tmp play/content/interviews/a.md -> yes",
			"write play/content/interviews/.goutputstream-ABC; mv play/content/interviews/.goutputstream-ABC play/content/interviews/a.md -> yes",
			"write elsewhere; mv elsewhere play/content/interviews/a.md -> yes",
			"write play/content/interviews/a.md -> yes",
		}},
		{"moved out of the playbook", playbook, []string{"mv play/content/interviews/a.md elsewhere -> yes", "append elsewhere -> no"}},
		{"mode alone", playbook, []string{"chmod play/content/interviews/a.md -> no", "chmod play/followup.yaml -> no"}},
		{"made, renamed, removed", playbook, []string{
			"write play/content/interviews/c.md -> yes", "mv play/content/interviews/c.md play/content/interviews/d.md -> yes", "rm play/content/interviews/d.md -> yes",
			"write play/content/interviews/a.sync-conflict-20261110-120000-ABCDEFG.md -> yes",
		}},
		{"beside the playbook", playbook, []string{
			"write play/public/index.html; mkdir play/public/new; write play/public/new/x -> no", "write play/.git/index -> no", "write play/README.md; rm play/README.md -> no",
		}},
		{"hidden folders", playbook, []string{"mkdir play/content/.obsidian; write play/content/.obsidian/x.json -> no"}},
		{"settings", playbook, []string{
			"write play/followup.yaml -> yes", "write play/followup.yaml~ -> no", "rm play/followup.yaml -> yes", "write play/followup.yaml -> yes",
			"write play/new; mv play/new play/followup.yaml -> yes", "append play/followup.yaml -> yes",
		}},
		{"a folder made and filled at once", playbook, []string{
			"mkdir play/content/plays/deep/er; write play/content/plays/deep/er/x.md -> yes",
			"append play/content/plays/deep/er/x.md -> yes", "write play/content/plays/deep/y.md -> yes",
		}},
		{"a folder moved in", playbook + "mkdir made/deep \n write made/deep/x.md", []string{
			"mv made play/content/plays -> yes", "append play/content/plays/deep/x.md -> yes",
		}},
		{"a folder renamed", playbook, []string{
			"mkdir play/content/plays/deep -> yes",
			"mv play/content/plays play/content/drawn -> yes", "write play/content/drawn/deep/x.md -> yes",
			"mkdir play/content/plays/deep -> yes", "write play/content/plays/deep/x.md -> yes", "append play/content/drawn/deep/x.md -> yes",
		}},
		{"a folder moved away", playbook, []string{
			"mv play/content/interviews away -> yes", "append away/a.md -> no",
			"mkdir play/content/interviews -> yes", "write play/content/interviews/x.md -> yes", "append away/a.md -> no",
		}},
		{"folders swapped", playbook + "mkdir other \n write other/x.md", []string{
			"mv play/content/interviews away; mv other play/content/interviews -> yes", "append play/content/interviews/x.md -> yes",
			"mv play/content/interviews other; mv away play/content/interviews -> yes", "append play/content/interviews/a.md -> yes", "append other/x.md -> no",
		}},
		{"a folder removed and made again", playbook, []string{
			"rm play/content; mkdir play/content/interviews; write play/content/interviews/x.md -> yes", "append play/content/interviews/x.md -> yes",
			"rm play/content -> yes", "mkdir play/content -> yes", "mkdir play/content/interviews -> yes", "write play/content/interviews/x.md -> yes",
			"mv play/content play/c; mv play/c play/content -> yes", "append play/content/interviews/x.md -> yes",
		}},
		{"the whole playbook moved, removed and made again", playbook, []string{
			"mv play away -> yes", "append away/content/interviews/a.md -> no", "mv away play -> yes", "append play/content/interviews/a.md -> yes", "write play/followup.yaml -> yes",
			"rm play -> yes", "mkdir play/content/interviews; write play/content/interviews/x.md; write play/followup.yaml -> yes",
			"append play/content/interviews/x.md -> yes", "append play/followup.yaml -> yes",
		}},
		{"nothing there yet", "", []string{
			"mkdir other -> no", "mkdir play -> yes", "mkdir play/content/interviews -> yes", "write play/content/interviews/x.md -> yes", "write play/followup.yaml -> yes",
			"mkdir play/layouts -> yes", "write play/layouts/x.html -> yes",
		}},
		{"a linked file", playbook + "mkdir far/notes \n write far/notes/x.md \n write far/notes/y.md \n ln /far/notes/x.md play/content/interviews/x.md", []string{
			"append far/notes/x.md -> yes", "write far/notes/y.md -> no",
			"write far/notes/new; mv far/notes/new far/notes/x.md -> yes", "append far/notes/x.md -> yes",
			"rm play/content/interviews/x.md; ln /far/notes/y.md play/content/interviews/x.md -> yes", "append far/notes/y.md -> yes", "append far/notes/x.md -> no",
		}},
		{"a file linked later, by links of links", playbook + "mkdir far \n write far/x.md \n ln x.md far/one \n ln /far/one two", []string{
			"ln ../../../two play/content/interviews/x.md -> yes", "append far/x.md -> yes",
			"rm two; ln /far/x.md two -> yes", "append far/x.md -> yes",
		}},
		{"a link to what is not there yet", playbook + "ln /far/x.md play/content/interviews/x.md", []string{
			"mkdir far -> yes", "write far/x.md -> yes", "append far/x.md -> yes",
		}},
		{"linked folders", "mkdir cloud/deep \n write cloud/deep/x.md \n mkdir play/layouts \n mkdir shared \n ln /cloud play/content \n ln /shared play/layouts/shared", []string{
			"append cloud/deep/x.md -> yes", "mkdir cloud/new; write cloud/new/y.md -> yes", "append cloud/new/y.md -> yes",
			"write shared/x.html -> yes", "append shared/x.html -> yes",
			"rm play/content; mkdir play/content -> yes", "append cloud/deep/x.md -> no", "write play/content/x.md -> yes",
		}},
		{"links in a circle", playbook + "ln .. play/content/interviews/up \n ln round play/content/round", []string{
			"append play/content/interviews/a.md -> yes",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, c.start)
			for _, act := range c.story {
				steps, want, _ := strings.Cut(act, " -> ")
				w.do(strings.ReplaceAll(steps, ";", "\n"))
				if got := w.noticed(); got != (want == "yes") {
					t.Fatalf("%s: noticed is %v", act, got)
				}
			}
		})
	}
}

// TestNoWatchIsLeft shows that watches follow what is there: after all was
// removed or moved away as many stand as at first.
func TestNoWatchIsLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t, playbook)
	before := len(w.source.WatchList())
	for range 3 {
		w.do("mkdir play/content/a/b/c \n mkdir far \n ln /far play/content/far \n mkdir away")
		w.noticed()
		if len(w.source.WatchList()) < before+4 {
			t.Error("the new folders are not watched")
		}
		w.do("mv play/content/a away/a \n rm play/content/far \n rm far")
		w.noticed()
		if got := w.source.WatchList(); len(got) != before {
			t.Errorf("%d watches, not %d: %q", len(got), before, got)
		}
		w.do("rm away")
		w.noticed()
	}
}

func TestRestart(t *testing.T) {
	t.Parallel()
	w := newWorld(t, playbook)
	w.do("rm play/content \n mkdir play/content/new")
	w.events(func(fsnotify.Event) {}) // lost, as they are when too many come at once
	if err := w.set.restart(); err != nil {
		t.Fatal(err)
	}
	w.noticed()
	w.do("write play/content/new/x.md")
	if !w.noticed() {
		t.Error("a folder that came while events were lost is not watched")
	}
}

// few is a source with only some watches to give.
type few struct{ left int }

func (f *few) Add(string) error {
	if f.left == 0 {
		return syscall.ENOSPC
	}
	f.left--
	return nil
}

func (f *few) Remove(string) error { f.left++; return nil }

func TestExhausted(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	w := &world{T: t, dir: dir}
	w.do(playbook)
	source := &few{left: 5} // play, content, interviews, layouts, partials
	set, err := newSet(source, []string{filepath.Join(dir, "play", "content"), filepath.Join(dir, "play", "layouts")})
	if err != nil {
		t.Fatal(err)
	}
	if err := set.renew(); err != nil {
		t.Fatal(err)
	}
	w.do("mkdir play/content/new")
	real, err := filepath.EvalSymlinks(filepath.Join(dir, "play", "content", "new"))
	if err != nil {
		t.Fatal(err)
	}
	_, relevant, err := set.heed(fsnotify.Event{Name: real, Op: fsnotify.Create})
	if !relevant || !errors.Is(err, ErrExhausted) || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("one folder too many: %v, %v", relevant, err)
	}
	if set.drop(filepath.Dir(real)); source.left != 2 {
		t.Errorf("%d watches are free after content and its folders were given up", source.left)
	}
}

func TestPassing(t *testing.T) {
	t.Parallel()
	for _, name := range []string{".a.md.swp", ".a.md.swx", ".#a.md", "#a.md#", "a.md~", "4913", "x.tmp", "X.TMP", ".goutputstream-1", ".git", ".DS_Store"} {
		if !passing(name) {
			t.Errorf("%s would be noticed", name)
		}
	}
	for _, name := range []string{"a.md", "#1.md", "4913.md", "a (conflicted copy).md", "tmp", "a~b.md", "followup.yaml"} {
		if passing(name) {
			t.Errorf("%s would not be noticed", name)
		}
	}
}
