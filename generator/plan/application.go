package plan

import (
	"slices"

	"followup/generator/playbook"
)

// Search is the whole job search: every application with its rounds.
type Search struct {
	byInterview map[*playbook.Interview]*playbook.Application
	accepted    []*playbook.Application // the earliest two that ended in an acceptance, the earliest first
}

// NewSearch makes a search of its applications.
func NewSearch(applications []*playbook.Application) *Search {
	s := &Search{byInterview: make(map[*playbook.Interview]*playbook.Application, len(applications))}
	for _, app := range applications {
		for _, i := range app.Rounds {
			s.byInterview[i] = app
		}
		if app.AcceptedOn.IsZero() {
			continue
		}
		at, _ := slices.BinarySearchFunc(s.accepted, app, func(a, b *playbook.Application) int { return a.AcceptedOn.Compare(b.AcceptedOn) })
		s.accepted = slices.Insert(s.accepted, at, app)
		s.accepted = s.accepted[:min(len(s.accepted), 2)]
	}
	return s
}

// Of is the application that an interview is a round of.
func (s *Search) Of(i *playbook.Interview) *playbook.Application { return s.byInterview[i] }

// AcceptedElsewhere is the earliest day on which an application was accepted that
// the interview is no round of.
func (s *Search) AcceptedElsewhere(i *playbook.Interview) (playbook.Day, bool) {
	for _, app := range s.accepted {
		if app != s.Of(i) {
			return app.AcceptedOn, true
		}
	}
	return playbook.Day{}, false
}
