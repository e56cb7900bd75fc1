package read

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"followup/generator/playbook"
)

var (
	dayForm    = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$`)
	momentForm = regexp.MustCompile(`^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:([Tt])|,? +(?:at +)?|$)(.*)$`)
	clockForm  = regexp.MustCompile(`^(?i)(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?(?: *(h|uhr|[ap]\.?m\.?))?(?: *([-+zug].*)| +(.*))?$`)
	offsetText = regexp.MustCompile(`^(?i)(?:utc|gmt)? *([-+]) *(\d{1,2})(?::?(\d{2}))?$`)
	dashes     = strings.NewReplacer("–", "-", "—", "-", "−", "-", "‐", "-", "‑", "-")
)

// parseDay reads a day written YYYY-MM-DD. Where it cannot, fault says what is
// wrong and hint what to write.
func parseDay(text string) (day playbook.Day, fault, hint string) {
	text = strings.TrimSpace(dashes.Replace(text))
	if day, ok := plainDay(text); ok {
		return day, "", ""
	}
	m := dayForm.FindStringSubmatch(text)
	if m == nil {
		return day, fmt.Sprintf("`%s` isn't a day", text), "write the year, the month and the day: 2026-11-24"
	}
	year, month, d := number(m[1]), number(m[2]), number(m[3])
	day = playbook.Day{Year: year, Month: time.Month(month), Day: d}
	if month < 1 || month > 12 {
		return playbook.Day{}, fmt.Sprintf("there is no month %d", month), "write the year, the month and the day: 2026-11-24"
	}
	if year < 1970 || year > 2199 {
		return playbook.Day{}, fmt.Sprintf("the year %s is too far away", m[1]), "write a day between 1970-01-01 and 2199-12-31"
	}
	if !day.IsValid() {
		last := playbook.Day{Year: year, Month: time.Month(month), Day: 1}.AddMonths(1).AddDays(-1)
		return playbook.Day{}, fmt.Sprintf("there is no %d %s %d", d, day.Month, year),
			fmt.Sprintf("%s %d ends on %s", day.Month, year, last)
	}
	return day, "", ""
}

// plainDay reads a day that is written in full and that every month has, as nearly
// all are, without the search for what else it may be.
func plainDay(text string) (playbook.Day, bool) {
	if len(text) != len("2026-11-24") || text[4] != '-' || text[7] != '-' {
		return playbook.Day{}, false
	}
	for _, part := range []string{text[:4], text[5:7], text[8:]} {
		for _, r := range part {
			if r < '0' || r > '9' {
				return playbook.Day{}, false
			}
		}
	}
	day := playbook.Day{Year: number(text[:4]), Month: time.Month(number(text[5:7])), Day: number(text[8:])}
	return day, day.Year >= 1970 && day.Year <= 2199 && day.Month >= 1 && day.Month <= 12 && day.Day >= 1 && day.Day <= 28
}

// Moment reads a day, or a day with a time of day. One that says how far its clock is
// from UTC is an instant, and is given as the clocks of a zone show it. Where it cannot
// be read, fault says what is wrong and hint what to write.
func Moment(text, zone string) (day playbook.Day, clock playbook.Clock, fault, hint string) {
	const example = "write a day, or a day and a time: 2026-11-10 14:00"
	text = strings.TrimSpace(dashes.Replace(text))
	m := momentForm.FindStringSubmatch(text)
	if m == nil {
		if near, ok := (Spoken{}).written(text); ok {
			return day, playbook.NoClock, fmt.Sprintf("`%s` isn't a day", text), "write it as " + near
		}
		return day, playbook.NoClock, fmt.Sprintf("`%s` isn't a day", text), example
	}
	if day, fault, hint = parseDay(m[1]); fault != "" {
		return day, playbook.NoClock, fault, hint
	}
	if strings.TrimSpace(m[3]) == "" {
		if m[2] != "" {
			return playbook.Day{}, playbook.NoClock, fmt.Sprintf("`%s` isn't a day", text), example
		}
		return day, playbook.NoClock, "", ""
	}
	t := timeOfDay{day: day, strict: m[2] != ""}
	if fault, hint = t.read(strings.TrimSpace(m[3])); fault != "" {
		return playbook.Day{}, playbook.NoClock, fault, hint
	}
	if !t.fixed {
		return day, t.clock, "", ""
	}
	place, err := time.LoadLocation(zone)
	if err != nil {
		place = time.UTC
	}
	at := day.In(time.UTC).Add(time.Duration(t.clock)*time.Minute - t.ahead).In(place)
	return playbook.DayOf(at), playbook.Clock(at.Hour()*60 + at.Minute()), "", ""
}

// number reads digits that a pattern has let through; more than fit an int
// become a number that no calendar has.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 1 << 30
	}
	return n
}
