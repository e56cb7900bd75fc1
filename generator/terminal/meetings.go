package terminal

import (
	"fmt"
	"strings"

	"followup/generator/plan"
	"followup/generator/playbook"
)

// meetings writes the interviews of the day and the next, and those without a day.
func meetings(b *strings.Builder, a plan.Agenda, with Around) {
	if len(a.Meetings) == 0 {
		return
	}
	fmt.Fprintf(b, "\nInterviews\n")
	for _, m := range a.Meetings {
		i := m.Interview
		fmt.Fprintf(b, "  %s: %s, %s%s\n", at(m, a.Day), company(i), i.Role, round(i))
		if m.Day.IsZero() {
			fmt.Fprintf(b, "    Once you know the day, write it under `interview` in %s\n", i.Path)
			continue
		}
		if m.Over {
			continue
		}
		if i.Location != "" {
			fmt.Fprintf(b, "    %s\n", i.Location)
		}
		if people := people(i.With()); people != "" {
			fmt.Fprintf(b, "    With %s\n", people)
		}
		list(b, "Ask", m.Ask)
		if m.Prepare != nil {
			list(b, "Prepare", m.StepsBeyond(with.Steps(m.Prepare)))
		}
	}
}

// at is when a meeting begins: "Today at 14:00 (20:00 in Paris)".
func at(m playbook.Meeting, today playbook.Day) string {
	day := "Tomorrow"
	switch {
	case m.Day.IsZero():
		return "No day yet"
	case m.Day == today:
		day = "Today"
	}
	if m.Clock == playbook.NoClock {
		return day
	}
	text := day + " at " + m.Clock.String()
	if m.Over {
		return text + ", over now"
	}
	if m.Elsewhere {
		there := ""
		if m.Interview.Day != m.Day {
			there = shortDay(m.Interview.Day) + ", "
		}
		text += " (" + there + m.Interview.Clock.String() + " in " + playbook.ZonePlace(m.Interview.Timezone) + ")"
	}
	return text
}

// people names who is in a meeting, with what they are.
func people(with []playbook.Contact) string {
	names := make([]string, len(with))
	for n, c := range with {
		names[n] = c.Name
		switch {
		case c.Title != "":
			names[n] += " (" + c.Title + ")"
		case c.As != playbook.Interviewer:
			names[n] += " (" + string(c.As) + ")"
		}
	}
	return playbook.Listed(names)
}

func list(b *strings.Builder, title string, items []string) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "    %s:\n", title)
	for _, item := range items {
		fmt.Fprintf(b, "      - %s\n", item)
	}
}
