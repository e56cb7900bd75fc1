package calendar

import (
	"fmt"
	"testing"
	"time"

	"followup/generator/playbook"
)

// long is a search of a thousand interviews with a dozen follow-ups each.
func long() Days {
	d := Days{Off: weekend}
	first := playbook.Day{Year: 2024, Month: 1, Day: 1}
	for n := range 1000 {
		i := &playbook.Interview{Name: fmt.Sprint(n), Company: fmt.Sprint("Company ", n), Role: "Engineer", Day: first.AddDays(n)}
		d.Interviews = append(d.Interviews, i)
		for range 12 {
			d.FollowUps = append(d.FollowUps, &playbook.FollowUp{Interview: i, Opens: i.Day, Due: i.Day.AddDays(1), Closes: i.Day.AddDays(4)})
		}
	}
	return d
}

// BenchmarkMonths lays out every month of a long search.
func BenchmarkMonths(b *testing.B) {
	d := long()
	today := playbook.Day{Year: 2026, Month: 6, Day: 1}
	b.ReportAllocs()
	for b.Loop() {
		for _, first := range d.Months(today, 36) {
			d.Month(first, time.Monday)
		}
	}
}

// BenchmarkTimeline lays out three months of a long search.
func BenchmarkTimeline(b *testing.B) {
	d := long()
	from := playbook.Day{Year: 2026, Month: 6, Day: 1}
	b.ReportAllocs()
	for b.Loop() {
		d.Timeline(from, from.AddDays(90), func(*playbook.FollowUp) int { return 5 })
	}
}
