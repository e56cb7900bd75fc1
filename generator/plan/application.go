package plan

import "followup/generator/playbook"

// Search is the whole job search: every application with its rounds.
type Search struct {
	byInterview map[*playbook.Interview]*playbook.Application
	first       *playbook.Application // the one that was accepted earliest, or nil
	second      playbook.Day          // the earliest acceptance of the others, or zero
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
		switch {
		case s.first == nil:
			s.first = app
		case app.AcceptedOn.Before(s.first.AcceptedOn):
			s.first, s.second = app, s.first.AcceptedOn
		case s.second.IsZero() || app.AcceptedOn.Before(s.second):
			s.second = app.AcceptedOn
		}
	}
	return s
}

// Of is the application that an interview is a round of.
func (s *Search) Of(i *playbook.Interview) *playbook.Application { return s.byInterview[i] }

// AcceptedElsewhere is the earliest day on which another application was accepted,
// or zero.
func (s *Search) AcceptedElsewhere(a *playbook.Application) playbook.Day {
	if s.first == nil || s.first == a {
		return s.second
	}
	return s.first.AcceptedOn
}
