package feed

import (
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// summaryLimit is how many characters a title may have before phones cut it.
const summaryLimit = 120

// title is the event's title: whose turn it is and what to do. Where both do not
// fit, the company is shortened, as the action is what the day is about.
func (l level) title(e *entry) string {
	mark := ""
	if e.done() {
		mark = "✓ "
	}
	action := cut(l.action(e), summaryLimit*2/3)
	company := l.whose(e.interview)
	if company == "" {
		return mark + action
	}
	room := summaryLimit - count(mark) - count(action) - len(": ")
	return line(mark + cut(company, room) + ": " + action)
}

// action is what is to be done.
func (l level) action(e *entry) string {
	switch f := e.followUp; {
	case l == discreet && f == nil:
		return "Appointment"
	case l == discreet && e.done():
		return "Follow-up"
	case l == discreet:
		return "Follow-up due"
	case l == alias && f == nil: // a round's name is free text
		return "Interview"
	case f == nil:
		return meetingTitle(e.interview)
	case line(f.Title()) != "":
		return line(f.Title())
	case line(f.Play.Name) != "":
		return line(f.Play.Name)
	}
	return "Follow up"
}

func meetingTitle(i *playbook.Interview) string {
	round := line(i.Round)
	switch {
	case round == "":
		return "Interview"
	case strings.Contains(strings.ToLower(round), "interview"):
		return round
	}
	return round + " interview"
}

// category is the event's kind, by which some calendars colour it.
func (l level) category(e *entry) string {
	switch {
	case l == discreet:
		return ""
	case e.followUp == nil:
		return "Interview"
	}
	return "Follow-up"
}

// description is the event's text: why, how and to whom, until when, the words to
// send, and where they stand: at an address, or on a page of a site that has none.
// A level that tells less leaves names, reasons and words out: a reason or a
// message may well name the company.
func (l level) description(e *entry, messages []playbook.Message, at string) string {
	f := e.followUp
	switch {
	case l == discreet:
		return ""
	case l < full && f == nil:
		return at
	case l < full:
		return window(f) + "\n\n" + at
	case f == nil:
		return aboutMeeting(e.interview) + "\n\n" + where(e, at)
	}
	var b strings.Builder
	room := len(f.Reason) + 256
	for _, m := range messages {
		room += len(m.Subject) + len(m.Body) + 64
	}
	b.Grow(room)
	b.WriteString(f.Reason)
	b.WriteString("\n\n")
	b.WriteString(way(f))
	b.WriteByte('\n')
	b.WriteString(window(f))
	for _, m := range messages {
		b.WriteString("\n\n")
		if to := names(m.To); to != "" && len(messages) > 1 {
			b.WriteString("To " + to + "\n\n")
		}
		if m.Subject != "" {
			b.WriteString("Subject: " + m.Subject + "\n\n")
		}
		b.WriteString(m.Plain())
	}
	b.WriteString("\n\n")
	b.WriteString(where(e, at))
	return b.String()
}

func where(e *entry, at string) string {
	if at != "" {
		return at
	}
	return "In your playbook: " + line(e.page())
}

// aboutMeeting says what the interview is for and with whom it is.
func aboutMeeting(i *playbook.Interview) string {
	about := line(i.Role)
	met := slices.DeleteFunc(slices.Clone(i.Contacts), func(c playbook.Contact) bool { return !c.Hires() })
	if with := names(met); with != "" {
		about += "\nWith " + with + "."
	}
	return about
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
		return "By phone to " + to + "."
	case playbook.LinkedIn:
		if to == "" {
			return "On LinkedIn."
		}
		return "On LinkedIn to " + to + "."
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
	from, to := dayMonth(first), dayMonth(last)
	switch {
	case first == last:
		return verb + " on " + from + "."
	case first.Year != last.Year:
		from, to = from+" "+strconv.Itoa(first.Year), to+" "+strconv.Itoa(last.Year)
	case first.Month == last.Month:
		from = strconv.Itoa(first.Day)
	}
	return verb + " between " + from + " and " + to + "."
}

func dayMonth(d playbook.Day) string { return strconv.Itoa(d.Day) + " " + d.Month.String() }
