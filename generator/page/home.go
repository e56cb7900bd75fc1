package page

import (
	"slices"

	"followup/generator/playbook"
)

type homeView struct {
	shell
	Meetings []meetingView
	Quiet    []unheardView
	Cards    []card // everything that the day decides on, by due day
	Planned  []link
	Passed   []link // their time is over, on this day and every later one
	Done     []link // the latest first
	Nudges   []nudgeView
	Empty    bool // the playbook has no interview
	Filter   bool // there is enough to choose from
	Print    string
}

// How many messages the home page carries: of those that come first on the day of
// the build and in the days after it. The others are a link away.
const (
	homeMessages = 8
	homeDone     = 8
	homeMany     = 6 // cards, from which on they can be filtered
)

func (b *builder) homeView(s shell) (any, error) {
	v := homeView{shell: s}
	v.Empty = len(b.in.Book.Interviews) == 0
	v.Nudges = b.nudges(v.Root)
	v.Meetings, v.Quiet = b.meetings(v.Root), b.unheard(v.Root)
	var cards, planned, passed, done []*playbook.FollowUp
	for _, f := range b.in.FollowUps() {
		switch {
		case f.Settled == playbook.Planned:
			planned = append(planned, f)
		case f.Settled == playbook.Done:
			done = append(done, f)
		case f.Settled != "":
			// It needs nothing; its interview's page says why.
		case f.State(b.in.Today) == playbook.Lapsed:
			passed = append(passed, f)
		default:
			cards = append(cards, f)
		}
	}
	v.Filter, v.Print = len(cards) >= homeMany, v.Root+printPath
	slices.SortStableFunc(done, func(x, y *playbook.FollowUp) int { return y.DoneOn.Compare(x.DoneOn) })
	v.Planned, v.Passed, v.Done = b.links(planned, v.Root), b.links(passed, v.Root), b.links(done[:min(len(done), homeDone)], v.Root)
	v.Cards = make([]card, len(cards))
	soon := b.in.Soon()
	soon = soon[:min(len(soon), homeMessages)]
	for n, f := range cards {
		v.Cards[n] = b.card(f, v.Root)
		if slices.Contains(soon, f) {
			var err error
			if v.Cards[n].Messages, err = b.chosen(f, v.Root); err != nil {
				return nil, err
			}
		}
	}
	return v, nil
}
