package plan

import (
	"cmp"
	"slices"
	"time"

	"followup/generator/playbook"
)

// Meetings lists the interviews that take place on a day or within the given number
// of days after it, on the clock of the reader's zone, the earliest first; and then
// those that are agreed and have no day yet, whose Day is zero.
func Meetings(book *playbook.Book, applications []*playbook.Application, all []*playbook.FollowUp, from playbook.Day, days int, zone *time.Location) []playbook.Meeting {
	var list []playbook.Meeting
	for _, app := range applications {
		for _, i := range app.Rounds {
			m := meeting(i, zone)
			if !takesPlace(i) || m.Day.Before(from) || m.Day.After(from.AddDays(days)) {
				continue
			}
			m.Ask = app.StillToAsk(i)
			m.Prepare = prepare(i, all)
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b playbook.Meeting) int { // without a time first: it may be in the morning
		return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Clock, b.Clock), cmp.Compare(a.Interview.Name, b.Interview.Name))
	})
	for _, i := range book.Open {
		if i.Outcome == playbook.Waiting {
			list = append(list, playbook.Meeting{Interview: i, Clock: playbook.NoClock, Ask: i.Questions})
		}
	}
	return list
}

// prepare is the follow-up that prepares for an interview, unless that is settled.
func prepare(i *playbook.Interview, all []*playbook.FollowUp) *playbook.FollowUp {
	for _, f := range all {
		if f.Interview == i && f.Play.Name == playbook.PreparePlay && f.Settled == "" {
			return f
		}
	}
	return nil
}

// meeting is an interview on the reader's clock.
func meeting(i *playbook.Interview, zone *time.Location) playbook.Meeting {
	m := playbook.Meeting{Interview: i, Day: i.Day, Clock: i.Clock}
	own, err := time.LoadLocation(i.Timezone)
	if err != nil || zone == nil {
		return m
	}
	if at, ok := i.At(own); ok {
		here := at.In(zone)
		m.Day, m.Clock = playbook.DayOf(here), playbook.Clock(60*here.Hour()+here.Minute())
		m.Elsewhere = m.Day != i.Day || m.Clock != i.Clock
	}
	return m
}

// takesPlace reports whether an interview was not called off. An outcome that ends
// the application, or puts it on hold, calls off what is still to come.
func takesPlace(i *playbook.Interview) bool {
	ends := i.Outcome.Closed() || i.Outcome == playbook.OnHold
	return !i.Outcome.NotHeld() && !(ends && i.OutcomeOn.Before(i.Day))
}
