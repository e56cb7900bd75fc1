package feed

import (
	"bytes"
	"cmp"
	"strconv"
	"time"

	"followup/generator/playbook"
)

// event is an event as it stands in a calendar, without its stamps.
type event struct {
	uid      string
	start    time.Time
	wholeDay bool
	entry    *entry
	body     []byte // all lines behind that of the UID, the end of the event included
}

// compare puts events in the order of a calendar. What lasts the whole day comes
// before what begins at its midnight.
func (e event) compare(other event) int {
	whole := 0
	switch {
	case e.wholeDay && !other.wholeDay:
		whole = -1
	case other.wholeDay && !e.wholeDay:
		whole = 1
	}
	return cmp.Or(e.start.Compare(other.start), whole, cmp.Compare(e.uid, other.uid))
}

// size is about how long the event is, its stamps included.
func (e event) size() int { return len(e.body) + 160 }

// event makes an entry's event, or gives the one that was made. One that is not
// kept is written behind the others in a buffer, which holds its body.
func (s *Feeds) event(e *entry, buffer *lines) (event, error) {
	if !e.shared {
		return s.fresh(e, buffer)
	}
	e.once.Do(func() {
		e.made, e.err = s.fresh(e, buffer)
		e.made.body = bytes.Clone(e.made.body)
	})
	return e.made, e.err
}

// fresh makes an event. Every text and address in it comes from the guard; the
// rest is made of dates and fixed words.
func (s *Feeds) fresh(e *entry, b *lines) (event, error) {
	said, err := s.tell(e)
	if err != nil {
		return event{}, err
	}
	from, to, wholeDay := e.span(s.zones)
	made := event{uid: s.paths.of(e), start: from, wholeDay: wholeDay, entry: e}
	begin := len(b.bytes)
	if wholeDay {
		b.property("DTSTART;VALUE=DATE", from.Format(dayLayout))
		b.property("DTEND;VALUE=DATE", to.Format(dayLayout))
		b.property("TRANSP", "TRANSPARENT") // a step is no reason to look busy
	} else {
		b.property("DTSTART", from.Format(stampLayout))
		b.property("DTEND", to.Format(stampLayout))
		b.property("TRANSP", "OPAQUE")
	}
	b.property("STATUS", "CONFIRMED")
	b.property("SUMMARY", said.title)
	if said.words != "" {
		b.property("DESCRIPTION", said.words)
	}
	if said.place != "" {
		b.property("LOCATION", said.place)
	}
	if said.address != "" {
		b.property("URL", said.address)
	}
	if said.category != "" {
		b.property("CATEGORIES", said.category)
	}
	if !e.done() {
		remind(b, wholeDay, said.title)
	}
	b.property("END", "VEVENT")
	made.body = b.bytes[begin:len(b.bytes):len(b.bytes)]
	return made, nil
}

const dayLayout = "20060102"

// head is how an event begins.
func head(uid string) string { return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" }

// messages are the words of a follow-up, where the feed may tell them and they may
// still be sent: it is not done, and lies in the window.
func (s *Feeds) messages(e *entry) ([]playbook.Message, error) {
	if s.level < full || !e.shared || e.followUp == nil || e.done() || s.in.Messages == nil {
		return nil, nil
	}
	return s.in.Messages(e.followUp)
}

// remind adds a notice. Many clients drop it from a feed, so nothing depends on it.
func remind(b *lines, wholeDay bool, title string) {
	b.property("BEGIN", "VALARM")
	b.property("ACTION", "DISPLAY")
	if hours := int(reminder(wholeDay).Hours()); hours < 0 {
		b.property("TRIGGER", "-PT"+strconv.Itoa(-hours)+"H")
	} else {
		b.property("TRIGGER", "PT"+strconv.Itoa(hours)+"H")
	}
	b.property("DESCRIPTION", title)
	b.property("END", "VALARM")
}

// reminder is when the notice comes, counted from the event's begin: an hour
// before an interview, and for a whole day at nine in the morning, on the reader's
// own clock. It is whole hours.
func reminder(wholeDay bool) time.Duration {
	if wholeDay {
		return 9 * time.Hour
	}
	return -time.Hour
}
