package calendar

import (
	"time"

	"followup/generator/playbook"
)

// Date is a day of the agenda, with what stands on it.
type Date struct {
	Day        playbook.Day
	Holiday    string // its name, "Day off" for one of the person's own, or ""
	Interviews []*playbook.Interview
	FollowUps  []*playbook.FollowUp // due on that day
	Closing    []*playbook.FollowUp // not done, due earlier, and their window closes on that day
}

// Lines is how many things stand on the day.
func (d Date) Lines() int { return len(d.Interviews) + len(d.FollowUps) + len(d.Closing) }

// Agenda lists the days from one to another on which anything stands.
func (d Days) Agenda(first, last playbook.Day) []Date {
	due := from(d.FollowUps, first, func(f *playbook.FollowUp) playbook.Day { return f.Due })
	meetings := from(d.Interviews, first, func(i *playbook.Interview) playbook.Day { return i.Day })
	closing := map[playbook.Day][]*playbook.FollowUp{}
	for _, f := range d.FollowUps {
		if f.Settled == "" && f.Closes != f.Due && !f.Closes.Before(first) && !f.Closes.After(last) {
			closing[f.Closes] = append(closing[f.Closes], f)
		}
	}
	var list []Date
	for day := first; !day.After(last); day = day.AddDays(1) {
		date := Date{Day: day, Holiday: d.HolidayOn(day), Closing: closing[day]}
		for ; len(meetings) > 0 && !meetings[0].Day.After(day); meetings = meetings[1:] {
			date.Interviews = append(date.Interviews, meetings[0])
		}
		for ; len(due) > 0 && !due[0].Due.After(day); due = due[1:] {
			if due[0].Live() {
				date.FollowUps = append(date.FollowUps, due[0])
			}
		}
		if date.Lines() > 0 || date.Holiday != "" {
			list = append(list, date)
		}
	}
	return list
}

// HolidayOn names a day that is free, weekends aside: by the holiday, or "Day off"
// for one of the person's own. Any other day has no name.
func (d Days) HolidayOn(day playbook.Day) string {
	if !d.Off(day) {
		return "" // also where the person works on a holiday
	}
	if d.Holiday != nil {
		if name := d.Holiday(day); name != "" {
			return name
		}
	}
	if weekday := day.Weekday(); weekday != time.Saturday && weekday != time.Sunday {
		return "Day off"
	}
	return ""
}
