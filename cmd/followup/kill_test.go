package main

import (
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/testenv"
)

// TestKilledBuilds kills builds, two hundred of them with -long, each at another moment. Whatever lies
// in the folder then is whole files, of the site before or of the one that was
// being made, and what followup did not make is untouched. The next build that is
// let alone repairs the rest.
func TestKilledBuilds(t *testing.T) {
	t.Parallel()
	r, builds := rand.New(rand.NewPCG(testenv.Seed(t), 0)), testenv.Times(20, 200)
	d := desk{dir: t.TempDir(), size: 4}
	if err := d.repair(""); err != nil {
		t.Fatal(err)
	}
	build := func() *exec.Cmd { return program(t, "--dir", d.dir, "--today", "2026-11-12", "build") }

	started := time.Now()
	if out, err := build().CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	takes := min(time.Since(started), 150*time.Millisecond) // on a busy machine it says little
	public := d.path("public")
	mine := map[string]string{"mine.txt": "mine", "interviews/mine.txt": "mine too"}
	for name, text := range mine {
		write(t, filepath.Join(public, name), text)
	}
	before := d.site(t)
	finished := 0
	for n := range builds {
		d.another(t, n)
		after := d.site(t)
		c := build()
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int64N(int64(takes) * 5 / 4)))
		_ = c.Process.Kill()
		if c.Wait() == nil {
			finished++
		}
		for name, text := range tree(t, public) {
			text = timeless(name, text)
			switch want, ours := mine[name]; {
			case name == ".nojekyll":
			case ours && text != want:
				t.Errorf("build %d touched %s", n, name)
			case !ours && !before[name][text] && !after[name][text]:
				t.Errorf("build %d left %s neither as it was nor as it should be", n, name)
			}
		}
		for name, texts := range after { // files of builds that were killed may lie there still
			if before[name] == nil {
				before[name] = map[string]bool{}
			}
			for text := range texts {
				before[name][text] = true
			}
		}
	}
	t.Logf("%d of %d builds came to their end", finished, builds)

	if out, err := build().CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	want := d.site(t)
	got := tree(t, public)
	for name := range mine {
		delete(got, name)
	}
	delete(got, ".nojekyll")
	for name, text := range got {
		if !want[name][timeless(name, text)] {
			t.Errorf("repaired, %s is not what a fresh build makes", name)
		}
		delete(want, name)
	}
	for name := range want {
		t.Errorf("repaired, %s is missing", name)
	}
	if aside, _ := filepath.Glob(filepath.Join(public, ".followup-*")); len(aside) > 0 {
		t.Errorf("left aside: %v", aside)
	}
}

// site is what a build makes of the desk now: the bytes of each file.
func (d desk) site(t *testing.T) map[string]map[string]bool {
	t.Helper()
	site, problems := generator.Build(os.DirFS(d.dir), playbook.Day{Year: 2026, Month: 11, Day: 12})
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	files := map[string]map[string]bool{}
	for _, f := range site.Files {
		data, err := f.Make(nil)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Path] = map[string]bool{timeless(f.Path, string(data)): true}
	}
	return files
}

// timeless is a file without the stamps of a feed, which tell what was published
// before and so are no part of what the desk says.
func timeless(name, text string) string {
	if filepath.Ext(name) != ".ics" {
		return text
	}
	var b strings.Builder
	for line := range strings.SplitAfterSeq(text, "\r\n") {
		switch property, _, _ := strings.Cut(line, ":"); property {
		case "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "X-REVISION":
		default:
			b.WriteString(line)
		}
	}
	return b.String()
}

// another makes the desk a different one: some interviews change, one comes or goes.
func (d desk) another(t *testing.T, version int) {
	t.Helper()
	for n := range 2 {
		write(t, d.path(interviewFile((version+n)%d.size)), interviewText((version+n)%d.size, version, ""))
	}
	guest := d.path("content/interviews/guest.md")
	if version%3 == 0 {
		os.Remove(guest)
	} else {
		write(t, guest, interviewText(20, version, "a guest"))
	}
}

// tree is what lies in a folder, without what lies aside.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && strings.HasPrefix(name, ".followup-"):
			return fs.SkipDir
		case e.IsDir():
			return nil
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
