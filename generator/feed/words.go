package feed

import (
	"fmt"
	"strings"

	"followup/generator/playbook"
)

// summaryLimit is how many characters a title may have before phones cut it.
const summaryLimit = 120

// summary is the event's title: whose turn it is and what to do. Where both do
// not fit, the company is shortened, as the action is what the day is about.
func summary(f *playbook.FollowUp) string {
	mark := ""
	if f.Settled == playbook.Done {
		mark = "✓ "
	}
	action := line(f.Play.Title)
	if action == "" {
		action = line(f.Play.Name)
	}
	if action == "" {
		action = "Follow up"
	}
	action = cut(action, summaryLimit*2/3)
	company := line(f.Interview.Company)
	if company == "" {
		return mark + action
	}
	room := summaryLimit - count(mark) - count(action) - len(": ")
	return line(mark + cut(company, room) + ": " + action)
}

// description is the event's text: why, how and to whom, until when, and where
// the words to send are: at an address, or on a page of a site that has none.
func description(f *playbook.FollowUp, at string) string {
	var b strings.Builder
	b.WriteString(f.Reason)
	b.WriteString("\n\n")
	b.WriteString(way(f))
	b.WriteByte('\n')
	b.WriteString(window(f))
	b.WriteString("\n\n")
	if at != "" {
		b.WriteString(at)
	} else {
		b.WriteString("In your playbook: " + line(page(f)))
	}
	return b.String()
}

// way says by which channel and to whom.
func way(f *playbook.FollowUp) string {
	to := names(f.To)
	switch f.Channel {
	case playbook.Task:
		return "A task for yourself."
	case playbook.Call:
		if to == "" {
			return "By phone."
		}
		return "By phone, to " + to + "."
	case playbook.LinkedIn:
		if to == "" {
			return "On LinkedIn."
		}
		return "On LinkedIn, to " + to + "."
	}
	if to == "" {
		return "By " + string(f.Channel) + "."
	}
	return "By " + string(f.Channel) + " to " + to + "."
}

func names(contacts []playbook.Contact) string {
	var all []string
	for _, c := range contacts {
		if name := line(c.Name); name != "" {
			all = append(all, name)
		}
	}
	return playbook.Listed(all)
}

// window says on which days it can be done, or when it was.
func window(f *playbook.FollowUp) string {
	if f.Settled == playbook.Done {
		if f.DoneOn.IsZero() {
			return "Done."
		}
		return "Done on " + dayMonth(f.DoneOn) + "."
	}
	verb := "Send"
	switch f.Channel {
	case playbook.Call:
		verb = "Call"
	case playbook.Task:
		verb = "Do it"
	}
	first, last := f.Opens, f.Closes
	switch {
	case first == last:
		return fmt.Sprintf("%s on %s.", verb, dayMonth(first))
	case first.Year != last.Year:
		return fmt.Sprintf("%s between %s %d and %s %d.", verb, dayMonth(first), first.Year, dayMonth(last), last.Year)
	case first.Month != last.Month:
		return fmt.Sprintf("%s between %s and %s.", verb, dayMonth(first), dayMonth(last))
	}
	return fmt.Sprintf("%s between %d and %s.", verb, first.Day, dayMonth(last))
}

func dayMonth(d playbook.Day) string { return fmt.Sprintf("%d %s", d.Day, d.Month) }
