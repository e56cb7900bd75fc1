package feed

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"time"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
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

// event makes an entry's event, or gives the one that was made.
func (s *Feeds) event(e *entry) (event, error) {
	if !e.shared {
		return s.fresh(e)
	}
	e.once.Do(func() { e.made, e.err = s.fresh(e) })
	return e.made, e.err
}

// fresh makes an event. Every text and address in it comes from the guard; the
// rest is made of dates and fixed words.
func (s *Feeds) fresh(e *entry) (event, error) {
	said, err := s.tell(e)
	if err != nil {
		return event{}, err
	}
	from, to, wholeDay := e.span()
	made := event{uid: s.paths.of(e), start: from, wholeDay: wholeDay, entry: e}
	v := ics.NewEvent(made.uid)
	v.Properties = slices.Grow(v.Properties, 12)
	if wholeDay {
		v.SetAllDayStartAt(from)
		v.SetAllDayEndAt(to)
		v.SetTimeTransparency(ics.TransparencyTransparent) // a step is no reason to look busy
	} else {
		v.SetStartAt(from)
		v.SetEndAt(to)
		v.SetTimeTransparency(ics.TransparencyOpaque)
	}
	v.SetStatus(ics.ObjectStatusConfirmed)
	v.SetSummary(said.title)
	if said.words != "" {
		v.SetDescription(said.words)
	}
	if said.place != "" {
		v.SetLocation(said.place)
	}
	if said.address != "" {
		v.SetURL(said.address)
	}
	if said.category != "" {
		v.AddCategory(said.category)
	}
	if !e.done() {
		remind(v, wholeDay, said.title)
	}
	var b bytes.Buffer
	b.Grow(2048)
	// The buffer takes every write, and the library reports no other failure.
	_ = v.SerializeTo(&b, &ics.SerializationConfiguration{MaxLength: 75, PropertyMaxLength: 75, NewLine: "\r\n"})
	made.body = bytes.TrimPrefix(b.Bytes(), []byte(head(made.uid)))
	return made, nil
}

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
func remind(v *ics.VEvent, wholeDay bool, title string) {
	a := v.AddAlarm()
	a.SetAction(ics.ActionDisplay)
	if hours := int(reminder(wholeDay).Hours()); hours < 0 {
		a.SetTrigger("-PT" + strconv.Itoa(-hours) + "H")
	} else {
		a.SetTrigger("PT" + strconv.Itoa(hours) + "H")
	}
	a.SetDescription(title)
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
