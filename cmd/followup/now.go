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
	day, clock, fault, _ := read.Moment(a.todayFlag, zone)
	if fault != "" || clock == playbook.NoClock {
		return playbook.Now{Day: day}
	}
	wall := day.In(time.UTC).Add(time.Duration(clock) * time.Minute)
	return playbook.Now{Day: day, At: playbook.OnClock(wall, location)}
}

// checkToday reports a --today that cannot be read. One in words is written as a day,
// which is how everything else reads it.
func (a *app) checkToday() error {
	if a.todayFlag == "" {
		return nil
	}
	if _, _, fault, _ := read.Moment(a.todayFlag, ""); fault == "" {
		return nil
	}
	day, clock, fault, hint := read.Spoken{Today: playbook.DayOf(a.clock())}.Moment(a.todayFlag)
	if fault != "" {
		return wrong(hint+"; a time can follow: 2026-11-24T16:30", "--today: %s", fault)
	}
	if a.todayFlag = day.String(); clock != playbook.NoClock {
		a.todayFlag += "T" + clock.String()
	}
	return nil
}

// spoken reads days as people say them. Of what has happened, a weekday is the last one.
func (a *app) spoken(zone string, happened bool) read.Spoken {
	return read.Spoken{Today: a.today(zone), Zone: zone, Last: happened}
}

// dayIn reads the day that an option names: 2026-11-24, 24 Nov, friday, yesterday.
func (a *app) dayIn(option, text, zone string, happened bool) (playbook.Day, error) {
	day, fault, hint := a.spoken(zone, happened).Day(text)
	if fault != "" {
		return day, wrong(hint, "%s: %s", option, fault)
	}
	return day, nil
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
