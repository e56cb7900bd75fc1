package plan

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// reason says in a sentence or two why the follow-up falls on its day, and what
// became of it.
func (l *Layer) reason(f *playbook.FollowUp, row playbook.Timing, from anchor, m moved) string {
	w := l.words[:0]
	l.counted(&w, f, row, from)
	if m.unmoved != m.counted {
		w.add(", moved from ", m.unmoved.Weekday().String(), " ")
		w.date(m.unmoved, f.Due, l.book.Settings.Dates)
		w.add(" to the next business day")
		if holiday := l.days.Holiday(m.unmoved); holiday != "" {
			w.add(" (", holiday, ")")
		}
	}
	if row.Because != "" {
		w.add(" (", strings.TrimSuffix(row.Because, "."), ")")
	}
	w.add(".")
	l.putOffWords(&w, f, m)
	l.fate(&w, f, from)
	l.words = w
	return string(w)
}

// counted is the distance from the anchor in words: "One business day after the
// decision you were promised for 24 November".
func (l *Layer) counted(w *words, f *playbook.FollowUp, row playbook.Timing, from anchor) {
	offset := row.Due[l.interview.Pace]
	months := f.Play.Repeat[f.N-1]
	if offset.N == 0 && months == 0 {
		w.add("On ")
		l.anchored(w, f.Play, row, from, true)
		w.date(from.day, f.Due, l.book.Settings.Dates)
		l.clock(w, row)
		return
	}
	n, direction := offset.N, " after "
	if n < 0 {
		n, direction = -n, " before "
	}
	if months > 0 {
		w.quantity(months, "month")
		w.add(" and ")
	}
	if offset.Business {
		w.quantity(n, "business day")
	} else {
		w.quantity(n, "day")
	}
	w.capital()
	w.add(direction)
	l.anchored(w, f.Play, row, from, false)
	w.date(from.day, f.Due, l.book.Settings.Dates)
	l.clock(w, row)
}

// clock writes the time of the anchor's day, where one is given, and its zone where
// that is not the reader's.
func (l *Layer) clock(w *words, row playbook.Timing) {
	clock := clockOf(l.interview, row.Anchor)
	if clock == playbook.NoClock {
		return
	}
	w.add(" at ", clock.String())
	if l.interview.Timezone != l.book.Settings.Timezone {
		w.add(" (", l.interview.Timezone, ")")
	}
}

// clockOf is the time of a day of an interview, or NoClock.
func clockOf(i *playbook.Interview, anchor string) playbook.Clock {
	switch anchor {
	case playbook.AnchorDecisionBy:
		return i.DecisionClock
	case playbook.AnchorAgreedOn:
		return i.AgreedClock
	case playbook.AnchorDecideBy:
		return i.DecideClock
	}
	return playbook.NoClock
}

// by is the day and the hour of an offer's deadline, where that is the last day and has
// an hour: "12:00 on 16 November". Else it is "".
func (l *Layer) by(row playbook.Timing) string {
	i := l.interview
	if row.Anchor != playbook.AnchorDecideBy || row.Closes.N != 0 || i.DecideClock == playbook.NoClock {
		return ""
	}
	w := l.words[:0]
	w.add(i.DecideClock.String(), " on ")
	w.date(i.DecideBy, i.DecideBy, l.book.Settings.Dates)
	l.words = w
	return string(w)
}

// putOffWords says that the person chose another day.
func (l *Layer) putOffWords(w *words, f *playbook.FollowUp, m moved) {
	if m.to.IsZero() {
		return
	}
	w.add(" You put it off to ")
	w.date(m.to, f.Due, l.book.Settings.Dates)
	if m.to != f.Due {
		w.add(", but it lapses on ")
		w.date(f.Lapses, f.Due, l.book.Settings.Dates)
	}
	w.add(".")
}

// anchored writes the anchor up to its day: on the very day, behind "On ", or
// as what is counted from.
func (l *Layer) anchored(w *words, p *playbook.Play, row playbook.Timing, from anchor, on bool) {
	if from.play == nil {
		same, counted := l.anchorWords(p, row)
		if on {
			counted = same
		}
		w.add(counted)
		return
	}
	if on {
		w.add("the day of ")
	}
	w.add("“", from.play.Play.Title, "”, ")
	if from.play.Settled == playbook.Done {
		w.add("done on ")
	} else {
		w.add("due on ")
	}
}

