package page

import (
	"strconv"
	"time"

	"followup/generator/calendar"
	"followup/generator/playbook"
)

// calendarView is the entry: the agenda for a narrow screen, the timeline for a
// wide one.
type calendarView struct {
	shell
	Narrow, Wide []tab
	Print        string
	Agenda       agendaView
	Timeline     timelineView
}

type timelinePage struct {
	shell
	Tabs     []tab
	Print    string
	Timeline timelineView
}

type monthPage struct {
	shell
	Tabs           []tab
	Print          string
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
	Holiday      string
	Interviews   []meeting
	FollowUps    []link
	Folded       []link // more than a day has room for
}

// perDay is how many follow-ups a day of the month shows unfolded, unless all but
// one are shown.
const perDay = 4

type meeting struct{ Company, Round, Href, Clock, Of string }

func meetingOf(i *playbook.Interview, root string) meeting {
	return meeting{i.Company, i.Round, root + i.Page(), clock(i), i.Name}
}

func (b *builder) calendarView(s shell) (any, error) {
	v := calendarView{shell: s, Narrow: b.views(agendaPath, s.Root), Wide: b.views(timelinePath, s.Root), Print: b.printHref(s.Root)}
	v.Narrow[0].Current, v.Wide[2].Current = "true", "true" // they have addresses of their own
	v.Agenda = b.agenda(b.in.Today.AddDays(-agendaJust), b.in.Today.AddDays(agendaSoon), v.Root)
	v.Timeline = b.timeline(v.Root)
	return v, nil
}

func (b *builder) timelineView(s shell) (any, error) {
	return timelinePage{s, b.views(timelinePath, s.Root), b.printHref(s.Root), b.timeline(s.Root)}, nil
}

// printHref leads to the sheet to print, where there is anything to print or to
// filter.
func (b *builder) printHref(root string) string {
	if len(b.in.Book.Interviews) == 0 {
		return ""
	}
	return root + printPath
}

// views lead from one view of the calendar to the others. The month is that of the
// build; the script takes the reader's in its place.
func (b *builder) views(current, root string) []tab {
	now := monthPath(calendar.FirstOf(b.in.Today))
	list := []tab{{Text: "Agenda", Href: agendaPath}, {Text: "Month", Href: now, Months: b.span()}, {Text: "Timeline", Href: timelinePath}}
	for n := range list {
		list[n].Current = ariaCurrent(list[n].Href == current)
		list[n].Href = root + list[n].Href
	}
	if list[0].Current+list[2].Current == "" && current != now {
		list[1].Current = "true"
	}
	return list
}

// span is the first and the last month of the calendar, as YYYY-MM.
func (b *builder) span() string {
	months := b.months()
	return playbook.ISO(months[0])[:7] + " " + playbook.ISO(months[len(months)-1])[:7]
}

func monthPath(first playbook.Day) string { return "calendar/" + playbook.ISO(first)[:7] + "/" }

func (b *builder) monthPageView(s shell, first playbook.Day) (any, error) {
	v := monthPage{shell: s, Tabs: b.views(monthPath(first), s.Root), Print: b.printHref(s.Root)}
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
			if c.Off && !c.Outside {
				day.Holiday = b.days().HolidayOn(c.Day)
			}
			day.Interviews, day.FollowUps = make([]meeting, 0, len(c.Interviews)), make([]link, 0, len(c.FollowUps))
			for _, i := range c.Interviews {
				day.Interviews = append(day.Interviews, meetingOf(i, root))
			}
			for _, f := range c.FollowUps {
				day.FollowUps = append(day.FollowUps, b.link(f, root))
			}
			if len(day.Interviews)+len(day.FollowUps) > 0 {
				v.Agenda = append(v.Agenda, day)
			}
			if len(day.FollowUps) > perDay+1 {
				day.FollowUps, day.Folded = day.FollowUps[:perDay], day.FollowUps[perDay:]
			}
			row = append(row, day)
		}
		v.Weeks = append(v.Weeks, row)
	}
	return v
}
