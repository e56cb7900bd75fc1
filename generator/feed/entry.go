package feed

import (
	"cmp"
	"strings"
	"sync"
	"time"

	"followup/generator/playbook"
)

// entry is what becomes an event: a follow-up, or an interview itself.
type entry struct {
	interview *playbook.Interview
	followUp  *playbook.FollowUp // nil for the interview
	day       playbook.Day       // on the clock where it takes place
	shared    bool               // it lies in the window: several feeds hold it, so it is made once and kept

	once sync.Once
	made event
	err  error
}

// due is the entry of a follow-up.
func due(f *playbook.FollowUp) *entry {
	return &entry{interview: f.Interview, followUp: f, day: f.Due}
}

// meeting is the entry of an interview.
func meeting(i *playbook.Interview) *entry { return &entry{interview: i, day: i.Day} }

// takesPlace reports whether an interview has a day and was not called off.
func takesPlace(i *playbook.Interview) bool {
	calledOff := i.Outcome == playbook.Cancelled || i.Outcome == playbook.Postponed
	return i.Day.IsValid() && !calledOff && !(i.Outcome.Closed() && i.OutcomeOn.IsValid() && i.OutcomeOn.Before(i.Day))
}

// usual is how long an interview lasts where nobody said.
const usual = time.Hour

// span is when the event begins, and the first instant or day that is no longer in
// it. An interview's hour is told in UTC, worked out with the rules of its own zone
// for that day, so that no reader needs to know the zone.
func (e *entry) span(zones zones) (from, to time.Time, wholeDay bool) {
	if e.followUp == nil {
		if at, ok := e.interview.At(zones[e.interview.Timezone]); ok {
			return at.UTC(), at.UTC().Add(cmp.Or(e.interview.Duration, usual)), false
		}
	}
	return e.day.In(time.UTC), e.day.AddDays(1).In(time.UTC), true
}

// zones are the zones in which interviews are held, by name: to read one takes
// longer than to make an event.
type zones map[string]*time.Location

func zonesOf(interviews []*playbook.Interview) zones {
	all := zones{}
	for _, i := range interviews {
		if _, known := all[i.Timezone]; !known {
			all[i.Timezone], _ = time.LoadLocation(i.Timezone) // nil for one that there is not
		}
	}
	return all
}

func (e *entry) done() bool { return e.followUp != nil && e.followUp.Settled == playbook.Done }

// alone reports whether the event has a file of its own: it is one still to do, and
// lies in the window.
func (e *entry) alone() bool { return e.shared && e.followUp != nil && !e.done() }

// page is the address of the entry from the site's root.
func (e *entry) page() string {
	page := strings.TrimPrefix(e.interview.Page(), "/")
	if e.followUp == nil {
		return page
	}
	return page + "#" + e.followUp.ID()
}
