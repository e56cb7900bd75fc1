package plan

import (
	"cmp"
	"slices"
	"time"

	"followup/generator/playbook"
)

// Meetings lists the interviews that take place on a day or within the given number
// of days after it, on the clock of the reader's zone, the earliest first.
func Meetings(book *playbook.Book, from playbook.Day, days int, zone *time.Location) []playbook.Meeting {
	var list []playbook.Meeting
	for _, i := range book.Interviews {
		if m := meeting(i, zone); takesPlace(i) && !m.Day.Before(from) && !m.Day.After(from.AddDays(days)) {
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b playbook.Meeting) int {
		return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Clock, b.Clock)) // without a time first: it may be in the morning
	})
	return list
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
// the application calls off what is still to come.
func takesPlace(i *playbook.Interview) bool {
	return !(i.Outcome.Closed() && i.OutcomeOn.Before(i.Day))
}
