package plan

import (
	"followup/generator/playbook"
)

// anchor is what a follow-up's days are counted from.
type anchor struct {
	day  playbook.Day
	play *playbook.FollowUp // the follow-up that is counted from, if it is one
}

// open reports whether the anchor is a follow-up that is still to be done, so
// that the day may move.
func (a anchor) open() bool {
	return a.play != nil && a.play.Settled != playbook.Done && a.play.Settled != playbook.Skipped
}

// anchor finds the first row of the play's timing whose anchor the interview has.
func (l *Layer) anchor(p *playbook.Play) (playbook.Timing, anchor, bool) {
	for _, row := range p.Timings {
		if a, ok := l.anchorOf(row); ok {
			return row, a, true
		}
	}
	return playbook.Timing{}, anchor{}, false
}

func (l *Layer) anchorOf(row playbook.Timing) (anchor, bool) {
	i := l.interview
	var day playbook.Day
	switch row.Anchor {
	case playbook.AnchorInterview:
		day = i.Day
	case playbook.AnchorDecisionBy:
		day = i.DecisionBy
	case playbook.AnchorAgreedOn:
		day = i.AgreedOn
	case playbook.AnchorDecideBy:
		day = i.DecideBy
	case playbook.AnchorOutcomeOn:
		day = i.OutcomeOn
		if row.Elsewhere {
			day = l.elsewhere
		}
	default:
		p := l.book.Play(row.Anchor)
		if p == nil {
			return anchor{}, false
		}
		f := l.lay(p, 1)
		if f == nil {
			return anchor{}, false
		}
		day = f.Due
		if f.Settled == playbook.Done {
			day = f.DoneOn
		}
		return anchor{day: day, play: f}, true
	}
	return anchor{day: day}, !day.IsZero()
}

// window counts the follow-up's days from its anchor. Opens never lies after
// due, closes never before due, lapses never before closes. It returns the due
// day as it was before it moved to a business day.
func (l *Layer) window(f *playbook.FollowUp, row playbook.Timing, start playbook.Day) (unmoved playbook.Day) {
	unmoved = l.add(start, row.Due[l.interview.Pace])
	f.Due = unmoved
	if row.Forward {
		f.Due = l.days.Forward(unmoved)
	}
	f.Opens = playbook.EarlierOf(l.add(start, row.Opens), f.Due)
	f.Closes = playbook.LaterOf(l.add(start, row.Closes), f.Due)
	if row.Lapses != nil {
		f.Lapses = playbook.LaterOf(l.add(start, *row.Lapses), f.Closes)
	}
	return unmoved
}

func (l *Layer) add(d playbook.Day, o playbook.Offset) playbook.Day {
	if o.Business {
		return l.days.Add(d, o.N)
	}
	return d.AddDays(o.N)
}
