package plan

import (
	"cmp"
	"slices"
	"time"

	"followup/generator/playbook"
)

// Agenda is what stands on a day: the interviews to go to, the follow-ups to do and
// the questions to answer, in the order in which they are shown everywhere.
type Agenda struct {
	playbook.Now
	Days      int // how far it looks ahead
	Meetings  []playbook.Meeting
	FollowUps []Listed
	Quiet     []playbook.Quiet
	// Then is the very next follow-up, however far off, where FollowUps is empty; or nil.
	Then *playbook.FollowUp
}

// Listed is a follow-up in the agenda, with the group in which it stands.
type Listed struct {
	Group playbook.Group
	*playbook.FollowUp
}

// On makes the agenda of a day of all follow-ups in the order of Sort. Those that
// open within the given number of days after it come last. zone is the reader's.
func On(now playbook.Now, days int, book *playbook.Book, applications []*playbook.Application, all []*playbook.FollowUp, zone *time.Location) Agenda {
	today := now.Day
	a := Agenda{Now: now, Days: days, Meetings: Meetings(book, applications, all, today, 1, zone)}
	for n := range a.Meetings {
		a.Meetings[n].Over = over(a.Meetings[n].Interview, now)
	}
	var beyond *playbook.FollowUp
	for _, f := range all {
		switch g := f.Group(now); {
		case g == "":
		case g != playbook.GroupNext || !f.Opens.After(today.AddDays(days)):
			a.FollowUps = append(a.FollowUps, Listed{g, f})
		case beyond == nil || f.Opens.Before(beyond.Opens):
			beyond = f
		}
	}
	Rank(a.FollowUps)
	if len(a.FollowUps) == 0 {
		a.Then = beyond
	}
	for _, q := range QuietOnes(book, applications, all) {
		if !q.From.After(today) {
			a.Quiet = append(a.Quiet, q)
		}
	}
	return a
}

// over reports whether an interview has ended, as far as its hour is known.
func over(i *playbook.Interview, now playbook.Now) bool {
	zone, err := time.LoadLocation(i.Timezone)
	if err != nil || now.At.IsZero() {
		return false
	}
	end, ok := i.End(zone)
	return ok && !now.At.Before(end)
}

// Rank orders follow-ups as the agenda does: by group, and within one what closes
// first comes first. Those that close on one day keep their order.
func Rank(all []Listed) {
	groups := playbook.Groups()
	slices.SortStableFunc(all, func(a, b Listed) int {
		return cmp.Or(cmp.Compare(slices.Index(groups, a.Group), slices.Index(groups, b.Group)), a.Closes.Compare(b.Closes))
	})
}

// Standing counts the follow-ups that can be done on the day.
func (a Agenda) Standing() int {
	n := 0
	for _, f := range a.FollowUps {
		if f.Group != playbook.GroupNext {
			n++
		}
	}
	return n
}

// In lists the follow-ups of a group.
func (a Agenda) In(g playbook.Group) []*playbook.FollowUp {
	var list []*playbook.FollowUp
	for _, f := range a.FollowUps {
		if f.Group == g {
			list = append(list, f.FollowUp)
		}
	}
	return list
}
