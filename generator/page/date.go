package page

import (
	"html/template"
	"sync/atomic"
	"time"

	"followup/generator/playbook"
)

// A date as pages show it: for people, and in its machine form.
type date struct {
	ISO  string
	Text string        // "Tue 24 Nov", with the year where it isn't the build's
	Long string        // "Tuesday 24 November 2026", where it is wanted
	Tag  template.HTML // the day as a time element: made here, because pages hold a great many
}

// layouts are the forms of a day in one order of its parts, of letters, digits,
// commas, hyphens and blanks alone.
type layouts struct {
	short, withYear, long string
	sameMonth, sameYear   string // of the first day of a window, in front of its last: "13" of "13 to Fri 20 Nov"
}

func layoutsOf(order playbook.DateOrder) layouts {
	switch order {
	case playbook.MonthDay:
		return layouts{"Mon, Jan 2", "Mon, Jan 2, 2006", "Monday, January 2, 2006", "Jan 2", "Jan 2"}
	case playbook.YearMonthDay:
		return layouts{"Mon 2006-01-02", "Mon 2006-01-02", "Monday 2006-01-02", "2006-01-02", "2006-01-02"}
	}
	return layouts{"Mon 2 Jan", "Mon 2 Jan 2006", "Monday 2 January 2006", "2", "2 Jan"}
}

func (b *builder) date(d playbook.Day) date {
	if d.IsZero() {
		return date{}
	}
	return *b.written(d)
}

// written is date for a day that was given.
func (b *builder) written(d playbook.Day) *date {
	if d.Year != b.in.Today.Year {
		return b.usual.date(d, b.dates.withYear)
	}
	return b.usual.date(d, b.dates.short)
}

// iso is playbook.ISO for a day that pages show too.
func (b *builder) iso(d playbook.Day) string {
	if d.IsZero() {
		return playbook.ISO(d)
	}
	return b.written(d).ISO
}

// almanac remembers the days that were written, for a few years around one: a site
// names each of them some fifty times.
type almanac struct {
	first int // year
	years [16]atomic.Pointer[[12 * 31]atomic.Pointer[date]]
}

// around makes an almanac of the years around one.
func around(year int) *almanac {
	a := &almanac{first: year}
	a.first -= len(a.years) / 2
	return a
}

// date is dateOf, each time with the same layout for a day.
func (a *almanac) date(d playbook.Day, layout string) *date {
	n := d.Year - a.first
	if n < 0 || n >= len(a.years) || d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 {
		made := dateOf(d, layout)
		return &made
	}
	year := a.years[n].Load()
	if year == nil {
		a.years[n].CompareAndSwap(nil, new([12 * 31]atomic.Pointer[date]))
		year = a.years[n].Load()
	}
	at := &year[31*(int(d.Month)-1)+d.Day-1]
	if known := at.Load(); known != nil {
		return known
	}
	made := dateOf(d, layout)
	at.Store(&made)
	return &made
}

// dateOf writes a day in a layout. Its forms are cut from one string.
func dateOf(d playbook.Day, layout string) date {
	b := append(make([]byte, 0, 64), `<time datetime="`...)
	iso := len(b)
	b = playbook.AppendISO(b, d)
	isoEnd := len(b)
	b = append(b, `">`...)
	text := len(b)
	b = d.In(time.UTC).AppendFormat(b, layout)
	textEnd := len(b)
	tag := string(append(b, `</time>`...))
	return date{ISO: tag[iso:isoEnd], Text: tag[text:textEnd], Tag: template.HTML(tag)}
}

// built is the day of the build, which every page tells in full.
func (b *builder) built() date {
	d := b.date(b.in.Today)
	d.Long = b.in.Today.In(time.UTC).Format(b.dates.long)
	return d
}

// opening is the first day of a window that stands in front of its last: "13"
// of "13 to Fri 20 Nov".
func (b *builder) opening(f *playbook.FollowUp) date {
	switch {
	case f.Opens.IsZero() || f.Opens.Year != f.Closes.Year:
		return b.date(f.Opens)
	case f.Opens.Month != f.Closes.Month:
		return *b.sameYear.date(f.Opens, b.dates.sameYear)
	}
	return *b.sameMonth.date(f.Opens, b.dates.sameMonth)
}

func month(d playbook.Day) string { return d.In(time.UTC).Format("January 2006") }