// anchorWords names a day of the interview in two ways, and the day is to follow:
// for a follow-up on that very day, behind "On ", and for one that is counted from it.
func (l *Layer) anchorWords(p *playbook.Play, row playbook.Timing) (on, after string) {
	switch row.Anchor {
	case playbook.AnchorInterview:
		return "the day of the interview, ", "the interview on "
	case playbook.AnchorDecisionBy:
		return "the day you were promised a decision, ", "the decision promised for "
	case playbook.AnchorAgreedOn:
		return "the day you agreed on, ", "the day you agreed on, "
	case playbook.AnchorDecideBy:
		return "the day the offer needs an answer, ", "the offer's deadline on "
	}
	what := heard(l.interview.Outcome)
	switch {
	case row.Anchor == playbook.AnchorSignedOn && row.Elsewhere:
		what = "the day you signed another offer, "
	case row.Anchor == playbook.AnchorSignedOn:
		what = "the day you signed, "
	case row.Elsewhere && slices.Contains(p.Needs, playbook.NeedOfferAnother):
		what = "the day you got another offer, "
	case row.Elsewhere:
		what = "the day you accepted another offer, "
	}
	return what, what
}

// heard names the day of an outcome.
func heard(o playbook.Outcome) string {
	switch o {
	case playbook.NextRound:
		return "the day they invited you to the next round, "
	case playbook.Offer:
		return "the day of the offer, "
	case playbook.Accepted:
		return "the day you accepted, "
	case playbook.Declined:
		return "the day you decided to decline, "
	case playbook.Rejected:
		return "the day they turned you down, "
	case playbook.Withdrawn:
		return "the day you withdrew, "
	case playbook.NoReply:
		return "the day you stopped waiting, "
	case playbook.Cancelled:
		return "the day they called it off, "
	case playbook.Postponed:
		return "the day they postponed it, "
	case playbook.NoShow:
		return "the day they missed the meeting, "
	case playbook.OnHold:
		return "the day they put it on hold, "
	}
	return "the day you heard, "
}

// fate says what settled the follow-up, if anything did.
func (l *Layer) fate(w *words, f *playbook.FollowUp, from anchor) {
	i := l.interview
	switch f.Settled {
	case playbook.Done:
		w.add(" Done on ")
		w.date(f.DoneOn, f.Due, l.book.Settings.Dates)
	case playbook.Skipped:
		w.add(" You skipped it")
	case playbook.Dropped:
		if !f.Play.Applies(i.Outcome) {
			w.add(" Dropped: ", outcomeWords(i.Outcome), " on ")
			w.date(i.OutcomeOn, i.Day, l.book.Settings.Dates)
			break
		}
		if l.accepted(f) && f.Play.Applies(playbook.Waiting) {
			w.add(" Dropped: you accepted another offer on ")
			w.date(l.elsewhere.AcceptedOn, f.Due, l.book.Settings.Dates)
			break
		}
		w.add(" Dropped: you're talking with them again")
		if on, _ := l.search.Back(i); !on.IsZero() {
			w.add(", at the interview on ")
			w.date(on, f.Due, l.book.Settings.Dates)
		}
	case playbook.Overtaken:
		w.add(" Overtaken: the next interview was set for ")
		w.date(l.application.RoundAfter(i, f.Due).Day, f.Due, l.book.Settings.Dates)
	case playbook.Planned:
		w.add(" Planned: “", from.first.Play.Title, "” comes first, so this day may move")
	default:
		return
	}
	w.add(".")
}

func outcomeWords(o playbook.Outcome) string {
	switch o {
	case playbook.NextRound:
		return "they invited you to the next round"
	case playbook.Offer:
		return "they made you an offer"
	case playbook.Accepted:
		return "you accepted the offer"
	case playbook.Declined:
		return "you declined the offer"
	case playbook.Rejected:
		return "they turned you down"
	case playbook.Withdrawn:
		return "you withdrew"
	case playbook.Cancelled:
		return "they called the interview off"
	case playbook.Postponed:
		return "they postponed the interview"
	case playbook.NoShow:
		return "they missed the meeting"
	case playbook.OnHold:
		return "they put it on hold"
	}
	return "you stopped waiting"
}
