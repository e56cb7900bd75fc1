package plan_test

import (
	"testing"
	"testing/fstest"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/plan"
	"followup/generator/read"
	"followup/generator/workday"
)

// BenchmarkLay lays the built-in plays on one interview that waits, in a country
// with holidays.
func BenchmarkLay(b *testing.B) {
	person := fstest.MapFS{
		"followup.yaml": {Data: []byte("name: Sam Rivera\ntimezone: Europe/Paris\ncountry: FR\n")},
		"content/interviews/2026-11-10-northwind.md": {Data: []byte("---\ncompany: Northwind\nrole: Engineer\ninterview: 2026-11-10 10:30\ndecision_by: 2026-11-22\n" +
			"contacts:\n  - Dana Whitfield <dana@northwind.example>\ndone: [thank-you 2026-11-11]\n---\n")},
	}
	book, problems := read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
	if problems.Errors() > 0 {
		b.Fatal(problems)
	}
	days := workday.New("FR", nil, nil)
	b.ReportAllocs()
	for b.Loop() {
		if all := plan.Lay(book, days); len(all) < 5 {
			b.Fatal(len(all))
		}
	}
}
