package generator_test

import (
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/snapshot"
)

// BenchmarkRebuild saves one interview's notes and finds out what differs: what
// lies between a save and the message to the browser.
func BenchmarkRebuild(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			folder := search(n)
			var name string
			for name = range folder {
				if name != "followup.yaml" {
					break
				}
			}
			text := folder[name].Data
			files := snapshot.New(folder, func(fs.DirEntry) bool { return true })
			var builder generator.Builder
			today := playbook.Day{Year: 2026, Month: 11, Day: 22}
			site, _ := builder.Build(files, today)
			b.ReportAllocs()
			for round := 0; b.Loop(); round++ {
				folder[name] = &fstest.MapFile{Data: fmt.Appendf(nil, "%s\nRound %d.\n", text, round)}
				if !files.Refresh(name) {
					b.Fatal("the save was not noticed")
				}
				next, problems := builder.Build(files, today)
				if problems.Errors() > 0 {
					b.Fatal(problems)
				}
				if change := next.Since(site); len(change.Paths) != 1 {
					b.Fatal(change)
				}
				site = next
			}
		})
	}
}
