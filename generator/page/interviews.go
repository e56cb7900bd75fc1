package page

import (
	"slices"

	"followup/generator/playbook"
)

type interviewsView struct {
	shell
	Tabs   []tab
	Counts []outcomeCount
	Open   []application
	Closed []application
}

type outcomeCount struct {
	Word, Outcome string
	N             int
}

type application struct {
	Company, Role string
	Href          string
	Outcome       string
	OutcomeWord   string
	Since         date
	Rounds        []stage
	Next          []link // what is still to do, the soonest first
	More          int    // how many more there are
}

// perApplication is how many follow-ups an application shows in the list.
const perApplication = 2

func (b *builder) interviewsView(s shell) (any, error) {
	v := interviewsView{shell: s}
	v.Tabs = b.tabs(interviewsPath, v.Root)
	tally := map[playbook.Outcome]int{}
	for _, a := range b.in.Applications {
		outcome := a.Outcome()
		tally[outcome]++
		view := b.application(a, v.Root)
		if outcome.Closed() {
			v.Closed = append(v.Closed, view)
		} else {
			v.Open = append(v.Open, view)
		}
	}
	// The latest news first.
	slices.Reverse(v.Open)
	slices.Reverse(v.Closed)
	for _, o := range playbook.Outcomes() {
		if tally[o] > 0 {
			v.Counts = append(v.Counts, outcomeCount{outcomeWord(o), string(o), tally[o]})
		}
	}
	return v, nil
}

// toDo is what is still to do for an application, the soonest first.
func (b *builder) toDo(a *playbook.Application) []*playbook.FollowUp {
	var open []*playbook.FollowUp
	for _, i := range a.Rounds {
		for _, f := range b.in.Of(i) {
			if s := f.State(b.in.Today); f.Settled == "" && s != playbook.Lapsed {
				open = append(open, f)
			}
		}
	}
	slices.SortStableFunc(open, func(x, y *playbook.FollowUp) int { return x.Due.Compare(y.Due) })
	return open
}

func (b *builder) application(a *playbook.Application, root string) application {
	latest := a.Latest()
	view := application{
		Company: latest.Company, Role: latest.Role, Href: root + latest.Page(),
		Outcome: string(latest.Outcome), OutcomeWord: outcomeWord(latest.Outcome), Since: b.date(latest.OutcomeOn),
	}
	for _, i := range a.Rounds {
		name := i.Round
		if name == "" {
			name = "Interview"
		}
		view.Rounds = append(view.Rounds, stage{Name: name, Day: b.date(i.Day), Href: root + i.Page()})
	}
	open := b.toDo(a)
	for n, f := range open {
		if n == perApplication {
			view.More = len(open) - n
			break
		}
		view.Next = append(view.Next, b.link(f, root))
	}
	return view
}
