package read

import (
	"strings"
	"testing"

	"followup/generator/playbook"
)

// BenchmarkInterview reads one interview of the usual size.
func BenchmarkInterview(b *testing.B) {
	text := []byte("---\ncompany: Northwind\nrole: Engineer\ninterview: 2026-11-10 10:30\ndecision_by: 2026-11-22\noutcome: offer\noutcome_on: 2026-11-25\n" +
		"contacts:\n" + strings.Repeat("  - name: Dana Whitfield\n    title: Recruiter\n    email: dana@northwind.example\n    phone: \"+1 555 0100\"\n", 2) +
		"discussed:\n  - PostgreSQL\n  - mentoring\n---\n## How it went\n\n" + strings.Repeat("They asked about the roadmap, and how I would measure it.\n\n", 20))
	book := &playbook.Book{Plays: somePlays()}
	b.ReportAllocs()
	for b.Loop() {
		if _, problems := Interview("content/interviews/2026-11-10-northwind.md", text, book); len(problems) > 0 {
			b.Fatal(problems)
		}
	}
}
