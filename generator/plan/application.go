package plan

import "followup/generator/playbook"

// Search is the whole job search: every application with its rounds.
type Search struct {
	byInterview map[*playbook.Interview]*playbook.Application
	accepted    earliest
	offered     earliest
	alive       map[string]playbook.Day // by company, the latest day of an interview that is alive
	agreed      map[string]bool         // companies with an interview that has no day yet
}

// earliest finds, for each application, on which day another one had what is looked
// for, and which: the earliest of the others.
type earliest struct {
	first, second       *playbook.Application
	firstDay, secondDay playbook.Day
}

func (e *earliest) add(app *playbook.Application, day playbook.Day) {
	switch {
	case day.IsZero():
	case e.first == nil || day.Before(e.firstDay):
		e.second, e.secondDay = e.first, e.firstDay
		e.first, e.firstDay = app, day
	case e.second == nil || day.Before(e.secondDay):
		e.second, e.secondDay = app, day
	}
}

// besides is the earliest other application than this one with its day; nil and zero
// where there is none.
func (e earliest) besides(app *playbook.Application) (*playbook.Application, playbook.Day) {
	if e.first == app {
		return e.second, e.secondDay
	}
	return e.first, e.firstDay
}

// Elsewhere is what other applications mean to one of them. Days are zero where there
// is no such application.
type Elsewhere struct {
	AcceptedOn playbook.Day // the earliest on which another was accepted
	SignedOn   playbook.Day // when that one was signed
	OfferOn    playbook.Day // the earliest on which another had an offer that is still to be answered

	AnswerBy    playbook.Day // until when that offer has to be answered
	AnswerClock playbook.Clock
}

// NewSearch makes a search of its applications, and of the interviews that have no
// day yet.
func NewSearch(applications []*playbook.Application, open []*playbook.Interview) *Search {
	s := &Search{byInterview: make(map[*playbook.Interview]*playbook.Application, len(applications)), alive: make(map[string]playbook.Day), agreed: make(map[string]bool)}
	for _, i := range open {
		if i.Outcome.Alive() {
			s.agreed[playbook.Company(i.Company)] = true
		}
	}
	for _, app := range applications {
		for _, i := range app.Rounds {
			s.byInterview[i] = app
			if company := playbook.Company(i.Company); i.Outcome.Alive() && i.Day.After(s.alive[company]) {
				s.alive[company] = i.Day
			}
		}
		s.accepted.add(app, app.AcceptedOn)
		s.offered.add(app, app.OfferOn)
	}
	return s
}

// Of is the application that an interview is a round of.
func (s *Search) Of(i *playbook.Interview) *playbook.Application { return s.byInterview[i] }

// Elsewhere is what all other applications mean to one.
func (s *Search) Elsewhere(a *playbook.Application) Elsewhere {
	var e Elsewhere
	var signed *playbook.Application
	signed, e.AcceptedOn = s.accepted.besides(a)
	if signed != nil {
		e.SignedOn = signed.SignedOn
	}
	var offered *playbook.Application
	if offered, e.OfferOn = s.offered.besides(a); offered != nil {
		e.AnswerBy, e.AnswerClock = offered.AnswerBy, offered.AnswerClock
	}
	return e
}

// Back reports whether a later interview at the same company is alive, for any role,
// with its day, which is zero where it has none yet.
func (s *Search) Back(i *playbook.Interview) (on playbook.Day, ok bool) {
	company := playbook.Company(i.Company)
	if on = s.alive[company]; on.After(i.Day) {
		return on, true
	}
	return playbook.Day{}, s.agreed[company]
}
