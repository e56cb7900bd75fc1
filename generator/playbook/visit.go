package playbook

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// inOrder sorts the rounds by day, by their begin on it, then by name. One without
// a time of day comes before those that have one.
func (a *Application) inOrder() {
	slices.SortStableFunc(a.Rounds, func(x, y *Interview) int {
		return cmp.Or(x.Day.Compare(y.Day), x.begins(y), cmp.Compare(x.Name, y.Name))
	})
}

// begins compares when two interviews of one day begin.
func (i *Interview) begins(other *Interview) int {
	if i.Clock == NoClock || other.Clock == NoClock || i.Timezone == other.Timezone {
		return cmp.Compare(i.Clock, other.Clock)
	}
	x, known := i.begin()
	y, too := other.begin()
	if !known || !too {
		return cmp.Compare(i.Clock, other.Clock)
	}
	return x.Compare(y)
}

// begin is At in the interview's own zone.
func (i *Interview) begin() (time.Time, bool) {
	zone, err := time.LoadLocation(i.Timezone)
	if err != nil {
		return time.Time{}, false
	}
	return i.At(zone)
}

// End is the instant at which the interview is over, its zone given: after its
// duration, or an hour where none is given. ok is false where no time of day is known.
func (i *Interview) End(zone *time.Location) (at time.Time, ok bool) {
	at, ok = i.At(zone)
	switch {
	case !ok:
		return time.Time{}, false
	case i.Duration > 0:
		return at.Add(i.Duration), true
	}
	return at.Add(time.Hour), true
}

// Visit lists the interviews of the application on the day of one of them, in their
// order. Those that did not take place are left out, unless all of them did not.
func (a *Application) Visit(i *Interview) []*Interview {
	var all, held []*Interview
	for _, r := range a.Rounds {
		if r.Day != i.Day {
			continue
		}
		all = append(all, r)
		if !r.Outcome.NotHeld() {
			held = append(held, r)
		}
	}
	if len(held) > 0 {
		return held
	}
	return all
}

// Later reports whether the application has an interview on a later day.
func (a *Application) Later(i *Interview) bool {
	return slices.ContainsFunc(a.Rounds, func(r *Interview) bool { return r.Day.After(i.Day) })
}

// Same reports whether two entries of one visit are one person: they have the same
// name, case and spaces aside, or one address and names that may be one person's. A
// mailbox alone may be shared.
func (c Contact) Same(other Contact) bool {
	if fold(c.Name) == fold(other.Name) {
		return true
	}
	return c.Email != "" && strings.EqualFold(c.Email, other.Email) && (c.Is(other.Name) || other.Is(c.Name))
}
