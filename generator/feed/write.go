package feed

import (
	"bytes"
	"slices"
	"strconv"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

// mostBytes is how long the whole feed may be: Google passes over one of more
// than a mebibyte.
const mostBytes = 1_000_000

// whole writes the feed of everything in the window, as far as there is room. It
// keeps its own stamp and number while nothing in it changes.
func (s *Feeds) whole(dst []byte) ([]byte, error) {
	last := s.books.whole()
	length, kept := 0, 0
	var events []stamped
	for _, e := range s.window {
		made, err := s.event(e)
		if err != nil {
			return dst, err
		}
		if length += made.size(); length > mostBytes && len(events) > 0 {
			break
		}
		if _, _, same := last.find(made); same {
			kept++
		}
		events = append(events, s.books.stamp(made))
	}
	slices.SortFunc(events, func(a, b stamped) int { return a.compare(b.event) })
	revision, stamp := last.revision, last.stamp
	if kept != len(events) || kept != len(last.events) {
		revision, stamp = s.books.revision(), s.books.now()
	}
	dst = s.open(dst, s.level.calendarName(s.in.Settings, "Follow-ups"),
		calendarProperty("LAST-MODIFIED", stamp), calendarProperty(revisionProperty, strconv.Itoa(revision)))
	for _, e := range events {
		dst = e.append(dst)
	}
	return append(dst, calendarEnd...), nil
}

// callsOnly writes the feed of the follow-ups that are made by phone.
func (s *Feeds) callsOnly(dst []byte) ([]byte, error) {
	return s.write(dst, s.level.calendarName(s.in.Settings, "Calls"), s.calls)
}

// interview writes an interview's own feed. It holds all of its events, so that
// it never runs empty.
func (s *Feeds) interview(dst []byte, i *playbook.Interview) ([]byte, error) {
	return s.write(dst, s.level.interviewName(i), s.own[i])
}

// single writes the file of one event.
func (s *Feeds) single(dst []byte, e *entry) ([]byte, error) {
	return s.write(dst, s.level.interviewName(e.interview), []*entry{e})
}

func (s *Feeds) write(dst []byte, name string, entries []*entry) ([]byte, error) {
	events, err := s.made(entries)
	if err != nil {
		return dst, err
	}
	dst = s.open(dst, name)
	for _, e := range events {
		dst = s.books.stamp(e).append(dst)
	}
	return append(dst, calendarEnd...), nil
}

const calendarEnd = "END:VCALENDAR\r\n"

// open writes a calendar up to its first event. It has no METHOD: that is for
// invitations, and would change what DTSTAMP means.
func (s *Feeds) open(dst []byte, name string, more ...ics.CalendarProperty) []byte {
	const refresh = "PT12H"
	c := ics.NewCalendar()
	c.SetProductId(s.level.product())
	c.SetCalscale("GREGORIAN")
	c.SetName(name)               // and X-WR-CALNAME, which is what most clients read
	c.SetRefreshInterval(refresh) // the library adds VALUE=DURATION by itself
	c.SetXPublishedTTL(refresh)
	c.SetColor("teal")
	c.CalendarProperties = append(c.CalendarProperties, calendarProperty("X-APPLE-CALENDAR-COLOR", "#008080"))
	c.CalendarProperties = append(c.CalendarProperties, more...)
	var b bytes.Buffer
	// The buffer takes every write, and the library reports no other failure.
	_ = c.SerializeTo(&b, ics.WithNewLine("\r\n"))
	return append(dst, bytes.TrimSuffix(b.Bytes(), []byte(calendarEnd))...)
}

func calendarProperty(name, value string) ics.CalendarProperty {
	return ics.CalendarProperty{BaseProperty: ics.BaseProperty{IANAToken: name, Value: value}}
}
