package message

import (
	"fmt"
	"strings"

	"followup/generator/playbook"
)

// view is what a play's words can name. Everything is text, lists of text or
// yes and no; what is not known is empty.
type view struct {
	Company, Role, Round string
	Me                   me
	Greeting             string // first names of all recipients: "Dana and Ravi"
	To                   person // the first recipient
	Interview            meeting

	DecisionBy, AgreedOn, DecideBy, OutcomeOn string
	DecisionPassed                            bool // the promised day lies before the follow-up's due day

	Discussed, Strengths, Clarify, Concerns, Questions []string
	Materials                                          []playbook.Link

	HiringManager, Reference, InsideContact string
	CheckedIn                               string // the day on which the check-in was done
	N                                       int    // which time the play comes, from 1
}

type me struct{ Name, Email, Phone, Signature string }

type person struct{ Name, FirstName, Title string }

type meeting struct{ Day, Weekday, Clock, Location string }

func newView(f *playbook.FollowUp, to []playbook.Contact, s playbook.Settings) view {
	i := f.Interview
	day := func(d playbook.Day) string { return date(d, f.Due) }
	v := view{
		Company: i.Company, Role: i.Role, Round: i.Round,
		Me:        me{Name: s.Name, Email: s.Email, Phone: s.Phone, Signature: signature(s)},
		Greeting:  greeting(to),
		Interview: meeting{Day: day(i.Day), Weekday: i.Day.Weekday().String(), Clock: i.Clock.String(), Location: i.Location},

		DecisionBy: day(i.DecisionBy), AgreedOn: day(i.AgreedOn), DecideBy: day(i.DecideBy), OutcomeOn: day(i.OutcomeOn),
		DecisionPassed: !i.DecisionBy.IsZero() && i.DecisionBy.Before(f.Due),

		Discussed: i.Discussed, Strengths: i.Strengths, Clarify: i.Clarify, Concerns: i.Concerns,
		Questions: i.Questions, Materials: i.Materials,

		HiringManager: named(i, playbook.HiringManager), Reference: named(i, playbook.Reference), InsideContact: named(i, playbook.InsideContact),
		N: f.N,
	}
	if len(to) > 0 {
		v.To = person{Name: to[0].Name, FirstName: to[0].FirstName(), Title: to[0].Title}
	}
	if on, ok := i.DonePlay("check-in", 1); ok {
		v.CheckedIn = day(on)
	}
	return v
}

// date writes a day so that it stays true on whichever day it is read, with the
// year where it is not the year in which the message is due.
func date(d, due playbook.Day) string {
	switch {
	case d.IsZero():
		return ""
	case d.Year != due.Year:
		return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year)
	}
	return fmt.Sprintf("%d %s", d.Day, d.Month)
}

func greeting(to []playbook.Contact) string {
	names := make([]string, len(to))
	for n, c := range to {
		names[n] = c.FirstName()
	}
	return list(names)
}

func signature(s playbook.Settings) string {
	lines := []string{s.Name}
	if s.Phone != "" {
		lines = append(lines, s.Phone)
	}
	for _, l := range s.Links {
		lines = append(lines, l.Address)
	}
	return strings.Join(lines, "\n")
}

func named(i *playbook.Interview, role playbook.Role) string {
	for _, c := range i.Contacts {
		if c.As == role {
			return c.Name
		}
	}
	return ""
}
