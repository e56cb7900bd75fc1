package generator_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
)

// TestSinceEmpty: with the last interview some pages go, and those that lead to
// them change.
func TestSinceEmpty(t *testing.T) {
	t.Parallel()
	var b generator.Builder
	today := playbook.Day{Year: 2026, Month: 11, Day: 22}
	files := search(1)
	before, problems := b.Build(files, today)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	now, problems := b.Build(fstest.MapFS{"followup.yaml": files["followup.yaml"]}, today)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	for _, c := range []generator.Change{now.Since(before), before.Since(now)} {
		for _, path := range []string{"index.html", "pipeline/index.html", "guide/ledger/index.html"} {
			if !slices.Contains(c.Paths, path) {
				t.Errorf("%s differs and is not listed", path)
			}
		}
		if slices.Contains(c.Paths, "guide/timing/index.html") || len(c.Paths) == 0 {
			t.Errorf("too much is listed: %v", c.Paths)
		}
	}
}

// TestSinceKey: a copy with a name that comes first takes an interview's key, and
// so the names of its feeds, to which its page leads.
func TestSinceKey(t *testing.T) {
	t.Parallel()
	var b generator.Builder
	today := playbook.Day{Year: 2026, Month: 11, Day: 22}
	files := search(6)
	files["followup.yaml"] = &fstest.MapFile{Data: []byte("name: Sam Rivera\ntimezone: America/New_York\nfeed: step\n")}
	write := func(name, company, on string) {
		files["content/interviews/"+name+".md"] = &fstest.MapFile{Data: []byte("---\ncompany: " + company + "\nrole: Analyst\nkey: k\ninterview: " + on + "\n---\n")}
	}
	write("z", "Halcyon", "2027-06-01")
	before, problems := b.Build(files, today)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	old := made(t, before)
	write("a", "Company 1", "2020-06-01")
	now, problems := b.Build(files, today)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	listed, differ := now.Since(before).Paths, 0
	for path, data := range made(t, now) {
		if old[path] != data {
			differ++
			if !slices.Contains(listed, path) {
				t.Errorf("%s differs and is not listed", path)
			}
		}
	}
	if differ < 3 || old["interviews/z/index.html"] == made(t, now)["interviews/z/index.html"] {
		t.Errorf("%d files differ", differ)
	}
}

func made(t *testing.T, s *generator.Site) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, f := range s.Files {
		data, err := f.Make(nil)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Path] = string(data)
	}
	return files
}
