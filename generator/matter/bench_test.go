package matter

import (
	"strings"
	"testing"
)

// BenchmarkParse reads one interview of the usual size.
func BenchmarkParse(b *testing.B) {
	text := []byte("---\ncompany: Northwind\nrole: Engineer\ninterview: 2026-11-10 10:30\ndecision_by: 2026-11-22\noutcome: offer\noutcome_on: 2026-11-25\n" +
		"contacts:\n" + strings.Repeat("  - name: Dana Whitfield\n    title: Recruiter\n    email: dana@northwind.example\n    phone: \"+1 555 0100\"\n", 2) +
		"discussed:\n  - PostgreSQL\n  - mentoring\n---\n" + strings.Repeat("They asked about the roadmap, and how I would measure it.\n\n", 20))
	b.ReportAllocs()
	for b.Loop() {
		if doc, problems := Parse("x.md", text); len(doc.Root.Pairs) != 8 {
			b.Fatal(problems)
		}
	}
}
