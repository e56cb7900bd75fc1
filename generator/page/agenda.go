package page

import (
	"followup/generator/calendar"
	"followup/generator/playbook"
)

type agendaPage struct {
	shell
	Tabs   []tab
	Print  string
	Agenda agendaView
}

// agendaView is a list by day. What is past when the page is read is folded by the
// script; what was past at the build is in Past already.
type agendaView struct {
	Past, Ahead []agendaDay
	Whole       string      // where all of it stands, where this is a part
	Months      []neighbour // of what lies beyond the list
}

type agendaDay struct {
	Day        date
	Holiday    string
	Interviews []meeting
	FollowUps  []link
	Closing    []link
}

// How much the agenda lists: days behind the day of the build, on the calendar's own
// page days behind it and ahead, and lines in all, to a whole day. The months hold the
// rest.
const (
	agendaBehind = 4 * 7
	agendaJust   = 7
	agendaSoon   = 3 * 7
	agendaLines  = 240
	agendaMonths = 6
)

func (b *builder) agendaView(s shell) (any, error) {
	v := agendaPage{shell: s, Tabs: b.views(agendaPath, s.Root), Print: b.printHref(s.Root)}
	months := b.months()
	v.Agenda = b.agenda(b.in.Today.AddDays(-agendaBehind), months[len(months)-1].AddMonths(1).AddDays(-1), s.Root)
	v.Agenda.Whole = ""
	return v, nil
}

func (b *builder) agenda(first, last playbook.Day, root string) agendaView {
	v := agendaView{Whole: root + agendaPath}
	lines := 0
	days := b.days().Agenda(first, last)
	for len(days) > 0 && days[len(days)-1].Lines() == 0 { // holidays alone at the end
		days = days[:len(days)-1]
	}
	for _, d := range days {
		if lines += d.Lines(); lines > agendaLines && !d.Day.Before(b.in.Today) && len(v.Ahead) > 0 {
			v.Months = b.monthsFrom(d.Day, root)
			break
		}
		if d.Day.Before(b.in.Today) {
			v.Past = append(v.Past, b.agendaDay(d, root))
		} else {
			v.Ahead = append(v.Ahead, b.agendaDay(d, root))
		}
	}
	return v
}

func (b *builder) agendaDay(d calendar.Date, root string) agendaDay {
	v := agendaDay{Day: b.date(d.Day), Holiday: d.Holiday}
	for _, i := range d.Interviews {
		v.Interviews = append(v.Interviews, meetingOf(i, root))
	}
	for _, f := range d.FollowUps {
		v.FollowUps = append(v.FollowUps, b.link(f, root))
	}
	for _, f := range d.Closing {
		l := b.link(f, root)
		l.Title = "Window closes: " + l.Title
		v.Closing = append(v.Closing, l)
	}
	return v
}

// monthsFrom leads to the months from a day on, the next few.
func (b *builder) monthsFrom(day playbook.Day, root string) []neighbour {
	var list []neighbour
	for _, m := range b.months() {
		if !m.Before(calendar.FirstOf(day)) && len(list) < agendaMonths {
			list = append(list, neighbour{month(m), root + monthPath(m)})
		}
	}
	return list
}
