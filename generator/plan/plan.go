// Package plan lays plays on interviews: which follow-ups there are, from which
// day to which, to whom, in which state, and why. It is pure: the same
// interviews, plays and business days give the same plan.
package plan

import (
	"cmp"
	"slices"
	"time"

	"followup/generator/playbook"
	"followup/generator/workday"
)

// Lay returns every follow-up of the playbook in every state, ordered as Sort does.
func Lay(book *playbook.Book, days *workday.Calendar) []*playbook.FollowUp {
	l := NewLayer(book, days, NewSearch(playbook.Applications(book.Interviews), book.Open))
	all := make([]*playbook.FollowUp, 0, len(book.Interviews)*len(book.Plays))
	for _, i := range book.Interviews {
		all = append(all, l.Lay(i)...)
	}
	Sort(all)
	return all
}

// Sort orders follow-ups by due day, interview, play and count.
func Sort(all []*playbook.FollowUp) {
	slices.SortFunc(all, func(a, b *playbook.FollowUp) int {
		if days := a.Due.Compare(b.Due); days != 0 {
			return days // as it is for nearly all: their names need not be looked at
		}
		return cmp.Or(cmp.Compare(a.Interview.Name, b.Interview.Name), cmp.Compare(a.Play.Name, b.Play.Name), cmp.Compare(a.N, b.N))
	})
}

// Layer lays plays on interviews, one after the other.
type Layer struct {
	book        *playbook.Book
	days        *workday.Calendar
	search      *Search
	interview   *playbook.Interview
	application *playbook.Application
	elsewhere   Elsewhere
	laid        map[string]*playbook.FollowUp // the first of each play, once laid
	words       words                         // room for a reason
	zones       map[string]*time.Location     // to read one takes longer than to lay a play
}

// NewLayer makes a layer of a book's plays. It is for one goroutine.
func NewLayer(book *playbook.Book, days *workday.Calendar, search *Search) *Layer {
	return &Layer{book: book, days: days, search: search, laid: make(map[string]*playbook.FollowUp, len(book.Plays)), zones: map[string]*time.Location{}}
}

// zone is the time zone of a name, or nil where there is none of that name.
func (l *Layer) zone(name string) *time.Location {
	zone, known := l.zones[name]
	if !known {
		zone, _ = time.LoadLocation(name)
		l.zones[name] = zone
	}
	return zone
}

// Lay returns the follow-ups of one interview in every state, ordered as Sort does.
// They hang on the rounds of its application, on the search's Elsewhere and Back,
// and on nothing else of the search.
func (l *Layer) Lay(i *playbook.Interview) []*playbook.FollowUp {
	l.interview, l.application = i, l.search.Of(i)
	l.elsewhere = l.search.Elsewhere(l.application)
	clear(l.laid)
	all := make([]*playbook.FollowUp, 0, len(l.book.Plays))
	for _, p := range l.book.Plays {
		for n := range p.Repeat {
			if f := l.lay(p, n+1); f != nil {
				all = append(all, f)
			}
		}
	}
	Sort(all)
	return all
}

// lay makes the nth follow-up of a play, or nil where the play is not laid: it has
// no words, its outcome or a further condition does not hold, or it has nothing to
// count from.
func (l *Layer) lay(p *playbook.Play, n int) *playbook.FollowUp {
	if n == 1 {
		if f, ok := l.laid[p.Name]; ok {
			return f
		}
	}
	f := l.make(p, n)
	if n == 1 {
		l.laid[p.Name] = f
	}
	return f
}

func (l *Layer) make(p *playbook.Play, n int) *playbook.FollowUp {
	i := l.interview
	if len(p.Scripts) == 0 || !p.Applies(playbook.Waiting) && !p.Applies(i.Outcome) || !l.holds(p) {
		return nil
	}
	row, from, ok := l.anchor(p)
	if !ok {
		return nil
	}
	channel := p.Channel(i.Prefers)
	to, ok := l.recipients(p, channel)
	if !ok {
		return nil
	}
	f := &playbook.FollowUp{
		Interview: i, Play: p, N: n, Application: l.application.Title, By: l.by(row),
		Channel: channel, To: to,
		Anchor: row.Anchor, AnchorDay: from.day, Follows: l.follows(row, from),
	}
	start := from.day
	if months := p.Repeat[n-1]; months != 0 {
		start = playbook.AddMonths(start, months)
	}
	moved := l.window(f, row, start)
	if f.Follows && f.Opens == i.Day {
		f.OpensAt, _ = i.End(l.zone(i.Timezone))
	}
	l.settle(f, from)
	f.Reason = l.reason(f, row, from, moved)
	l.said(f)
	return f
}

// holds checks the play's further conditions.
func (l *Layer) holds(p *playbook.Play) bool {
	i := l.interview
	if p.Latest && l.application.Latest() != i || !l.lastOfVisit(p) {
		return false
	}
	for _, need := range p.Needs {
		var ok bool
		switch need {
		case playbook.NeedContact:
			ok = len(i.Contacts) > 0
		case playbook.NeedInsideContact:
			ok = has(i, playbook.InsideContact)
		case playbook.NeedReference:
			ok = has(i, playbook.Reference)
		case playbook.NeedMaterial:
			ok = len(i.Materials)+len(i.Clarify)+len(i.Concerns) > 0
		case playbook.NeedAcceptedAnother:
			ok = !l.elsewhere.AcceptedOn.IsZero()
		case playbook.NeedOfferAnother:
			ok = !l.elsewhere.OfferOn.IsZero()
		case playbook.NeedNoLater:
			ok = !l.application.Later(i)
		case playbook.NeedAsk:
			ok = len(i.Ask) > 0
		case playbook.NeedTime:
			ok = i.NeedsTime
		}
		if !ok {
			return false
		}
	}
	return true
}

func has(i *playbook.Interview, role playbook.Role) bool {
	return slices.ContainsFunc(i.Contacts, func(c playbook.Contact) bool { return c.As == role })
}
