package markdown

import (
	"strings"
	"testing"
)

// notes are those of an interview, of the usual size.
func notes() string {
	return "## How it went\n\n" + strings.Repeat("They asked about **incident response** and how I would measure it, and kept returning to `p99` numbers on the whiteboard. ", 6) +
		"\n\n## Next steps\n\n- [ ] Send the [slides](https://example.com/slides)\n- Ask who decides\n\n| Topic | Depth |\n| --- | :---: |\n| Go | 3 |\n\n" +
		strings.Repeat("The director described the roadmap for the next two quarters, and we compared two ways of getting there without a long outage. ", 4)
}

// BenchmarkRender renders one interview's notes.
func BenchmarkRender(b *testing.B) {
	r, src := New(Options{Prefix: "note-", Top: 3}), notes()
	b.ReportAllocs()
	for b.Loop() {
		if r.Render(src) == "" {
			b.Fatal("nothing")
		}
	}
}

// BenchmarkSections finds the sections of one interview's notes.
func BenchmarkSections(b *testing.B) {
	src := notes()
	b.ReportAllocs()
	for b.Loop() {
		if len(Sections(src)) != 2 {
			b.Fatal("not two")
		}
	}
}
