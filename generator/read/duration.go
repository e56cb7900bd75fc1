package read

import (
	"regexp"
	"strings"
	"time"
)

var (
	minutesForm = regexp.MustCompile(`^(\d+)(?: ?(?:m|min|mins|minutes?))?$`)
	hoursForm   = regexp.MustCompile(`^(\d+) ?hours?$`)
)

// longest is the longest that an interview can take: a piece of work to take home.
const longest = 31 * 24 * time.Hour

// parseDuration reads a length of time: 45m, 1h30m, 90 minutes, or minutes alone.
func parseDuration(text string) (time.Duration, bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if m := minutesForm.FindStringSubmatch(text); m != nil {
		return lasting(time.Duration(number(m[1])) * time.Minute)
	}
	if m := hoursForm.FindStringSubmatch(text); m != nil {
		return lasting(time.Duration(number(m[1])) * time.Hour)
	}
	d, err := time.ParseDuration(strings.ReplaceAll(text, " ", ""))
	if err != nil {
		return 0, false
	}
	return lasting(d)
}

// lasting is a length of time that something can take.
func lasting(d time.Duration) (time.Duration, bool) { return d, d > 0 && d <= longest }
