package terminal

import (
	"fmt"
	"strings"
	"time"

	"followup/generator/invitation"
	"followup/generator/playbook"
)

// longDay is how a day stands in a sentence.
const longDay = "Monday 2 January 2006"

// Invited tells what was taken from an invitation, a line for each thing, and
// which of it is a guess.
func Invited(i *invitation.Invitation, own invitation.Own) string {
	var b strings.Builder
	line := func(name, text string) {
		if text != "" {
			fmt.Fprintf(&b, "  %-8s  %s\n", name, text)
		}
	}
	line("Company", guessed(i.Company))
	if i.Role.Text == "" {
		line("Role", "not in the invitation; write it in the file")
	}
	line("Role", guessed(i.Role))
	line("Round", guessed(i.Round))
	line("When", when(i, own.Timezone))
	line("Length", i.Length())
	line("Where", i.Location)
	names := make([]string, len(i.People))
	for n, p := range i.People {
		names[n] = p.Name
	}
	line("With", playbook.Listed(names))
	return b.String()
}

func guessed(g invitation.Guess) string {
	if g.From == "" {
		return g.Text
	}
	return g.Text + " (" + g.From + ")"
}

// when is the invitation's time, and the person's own where the two differ.
func when(i *invitation.Invitation, zone string) string {
	text := i.Day.In(time.UTC).Format(longDay)
	if i.Clock == playbook.NoClock {
		return text + ", without a time"
	}
	text += ", " + i.Clock.String()
	if i.Timezone == "" {
		return text
	}
	text += " in " + i.Timezone
	there, err := time.LoadLocation(i.Timezone)
	if err != nil {
		return text
	}
	here, err := time.LoadLocation(zone)
	if err != nil {
		return text
	}
	at := playbook.OnClock(i.Day.In(time.UTC).Add(time.Duration(i.Clock)*time.Minute), there).In(here)
	if playbook.DayOf(at) != i.Day {
		return text + ", which is " + at.Format("Monday 2 January, 15:04") + " your time"
	}
	if at.Format("15:04") == i.Clock.String() {
		return text
	}
	return text + ", which is " + at.Format("15:04") + " your time"
}

// Changes tells what a newer invitation changed in a file, and what it did not.
func Changes(u invitation.Update, i *invitation.Invitation, own invitation.Own) string {
	var b strings.Builder
	for _, c := range u.Changes {
		old := c.Old
		if old == "" {
			old = "nothing"
		}
		switch {
		case c.Kept && c.New == "":
			fmt.Fprintf(&b, "  The invitation no longer gives the %s. You wrote %s yourself, so that stays.\n", noun(c.What), old)
		case c.Kept:
			fmt.Fprintf(&b, "  The invitation now gives a different %s: %s. You wrote %s yourself, so that stays.\n  If the invitation is right, change the line `%s`.\n", noun(c.What), c.New, old, c.What)
		case c.What == "interview":
			fmt.Fprintf(&b, "  Moved to %s\n  It was %s. The file keeps its name.\n", when(i, own.Timezone), old)
		case c.New == "":
			fmt.Fprintf(&b, "  The %s is gone; it was %s\n", noun(c.What), old)
		default:
			fmt.Fprintf(&b, "  New %s: %s (before: %s)\n", noun(c.What), c.New, old)
		}
	}
	for _, p := range u.People {
		fmt.Fprintf(&b, "  New contact: %s\n", p.Line())
	}
	return b.String()
}

func noun(key string) string {
	switch key {
	case "interview":
		return "time"
	case "duration":
		return "length"
	case "location":
		return "place"
	}
	return key
}

// Events lists the events of a calendar file by number, from 1. listed tells
// which; in tells which file holds one already.
func Events(all []*invitation.Invitation, listed []int, in func(*invitation.Invitation) string) string {
	var b strings.Builder
	for _, n := range listed {
		i := all[n]
		title := i.Summary
		if title == "" {
			title = "(without a title)"
		}
		day := "without a day"
		if !i.Day.IsZero() {
			day = i.Day.In(time.UTC).Format("Mon 2006-01-02")
		}
		fmt.Fprintf(&b, "%4d  %-14s %5s  %s", n+1, day, i.Clock, title)
		if i.Kind == invitation.Cancelled {
			b.WriteString(" (canceled)")
		}
		if i.Repeats != "" {
			b.WriteString(" (" + i.Repeats + ")")
		}
		if file := in(i); file != "" {
			b.WriteString(" (in " + file + ")")
		}
		b.WriteByte('\n')
	}
	return b.String()
}
