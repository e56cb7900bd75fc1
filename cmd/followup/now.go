package main

import (
	"time"

	"followup/generator/playbook"
	"followup/generator/read"
)

// today is the day that the command line names, else the day on the clock in a zone.
func (a *app) today(zone string) playbook.Day { return a.now(zone).Day }

// now is the day that the command line names, with an hour of it or as a whole, else
// what the clock shows in a zone.
func (a *app) now(zone string) playbook.Now {
	location, err := time.LoadLocation(zone)
	if err != nil {
		location = time.Local
	}
	if a.todayFlag == "" {
		at := a.clock().In(location)
		return playbook.Now{Day: playbook.DayOf(at), At: at}
	}
	day, clock, fault, _ := read.Moment(a.todayFlag)
	if fault != "" || clock == playbook.NoClock {
		return playbook.Now{Day: day}
	}
	wall := day.In(time.UTC).Add(time.Duration(clock) * time.Minute)
	return playbook.Now{Day: day, At: playbook.OnClock(wall, location)}
}

// checkToday reports a --today that cannot be read.
func (a *app) checkToday() error {
	if a.todayFlag == "" {
		return nil
	}
	if _, _, fault, _ := read.Moment(a.todayFlag); fault != "" {
		return wrong("write it as 2026-11-24, or with a time: 2026-11-24T16:30", "--today: %s", fault)
	}
	return nil
}

// pretended is the day that the command line names, and the instant on it where that
// has an hour, as pages take them. Both are "" where it names none.
func (a *app) pretended(zone string) (day, at string) {
	if a.todayFlag == "" {
		return "", ""
	}
	now := a.now(zone)
	if !now.At.IsZero() {
		at = now.At.Format(time.RFC3339)
	}
	return now.Day.String(), at
}
