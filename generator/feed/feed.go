// Package feed writes the calendar feed that a phone subscribes to: one all-day
// event for each follow-up that still stands. The file is bytes alone, the same
// for the same input on any machine; what calendar programs need to be told, and
// what they must never be shown, stands here and in the guard.
package feed

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

// Path is where the feed lies, from the site's root.
const Path = "followups.ics"

// Input is what a feed is made of.
type Input struct {
	Settings  playbook.Settings
	FollowUps []*playbook.FollowUp
	Today     playbook.Day
}

// Stands reports whether there is a feed. There is none where the person turned it
// off or nothing stands: a calendar without events is no valid calendar.
func Stands(s playbook.Settings, all []*playbook.FollowUp) bool {
	return s.Feed != playbook.FeedOff && slices.ContainsFunc(all, isEvent)
}

// isEvent reports whether a follow-up becomes an event.
func isEvent(f *playbook.FollowUp) bool { return f.Live() && f.Due.IsValid() }

// Write makes the feed; ok is false where there is none.
func Write(in Input) (file playbook.File, ok bool) {
	if !Stands(in.Settings, in.FollowUps) {
		return playbook.File{}, false
	}
	entries := standing(in.FollowUps)

	c := calendar(in.Settings)
	c.Components = []ics.Component{events{in: in, entries: entries}}
	var b bytes.Buffer
	b.Grow(768 * (len(entries) + 1))
	// The buffer takes every write, and the library reports no other failure.
	_ = c.SerializeTo(&b, ics.WithNewLine("\r\n"))
	return playbook.File{Path: Path, Data: b.Bytes()}, true
}

// entry is a follow-up with the identity of its event.
type entry struct {
	*playbook.FollowUp
	uid string
}

// standing picks the follow-ups that become events, by day and then by UID, so
// that the order hangs on nothing but the events themselves.
func standing(all []*playbook.FollowUp) []entry {
	entries := make([]entry, 0, len(all))
	for _, f := range all {
		if isEvent(f) {
			entries = append(entries, entry{f, uid(f)})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.uid, b.uid))
	})
	return entries
}

// calendar is the feed without its events. It has no METHOD: that is for
// invitations, and would change what DTSTAMP means.
func calendar(s playbook.Settings) *ics.Calendar {
	name := "Follow-ups"
	if who := line(s.Name); who != "" {
		name = cut(name+": "+who, summaryLimit)
	}
	const refresh = "PT12H"

	c := ics.NewCalendar()
	c.SetProductId("-//followup//Interview follow-up playbook//EN")
	c.SetCalscale("GREGORIAN")
	c.SetName(name)               // and X-WR-CALNAME, which is what most clients read
	c.SetRefreshInterval(refresh) // the library adds VALUE=DURATION by itself
	c.SetXPublishedTTL(refresh)
	c.SetColor("teal")
	c.CalendarProperties = append(c.CalendarProperties, ics.CalendarProperty{
		BaseProperty: ics.BaseProperty{IANAToken: "X-APPLE-CALENDAR-COLOR", Value: "#008080"},
	})
	return c
}

// page is the address of the follow-up from the site's root.
func page(f *playbook.FollowUp) string {
	return strings.TrimPrefix(f.Interview.Page(), "/") + "#" + f.ID()
}
