package feed

import "followup/generator/playbook"

// level is how much the feeds tell to whoever reads them. A calendar program
// reads plain text alone, so what must stay private has to stay out.
type level int

// The levels, each of which tells more than the one before it.
const (
	off      level = iota
	discreet       // that something is due
	alias          // and what, with a name of the person's own for the company
	step           // and at which company
	full           // everything: why, to whom, in which words
)

func levelOf(setting string) level {
	switch setting {
	case playbook.FeedOff:
		return off
	case playbook.FeedDiscreet:
		return discreet
	case playbook.FeedAlias:
		return alias
	case playbook.FeedStep:
		return step
	}
	return full
}

// hidesCompany reports whether no company may be told, nor be guessed from a UID
// or an address.
func (l level) hidesCompany() bool { return l < step }

// whose is whose turn it is: the company, its alias, or "" for nobody.
func (l level) whose(i *playbook.Interview) string {
	switch l {
	case discreet:
		return ""
	case alias:
		return line(i.Alias)
	}
	return line(i.Company)
}

// calendarName is the name of a feed of all interviews.
func (l level) calendarName(s playbook.Settings, what string) string {
	if who := line(s.Name); who != "" && l == full {
		return cut(what+": "+who, summaryLimit)
	}
	return what
}

// interviewName is the name of an interview's own feed.
func (l level) interviewName(i *playbook.Interview) string {
	name := l.whose(i)
	if role := line(i.Role); l == full && name != "" && role != "" {
		name += ": " + role
	}
	if name == "" {
		name = "Follow-ups"
	}
	return cut(name, summaryLimit)
}

// product names the program that wrote the calendar.
func (l level) product() string {
	if l.hidesCompany() {
		return "-//followup//Calendar//EN"
	}
	return "-//followup//Interview follow-up playbook//EN"
}

// address is where an event leads: to its page where the feed tells all. A page's
// name tells company and role, so otherwise to the site.
func (l level) address(s playbook.Settings, e *entry) string {
	if l < full {
		return address(s.Address("/"))
	}
	return address(s.Address(e.page()))
}
