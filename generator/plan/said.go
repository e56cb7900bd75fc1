package plan

import (
	"slices"

	"followup/generator/playbook"
)

// said gives a follow-up the days that its words need and that no key holds: until when
// the other offer has to be answered, and the day to which more time is asked for.
func (l *Layer) said(f *playbook.FollowUp) {
	needs := f.Play.Needs
	if slices.Contains(needs, playbook.NeedOfferAnother) {
		f.AnswerBy, f.AnswerClock = l.elsewhere.AnswerBy, l.elsewhere.AnswerClock
	}
	if slices.Contains(needs, playbook.NeedTime) && !f.Interview.DecideBy.IsZero() {
		f.AskUntil = l.laterDay(f.Interview)
	}
}

// laterDay is the day until which more time is asked for: a week more, or three business
// days where the whole of it was less than a week.
func (l *Layer) laterDay(i *playbook.Interview) playbook.Day {
	const week, few = 7, 3
	if !i.OutcomeOn.IsZero() && i.DecideBy.DaysSince(i.OutcomeOn) < week {
		return l.days.Add(i.DecideBy, few)
	}
	return l.days.Forward(i.DecideBy.AddDays(week))
}
