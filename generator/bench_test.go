package generator_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
)

// search makes a job search of n interviews: three contacts at most, notes of a
// few hundred words, every outcome in turn.
func search(n int) fstest.MapFS {
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam Rivera\nemail: sam@rivera.example\nphone: \"+1 555 0100\"\ntimezone: Europe/Paris\nurl: https://sam.example/playbook/\n")}}
	first := playbook.Day{Year: 2024, Month: 1, Day: 1}
	outcomes := []string{"waiting", "waiting", "waiting", "offer", "rejected", "withdrawn", "no reply", "waiting", "next round", "declined"}
	topics := []string{"PostgreSQL", "incident response", "API design", "mentoring", "observability", "cost control", "on-call rota", "technical debt"}
	for i := range n {
		day := first.AddDays(i * 7919 % 1096)
		var b strings.Builder
		fmt.Fprintf(&b, "---\ncompany: Company %d\nrole: Engineer\napplication: case-%d\ninterview: %s 10:30\ndecision_by: %s\n", i%977, i, day, day.AddDays(12))
		if outcome := outcomes[i%len(outcomes)]; outcome != "waiting" {
			fmt.Fprintf(&b, "outcome: %s\noutcome_on: %s\n", outcome, day.AddDays(15))
		}
		b.WriteString("contacts:\n")
		for c := range 1 + i%3 {
			fmt.Fprintf(&b, "  - name: Person%d Name%d\n    title: Recruiter\n    email: person%d@company%d.example\n    phone: \"+1 555 01%02d\"\n", c, i%89, c, i%977, i%100)
		}
		fmt.Fprintf(&b, "discussed:\n  - %s\n  - %s\n---\n", topics[i%8], topics[(i+3)%8])
		b.WriteString("## How it went\n\n")
		for range 6 {
			fmt.Fprintf(&b, "They asked about **%s** and how I would measure it, and kept returning to `p99` numbers on the whiteboard. ", topics[(i+1)%8])
		}
		b.WriteString("\n\n## Next steps\n\n- [ ] Send the [slides](https://example.com/slides)\n- Ask who decides\n\n| Topic | Depth |\n| --- | :---: |\n| Go | 3 |\n\n")
		for range 4 {
			b.WriteString("The director described the roadmap for the next two quarters, and we compared two ways of getting there without a long outage. ")
		}
		files[fmt.Sprintf("content/interviews/%s-company-%05d.md", day, i)] = &fstest.MapFile{Data: []byte(b.String())}
	}
	return files
}

// BenchmarkBuild makes the whole site in memory.
func BenchmarkBuild(b *testing.B) {
	for _, n := range []int{10, 1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			files := search(n)
			b.ReportAllocs()
			for b.Loop() {
				site, problems := generator.Build(files, playbook.Day{Year: 2026, Month: 11, Day: 22})
				if problems.Errors() > 0 || len(site.Files) < n {
					b.Fatal(problems[:min(len(problems), 3)])
				}
				if problems := site.TryAll(); len(problems) > 0 {
					b.Fatal(problems)
				}
			}
		})
	}
}
