package generator

import (
	"encoding/binary"
	"reflect"
	"slices"
	"strconv"
	"sync"

	"followup/generator/message"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/review"
	"followup/generator/workday"
)

// Plan is a playbook that was read and planned: what the commands of the
// terminal tell, and what a site is made from.
type Plan struct {
	*core
	notes map[int]string // those that changed since the core was made, by interview
}

// core is a plan without the interviews' notes, which nothing hangs on.
type core struct {
	Book         *playbook.Book
	Applications []*playbook.Application // by the day of their first round
	Scripts      *message.Scripts
	Days         *workday.Calendar
	// FollowUps lists all follow-ups in every state, by due day, interview, play and count.
	FollowUps func() []*playbook.FollowUp

	sum      uint64 // of what all interviews have in common
	turns    map[*playbook.Interview]message.Turn
	search   *plan.Search
	laid     map[*playbook.Interview][]*playbook.FollowUp
	reviewer func() *review.Reviewer
}

// lay lays the plays on every interview, one application after the other.
func (b *Builder) lay(common *common, book *playbook.Book) *Plan {
	p := &core{
		Book: book, Applications: playbook.Applications(book.Interviews), Scripts: common.scripts, Days: common.days,
		sum:  common.sum,
		laid: make(map[*playbook.Interview][]*playbook.FollowUp, len(book.Interviews)),
	}
	p.search = plan.NewSearch(p.Applications, book.Open)
	layer := plan.NewLayer(book, p.Days, p.search)
	p.turns = message.Turns(book.Interviews)
	b.laid.Turn()
	b.found.Turn()
	for _, app := range p.Applications {
		lists := b.laid.Get(b.sumOf(p, app), func() [][]*playbook.FollowUp {
			lists := make([][]*playbook.FollowUp, len(app.Rounds))
			for n, i := range app.Rounds {
				lists[n] = layer.Lay(i)
				p.Scripts.Deal(lists[n], p.turns[i])
			}
			return lists
		})
		for n, i := range app.Rounds {
			p.laid[i] = lists[n]
		}
	}
	p.FollowUps = sync.OnceValue(func() []*playbook.FollowUp {
		var all []*playbook.FollowUp
		for _, i := range book.Interviews {
			all = append(all, p.laid[i]...)
		}
		plan.Sort(all)
		return all
	})
	p.reviewer = sync.OnceValue(func() *review.Reviewer { return common.rules().Among(companies(book)) })
	return &Plan{core: p}
}

// withNotes is the plan with other notes, where the interviews have nothing else
// that is new; else it is nil.
func (p *Plan) withNotes(common uint64, book *playbook.Book) *Plan {
	interviews := book.Interviews
	if p == nil || p.sum != common || len(p.Book.Interviews) != len(interviews) || !slices.Equal(p.Book.Open, book.Open) {
		return nil
	}
	again := Plan{p.core, map[int]string{}}
	for n, i := range interviews {
		if old := p.Book.Interviews[n]; old != i {
			if !alike(old, i) {
				return nil
			}
			if again.notes[n] = i.Notes; len(again.notes) > mostNotes {
				return nil
			}
		}
	}
	return &again
}

// mostNotes is how many interviews can have other notes than their plan was made
// with. Beyond that the plan is made again, so that no old readings are kept for it.
const mostNotes = 32

// notesOf are the notes of the nth interview.
func (p *Plan) notesOf(n int) string {
	if notes, ok := p.notes[n]; ok {
		return notes
	}
	return p.Book.Interviews[n].Notes
}

// alike reports whether two readings of an interview differ in its notes at most,
// which its own page alone shows.
func alike(a, b *playbook.Interview) bool {
	x, y := *a, *b
	x.Notes, x.Reading = y.Notes, y.Reading
	return reflect.DeepEqual(x, y)
}

// sumOf is the key of what is laid on an application: its rounds, what happened in
// others, and what all interviews have in common.
func (b *Builder) sumOf(p *core, app *playbook.Application) uint64 {
	text := make([]byte, 0, 96)
	elsewhere := p.search.Elsewhere(app)
	for _, day := range []playbook.Day{elsewhere.AcceptedOn, elsewhere.SignedOn, elsewhere.OfferOn, elsewhere.AnswerBy} {
		text = playbook.AppendISO(text, day)
	}
	text = binary.LittleEndian.AppendUint32(text, uint32(elsewhere.AnswerClock))
	text = binary.LittleEndian.AppendUint64(text, p.sum)
	for _, i := range app.Rounds {
		back, talking := p.search.Back(i)
		text = strconv.AppendBool(playbook.AppendISO(text, back), talking)
		text = binary.LittleEndian.AppendUint64(text, i.Reading)
		text = binary.LittleEndian.AppendUint32(text, uint32(p.turns[i].Interviews))
		text = binary.LittleEndian.AppendUint32(text, uint32(p.turns[i].People))
	}
	return b.hash.Sum(text)
}

// companies lists the names of all companies, each once.
func companies(book *playbook.Book) []string {
	names := make([]string, len(book.Interviews))
	for n, i := range book.Interviews {
		names[n] = i.Company
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Of lists the follow-ups of an interview in every state, in the order of FollowUps.
func (p *core) Of(i *playbook.Interview) []*playbook.FollowUp { return p.laid[i] }
