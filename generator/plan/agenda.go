package plan

import "followup/generator/playbook"

// Agenda is what stands on a day, and what comes next.
type Agenda struct {
	Day     playbook.Day
	Overdue []*playbook.FollowUp // its window has closed
	Late    []*playbook.FollowUp // its day has passed, its window has not
	Due     []*playbook.FollowUp
	Open    []*playbook.FollowUp // may be done, need not be yet
	Next    []*playbook.FollowUp // opens within the days that were asked for
}

// On sorts follow-ups into the agenda of a day. Next holds what opens within the
// given number of days after it; where nothing at all stands or comes, it holds
// the very next follow-up, however far off.
func On(today playbook.Day, days int, all []*playbook.FollowUp) Agenda {
	a := Agenda{Day: today}
	var beyond *playbook.FollowUp
	for _, f := range all {
		switch f.State(today) {
		case playbook.Overdue:
			a.Overdue = append(a.Overdue, f)
		case playbook.Late:
			a.Late = append(a.Late, f)
		case playbook.Due:
			a.Due = append(a.Due, f)
		case playbook.Open:
			a.Open = append(a.Open, f)
		case playbook.Upcoming:
			if !f.Opens.After(today.AddDays(days)) {
				a.Next = append(a.Next, f)
			} else if beyond == nil {
				beyond = f
			}
		}
	}
	if a.Standing() == 0 && len(a.Next) == 0 && beyond != nil {
		a.Next = append(a.Next, beyond)
	}
	return a
}

// Standing counts what can be done on the day.
func (a Agenda) Standing() int { return len(a.Overdue) + len(a.Late) + len(a.Due) + len(a.Open) }
