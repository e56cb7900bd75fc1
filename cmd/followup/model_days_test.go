package main

import (
	"slices"
	"time"
)

// modelDay is a civil day, counted from 1 January 1970. The model has its own days and
// its own business days, so that it can't share a mistake with the program.
type modelDay int

// onDay is the day that a text such as 2026-11-10 means.
func onDay(text string) modelDay {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return modelDay(at.Unix() / 86400)
}

func (d modelDay) at() time.Time  { return time.Unix(int64(d)*86400, 0).UTC() }
func (d modelDay) String() string { return d.at().Format(time.DateOnly) }

// months is the same day of the month so many months later, or the month's last day
// where it is too short.
func (d modelDay) months(n int) modelDay {
	at := d.at()
	first := time.Date(at.Year(), at.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return modelDay(first.AddDate(0, 0, min(at.Day(), last)-1).Unix() / 86400)
}

// clock is the instant at so many minutes after midnight in a zone.
func (d modelDay) clock(minutes int, zone string) time.Time {
	in, err := time.LoadLocation(zone)
	if err != nil {
		panic(err)
	}
	at := d.at()
	return time.Date(at.Year(), at.Month(), at.Day(), 0, minutes, 0, 0, in)
}

// modelYear knows the business days of one person.
type modelYear struct {
	holidays []modelDay
	off, on  []modelDay
}

func (y modelYear) business(d modelDay) bool {
	weekend := d.at().Weekday() == time.Saturday || d.at().Weekday() == time.Sunday
	return slices.Contains(y.on, d) || !weekend && !slices.Contains(y.off, d) && !slices.Contains(y.holidays, d)
}

// span is a distance: so many days, or business days.
type span struct {
	n        int
	business bool
}

func days(n int) span { return span{n: n} }
func bd(n int) span   { return span{n: n, business: true} }

// from counts the span from a day.
func (s span) from(d modelDay, y modelYear) modelDay {
	if !s.business {
		return d + modelDay(s.n)
	}
	for n := s.n; n != 0; {
		step := 1
		if n < 0 {
			step = -1
		}
		d += modelDay(step)
		if y.business(d) {
			n -= step
		}
	}
	return d
}

// modelHolidays are the public holidays that the random playbooks can come across, as
// the countries' own calendars have them.
func modelHolidays(country string) []modelDay {
	var all []modelDay
	for _, day := range map[string][]string{
		"US": {
			"2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25",
			"2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25", "2027-12-24",
			"2027-12-31", "2028-01-17", "2028-02-21", "2028-05-29", "2028-06-19", "2028-07-04", "2028-09-04", "2028-10-09", "2028-11-10", "2028-11-23", "2028-12-25",
		},
		"GB": {
			"2026-12-25", "2026-12-28",
			"2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
			"2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26",
		},
		"DE-BY": {
			"2026-10-03", "2026-11-01", "2026-12-25", "2026-12-26",
			"2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-17", "2027-05-27", "2027-08-15", "2027-10-03", "2027-11-01", "2027-12-25", "2027-12-26",
			"2028-01-01", "2028-01-06", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-25", "2028-06-05", "2028-06-15", "2028-08-15", "2028-10-03", "2028-11-01", "2028-12-25", "2028-12-26",
		},
	}[country] {
		all = append(all, onDay(day))
	}
	return all
}
