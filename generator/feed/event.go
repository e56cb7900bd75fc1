package feed

import (
	"io"
	"slices"
	"time"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

// events makes and writes the events one after the other, as the calendar comes
// to be written: ten thousand interviews' worth of them need not be in memory.
type events struct {
	in      Input
	entries []entry
}

// SerializeTo writes every event.
func (e events) SerializeTo(w io.Writer, config *ics.SerializationConfiguration) error {
	// A later day's feed is a newer one, and nothing finer is known.
	stamp := e.in.Today.In(time.UTC)
	for _, one := range e.entries {
		if err := event(one, e.in.Settings, stamp).SerializeTo(w, config); err != nil {
			return err
		}
	}
	return nil
}

// UnknownPropertiesIANAProperties is there for the library alone.
func (events) UnknownPropertiesIANAProperties() []ics.IANAProperty { return nil }

// SubComponents is there for the library alone.
func (events) SubComponents() []ics.Component { return nil }

// event is a follow-up's event. Every text and address in it comes from the
// guard; the rest is made of dates and fixed words.
func event(e entry, s playbook.Settings, stamp time.Time) *ics.VEvent {
	day := e.Due.In(time.UTC)
	title := summary(e.FollowUp)
	at := address(s.Address(page(e.FollowUp)))

	v := ics.NewEvent(e.uid)
	v.Properties = slices.Grow(v.Properties, 12)
	v.SetDtStampTime(stamp)
	v.SetModifiedAt(stamp)
	v.SetSequence(0)
	v.SetAllDayStartAt(day)
	v.SetAllDayEndAt(day.AddDate(0, 0, 1)) // the end is the first day that is no longer in it
	v.SetTimeTransparency(ics.TransparencyTransparent)
	v.SetStatus(ics.ObjectStatusConfirmed)
	v.SetSummary(title)
	v.SetDescription(text(description(e.FollowUp, at)))
	if at != "" {
		v.SetURL(at)
	}
	v.AddCategory("Follow-up")
	if e.Settled != playbook.Done {
		remind(v, title)
	}
	return v
}

// remind adds a notice at nine in the morning of the day, on the reader's own
// clock. Many clients drop it from a feed, so nothing depends on it.
func remind(v *ics.VEvent, title string) {
	a := v.AddAlarm()
	a.SetAction(ics.ActionDisplay)
	a.SetTrigger("PT9H")
	a.SetDescription(title)
}
