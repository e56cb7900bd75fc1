package playbook

import (
	"time"

	"cloud.google.com/go/civil"
)

// Day is a civil date: a year, month and day with no clock and no zone. The
// zero Day means "no day was given"; test it with IsZero.
type Day = civil.Date

// ParseDay reads a day written as YYYY-MM-DD. A day that the calendar does not
// have, such as 2026-02-30, is an error.
func ParseDay(s string) (Day, error) { return civil.ParseDate(s) }

// ISO writes a day as YYYY-MM-DD.
func ISO(d Day) string { return string(AppendISO(make([]byte, 0, 10), d)) }

// AppendISO appends a day as YYYY-MM-DD. It is what the day's String does, which
// asks fmt; pages and feeds hold a great many days.
func AppendISO(dst []byte, d Day) []byte {
	y, m := d.Year, int(d.Month)
	if y < 0 || y > 9999 || m < 0 || m > 99 || d.Day < 0 || d.Day > 99 {
		return append(dst, d.String()...)
	}
	two := func(n int) { dst = append(dst, byte('0'+n/10), byte('0'+n%10)) }
	two(y / 100)
	two(y % 100)
	dst = append(dst, '-')
	two(m)
	dst = append(dst, '-')
	two(d.Day)
	return dst
}

// DayOf is the civil day on which the instant t falls in its own zone.
func DayOf(t time.Time) Day { return civil.DateOf(t) }

// AddMonths returns the day n months after d. Where that month is too short,
// its last day stands in: a month after 31 January is 28 or 29 February.
func AddMonths(d Day, n int) Day {
	first := Day{Year: d.Year, Month: d.Month, Day: 1}.AddMonths(n)
	last := first.AddMonths(1).AddDays(-1)
	return Day{Year: first.Year, Month: first.Month, Day: min(d.Day, last.Day)}
}

// LaterOf returns the later of two days.
func LaterOf(a, b Day) Day {
	if a.Before(b) {
		return b
	}
	return a
}

// EarlierOf returns the earlier of two days.
func EarlierOf(a, b Day) Day {
	if b.Before(a) {
		return b
	}
	return a
}

// Clock is a time of day on the wall, in minutes after midnight. NoClock means
// that only the day is known.
type Clock int

// NoClock says that no time of day was given.
const NoClock Clock = -1

// String writes the clock as HH:MM, and NoClock as nothing.
func (c Clock) String() string {
	if c == NoClock {
		return ""
	}
	return time.Date(2000, 1, 1, int(c)/60, int(c)%60, 0, 0, time.UTC).Format("15:04")
}
