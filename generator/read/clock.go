package read

import (
	"fmt"
	"strings"
	"time"

	"followup/generator/playbook"
)

// timeOfDay is what stands behind a day: a time on the clock, and perhaps how far that
// clock is ahead of UTC.
type timeOfDay struct {
	day    playbook.Day // it stands behind
	strict bool         // a T stands between the two, as programs write it
	clock  playbook.Clock
	fixed  bool
	ahead  time.Duration
}

// read reads 14:00, 14:00:30, 14.00, 2pm, 2:30 p.m., noon, and each of them with Z or
// +01:00 behind it.
func (t *timeOfDay) read(text string) (fault, hint string) {
	const example = "write the time as 14:00, or 2:00 pm"
	if word := strings.ToLower(text); word == "noon" || word == "midday" {
		t.clock = 12 * 60
		return "", ""
	}
	m := clockForm.FindStringSubmatch(text)
	if m == nil || m[2] == "" && m[4] == "" {
		return fmt.Sprintf("`%s` isn't a time of day", text), example
	}
	hour, minute, half := number(m[1]), number("0"+m[2]), strings.ToLower(m[4])
	if strings.HasPrefix(half, "a") || strings.HasPrefix(half, "p") {
		if hour < 1 || hour > 12 {
			return fmt.Sprintf("there is no time `%s`", text), "write the time from 1:00 to 12:59 with am or pm, or from 00:00 to 23:59 without"
		}
		hour %= 12
		if half[0] == 'p' {
			hour += 12
		}
	}
	if hour > 23 || minute > 59 || number("0"+m[3]) > 59 {
		return fmt.Sprintf("there is no time %s", strings.TrimSpace(strings.TrimSuffix(text, m[5]+m[6]))), "write the time from 00:00 to 23:59"
	}
	t.clock = playbook.Clock(hour*60 + minute)
	return t.zone(text, strings.TrimSpace(m[5]+m[6]))
}

// zone reads what stands behind the time.
func (t *timeOfDay) zone(text, behind string) (fault, hint string) {
	switch strings.ToUpper(behind) {
	case "":
		return "", ""
	case "Z", "UTC":
		t.fixed = true
		return "", ""
	}
	m := offsetText.FindStringSubmatch(behind)
	if m == nil {
		return t.named(text, behind)
	}
	minutes := number(m[2])*60 + number("0"+m[3])
	spans := m[1] == "-" && m[3] != "" && !t.strict && minutes > int(t.clock) // 14:00-15:00: from two to three
	if spans || minutes > 14*60 {
		return fmt.Sprintf("`%s` may be two times", text), fmt.Sprintf("write when it begins, %s %s, and how long it takes under `duration`", t.day, t.clock)
	}
	t.fixed, t.ahead = true, time.Duration(minutes)*time.Minute
	if m[1] == "-" {
		t.ahead = -t.ahead
	}
	return "", ""
}

// named says what to write in place of a zone that is named behind a time: the letters
// mean several, and the rest of the file would not know of it.
func (t *timeOfDay) named(text, name string) (fault, hint string) {
	zone, such := zoneCalled(name), "such as "
	if zone == "" && ValidZone(name) {
		zone, such = name, ""
	}
	if zone == "" && strings.IndexFunc(name, func(r rune) bool { return r < 'A' && r != ' ' && r != '.' }) >= 0 {
		return fmt.Sprintf("`%s` isn't a time of day", text), "write the time as 14:00, or 2:00 pm"
	}
	if zone == "" {
		zone = "Europe/Paris"
	}
	return fmt.Sprintf("`%s` has the time zone behind the time", text),
		fmt.Sprintf("write %s %s, and the zone on a line of its own, %s`timezone: %s`", t.day, t.clock, such, zone)
}
