package page

import (
	"time"

	"followup/generator/calendar"
	"followup/generator/playbook"
)

// weekPage is the sheet to print. The day on which it is read is not known, so it
// holds some weeks, of which the script shows two.
type weekPage struct {
	shell
	WeekStart int // 0 for Sunday
	Weeks     []sheetWeek
}

type sheetWeek struct {
	First date
	Days  []sheetDay
}

type sheetDay struct {
	Day        date
	Interviews []meeting
	Cards      []card
}

// How much the sheet holds: the weeks after the build, and lines at most.
const (
	sheetWeeks = 6
	sheetLines = 200
	sheetPast  = 2 * 7 // days for which what is late stays on it
)

func (b *builder) weekView(s shell) (any, error) {
	start := b.in.Book.Settings.WeekStart
	v := weekPage{shell: s, WeekStart: int(start)}
	end := calendar.WeekOf(b.in.Today, start).AddDays(sheetWeeks*7 - 1)
	lines := 0
	on := func(day playbook.Day) *sheetDay {
		lines++
		return v.on(day, b, start)
	}
	meetings := b.in.Book.Interviews
	upTo := func(day playbook.Day) {
		for ; len(meetings) > 0 && !meetings[0].Day.After(day); meetings = meetings[1:] {
			if !meetings[0].Day.Before(b.in.Today) {
				d := on(meetings[0].Day)
				d.Interviews = append(d.Interviews, meetingOf(meetings[0], s.Root))
			}
		}
	}
	for _, f := range b.in.FollowUps() {
		if f.Due.After(end) || lines >= sheetLines {
			break
		}
		if f.Settled != "" || f.State(b.in.Today) == playbook.Lapsed || f.Closes.Before(b.in.Today.AddDays(-sheetPast)) {
			continue
		}
		upTo(f.Due)
		d := on(f.Due)
		d.Cards = append(d.Cards, b.card(f, s.Root))
	}
	if lines < sheetLines {
		upTo(end)
	}
	return v, nil
}

// on is the day on the sheet, which comes last on it.
func (v *weekPage) on(day playbook.Day, b *builder, start time.Weekday) *sheetDay {
	first := b.date(calendar.WeekOf(day, start))
	if n := len(v.Weeks); n == 0 || v.Weeks[n-1].First.ISO != first.ISO {
		v.Weeks = append(v.Weeks, sheetWeek{First: first})
	}
	week := &v.Weeks[len(v.Weeks)-1]
	if n := len(week.Days); n == 0 || week.Days[n-1].Day.ISO != playbook.ISO(day) {
		week.Days = append(week.Days, sheetDay{Day: b.date(day)})
	}
	return &week.Days[len(week.Days)-1]
}
