// Package workday knows which days are business days: not a weekend, not a
// public holiday of the person's country, not a day that they took off, unless
// they said that they work on it.
package workday

import (
	"slices"
	"sync"
	"time"

	"github.com/rickar/cal/v2"

	"followup/generator/playbook"
)

// Calendar answers which days are business days. It may be used by several
// goroutines at once.
type Calendar struct {
	holidays []*cal.Holiday
	off, on  map[playbook.Day]bool

	mu    sync.Mutex
	years map[int]map[playbook.Day]string // observed holidays of each year that was asked for
}

// New makes the calendar of a country, given its code as Known has it or "" for
// no holidays, with days off added and working days taken out. A working day
// beats everything else: a weekend, a holiday and a day off.
func New(country string, off, on []playbook.Day) *Calendar {
	c := &Calendar{
		holidays: holidays(country),
		off:      make(map[playbook.Day]bool, len(off)),
		on:       make(map[playbook.Day]bool, len(on)),
		years:    make(map[int]map[playbook.Day]string),
	}
	for _, d := range off {
		c.off[d] = true
	}
	for _, d := range on {
		c.on[d] = true
	}
	return c
}

// Is reports whether the day is a business day.
func (c *Calendar) Is(d playbook.Day) bool {
	if c.on[d] {
		return true
	}
	switch d.Weekday() {
	case time.Saturday, time.Sunday:
		return false
	}
	return !c.off[d] && c.Holiday(d) == ""
}

// Add counts business days from a day: the nth one after it, or before it where
// n is negative. With n = 0 it is the day itself, whatever that is.
func (c *Calendar) Add(d playbook.Day, n int) playbook.Day {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for ; n > 0; n-- {
		d = c.seek(d.AddDays(step), step)
	}
	return d
}

// Forward is the day itself where it is a business day, else the next one.
func (c *Calendar) Forward(d playbook.Day) playbook.Day { return c.seek(d, 1) }

// seek goes to the first business day from d on. A person may have taken a long
// time off, but not for ever: after two years it stays where it is.
func (c *Calendar) seek(d playbook.Day, step int) playbook.Day {
	at := d
	for range 2 * 366 {
		if c.Is(at) {
			return at
		}
		at = at.AddDays(step)
	}
	return d
}

// Holiday is the name of the public holiday observed on a day, or "".
func (c *Calendar) Holiday(d playbook.Day) string {
	if len(c.holidays) == 0 {
		return ""
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	year, ok := c.years[d.Year]
	if !ok {
		year = observed(c.holidays, d.Year)
		c.years[d.Year] = year
	}
	return year[d]
}

// observed lists the holidays observed in a year. One of the next year may be
// observed in this one: New Year's Day on a Saturday is kept on the Friday.
func observed(holidays []*cal.Holiday, year int) map[playbook.Day]string {
	days := make(map[playbook.Day]string)
	for _, y := range []int{year - 1, year, year + 1} {
		for _, h := range holidays {
			_, at := h.Calc(y)
			// The library gives midnight on this machine's clock. Where that clock
			// skips midnight, it gives the evening before; two hours fix that.
			if day := playbook.DayOf(at.Add(2 * time.Hour)); !at.IsZero() && day.Year == year {
				days[day] = h.Name
			}
		}
	}
	return days
}

// Countries lists the codes of the countries whose holidays are known.
func Countries() []string {
	codes := make([]string, 0, len(byCountry()))
	for code := range byCountry() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// Known reports whether the holidays of a country, or of a region written as
// DE-BY, are known.
func Known(code string) bool {
	_, ok := byCountry()[code]
	return ok
}

func holidays(code string) []*cal.Holiday { return byCountry()[code] }
