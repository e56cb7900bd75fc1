package invitation

import (
	"strconv"
	"time"

	ics "github.com/arran4/golang-ical"
)

// onset is a line of a zone's own table (RFC 5545 3.6.5): from when on, and each
// year again, clocks show which offset. The library writes and parses the lines,
// and does not work them out.
type onset struct {
	first  time.Time // on the clock
	rule   *ics.RecurrenceRule
	offset int // seconds east of UTC
}

func onsets(zone *ics.VTimezone) []onset {
	var list []onset
	for _, c := range zone.SubComponents() {
		var base *ics.ComponentBase
		switch c := c.(type) {
		case *ics.Standard:
			base = &c.ComponentBase
		case *ics.Daylight:
			base = &c.ComponentBase
		default:
			continue
		}
		start, to := base.GetProperty(ics.ComponentPropertyDtStart), base.GetProperty("TZOFFSETTO")
		if start == nil || to == nil {
			continue
		}
		first, form := parseWall(start.Value)
		offset, ok := parseOffset(to.Value)
		if form != wallClock || !ok {
			continue
		}
		o := onset{first: first, offset: offset}
		if rules, err := base.GetRRules(); err == nil && len(rules) > 0 {
			o.rule = rules[0]
		}
		list = append(list, o)
	}
	return list
}

// parseOffset reads +0100, -0330 or +013045.
func parseOffset(text string) (seconds int, ok bool) {
	if len(text) != 5 && len(text) != 7 || text[0] != '+' && text[0] != '-' {
		return 0, false
	}
	n, err := strconv.ParseUint(text[1:], 10, 32)
	if err != nil {
		return 0, false
	}
	if len(text) == 5 {
		n *= 100
	}
	seconds = int(n/10000*3600 + n/100%100*60 + n%100)
	if text[0] == '-' {
		seconds = -seconds
	}
	return seconds, seconds > -24*3600 && seconds < 24*3600
}

// offsetAt is the offset of the last onset before what the clock shows.
func offsetAt(list []onset, wall time.Time) (seconds int, ok bool) {
	var last time.Time
	for _, o := range list {
		for _, year := range []int{wall.Year() - 1, wall.Year()} {
			if at := o.in(year); !at.IsZero() && !at.After(wall) && (!ok || at.After(last)) {
				last, seconds, ok = at, o.offset, true
			}
		}
	}
	return seconds, ok
}

// in is when the onset comes, in a year or, where it does not repeat, at all.
func (o onset) in(year int) time.Time {
	if o.rule == nil || o.rule.Freq != ics.FrequencyYearly || len(o.rule.ByMonth) != 1 || len(o.rule.ByDay) != 1 || year <= o.first.Year() {
		return o.first
	}
	month, day := time.Month(o.rule.ByMonth[0]), o.rule.ByDay[0]
	at := time.Date(year, month, 1, o.first.Hour(), o.first.Minute(), o.first.Second(), 0, time.UTC)
	if day.OrdWeek < 0 {
		at = at.AddDate(0, 1, 0)
	}
	for at.Weekday() != weekday(day.Day) {
		at = at.AddDate(0, 0, 1)
	}
	weeks := day.OrdWeek
	if weeks > 0 {
		weeks--
	}
	at = at.AddDate(0, 0, 7*weeks)
	if !o.rule.Until.IsZero() && at.After(o.rule.Until) {
		return time.Time{}
	}
	return at
}

func weekday(name ics.Weekday) time.Weekday {
	return map[ics.Weekday]time.Weekday{
		ics.WeekdayMonday: time.Monday, ics.WeekdayTuesday: time.Tuesday, ics.WeekdayWednesday: time.Wednesday, ics.WeekdayThursday: time.Thursday,
		ics.WeekdayFriday: time.Friday, ics.WeekdaySaturday: time.Saturday, ics.WeekdaySunday: time.Sunday,
	}[name]
}
