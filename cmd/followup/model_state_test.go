package main

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// settled is the state that holds on every day, or "".
func (b *modelBook) settled(f *modelFollowUp, own bool, before *modelFollowUp) string {
	i := f.interview
	waits := len(f.play.outcomes) == 0 || slices.Contains(f.play.outcomes, "waiting")
	accepted := b.elsewhere(i, "accepted")
	switch {
	case f.doneOn != noDay:
		return "done"
	case slices.Contains(i.skip, f.play.name):
		return "skipped"
	case !own:
		return "dropped"
	case f.play.name == "stay-in-touch" && b.backAgain(i):
		return "dropped"
	case waits && f.play.name != "withdraw" && accepted != nil && accepted.outcomeOn <= f.due:
		return "dropped"
	case waits && b.laterInterview(i, f.due):
		return "overtaken"
	case before != nil && before.settled != "done" && before.settled != "skipped":
		return "planned"
	}
	return ""
}

// opensAt is when the interview is over, where the follow-up opens on its day and follows it.
func (f *modelFollowUp) opensAt(fallback string) (at time.Time, ok bool) {
	i := f.interview
	if f.opens != i.day || i.clock == noClock || f.play.name == "prepare" || !i.held() || strings.Contains(f.anchor, " ") {
		return at, false
	}
	return i.day.clock(i.clock+cmp.Or(i.duration, 60), cmp.Or(i.zone, fallback)), true
}

// stateAt is where the follow-up stands at an instant of a day on the clock of the playbook.
func (f *modelFollowUp) stateAt(today modelDay, clock int, zone string) string {
	if at, ok := f.opensAt(zone); ok && f.settled == "" && clock != noClock && today.clock(clock, zone).Before(at) {
		return "upcoming"
	}
	return f.state(today)
}

// state is where the follow-up stands on a day.
func (f *modelFollowUp) state(today modelDay) string {
	switch {
	case f.settled != "":
		return f.settled
	case f.lapses != noDay && today > f.lapses:
		return "lapsed"
	case today > f.closes:
		return "overdue"
	case today > f.due:
		return "late"
	case today == f.due:
		return "due"
	case today >= f.opens:
		return "open"
	}
	return "upcoming"
}
