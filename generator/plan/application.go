package plan

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"followup/generator/playbook"
)

// search is the whole job search: every application with its rounds.
type search struct {
	byInterview map[*playbook.Interview]*application
	accepted    []*application // those that ended in an acceptance
}

// application is the rounds for one role at one company.
type application struct {
	title      string
	rounds     []*playbook.Interview // by day, then by name
	acceptedOn playbook.Day
}

// newSearch joins interviews into applications. They come by day and then name,
// and so do the rounds.
func newSearch(interviews []*playbook.Interview) *search {
	s := &search{byInterview: make(map[*playbook.Interview]*application, len(interviews))}
	byKey := make(map[string]*application)
	for _, i := range interviews {
		key := applicationKey(i)
		app := byKey[key]
		if app == nil {
			app = &application{title: i.Application}
			if app.title == "" {
				app.title = i.Company + ", " + i.Role
			}
			byKey[key] = app
		}
		app.rounds = append(app.rounds, i)
		s.byInterview[i] = app
		if i.Outcome != playbook.Accepted {
			continue
		}
		if app.acceptedOn.IsZero() {
			s.accepted = append(s.accepted, app)
			app.acceptedOn = i.OutcomeOn
		}
		app.acceptedOn = playbook.EarlierOf(app.acceptedOn, i.OutcomeOn)
	}
	return s
}

// applicationKey is the same for interviews of one application: the same
// `application`, or without one the same company and role, case and spaces aside.
func applicationKey(i *playbook.Interview) string {
	if i.Application != "" {
		return "application\x00" + fold(i.Application)
	}
	return "role\x00" + fold(i.Company) + "\x00" + fold(i.Role)
}

func fold(s string) string {
	s = cases.Fold().String(norm.NFKC.String(s))
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func (s *search) of(i *playbook.Interview) *application { return s.byInterview[i] }

// acceptedElsewhere is the earliest day on which another application was accepted.
func (s *search) acceptedElsewhere(i *playbook.Interview) (playbook.Day, bool) {
	var earliest playbook.Day
	for _, app := range s.accepted {
		if app == s.of(i) {
			continue
		}
		if earliest.IsZero() || app.acceptedOn.Before(earliest) {
			earliest = app.acceptedOn
		}
	}
	return earliest, !earliest.IsZero()
}

func (a *application) latest() *playbook.Interview { return a.rounds[len(a.rounds)-1] }

// roundAfter is the first later round that takes place by a day. Two rounds on
// one day do not overtake each other.
func (a *application) roundAfter(i *playbook.Interview, by playbook.Day) *playbook.Interview {
	for _, r := range a.rounds {
		if r.Day.After(i.Day) && !r.Day.After(by) {
			return r
		}
	}
	return nil
}
