package plan

import (
	"slices"

	"followup/generator/playbook"
)

// anchor is what a follow-up's days are counted from.
type anchor struct {
	day   playbook.Day
	play  *playbook.FollowUp // the follow-up that is counted from, if it is one
	first *playbook.FollowUp // the follow-up that comes first: that one, or one that the day has to lie after
}

// open reports whether what comes first is still to be done, so that the day may move.
func (a anchor) open() bool {
	return a.first != nil && a.first.Settled != playbook.Done && a.first.Settled != playbook.Skipped
}

// anchor finds the first row of the play's timing whose anchor the interview has.
func (l *Layer) anchor(p *playbook.Play) (playbook.Timing, anchor, bool) {
	for _, row := range p.Timings {
		a, ok := l.anchorOf(p, row, row.Anchor)
		if !ok {
			continue
		}
		if row.After != "" {
			before, ok := l.anchorOf(p, row, row.After)
			if !ok || !a.day.After(before.day) {
				continue
			}
			a.first = before.play
		}
		return row, a, true // where it lies after a play's day, that play comes first
	}
	return playbook.Timing{}, anchor{}, false
}

// anchorOf finds the day that a row of a play means by a name.
func (l *Layer) anchorOf(p *playbook.Play, row playbook.Timing, name string) (anchor, bool) {
	i := l.interview
	var day playbook.Day
	switch name {
	case playbook.AnchorInterview:
		day = i.Day
	case playbook.AnchorDecisionBy:
		day = i.DecisionBy
	case playbook.AnchorAgreedOn:
		day = i.AgreedOn
	case playbook.AnchorDecideBy:
		day = i.DecideBy
	case playbook.AnchorSignedOn:
		day = i.SignedOn
		if row.Elsewhere {
			day = l.elsewhere.SignedOn
		}
	case playbook.AnchorOutcomeOn:
		day = i.OutcomeOn
		if row.Elsewhere {
			day = l.elsewhere.AcceptedOn
			if slices.Contains(p.Needs, playbook.NeedOfferAnother) {
				day = l.elsewhere.OfferOn
			}
		}
	default:
		return l.anchorPlay(name)
	}
	if i.Outcome.NotHeld() && afterMeeting(row, name) {
		return anchor{}, false // it did not take place, so nothing follows it
	}
	return anchor{day: day}, !day.IsZero()
}

func (l *Layer) anchorPlay(name string) (anchor, bool) {
	p := l.book.Play(name)
	if p == nil {
		return anchor{}, false
	}
	f := l.lay(p, 1)
	if f == nil {
		return anchor{}, false
	}
	day := f.Due
	if f.Settled == playbook.Done {
		day = f.DoneOn
	}
	return anchor{day: day, play: f, first: f}, true
}

// afterMeeting reports whether a row counts from a day that only an interview that
// takes place has: its own, where the row opens on it or after it, and those that
// are promised or agreed there.
func afterMeeting(row playbook.Timing, name string) bool {
	switch name {
	case playbook.AnchorInterview:
		return row.Opens.N >= 0
	case playbook.AnchorDecisionBy, playbook.AnchorAgreedOn:
		return true
	}
	return false
}

// follows reports whether what is counted this way follows the interview: all but
// what prepares for it, comes of another application, or of its not taking place.
func (l *Layer) follows(row playbook.Timing, from anchor) bool {
	if from.play != nil {
		return from.play.Follows
	}
	return !row.Elsewhere && !l.interview.Outcome.NotHeld() && (row.Anchor != playbook.AnchorInterview || row.Opens.N >= 0)
}

// moved says how a follow-up's due day came about, besides the counting.
type moved struct {
	unmoved playbook.Day // before it moved to a business day
	counted playbook.Day // before it was put off
	to      playbook.Day // the day to which it was put off, or zero
}

// window counts the follow-up's days from its anchor. Opens never lies after
// due, closes never before due, lapses never before closes. What was put off is due
// on the day that was chosen, unless it has lapsed by then.
func (l *Layer) window(f *playbook.FollowUp, row playbook.Timing, start playbook.Day) (m moved) {
	m.unmoved = l.add(start, row.Due[l.interview.Pace])
	f.Due = m.unmoved
	if row.Forward {
		f.Due = l.days.Forward(m.unmoved)
	}
	f.Opens = playbook.EarlierOf(l.add(start, row.Opens), f.Due)
	f.Closes = playbook.LaterOf(l.add(start, row.Closes), f.Due)
	if row.Lapses != nil {
		f.Lapses = playbook.LaterOf(l.add(start, *row.Lapses), f.Closes)
	}
	m.counted = f.Due
	if to, ok := l.interview.PutOff(f.Play.Name); ok && l.putsOff(f, to) {
		m.to = to
		putOff(f, to)
	}
	return m
}

// putOff moves a follow-up to a day.
func putOff(f *playbook.FollowUp, to playbook.Day) {
	if !f.Lapses.IsZero() {
		to = playbook.EarlierOf(to, f.Lapses)
	}
	f.Due = to
	f.Opens = playbook.EarlierOf(f.Opens, to)
	f.Closes = playbook.LaterOf(f.Closes, to)
}

// putsOff reports whether a day to which a play is put off is meant for this time of
// it: the next that is to be done, unless the line is one of an earlier time.
func (l *Layer) putsOff(f *playbook.FollowUp, to playbook.Day) bool {
	if len(f.Play.Repeat) == 1 {
		return true
	}
	next := 1
	for _, d := range l.interview.Done {
		if d.Play == f.Play.Name {
			next++
		}
	}
	return f.N == next && (f.N == 1 || !to.Before(f.Opens))
}

func (l *Layer) add(d playbook.Day, o playbook.Offset) playbook.Day {
	if o.Business {
		return l.days.Add(d, o.N)
	}
	return d.AddDays(o.N)
}
