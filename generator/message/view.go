package message

import (
	"strings"

	"followup/generator/playbook"
)

// view is what a play's words can name. Everything is text, lists of text or
// yes and no; what is not known is empty.
type view struct {
	Company, Role, Round  string
	TheRole, RoleAt       string // "the Platform Engineer role" and "Platform Engineer", with "at Northwind" for somebody who recruits for several
	WorkThere             string // "work at Northwind", or "do this job" within the own employer
	Agency                string
	Internal              bool // a move within the person's own employer
	Me                    me
	Language              string
	Hello, Close          string // the line that greets, and the one above the signature
	Greeting              string // the names to greet the recipients by: "Dana"
	To                    recipient
	As                    string // what the first recipient is: "hiring manager"
	Met                   bool   // the first recipient was in the meeting, or nobody is named
	Nth, Recipients, Turn int    // which of how many recipients, where each gets a message; which text of the play at one company, from 0
	Others                []string
	Interview             meeting
	Kind                  string // "phone screen"
	Talk                  string // what it was, as a noun: "our call"
	On                    string // when it was: "on Tuesday", "on November 17"
	DaysSince             int    // days from the interview to the follow-up's due day
	ByPhone, ByVideo      bool   // how it was held; none of them where that is not known
	InPerson              bool
	DecisionBy, AgreedOn  string
	DecideBy, OutcomeOn   string // DecideBy with its hour, where that is known: "noon on November 16"
	DecideDay             string // without it
	AskUntil, MoreTime    string // the day until which more time is asked for, and how much that is: "one more week"
	AnswerBy              string // until when another application's offer has to be answered
	Unsigned              bool   // what was accepted elsewhere isn't signed yet
	DecisionPassed        bool   // the promised day lies before the follow-up's due day
	CheckInOK             bool   // they said that a check-in is welcome
	Suggest               string
	HiringManager         string
	Reference             string
	InsideContact         string
	CheckedIn             string // the day on which the check-in was done
	N                     int    // which time the play comes, from 1
	Topic, Strength       string // the points that this message brings, each the first of its list
	Question              string
	Discussed, Strengths  []string
	Clarify, Questions    []string
	Research, News        []string
	Concern               concern
	Concerns              []concern
	Asked                 []playbook.Asked
	Material              playbook.Link
	Materials             []playbook.Link
	Attached              []string
	Ask                   []string // the points to raise about an offer, in the play that needs them alone
	Notes                 notes
	readers               readership
}

type me struct{ Name, Email, Phone, Signature string }

// recipient is who a message goes to first. Spoken is the name to say aloud.
type recipient struct{ Name, FirstName, Spoken, Title string }

type meeting struct{ Day, Weekday, Clock, Hour, Location string } // Clock "14:00", Hour "2 p.m."

// concern is a doubt that they had, with what answers it.
type concern struct{ Text, Answer string }

// notes are all that the person noted, for their own eyes.
type notes struct {
	Discussed, Strengths, Clarify, Concerns, Answers, Questions, Research, News, Ask []string
	Asked                                                                            []playbook.Asked
}

// sameWeek is how many days after an interview a weekday alone says which day it was.
const sameWeek = 6

