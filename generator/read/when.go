package read

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"followup/generator/playbook"
)

var (
	dayForm     = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})$`)
	momentForm  = regexp.MustCompile(`^(\d{4}-\d{1,2}-\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$`)
	minutesForm = regexp.MustCompile(`^(\d+)(?: ?(?:m|min|mins|minutes?))?$`)
	hoursForm   = regexp.MustCompile(`^(\d+) ?hours?$`)
)

// parseDay reads a day written YYYY-MM-DD. Where it cannot, fault says what is
// wrong and hint what to write.
func parseDay(text string) (day playbook.Day, fault, hint string) {
	text = strings.TrimSpace(text)
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

// Moment reads a day, or a day with a time on the clock. Where it cannot, fault
// says what is wrong and hint what to write.
func Moment(text string) (day playbook.Day, clock playbook.Clock, fault, hint string) {
	const example = "write a day, or a day and a time: 2026-11-10 14:00"
	text = strings.TrimSpace(text)
	m := momentForm.FindStringSubmatch(text)
	if m == nil {
		if date, rest, ok := strings.Cut(strings.Replace(text, "T", " ", 1), " "); ok && dayForm.MatchString(date) {
			hint := example
			if strings.ContainsAny(rest, "+Zz") {
				hint = "write the local time where it takes place, and the zone under `timezone`"
			}
			return day, playbook.NoClock, fmt.Sprintf("`%s` isn't a time of day", rest), hint
		}
		return day, playbook.NoClock, fmt.Sprintf("`%s` isn't a day", text), example
	}
	if day, fault, hint = parseDay(m[1]); fault != "" {
		return day, playbook.NoClock, fault, hint
	}
	if m[2] == "" {
		return day, playbook.NoClock, "", ""
	}
	h, min := number(m[2]), number(m[3])
	if h > 23 || min > 59 {
		return day, playbook.NoClock, fmt.Sprintf("there is no time %s:%s", m[2], m[3]), "write the time from 00:00 to 23:59"
	}
	return day, playbook.Clock(h*60 + min), "", ""
}

// parseDuration reads a length of time: 45m, 1h30m, 90 minutes, or minutes alone.
func parseDuration(text string) (time.Duration, bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if m := minutesForm.FindStringSubmatch(text); m != nil {
		return time.Duration(number(m[1])) * time.Minute, true
	}
	if m := hoursForm.FindStringSubmatch(text); m != nil {
		return time.Duration(number(m[1])) * time.Hour, true
	}
	d, err := time.ParseDuration(strings.ReplaceAll(text, " ", ""))
	return d, err == nil && d > 0
}

// ValidZone reports whether a name is one of the IANA database. The files of
// some systems ignore case or hold names that are no zones, so the form of the
// name is looked at first, and the answer is the same on every machine.
func ValidZone(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if part == "" || !unicode.IsUpper(rune(part[0])) {
			return false
		}
	}
	if name == "Local" {
		return false
	}
	_, err := time.LoadLocation(name)
	return err == nil
}

// zoneHint says what to write for a zone that is not known.
func zoneHint(name string) string {
	parts := strings.Split(strings.ReplaceAll(strings.TrimSpace(name), " ", "_"), "/")
	for i, p := range parts {
		if p != "" {
			parts[i] = strings.ToUpper(p[:1]) + strings.ToLower(p[1:])
		}
	}
	if tidy := strings.Join(parts, "/"); tidy != name && ValidZone(tidy) {
		return "did you mean `" + tidy + "`?"
	}
	return "write an IANA name: continent/city, such as Europe/Paris or America/New_York"
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
