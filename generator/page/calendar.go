package page

import (
	"strconv"
	"time"

	"followup/generator/calendar"
	"followup/generator/playbook"
)

type calendarView struct {
	shell
	Timeline timelineView
	Month    monthView
	Months   []monthLink
}

type monthPage struct {
	shell
	Month          monthView
	Months         []monthLink
	Previous, Next *neighbour
}

type monthLink struct {
	Short, Year string // what is seen, and what is only heard
	Href        string
	Current     bool
}

type monthView struct {
	Name     string // "November 2026"
	ID       string
	Weekdays []weekday
	Weeks    [][]cell
	Agenda   []cell // the days that have anything
}

type weekday struct{ Short, Long string }

type cell struct {
	Day          date
	Number       int
	Outside, Off bool
	Interviews   []meeting
	FollowUps    []link
}

type meeting struct{ Company, Round, Href, Clock string }

func (b *builder) calendarView(s shell) (any, error) {
	v := calendarView{shell: s}
	v.Timeline = b.timeline(v.Root)
	v.Month = b.monthView(calendar.FirstOf(b.in.Today), v.Root)
	v.Months = b.monthLinks(playbook.Day{}, v.Root)
	return v, nil
}

func monthPath(first playbook.Day) string { return "calendar/" + playbook.ISO(first)[:7] + "/" }

func (b *builder) monthPageView(s shell, first playbook.Day) (any, error) {
	v := monthPage{shell: s}
	months := b.months()
	v.Month = b.monthView(first, v.Root)
	v.Months = b.monthLinks(first, v.Root)
	for n, m := range months {
		if m == first && n > 0 {
			v.Previous = &neighbour{month(months[n-1]), v.Root + monthPath(months[n-1])}
		}
		if m == first && n+1 < len(months) {
			v.Next = &neighbour{month(months[n+1]), v.Root + monthPath(months[n+1])}
		}
	}
	return v, nil
}

func (b *builder) monthLinks(current playbook.Day, root string) []monthLink {
	var list []monthLink
	shown := b.in.Today.Year // a year is written where it changes
	for _, m := range b.months() {
		l := monthLink{m.In(time.UTC).Format("Jan"), strconv.Itoa(m.Year), root + monthPath(m), m == current}
		if m.Year != shown {
			shown = m.Year
			l.Short, l.Year = m.In(time.UTC).Format("Jan 2006"), ""
		}
		list = append(list, l)
	}
	return list
}

func (b *builder) monthView(first playbook.Day, root string) monthView {
	m := b.days().Month(first, b.in.Book.Settings.WeekStart)
	v := monthView{Name: month(first), ID: "month-" + playbook.ISO(first)[:7]}
	for _, w := range m.Weekdays {
		v.Weekdays = append(v.Weekdays, weekday{w.String()[:3], w.String()})
	}
	for _, week := range m.Weeks {
		row := make([]cell, 0, len(week))
		for _, c := range week {
			day := cell{Day: b.date(c.Day), Number: c.Day.Day, Outside: c.Outside, Off: c.Off}
			day.Interviews, day.FollowUps = make([]meeting, 0, len(c.Interviews)), make([]link, 0, len(c.FollowUps))
			for _, i := range c.Interviews {
				day.Interviews = append(day.Interviews, meeting{i.Company, i.Round, root + i.Page(), clock(i)})
			}
			for _, f := range c.FollowUps {
				day.FollowUps = append(day.FollowUps, b.link(f, root))
			}
			row = append(row, day)
			if len(day.Interviews)+len(day.FollowUps) > 0 {
				v.Agenda = append(v.Agenda, day)
			}
		}
		v.Weeks = append(v.Weeks, row)
	}
	return v
}
