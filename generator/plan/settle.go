package plan

import (
	"slices"

	"followup/generator/playbook"
)

// settle gives the state that holds on every day, if there is one: the first of
// done, skipped, dropped, overtaken and planned.
func (l *Layer) settle(f *playbook.FollowUp, from anchor) {
	i, p := l.interview, f.Play
	waiting := p.Applies(playbook.Waiting)
	if on, done := doneOn(f); done {
		f.Settled, f.DoneOn = playbook.Done, on
		return
	}
	_, back := l.search.Back(i)
	switch {
	case i.Skips(p.Name):
		f.Settled = playbook.Skipped
	case waiting && (!p.Applies(i.Outcome) || l.accepted(f)), p.Unless == playbook.UnlessBack && back:
		f.Settled = playbook.Dropped
	case waiting && l.application.RoundAfter(i, f.Due) != nil:
		f.Settled = playbook.Overtaken
	case from.open():
		f.Settled = playbook.Planned
	}
}

// doneOn is the day on which a follow-up was done: where each of its people gets a
// message of their own, the day of the last of them.
func doneOn(f *playbook.FollowUp) (playbook.Day, bool) {
	if !f.Play.Each || len(f.To) == 0 {
		return f.Interview.DonePlay(f.Play.Name, f.N)
	}
	var last playbook.Day
	for _, c := range f.To {
		on, ok := f.DoneFor(c)
		if !ok {
			return playbook.Day{}, false
		}
		last = playbook.LaterOf(last, on)
	}
	return last, true
}

// accepted reports whether another application was accepted by the follow-up's
// due day, which ends all waiting; withdrawing is what is left to do then.
func (l *Layer) accepted(f *playbook.FollowUp) bool {
	if slices.Contains(f.Play.Needs, playbook.NeedAcceptedAnother) {
		return false
	}
	on := l.elsewhere.AcceptedOn
	return !on.IsZero() && !on.After(f.Due)
}
