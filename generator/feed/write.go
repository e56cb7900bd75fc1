package feed

import (
	"bytes"
	"slices"
	"strconv"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

// mostBytes is how long the events of a feed may be together: Google passes over a
// feed of more than a mebibyte.
const mostBytes = 1_000_000

// followUps is what the whole feed is called.
const followUps = "Follow-ups"

// whole writes the feed of everything in the window, as far as there is room. It
// keeps its own stamp and number while nothing in it changes.
func (s *Feeds) whole(dst []byte) ([]byte, error) {
	events, err := s.fitting(s.window)
	if err != nil {
		return dst, err
	}
	last, kept := s.books.whole(), 0
	for _, e := range events {
		if _, _, same := last.find(e); same {
			kept++
		}
	}
	revision, stamp := last.revision, last.stamp
	switch {
	case last.stamp == "": // the feed is as new as what is new in it
		for _, e := range events {
			stamp = max(stamp, s.books.stamp(e).stamp)
		}
	case kept != len(events) || kept != len(last.events):
		revision, stamp = s.books.revision(), s.books.now()
	}
	return s.calendar(dst, s.level.calendarName(s.in.Settings, followUps), events,
		calendarProperty("LAST-MODIFIED", stamp), calendarProperty(revisionProperty, strconv.Itoa(revision))), nil
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
	events, err := s.fitting(entries)
	if err != nil {
		return dst, err
	}
	return s.calendar(dst, name, events), nil
}

// fitting makes events, the first of them for which there is room, and puts them
// in the order of a calendar: by start, and then by UID, so that it hangs on
// nothing but the events themselves.
func (s *Feeds) fitting(entries []*entry) ([]event, error) {
	events := make([]event, 0, len(entries))
	length := 0
	for _, e := range entries {
		made, err := s.event(e)
		if err != nil {
			return nil, err
		}
		if length += made.size(); length > mostBytes && len(events) > 0 {
			break
		}
		events = append(events, made)
	}
	slices.SortFunc(events, event.compare)
	return events, nil
}

// calendar writes a calendar of events, with more properties of its own.
func (s *Feeds) calendar(dst []byte, name string, events []event, more ...ics.CalendarProperty) []byte {
	dst = s.open(dst, name, more)
	for _, e := range events {
		dst = s.books.stamp(e).append(dst)
	}
	return append(dst, calendarEnd...)
}

const calendarEnd = "END:VCALENDAR\r\n"

// open writes a calendar up to its first event. It has no METHOD: that is for
// invitations, and would change what DTSTAMP means.
func (s *Feeds) open(dst []byte, name string, more []ics.CalendarProperty) []byte {
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
