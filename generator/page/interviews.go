package page

import (
	"cmp"
	"slices"

	"followup/generator/playbook"
)

type interviewsView struct {
	shell
	Tabs   []tab
	Counts []outcomeCount
	Lists  []applicationList // those that are not empty
}

// applicationList is a table that the script can sort; it comes the latest first.
type applicationList struct {
	ID, Title string
	Rows      []applicationRow
}

type applicationRow struct {
	application
	ID    string
	Date  string // of the latest interview
	Stage int    // where its outcome stands among all
	Steps []link // what is next, and what will be once that has lapsed; the script shows the first that stands
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
}

func (b *builder) interviewsView(s shell) (any, error) {
	v := interviewsView{shell: s}
	v.Tabs = b.tabs(interviewsPath, v.Root)
	tally := map[playbook.Outcome]int{}
	open, closed := applicationList{ID: "open", Title: "Under way"}, applicationList{ID: "closed", Title: "Closed"}
	for _, a := range b.in.Applications {
		outcome := a.Outcome()
		tally[outcome]++
		if row := b.applicationRow(a, v.Root); outcome.Closed() {
			closed.Rows = append(closed.Rows, row)
		} else {
			open.Rows = append(open.Rows, row)
		}
	}
	for _, l := range []applicationList{open, closed} {
		if len(l.Rows) > 0 {
			slices.SortFunc(l.Rows, func(x, y applicationRow) int { return cmp.Or(cmp.Compare(y.Date, x.Date), cmp.Compare(x.ID, y.ID)) })
			v.Lists = append(v.Lists, l)
		}
	}
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
	return view
}

func (b *builder) applicationRow(a *playbook.Application, root string) applicationRow {
	row := applicationRow{application: b.application(a, root), ID: "row-" + a.Latest().Slug, Date: playbook.ISO(a.Latest().Day), Steps: b.steps(a, root)}
	outcome := a.Outcome()
	row.Outcome, row.OutcomeWord = string(outcome), outcomeWord(outcome)
	row.Stage = max(slices.Index(playbook.Outcomes(), outcome), 0)
	return row
}

// steps are what is next for an application, and what will be once that has lapsed.
func (b *builder) steps(a *playbook.Application, root string) []link {
	var list []link
	for _, f := range b.toDo(a) {
		list = append(list, b.link(f, root))
		if f.Lapses.IsZero() || len(list) == candidates {
			break
		}
	}
	return list
}
