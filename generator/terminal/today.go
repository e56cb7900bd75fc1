package terminal

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"followup/generator/plan"
	"followup/generator/playbook"
)

// Today writes what stands on the agenda's day, what comes within the given
// number of days, and sentences about the search as a whole.
func Today(w io.Writer, a plan.Agenda, days int, nudges []string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", long(a.Day))
	if a.Standing() == 0 {
		fmt.Fprintf(&b, "\nNothing to send today.\n")
	}
	section(&b, "Overdue: late, but still worth doing", a.Overdue, func(f *playbook.FollowUp) string {
		return "window closed " + shortDay(f.Closes)
	})
	section(&b, "Late: past due, but still in time", a.Late, func(f *playbook.FollowUp) string {
		return "until " + shortDay(f.Closes)
	})
	section(&b, "Due today", a.Due, func(*playbook.FollowUp) string { return "" })
	section(&b, "Open: you can do these now, or wait until they're due", a.Open, func(f *playbook.FollowUp) string {
		return "due " + shortDay(f.Due)
	})
	title := "Next " + count(days, "day")
	if len(a.Next) == 1 && a.Next[0].Opens.After(a.Day.AddDays(days)) {
		title = "Next"
	}
	section(&b, title, a.Next, func(f *playbook.FollowUp) string {
		return "from " + shortDay(f.Opens) + ", due " + shortDay(f.Due)
	})
	for _, nudge := range nudges {
		fmt.Fprintf(&b, "\n%s\n", nudge)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func section(b *strings.Builder, title string, all []*playbook.FollowUp, when func(*playbook.FollowUp) string) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", title)
	for _, f := range all {
		line := company(f.Interview) + ": " + f.Title + by(f)
		if w := when(f); w != "" {
			line += "; " + w
		}
		fmt.Fprintf(b, "  %s\n    followup message %s %s\n", line, quoted(f.Interview.Name), f.Play.Name)
	}
}

// quoted is a name as a shell takes it for one word.
func quoted(name string) string {
	if strings.ContainsAny(name, " ()&;'") {
		return strconv.Quote(name)
	}
	return name
}
