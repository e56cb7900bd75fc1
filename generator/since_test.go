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
