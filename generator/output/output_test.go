package output

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWrite(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		builds []string // sites built one after the other
		after  string   // what a person lays down before the last build
		want   string   // what the folder holds in the end
		report string   // of the last build
	}{
		{"first", []string{"index.html=h a/b.html=x"}, "", "a/ a/b.html=x index.html=h", "written [a/b.html index.html] unchanged [] removed []"},
		{"second", []string{"index.html=h a/b.html=x", "index.html=h a/b.html=y"}, "", "a/ a/b.html=y index.html=h", "written [a/b.html] unchanged [index.html] removed []"},
		{"same size", []string{"a=1", "a=2"}, "", "a=2", "written [a] unchanged [] removed []"},
		{"empty file", []string{"a="}, "", "a=", "written [a] unchanged [] removed []"},
		{"removed", []string{"a/b/c=1 d=1", "d=1"}, "", "d=1", "written [] unchanged [d] removed [a/b/c]"},
		{"own file beside", []string{"a/b=1 d=1", "d=1"}, "a/mine=m", "a/ a/mine=m d=1", "written [] unchanged [d] removed [a/b]"},
		{"own folder beside", []string{"a/b=1", ""}, "a/c/mine=m", "a/ a/c/ a/c/mine=m", "written [] unchanged [] removed [a/b]"},
		{"own file with the same bytes", []string{"a=1"}, "a=1", "a=1", "written [] unchanged [a] removed []"},
		{"ours, changed by hand", []string{"a=1", "a=1"}, "a=mine", "a=1", "written [a] unchanged [] removed []"},
		{"everything gone", []string{"a=1 b/c=1", ""}, "", "", "written [] unchanged [] removed [a b/c]"},
		{"a file becomes a folder", []string{"a=1", "a/b=2"}, "", "a/ a/b=2", "written [a/b] unchanged [] removed [a]"},
		{"a folder becomes a file", []string{"a/b/c=1 a/d=1", "a=2"}, "", "a=2", "written [a] unchanged [] removed [a/b/c a/d]"},
		{"an empty .nojekyll", []string{"a=1"}, ".nojekyll=", "a=1", "written [a] unchanged [] removed []"},
		{"what a killed build left", []string{"a=1", "a=1"}, ".followup-123/4=half .followup-note.tmp=mine", ".followup-note.tmp=mine a=1", "written [] unchanged [a] removed []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "made", "public") // not there yet
			var report Report
			for i, s := range c.builds {
				if i == len(c.builds)-1 {
					put(t, dir, c.after)
				}
				var err error
				if report, err = Write(dir, artifacts(site(s))); err != nil {
					t.Fatal(err)
				}
			}
			if got := tree(t, dir); got != c.want {
				t.Errorf("the folder holds %q, not %q", got, c.want)
			}
			if report.String() != c.report {
				t.Errorf("the report is %q, not %q", report, c.report)
			}
			var made []string
			for _, f := range site(c.builds[len(c.builds)-1]) {
				made = append(made, f.Path)
			}
			slices.Sort(made)
			if got := list(t, dir); got != strings.Join(made, " ") {
				t.Errorf("the list is %q", got)
			}
		})
	}
}

func TestRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		before string // an earlier build
		own    string // what a person lays down
		build  string
		taken  string
	}{
		{"a file", "", "index.html=mine", "index.html=1 a=1", "index.html"},
		{"several", "b=1", "index.html=mine a/b=mine", "index.html=1 a/b=1 b=2 c=1", "a/b index.html"},
		{"a file in place of a folder", "", "a=mine", "a/b=1", "a"},
		{"a folder in place of a file", "", "a/b=mine", "a=1", "a/b"},
		{"among ours", "a/b=1", "a/c=mine", "a=1", "a/c"},
		{"the list", "", ".nojekyll=mine", "a=1", ".nojekyll"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			if c.before != "" {
				if _, err := Write(dir, artifacts(site(c.before))); err != nil {
					t.Fatal(err)
				}
			}
			put(t, dir, c.own)
			before := snapshot(t, dir)
			report, err := Write(dir, artifacts(site(c.build)))
			var taken *Taken
			if !errors.As(err, &taken) {
				t.Fatalf("the error is %v, the report %v", err, report)
			}
			if got := strings.Join(taken.Paths, " "); got != c.taken {
				t.Errorf("taken are %q, not %q", got, c.taken)
			}
			for name := range strings.FieldsSeq(c.taken) {
				if !strings.Contains(err.Error(), name) {
					t.Errorf("%q does not name %s", err, name)
				}
			}
			if !maps.Equal(before, snapshot(t, dir)) {
				t.Error("something was touched all the same")
			}
		})
	}
}

func TestSecondBuildWritesNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files := site("index.html=h a/b.html=x assets/s.css=c followups.ics=f")
	if _, err := Write(dir, artifacts(files)); err != nil {
		t.Fatal(err)
	}
	// So old that a write would show however coarse the clock is.
	old := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	for name := range snapshot(t, dir) {
		if err := os.Chtimes(name, old, old); err != nil {
			t.Fatal(err)
		}
	}
	before := snapshot(t, dir)
	steps := 0
	report, err := write(dir, artifacts(files), func(string) error { steps++; return nil })
	if err != nil {
		t.Fatal(err)
	}
	if steps > 0 || len(report.Written)+len(report.Removed) > 0 || len(report.Unchanged) != len(files) {
		t.Errorf("%d steps, %v", steps, report)
	}
	if !maps.Equal(before, snapshot(t, dir)) {
		t.Error("a file or a folder was touched")
	}
}

func TestOrder(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	stepsOf := func(words string) (steps []string) {
		_, err := write(dir, artifacts(site(words)), func(s string) error {
			if verb, name, _ := strings.Cut(s, " "); verb == "rename" || verb == "remove" {
				steps = append(steps, name)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return steps
	}
	got := stepsOf("404.html=1 index.html=1 assets/a.css=1 followups.ics=1 interviews/x/index.html=1 assets/b.js=1")
	want := []string{List, "assets", "404.html", "interviews", "followups.ics", "index.html"}
	if !slices.Equal(got, want) {
		t.Errorf("written in the order %v", got)
	}
	got = stepsOf("404.html=2 index.html=1 assets/c.css=1 followups.ics=1")
	want = []string{List, "assets/c.css", "404.html", "interviews/x/index.html", "assets/a.css", "assets/b.js", List}
	if !slices.Equal(got, want) {
		t.Errorf("changed in the order %v", got)
	}
}

// TestNewFolders: the highest folder that is new is put in place as a whole, once.
func TestNewFolders(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := Write(dir, artifacts(site("old/a=1"))); err != nil {
		t.Fatal(err)
	}
	var placed []string
	_, err := write(dir, artifacts(site("old/a=1 old/sub/b=1 old/sub/c/d=1 new/new/e=1 new/f=1 old/g=1")), func(s string) error {
		if verb, name, _ := strings.Cut(s, " "); verb == "rename" && name != List {
			placed = append(placed, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"new", "old/g", "old/sub"}; !slices.Equal(placed, want) {
		t.Errorf("put in place: %v, not %v", placed, want)
	}
	if got := tree(t, dir); got != "new/ new/f=1 new/new/ new/new/e=1 old/ old/a=1 old/g=1 old/sub/ old/sub/b=1 old/sub/c/ old/sub/c/d=1" {
		t.Errorf("there lies %q", got)
	}
}

var errKilled = errors.New("killed")

// TestKilled stops a build before each of its steps. What lies there then is
// whole files, old or new, and the next build makes it what a fresh one would.
func TestKilled(t *testing.T) {
	t.Parallel()
	const first = "index.html=old a/b.html=old a/c.html=old gone/d.html=old deep/er/f.html=old assets/1.css=old same=same turns=old into/x=old"
	const second = "index.html=new a/b.html=new a/e.html=new assets/2.css=new same=same turns/y=new into=new"
	const third = "index.html=third a/b.html=new"
	contents := map[string][]string{}
	for _, f := range append(site(first), site(second)...) {
		contents[f.Path] = append(contents[f.Path], string(f.Data))
	}
	for n := 0; ; n++ {
		dir := t.TempDir()
		if _, err := Write(dir, artifacts(site(first))); err != nil {
			t.Fatal(err)
		}
		put(t, dir, "mine=mine a/mine=mine gone/mine=mine")
		left := n
		_, err := write(dir, artifacts(site(second)), func(s string) error {
			if left--; left < 0 {
				if verb, _, _ := strings.Cut(s, " "); verb == "write" { // killed with half of it written
					put(t, dir, fmt.Sprintf("%s%d/0=half", asidePrefix, 99))
				}
				return errKilled
			}
			return nil
		})
		if err == nil {
			if n < 15 {
				t.Fatalf("only %d steps were seen", n)
			}
			break
		}
		if !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
		for w := range strings.FieldsSeq(tree(t, dir)) {
			name, content, isFile := strings.Cut(w, "=")
			if path.Base(name) == "mine" || !isFile || strings.HasPrefix(name, asidePrefix) {
				continue
			}
			if !slices.Contains(contents[name], content) {
				t.Errorf("killed before step %d: %s holds %q", n, name, content)
			}
		}
		// Half of the time the next build is of yet another site.
		next := second
		if n%2 == 1 {
			next = third
		}
		if _, err := Write(dir, artifacts(site(next))); err != nil {
			t.Fatalf("killed before step %d: %v", n, err)
		}
		fresh := t.TempDir()
		if _, err := Write(fresh, artifacts(site(next))); err != nil {
			t.Fatal(err)
		}
		put(t, fresh, "mine=mine a/mine=mine gone/mine=mine")
		if got, want := tree(t, dir), tree(t, fresh); got != want {
			t.Errorf("killed before step %d and repaired: %q, not %q", n, got, want)
		}
		if list(t, dir) != list(t, fresh) {
			t.Errorf("killed before step %d and repaired: the list is %q", n, list(t, dir))
		}
	}
}
