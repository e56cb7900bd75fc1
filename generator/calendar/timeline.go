package calendar

import (
	"cmp"
	"slices"

	"followup/generator/playbook"
)

// Timeline is a stretch of days with a lane for each interview.
type Timeline struct {
	From, To playbook.Day // the first and the last day
	Lanes    []Lane
	Off      []playbook.Day        // the weekends and holidays in it
	Outside  []*playbook.Interview // they have nothing in it
}

// Lane is what belongs to one interview.
type Lane struct {
	Interview *playbook.Interview
	Joined    bool // it is of the same application as the lane above
	Bars      []Bar
	Rows      int
	Quiet     Quiet // zero where there is none
	Earlier   int   // follow-ups that lie before the stretch
	Later     int   // follow-ups that lie behind it
}

// Bar is a follow-up's window, cut to the stretch.
type Bar struct {
	FollowUp *playbook.FollowUp
	From, To playbook.Day
	Row      int // from 0, such that no two bars of a row touch
}

// Timeline lays the follow-ups that stand from one day to another: what is under
// way first, and there the latest first, so that today's lanes are at the top.
// space tells how many days' room the words beside a follow-up take at least.
func (d Days) Timeline(from, to playbook.Day, space func(*playbook.FollowUp) int) Timeline {
	t := Timeline{From: from, To: to}
	for day := from; !day.After(to); day = day.AddDays(1) {
		if d.Off(day) {
			t.Off = append(t.Off, day)
		}
	}
	of := map[*playbook.Interview][]*playbook.FollowUp{}
	for _, f := range d.FollowUps {
		if f.Live() {
			of[f.Interview] = append(of[f.Interview], f)
		}
	}
	var above *playbook.Application
	groups := playbook.Applications(d.Interviews)
	slices.SortStableFunc(groups, func(a, b *playbook.Application) int {
		return cmp.Or(closed(a)-closed(b), b.Latest().Day.Compare(a.Latest().Day))
	})
	for _, group := range groups {
		for _, interview := range group.Rounds {
			lane := laneOf(interview, of[interview], from, to, space)
			within := !interview.Day.Before(from) && !interview.Day.After(to)
			if len(lane.Bars) == 0 && !within {
				t.Outside = append(t.Outside, interview)
				continue
			}
			lane.Joined = group == above
			above = group
			t.Lanes = append(t.Lanes, lane)
		}
	}
	return t
}

func laneOf(interview *playbook.Interview, followUps []*playbook.FollowUp, from, to playbook.Day, space func(*playbook.FollowUp) int) Lane {
	lane := Lane{Interview: interview, Quiet: quiet(interview, followUps)}
	for _, f := range followUps {
		switch {
		case f.Closes.Before(from):
			lane.Earlier++
		case f.Opens.After(to):
			lane.Later++
		default:
			lane.Bars = append(lane.Bars, Bar{FollowUp: f, From: playbook.LaterOf(f.Opens, from), To: playbook.EarlierOf(f.Closes, to)})
		}
	}
	slices.SortStableFunc(lane.Bars, func(a, b Bar) int { return a.From.Compare(b.From) })
	var free []playbook.Day // the first free day of each row
	for i := range lane.Bars {
		bar := &lane.Bars[i]
		row := slices.IndexFunc(free, func(day playbook.Day) bool { return !day.After(bar.From) })
		if row < 0 {
			row = len(free)
			free = append(free, playbook.Day{})
		}
		free[row] = playbook.LaterOf(bar.To.AddDays(2), bar.From.AddDays(space(bar.FollowUp)))
		bar.Row = row
	}
	lane.Rows = len(free)
	return lane
}

// closed ranks what is still under way before what is not.
func closed(a *playbook.Application) int {
	if a.Latest().Outcome.Closed() {
		return 1
	}
	return 0
}
