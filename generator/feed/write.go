package feed

import (
	"slices"
	"strconv"

	"followup/generator/playbook"
)

// mostBytes is how long the events of a feed may be together: Google passes over a
// feed of more than a mebibyte.
const mostBytes = 1_000_000

// followUps is what the whole feed is called.
const followUps = "Follow-ups"

// whole writes the feed of everything in the window, as far as there is room. It
// keeps its own stamp and number while nothing in it changes.
func (s *Feeds) whole(dst []byte) ([]byte, error) {
	buffer := s.buffer()
	defer s.buffers.Put(buffer)
	events, err := s.fitting(s.window, buffer)
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
		pair{"LAST-MODIFIED", stamp}, pair{revisionProperty, strconv.Itoa(revision)}), nil
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
	buffer := s.buffer()
	defer s.buffers.Put(buffer)
	events, err := s.fitting(entries, buffer)
	if err != nil {
		return dst, err
	}
	return s.calendar(dst, name, events), nil
}

// buffer is room for the events of a calendar that are not kept: what was needed
// for one serves another.
func (s *Feeds) buffer() *lines {
	if b, ok := s.buffers.Get().(*lines); ok {
		b.bytes = b.bytes[:0]
		return b
	}
	return new(lines)
}

// fitting makes events, the first of them for which there is room, and puts them
// in the order of a calendar: by start, and then by UID, so that it hangs on
// nothing but the events themselves.
func (s *Feeds) fitting(entries []*entry, buffer *lines) ([]event, error) {
	events := make([]event, 0, len(entries))
	length := 0
	for _, e := range entries {
		made, err := s.event(e, buffer)
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

// pair is a property's name and value.
type pair struct{ name, value string }

// calendar writes a calendar of events, with more properties of its own.
func (s *Feeds) calendar(dst []byte, name string, events []event, more ...pair) []byte {
	length := 0
	for _, e := range events {
		length += e.size()
	}
	dst = s.open(slices.Grow(dst, length), name, more)
	for _, e := range events {
		dst = s.books.stamp(e).append(dst)
	}
	return append(dst, calendarEnd...)
}

const calendarEnd = "END:VCALENDAR\r\n"

// open writes a calendar up to its first event. It has no METHOD: that is for
// invitations, and would change what DTSTAMP means.
func (s *Feeds) open(dst []byte, name string, more []pair) []byte {
	const refresh = "PT12H"
	l := lines{dst}
	l.property("BEGIN", "VCALENDAR")
	l.property("VERSION", "2.0")
	l.property("PRODID", s.level.product())
	l.property("CALSCALE", "GREGORIAN")
	l.property("NAME", name)
	l.property("X-WR-CALNAME", name) // which is what most clients read
	l.property("REFRESH-INTERVAL;VALUE=DURATION", refresh)
	l.property("X-PUBLISHED-TTL", refresh)
	l.property("COLOR", "teal")
	l.property("X-APPLE-CALENDAR-COLOR", "#008080")
	for _, p := range more {
		l.property(p.name, p.value)
	}
	return l.bytes
}
