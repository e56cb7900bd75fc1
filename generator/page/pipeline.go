package page

import "followup/generator/playbook"

type pipelineView struct {
	shell
	Tabs    []tab
	Nudges  []nudgeView
	Columns []column
}

// column is a stage of the search with the applications that stand there.
type column struct {
	Name, Title string
	Cards       []standing
}

// standing is where an application stands.
type standing struct {
	application
	Latest  stage
	Rounds  int    // how many there were
	Meets   string // the day of an interview still to come; the script moves the card once it has passed
	News    date   // of the latest thing that happened: the interview, or what was decided
	Decided bool
	Steps   []link // what is next, and what will be once that has lapsed; the script shows the first that stands
}

// candidates is how many follow-ups a card carries at most.
const candidates = 4

// The stages of the search, in their order.
const (
	coming   = "coming"
	waiting  = "waiting"
	nextOn   = "next"
	offered  = "offer"
	accepted = "accepted"
	closed   = "closed"
)

func (b *builder) pipelineView(s shell) (any, error) {
	v := pipelineView{shell: s}
	v.Tabs, v.Nudges = b.tabs(pipelinePath, v.Root), b.nudges(v.Root)
	v.Columns = []column{
		{Name: coming, Title: "Coming up"}, {Name: waiting, Title: "Waiting to hear"}, {Name: nextOn, Title: "Next round"},
		{Name: offered, Title: "Offer"}, {Name: accepted, Title: "Accepted"}, {Name: closed, Title: "Closed"},
	}
	for n := len(b.in.Applications) - 1; n >= 0; n-- { // the latest news first
		card, in := b.standing(b.in.Applications[n], v.Root)
		for c := range v.Columns {
			if v.Columns[c].Name == in {
				v.Columns[c].Cards = append(v.Columns[c].Cards, card)
			}
		}
	}
	return v, nil
}

// standing tells the column too.
func (b *builder) standing(a *playbook.Application, root string) (standing, string) {
	view := b.application(a, root)
	latest, outcome := a.Latest(), a.Outcome()
	s := standing{application: view, Latest: view.Rounds[len(view.Rounds)-1], Rounds: len(view.Rounds), News: b.date(latest.Day)}
	s.Outcome, s.OutcomeWord = string(outcome), outcomeWord(outcome)
	s.Steps = b.steps(a, root)
	if outcome != playbook.Waiting && outcome != "" {
		s.Decided = true
		if !latest.OutcomeOn.IsZero() {
			s.News = b.date(latest.OutcomeOn)
		}
	}
	switch {
	case outcome == playbook.Accepted:
		s.News = b.date(a.AcceptedOn)
		return s, accepted
	case outcome.Closed():
		return s, closed
	case outcome == playbook.Offer:
		return s, offered
	case outcome == playbook.NextRound:
		return s, nextOn
	case !latest.Day.Before(b.in.Today):
		s.Meets = playbook.ISO(latest.Day)
		return s, coming
	}
	return s, waiting
}

// tab is one of several views of the same.
type tab struct {
	Text, Href string
	Current    string // "page" for this very page, "true" where it shows the same, else ""
	Months     string // the first and the last month that it can lead to, where it leads to one
}

func ariaCurrent(is bool) string {
	if is {
		return "page"
	}
	return ""
}

// tabs lead from one view of the interviews to the others.
func (b *builder) tabs(current, root string) []tab {
	if !b.stands(pipelinePath) {
		return nil
	}
	var list []tab
	for _, t := range []tab{{Text: "List", Href: interviewsPath}, {Text: "Pipeline", Href: pipelinePath}, {Text: "Insights", Href: insightsPath}} {
		list = append(list, tab{Text: t.Text, Href: root + t.Href, Current: ariaCurrent(t.Href == current)})
	}
	return list
}
