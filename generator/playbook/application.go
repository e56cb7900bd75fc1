package playbook

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Application is the interviews (rounds) for one role at one company.
type Application struct {
	Title      string
	Rounds     []*Interview // by day, by their begin on it, then by name; at least one
	AcceptedOn Day          // the earliest acceptance, or zero
	SignedOn   Day          // when the accepted offer was signed, or zero
	OfferOn    Day          // the earliest offer that is still to be answered, or zero

	// Until when that offer has to be answered, or zero.
	AnswerBy    Day
	AnswerClock Clock
}

// Applications joins interviews into applications: those with the same
// `application`, or without one the same company and role, case and spaces aside.
// The interviews come by day and then by name, and so do applications.
func Applications(interviews []*Interview) []*Application {
	var all []*Application
	byKey := make(map[string]*Application)
	for _, i := range interviews {
		key := applicationKey(i)
		app := byKey[key]
		if app == nil {
			app = &Application{Title: i.Application}
			if app.Title == "" {
				app.Title = i.Company + ", " + i.Role
			}
			byKey[key] = app
			all = append(all, app)
		}
		app.Rounds = append(app.Rounds, i)
	}
	for _, app := range all {
		app.inOrder()
		for _, i := range app.Rounds {
			app.heard(i)
		}
	}
	return all
}

// heard takes what an interview's outcome says of the whole application.
func (a *Application) heard(i *Interview) {
	switch i.Outcome {
	case Accepted:
		if a.AcceptedOn.IsZero() || i.OutcomeOn.Before(a.AcceptedOn) {
			a.AcceptedOn = i.OutcomeOn
		}
		if a.SignedOn.IsZero() || !i.SignedOn.IsZero() && i.SignedOn.Before(a.SignedOn) {
			a.SignedOn = i.SignedOn
		}
	case Offer:
		if a.OfferOn.IsZero() || i.OutcomeOn.Before(a.OfferOn) {
			a.OfferOn, a.AnswerBy, a.AnswerClock = i.OutcomeOn, i.DecideBy, i.DecideClock
		}
	}
}

// SameApplication reports whether two interviews are rounds of one application.
func SameApplication(a, b *Interview) bool { return applicationKey(a) == applicationKey(b) }

func applicationKey(i *Interview) string {
	if i.Application != "" {
		return "application\x00" + fold(i.Application)
	}
	return "role\x00" + fold(i.Company) + "\x00" + fold(i.Role)
}

// fold takes away what does not tell two names apart: case, spaces, and the ways
// in which a sign can be written.
func fold(s string) string {
	ascii := true
	for n := range len(s) {
		ascii = ascii && s[n] < utf8.RuneSelf
	}
	if ascii { // the library would change its case alone
		return strings.Join(strings.Fields(strings.ToLower(s)), "")
	}
	s = cases.Fold().String(norm.NFKC.String(s))
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// Company is a company's name as names are compared: case and spaces aside.
func Company(name string) string { return fold(name) }

// Latest is the application's latest round: of the latest visit, the last that took
// place or still may.
func (a *Application) Latest() *Interview {
	visit := a.Visit(a.Rounds[len(a.Rounds)-1])
	return visit[len(visit)-1]
}

// RoundAfter is the first later round that takes place by a day, or nil. Two
// rounds on one day do not overtake each other.
func (a *Application) RoundAfter(i *Interview, by Day) *Interview {
	for _, r := range a.Rounds {
		if r.Day.After(i.Day) && !r.Day.After(by) {
			return r
		}
	}
	return nil
}

// Outcome is how the application stands: an acceptance wherever it was written
// down, else the outcome of its latest round.
func (a *Application) Outcome() Outcome {
	if !a.AcceptedOn.IsZero() {
		return Accepted
	}
	return a.Latest().Outcome
}
