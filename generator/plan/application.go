package plan

import "followup/generator/playbook"

// search is the whole job search: every application with its rounds.
type search struct {
	byInterview map[*playbook.Interview]*playbook.Application
	first       *playbook.Application // the one that was accepted earliest, or nil
	second      playbook.Day          // the earliest acceptance of the others, or zero
}

func newSearch(interviews []*playbook.Interview) *search {
	s := &search{byInterview: make(map[*playbook.Interview]*playbook.Application, len(interviews))}
	for _, app := range playbook.Applications(interviews) {
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

func (s *search) of(i *playbook.Interview) *playbook.Application { return s.byInterview[i] }

// acceptedElsewhere is the earliest day on which another application was accepted,
// or zero.
func (s *search) acceptedElsewhere(a *playbook.Application) playbook.Day {
	if s.first == nil || s.first == a {
		return s.second
	}
	return s.first.AcceptedOn
}
