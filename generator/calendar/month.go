// Package calendar lays follow-ups out in time: as the grid of a month and as a
// timeline with a lane for each interview. It gives days, rows and spans; how
// they look is the page's business.
package calendar

import (
	"slices"
	"time"

	"followup/generator/playbook"
)

// Month is the grid of one month, in whole weeks.
type Month struct {
	First    playbook.Day // its first day
	Weekdays []time.Weekday
	Weeks    [][]Cell
}

// Cell is one day in the grid.
type Cell struct {
	Day        playbook.Day
	Outside    bool // it belongs to the month before or after
	Off        bool // a weekend or a holiday
	Interviews []*playbook.Interview
	FollowUps  []*playbook.FollowUp // due on that day
}

// Days are what a calendar is made from.
type Days struct {
	Interviews []*playbook.Interview // ordered by day
	FollowUps  []*playbook.FollowUp  // ordered by due day; those that don't stand any more are left out
	Off        func(playbook.Day) bool
	Holiday    func(playbook.Day) string // the name of a public holiday, or ""; nil where none is known
}

// Month lays out the month that begins on first, in weeks that begin on start.
func (d Days) Month(first playbook.Day, start time.Weekday) Month {
	m := Month{First: first}
	for i := range 7 {
		m.Weekdays = append(m.Weekdays, (start+time.Weekday(i))%7)
	}
	end := first.AddMonths(1)
	due := from(d.FollowUps, first, func(f *playbook.FollowUp) playbook.Day { return f.Due })
	meetings := from(d.Interviews, first, func(i *playbook.Interview) playbook.Day { return i.Day })
	for day := WeekOf(first, start); day.Before(end); {
		week := make([]Cell, 0, 7)
		for range 7 {
			cell := Cell{Day: day, Outside: day.Before(first) || !day.Before(end), Off: d.Off(day)}
			if !cell.Outside {
				for ; len(due) > 0 && !due[0].Due.After(day); due = due[1:] {
					if due[0].Live() {
						cell.FollowUps = append(cell.FollowUps, due[0])
					}
				}
				for ; len(meetings) > 0 && !meetings[0].Day.After(day); meetings = meetings[1:] {
					cell.Interviews = append(cell.Interviews, meetings[0])
				}
			}
			week = append(week, cell)
			day = day.AddDays(1)
		}
		m.Weeks = append(m.Weeks, week)
	}
	return m
}

// from cuts off what lies before a day, from a list that is ordered by day. A month
// that is shown then costs what stands in it, however long the search is.
func from[T any](list []T, first playbook.Day, day func(T) playbook.Day) []T {
	n, _ := slices.BinarySearchFunc(list, first, func(item T, first playbook.Day) int { return day(item).Compare(first) })
	return list[n:]
}

// Months lists the first days of the months from the first that has anything to
// the last, those between that have nothing included, so that one can leaf
// through them. today's month is always among them. At most most months are
// listed, the nearest to today.
func (d Days) Months(today playbook.Day, most int) []playbook.Day {
	from := FirstOf(today)
	to := from
	take := func(day playbook.Day) {
		if !day.IsZero() {
			from, to = playbook.EarlierOf(from, FirstOf(day)), playbook.LaterOf(to, FirstOf(day))
		}
	}
	for _, f := range d.FollowUps {
		if f.Live() {
			take(f.Due)
		}
	}
	for _, i := range d.Interviews {
		take(i.Day)
	}
	before, after := months(from, FirstOf(today)), months(FirstOf(today), to)
	if before+after+1 > most {
		room := most - 1
		before = min(before, max(room/2, room-after))
		after = min(after, room-before)
	}
	var list []playbook.Day
	for n := -before; n <= after; n++ {
		list = append(list, FirstOf(today).AddMonths(n))
	}
	return list
}

// months counts the months from one first day to another.
func months(from, to playbook.Day) int {
	return (to.Year-from.Year)*12 + int(to.Month) - int(from.Month)
}

// FirstOf is the first day of the month in which the day lies.
func FirstOf(d playbook.Day) playbook.Day {
	return playbook.Day{Year: d.Year, Month: d.Month, Day: 1}
}

// WeekOf is the first day of the week in which the day lies.
func WeekOf(d playbook.Day, start time.Weekday) playbook.Day {
	return d.AddDays(-((int(d.Weekday()) - int(start) + 7) % 7))
}
