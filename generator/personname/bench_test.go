package personname

import "testing"

func BenchmarkParse(b *testing.B) {
	for _, entry := range []string{"Dana Whitfield", "Dr. Jürgen von der Heide, PhD", `Robert "Bob" Hale (he/him) - Hiring Manager, Globex`, "Nguyễn Văn An"} {
		b.Run(entry, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Parse(entry)
			}
		})
	}
}

func BenchmarkForms(b *testing.B) {
	n := Parse("Dr. Jürgen von der Heide, PhD")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = n.Familiar(), n.Formal("de")
	}
}

func BenchmarkIs(b *testing.B) {
	n := Parse("Dr. Grace Okafor")
	b.ReportAllocs()
	for b.Loop() {
		n.Is("grace okafor")
	}
}
