package terminal

import (
	"fmt"
	"io"
	"strings"

	"followup/generator/plan"
	"followup/generator/playbook"
)

// Around is what an agenda needs to know of the program around it.
type Around struct {
	Steps   func(*playbook.FollowUp) []string             // of the list of a follow-up that is a task
	Command func(playbook.Quiet, playbook.Outcome) string // that writes an answer down
	Nudges  []string                                      // sentences about the search as a whole
}

// Today writes what stands on the agenda's day and what comes in the days after it.
func Today(w io.Writer, a plan.Agenda, with Around) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", long(a.Day))
	meetings(&b, a, with)
	if a.Standing() == 0 {
		fmt.Fprintf(&b, "\nNothing to send today.\n")
	}
	for _, g := range playbook.Groups() {
		section(&b, title(g, a.Days), a.In(g), func(f *playbook.FollowUp) string { return daysOf(g, f, a.Now) })
	}
	if a.Then != nil {
		section(&b, "Next", []*playbook.FollowUp{a.Then}, func(f *playbook.FollowUp) string { return daysOf(playbook.GroupNext, f, a.Now) })
	}
	quiet(&b, a, with)
	for _, nudge := range with.Nudges {
		fmt.Fprintf(&b, "\n%s\n", nudge)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// title is the heading of a group.
func title(g playbook.Group, days int) string {
	switch g {
	case playbook.GroupOffer:
		return "Offers with a deadline"
	case playbook.GroupLastDay:
		return "Last day today"
	case playbook.GroupOverdue:
		return "Overdue: late, but still worth doing"
	case playbook.GroupDue:
		return "Due today"
	case playbook.GroupLate:
		return "Late: past due, but still in time"
	case playbook.GroupOpen:
		return "Open: you can do these now, and they can wait"
	}
	return "Next " + count(days, "day")
}

// daysOf says what a follow-up's days mean for a reader now.
func daysOf(g playbook.Group, f *playbook.FollowUp, now playbook.Now) string {
	switch g {
	case playbook.GroupOffer:
		return offerDays(f, now)
	case playbook.GroupLastDay:
		if f.Due != now.Day {
			return "due " + shortDay(f.Due)
		}
	case playbook.GroupOverdue:
		return "window closed " + shortDay(f.Closes)
	case playbook.GroupLate, playbook.GroupDue:
		return "until " + shortDay(f.Closes)
	case playbook.GroupOpen:
		return "due " + shortDay(f.Due)
	case playbook.GroupNext:
		return "from " + shortDay(f.Opens) + ", due " + shortDay(f.Due)
	}
	return ""
}

// offerDays says when a follow-up about an offer is due, and until when the offer stands,
// unless its title says that.
func offerDays(f *playbook.FollowUp, now playbook.Now) string {
	until := deadline(f.Interview, now)
	due := "due " + shortDay(f.Due)
	switch {
	case f.Interview.DeadlinePassed(now):
		return until
	case f.Due == now.Day:
		due = "due today"
	case now.Day.After(f.Due):
		due = "was due " + shortDay(f.Due)
	}
	if f.By != "" && f.Interview.DecideBy != now.Day {
		return due
	}
	return due + "; " + until
}

// deadline says until when an offer stands, and what to do where it is past.
func deadline(i *playbook.Interview, now playbook.Now) string {
	day := shortDay(i.DecideBy)
	if i.DecideBy == now.Day {
		day = "today"
	}
	if i.DecideClock != playbook.NoClock {
		day += ", " + i.DecideClock.String()
	}
	if i.DeadlinePassed(now) {
		return "the deadline was " + day + ": call them today, and ask if the offer still stands"
	}
	return "the deadline is " + day
}

func section(b *strings.Builder, title string, all []*playbook.FollowUp, when func(*playbook.FollowUp) string) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", title)
	for _, f := range all {
		line := company(f.Interview) + ": " + f.Title() + by(f)
		if w := when(f); w != "" {
			line += "; " + w
		}
		fmt.Fprintf(b, "  %s\n    followup message %s %s\n", line, playbook.ShellWord(f.Interview.Name), f.Play.Name)
	}
}

// quiet asks about each application from which nothing was heard, with a line to run
// for each answer.
func quiet(b *strings.Builder, a plan.Agenda, with Around) {
	if len(a.Quiet) == 0 {
		return
	}
	fmt.Fprintf(b, "\nDid you hear back?\n")
	for _, q := range a.Quiet {
		fmt.Fprintf(b, "  %s, %s: the last interview was on %s, %s ago\n", company(q.Last), q.Last.Role, shortDay(q.Last.Day), count(a.Day.DaysSince(q.Last.Day), "day"))
		for _, o := range playbook.QuietAnswers() {
			fmt.Fprintf(b, "    %s\n", with.Command(q, o))
		}
	}
}
