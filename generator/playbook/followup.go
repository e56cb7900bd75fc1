package playbook

import (
	"strconv"
	"time"
)

// FollowUp is a play laid on an interview.
type FollowUp struct {
	Interview   *Interview
	Play        *Play
	N           int    // which time the play comes, from 1
	By          string // the day and hour of a deadline, where it has an hour, as "12:00 on 16 November"; or ""
	Application string // what joins the interview's rounds
	Channel     Channel
	To          []Contact // nobody for a task, or where no contact fits
	Shares      []Share   // what each recipient's message brings; one where nobody is named
	LeftOut     []Lift    // notes that no message can say, with what to write instead

	Anchor    string // the name of what its days are counted from
	AnchorDay Day
	Opens     Day
	Due       Day
	Closes    Day
	Lapses    Day // zero: it never lapses

	// What only some plays' words say: until when an answer about another application's
	// offer is due, and the day to which more time is asked for. Zero where it isn't known.
	AnswerBy    Day
	AnswerClock Clock
	AskUntil    Day
	// OpensAt is when it opens on that day, where that is the interview's own day and
	// it follows the interview: once that is over. Zero: with the day.
	OpensAt time.Time
	Follows bool // it comes after the interview, rather than before it or from elsewhere

	Settled State // the state that holds on every day, or "" where the day decides
	DoneOn  Day   // the day on which it was done, if Settled is Done
	Reason  string
}

// Share is what one message brings of the notes: points that no other message brings.
type Share struct {
	Turn                                                        int      // counts the texts of a play at one company, from 0
	Discussed, Strengths, Clarify, Concerns, Answers, Questions []string // Answers go with Concerns
	Research, News, Attached                                    []string
	Asked                                                       []Asked
	Materials                                                   []Link
}

// State is where a follow-up stands on a given day.
type State string

// The states, in the order in which they are tried: the first that holds.
const (
	Done      State = "done"
	Skipped   State = "skipped"
	Dropped   State = "dropped"
	Overtaken State = "overtaken"
	Planned   State = "planned"
	Lapsed    State = "lapsed"
	Overdue   State = "overdue"
	Late      State = "late"
	Due       State = "due"
	Open      State = "open"
	Upcoming  State = "upcoming"
)

// State tells where the follow-up stands on a day. The site's own script holds
// the same rule, and both are held to testdata/states.json.
func (f *FollowUp) State(today Day) State {
	switch {
	case f.Settled != "":
		return f.Settled
	case !f.Lapses.IsZero() && today.After(f.Lapses):
		return Lapsed
	case today.After(f.Closes):
		return Overdue
	case today.After(f.Due):
		return Late
	case today == f.Due:
		return Due
	case !today.Before(f.Opens):
		return Open
	}
	return Upcoming
}

// StateAt is State at an instant, where that is known: what follows an interview is
// not open before that is over.
func (f *FollowUp) StateAt(now Now) State {
	state := f.State(now.Day)
	if f.Settled == "" && !f.OpensAt.IsZero() && !now.At.IsZero() && now.At.Before(f.OpensAt) {
		return Upcoming
	}
	return state
}

// Now is the reader's day, and the instant where it is known.
type Now struct {
	Day Day
	At  time.Time // zero: the day as a whole
}

// DoneFor returns the day on which the follow-up was done for somebody, if it was.
func (f *FollowUp) DoneFor(c Contact) (on Day, ok bool) {
	return f.Interview.DoneFor(f.Play.Name, f.N, c)
}

// Title is the play's, with the hour of the deadline where it has one: "Decide on the
// offer by 12:00 on 16 November".
func (f *FollowUp) Title() string {
	if f.By == "" {
		return f.Play.Title
	}
	return f.Play.Title + " by " + f.By
}

// Live reports whether the follow-up still stands: it was not skipped, dropped
// or overtaken. One that was done stands.
func (f *FollowUp) Live() bool {
	switch f.Settled {
	case Skipped, Dropped, Overtaken:
		return false
	}
	return true
}

// Key names the follow-up in a link and on a page: INTERVIEW/PLAY. Each time of
// a play that comes several times has the same key; N tells them apart.
func (f *FollowUp) Key() string { return f.Interview.Name + "/" + f.Play.Name }

// ID is the follow-up's anchor on its interview's page: the play's name, with
// the count behind it from the second time on.
func (f *FollowUp) ID() string {
	if f.N > 1 {
		return f.Play.Name + "-" + strconv.Itoa(f.N)
	}
	return f.Play.Name
}

// Address is where the follow-up stands on its interview's page, seen from a page with
// this root: "../../interviews/2026-11-10-northwind/#thank-you".
func (f *FollowUp) Address(root string) string {
	return root + "interviews/" + f.Interview.Slug + "/#" + f.ID()
}

// Page is the path of the page of the follow-up's interview from the site's
// root: "interviews/2026-11-10-northwind/".
func (i *Interview) Page() string { return "interviews/" + i.Slug + "/" }
