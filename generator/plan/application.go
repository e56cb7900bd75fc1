package plan

import "followup/generator/playbook"

// search is the whole job search: every application with its rounds.
type search struct {
	byInterview map[*playbook.Interview]*playbook.Application
	accepted    []*playbook.Application // those that ended in an acceptance
}

func newSearch(interviews []*playbook.Interview) *search {
	s := &search{byInterview: make(map[*playbook.Interview]*playbook.Application, len(interviews))}
	for _, app := range playbook.Applications(interviews) {
		for _, i := range app.Rounds {
			s.byInterview[i] = app
		}
		if !app.AcceptedOn.IsZero() {
			s.accepted = append(s.accepted, app)
		}
	}
	return s
}

func (s *search) of(i *playbook.Interview) *playbook.Application { return s.byInterview[i] }

// acceptedElsewhere is the earliest day on which another application was accepted.
func (s *search) acceptedElsewhere(i *playbook.Interview) (playbook.Day, bool) {
	var earliest playbook.Day
	for _, app := range s.accepted {
		if app != s.of(i) && (earliest.IsZero() || app.AcceptedOn.Before(earliest)) {
			earliest = app.AcceptedOn
		}
	}
	return earliest, !earliest.IsZero()
}