// newView is what the message to the nth of all recipients, from 0, is filled with.
func newView(f *playbook.FollowUp, all []playbook.Contact, n int, share playbook.Share, c choice, s playbook.Settings) view {
	to, of := all, max(len(all), 1)
	if f.Play.Each && of > 1 {
		to = all[n : n+1]
	}
	i, language := f.Interview, c.spoken
	day := func(d playbook.Day) string { return date(d, f.Due, language) }
	v := view{
		To:      recipient{FirstName: nameless},
		Company: i.Company, Role: i.Role, Round: i.Round, Agency: i.Agency, Internal: i.Internal,
		Me:       me{Name: s.Name, Email: s.Email, Phone: s.Phone, Signature: signature(s)},
		Language: language, Hello: hello(to, c), Close: closing(c),
		Greeting: orNameless(familiar(to, language)), Met: true,
		Nth: n + 1, Recipients: of, Turn: share.Turn,
		Interview: meeting{Day: day(i.Day), Weekday: weekday(i.Day, language), Clock: i.Clock.String(), Hour: hour(i.Clock, language), Location: i.Location},
		Kind:      string(i.Kind), DaysSince: f.Due.DaysSince(i.Day),

		DecisionBy: day(i.DecisionBy), AgreedOn: day(i.AgreedOn), DecideBy: dayAndHour(i.DecideBy, i.DecideClock, f.Due, language), DecideDay: day(i.DecideBy), OutcomeOn: day(i.OutcomeOn),
		DecisionPassed: !i.DecisionBy.IsZero() && i.DecisionBy.Before(f.Due),
		CheckInOK:      i.CheckInOK, Suggest: i.Suggest,
		HiringManager: contactAs(i, playbook.HiringManager), Reference: contactAs(i, playbook.Reference), InsideContact: contactAs(i, playbook.InsideContact),
		N: f.N, Attached: share.Attached,
		Notes: notes{i.Discussed, i.Strengths, i.Clarify, i.Concerns, i.Answers, i.Questions, i.Research, i.News, nil, i.Asked},
	}
	v.offer(f, s)
	if i.Outcome != playbook.Waiting && i.Outcome != "" && !(i.Outcome == playbook.NextRound && i.DecisionBy.After(i.OutcomeOn)) {
		v.DecisionBy, v.AgreedOn, v.DecisionPassed = "", "", false // nobody waits for these any more
	}
	if i.Role == playbook.RoleToFill {
		v.Role = "" // a slot, like all that is missing
	}
	if len(to) > 0 {
		v.To = recipient{Name: to[0].Name, FirstName: orNameless(familiar(to[:1], language)), Spoken: spokenName(to[0], c), Title: to[0].Title}
		v.readers = readershipOf(to, i)
		if c.channel == playbook.Call {
			v.To.Name = to[0].PlainName()
		}
		v.As, v.Met = string(to[0].As), to[0].Met
	}
	if len(to) < of {
		for m, other := range all {
			if m != n {
				v.Others = append(v.Others, other.Name)
			}
		}
	}
	v.TheRole, v.RoleAt, v.WorkThere = theRole(v.Role, language), v.Role, workThere(i)
	if v.As == string(playbook.AgencyRecruiter) {
		v.TheRole += at(i.Company, language)
		if v.RoleAt != "" {
			v.RoleAt += at(i.Company, language)
		}
	}
	v.ByPhone, v.ByVideo, v.InPerson = medium(i)
	v.Talk = talk(i.Kind, v, language)
	v.On = onDay(i.Day, f.Due, language, v.Interview)
	if on, ok := i.DonePlay("check-in", 1); ok {
		v.CheckedIn = day(on)
	}
	v.bring(share, i, to, language)
	return v
}

// bring puts the points of a share into the view.
func (v *view) bring(share playbook.Share, i *playbook.Interview, to []playbook.Contact, language string) {
	recipientName := ""
	if len(to) > 0 {
		recipientName = to[0].Name
	}
	own := func(items []string, clean func(string) string) []string {
		return forOne(items, recipientName, i.Contacts, v.readers, clean)
	}
	plain := func(note string) string { return note }
	within := func(note string) string { return small(unstopped(note), language) }
	v.Discussed, v.Strengths = own(share.Discussed, within), own(share.Strengths, within)
	v.Clarify, v.Research, v.News = own(share.Clarify, plain), own(share.Research, plain), own(share.News, plain)
	v.Questions = asked(forOne(share.Questions, recipientName, i.Contacts, readership{}, plain), language)
	v.Asked, v.Materials = share.Asked, share.Materials
	for n, text := range share.Concerns {
		v.Concerns = append(v.Concerns, concern{v.readers.tag(text, false), v.readers.tag(share.Answers[n], false)})
	}
	v.Topic, v.Strength, v.Question = first(own(share.Discussed, plain)), first(own(share.Strengths, plain)), first(v.Questions)
	if len(v.Concerns) > 0 {
		v.Concern = v.Concerns[0]
	}
	if len(v.Materials) > 0 {
		v.Material = v.Materials[0]
	}
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

func contactAs(i *playbook.Interview, role playbook.Role) string {
	for _, c := range i.Contacts {
		if c.As == role {
			return c.Name
		}
	}
	return ""
}
