package generator_test

import (
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
)

// TestAhead: an outcome counts from its day on, of an interview that has no day yet as
// well. While a talk is agreed at a company, nobody stays in touch with it.
func TestAhead(t *testing.T) {
	t.Parallel()
	folder := fstest.MapFS{
		"followup.yaml":                 {Data: []byte("name: Sam Rivera\ntimezone: UTC\n")},
		"content/interviews/first.md":   {Data: []byte("---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12\n---\n")},
		"content/interviews/another.md": {Data: []byte("---\ncompany: Globex\nrole: Analyst\ninterview: open\noutcome: withdrawn\noutcome_on: 2026-12-01\n---\n")},
	}
	builder := new(generator.Builder)
	last := playbook.Day{Year: 2026, Month: 11, Day: 30}
	for _, tt := range []struct {
		today playbook.Day
		want  playbook.State
	}{{last, playbook.Dropped}, {last.AddDays(1), playbook.Open}, {last, playbook.Dropped}} {
		p, problems := builder.ReadOn(folder, tt.today)
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		for _, f := range p.FollowUps() {
			if f.Play.Name == "stay-in-touch" && f.N == 1 {
				if got := f.State(last); got != tt.want {
					t.Errorf("as of %s it is %s, not %s", tt.today, got, tt.want)
				}
			}
		}
	}
}
