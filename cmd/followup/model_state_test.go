package main

import "slices"

// settled is the state that holds on every day, or "".
func (b *modelBook) settled(f *modelFollowUp, own bool, before *modelFollowUp) string {
	i := f.interview
	waits := len(f.play.outcomes) == 0 || slices.Contains(f.play.outcomes, "waiting")
	elsewhere := b.accepted(i)
	switch {
	case f.doneOn != noDay:
		return "done"
	case slices.Contains(i.skip, f.play.name):
		return "skipped"
	case !own:
		return "dropped"
	case waits && f.play.name != "withdraw" && elsewhere != noDay && elsewhere <= f.due:
		return "dropped"
	case waits && slices.ContainsFunc(b.rounds(i.key()), func(later *modelInterview) bool { return later.day > i.day && later.day <= f.due }):
		return "overtaken"
	case before != nil && before.settled != "done" && before.settled != "skipped":
		return "planned"
	}
	return ""
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
