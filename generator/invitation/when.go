package invitation

import (
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"followup/generator/playbook"
)

// when reads the start and the length of an event. false says that it has no day
// that a playbook could hold.
func (i *Invitation) when(e *ics.VEvent, table zones) bool {
	start := e.GetProperty(ics.ComponentPropertyDtStart)
	if start == nil {
		return false
	}
	wall, form := parseWall(start.Value)
	if form == noWall || wall.Year() < 1970 || wall.Year() > 2199 {
		return false
	}
	i.Clock = playbook.NoClock
	if form == wallDay || strings.EqualFold(value(e, "X-MICROSOFT-CDO-ALLDAYEVENT"), "TRUE") {
		i.Day = playbook.DayOf(wall)
		return true
	}
	at := wall
	if form == wallUTC {
		at = wall.In(table.own)
	} else {
		at, i.Timezone, i.Assumed = table.place(wall, parameter(start, "TZID"))
	}
	i.Day, i.Clock = playbook.DayOf(at), playbook.Clock(at.Hour()*60+at.Minute())
	i.Duration = length(e, at, table)
	return true
}

// The forms of DTSTART (RFC 5545 3.3.4 and 3.3.5).
type wallForm int

const (
	noWall    wallForm = iota
	wallDay            // a day alone
	wallUTC            // an instant
	wallClock          // the time on a clock, whose zone stands elsewhere
)

// parseWall reads a date, or a date and a time, as what a clock shows. The
// library would read a time without a zone in the zone of this machine.
func parseWall(text string) (time.Time, wallForm) {
	text = strings.ToUpper(strings.TrimSpace(text))
	for _, layout := range []struct {
		as   string
		form wallForm
	}{{"20060102", wallDay}, {"20060102T150405Z", wallUTC}, {"20060102T150405", wallClock}, {"20060102T1504Z", wallUTC}, {"20060102T1504", wallClock}} {
		if at, err := time.Parse(layout.as, text); err == nil {
			return at, layout.form
		}
	}
	return time.Time{}, noWall
}

// longest is the longest meeting that is told as a length: beyond a day it is a
// span of days and not the length of an interview.
const longest = 24 * time.Hour

// length is DTEND less DTSTART, or DURATION, in whole minutes; 0 where it is not known.
func length(e *ics.VEvent, start time.Time, table zones) time.Duration {
	d := parseLength(value(e, "DURATION"))
	if end := e.GetProperty(ics.ComponentPropertyDtEnd); end != nil {
		switch wall, form := parseWall(end.Value); form {
		case wallUTC:
			d = wall.Sub(start)
		case wallClock:
			at, _, _ := table.place(wall, parameter(end, "TZID"))
			d = at.Sub(start)
		}
	}
	if d = d.Truncate(time.Minute); d < 0 || d > longest {
		return 0
	}
	return d
}

// parseLength reads the part of an ISO 8601 duration that a meeting has: PT45M,
// PT1H30M. time.ParseDuration does the rest.
func parseLength(text string) time.Duration {
	text, ok := strings.CutPrefix(strings.ToUpper(text), "PT")
	if !ok {
		return 0
	}
	d, err := time.ParseDuration(strings.ToLower(text))
	if err != nil {
		return 0
	}
	return d
}

func parameter(p *ics.IANAProperty, name string) string {
	for key, values := range p.ICalParameters {
		if strings.EqualFold(key, name) && len(values) > 0 {
			return strings.Trim(strings.TrimSpace(values[0]), `"`)
		}
	}
	return ""
}
