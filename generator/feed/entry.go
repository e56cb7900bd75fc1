package feed

import (
	"strings"
	"sync"
	"time"

	"followup/generator/playbook"
)

// entry is what becomes an event: a follow-up, or an interview itself.
type entry struct {
	interview *playbook.Interview
	followUp  *playbook.FollowUp // nil for the interview
	day       playbook.Day       // in UTC, where an hour is known
	at        time.Time          // zero where it is a whole day
	shared    bool               // several feeds hold it, so it is made once and kept

	once sync.Once
	made event
	err  error
}

// due is the entry of a follow-up.
func due(f *playbook.FollowUp) *entry {
	return &entry{interview: f.Interview, followUp: f, day: f.Due}
}

// meeting is the entry of an interview. Its hour is told in UTC, worked out with
// the rules of its own zone for that day, so that no reader needs to know the zone.
func meeting(i *playbook.Interview) *entry {
	e := &entry{interview: i, day: i.Day}
	if at, ok := i.At(); ok {
		e.at = at.UTC()
		e.day = playbook.DayOf(e.at)
	}
	return e
}

// takesPlace reports whether an interview has a day and was not called off before it.
func takesPlace(i *playbook.Interview) bool {
	return i.Day.IsValid() && !(i.Outcome.Closed() && i.OutcomeOn.IsValid() && i.OutcomeOn.Before(i.Day))
}

// usual is how long an interview lasts where nobody said.
const usual = time.Hour

// until is when the event ends: the first instant, or the first day, that is no
// longer in it.
func (e *entry) until() time.Time {
	switch length := e.interview.Duration; {
	case e.at.IsZero():
		return e.day.AddDays(1).In(time.UTC)
	case length > 0:
		return e.at.Add(length)
	}
	return e.at.Add(usual)
}

func (e *entry) done() bool { return e.followUp != nil && e.followUp.Settled == playbook.Done }

// page is the address of the entry from the site's root.
func (e *entry) page() string {
	page := strings.TrimPrefix(e.interview.Page(), "/")
	if e.followUp == nil {
		return page
	}
	return page + "#" + e.followUp.ID()
}
