package plan

import (
	"fmt"
	"strings"

	"followup/generator/playbook"
)

// reason says in a sentence or two why the follow-up falls on its day, and what
// became of it.
func (l *layer) reason(f *playbook.FollowUp, row playbook.Timing, from anchor, unmoved playbook.Day) string {
	var b strings.Builder
	b.WriteString(l.counted(f, row, from))
	if unmoved != f.Due {
		fmt.Fprintf(&b, ", moved from %s to the next business day", weekday(unmoved, f.Due))
		if holiday := l.days.Holiday(unmoved); holiday != "" {
			fmt.Fprintf(&b, " (%s)", holiday)
		}
	}
	if row.Because != "" {
		fmt.Fprintf(&b, " (%s)", strings.TrimSuffix(row.Because, "."))
	}
	b.WriteByte('.')
	if fate := l.fate(f, from); fate != "" {
		b.WriteString(" " + fate)
	}
	return b.String()
}

// counted is the distance from the anchor in words: "One business day after the
// decision you were promised for 24 November".
func (l *layer) counted(f *playbook.FollowUp, row playbook.Timing, from anchor) string {
	offset := row.Due[l.interview.Pace]
	on, after := l.anchorWords(f, row, from)
	months := f.Play.Repeat[f.N-1]
	if offset.N == 0 && months == 0 {
		return on
	}
	n, direction := offset.N, "after"
	if n < 0 {
		n, direction = -n, "before"
	}
	distance := quantity(n, "day")
	if offset.Business {
		distance = quantity(n, "business day")
	}
	if months > 0 {
		distance = quantity(months, "month") + " and " + distance
	}
	return capital(distance) + " " + direction + " " + after
}

// anchorWords names the anchor in two ways: for a follow-up on its very day, and
// for one that is counted from it.
func (l *layer) anchorWords(f *playbook.FollowUp, row playbook.Timing, from anchor) (on, after string) {
	day := date(from.day, f.Due)
	if from.play != nil {
		title := "“" + from.play.Play.Title + "”"
		if from.play.Settled == playbook.Done {
			return "On the day of " + title + ", done on " + day, title + ", done on " + day
		}
		return "On the day of " + title + ", due on " + day, title + ", due on " + day
	}
	switch row.Anchor {
	case playbook.AnchorInterview:
		return "On the day of the interview, " + day, "the interview on " + day
	case playbook.AnchorDecisionBy:
		return "On the day you were promised a decision, " + day, "the decision you were promised for " + day
	case playbook.AnchorAgreedOn:
		return "On the day you agreed on, " + day, "the day you agreed on, " + day
	case playbook.AnchorDecideBy:
		return "On the day by which the offer wants an answer, " + day, "the offer's deadline on " + day
	}
	what := map[playbook.Outcome]string{
		playbook.NextRound: "the day they asked you to another round, ",
		playbook.Offer:     "the day of the offer, ",
		playbook.Accepted:  "the day you accepted, ",
		playbook.Declined:  "the day you decided to decline, ",
		playbook.Rejected:  "the day they turned you down, ",
		playbook.Withdrawn: "the day you withdrew, ",
		playbook.NoReply:   "the day you stopped waiting, ",
	}[l.interview.Outcome]
	if row.Elsewhere {
		what = "the day you accepted another offer, "
	} else if what == "" {
		what = "the day you heard, "
	}
	return "On " + what + day, what + day
}

// fate says what settled the follow-up.
func (l *layer) fate(f *playbook.FollowUp, from anchor) string {
	i := l.interview
	switch f.Settled {
	case playbook.Done:
		return "Done on " + date(f.DoneOn, f.Due) + "."
	case playbook.Skipped:
		return "You chose to skip it."
	case playbook.Dropped:
		if !f.Play.Applies(i.Outcome) {
			return "Dropped: " + outcomeWords(i) + "."
		}
		on, _ := l.search.AcceptedElsewhere(i)
		return "Dropped: you accepted another offer on " + date(on, f.Due) + "."
	case playbook.Overtaken:
		next := l.search.Of(i).RoundAfter(i, f.Due)
		return "Overtaken: the next interview was set for " + date(next.Day, f.Due) + "."
	case playbook.Planned:
		return "Planned: “" + from.play.Play.Title + "” comes first, and the day may move with it."
	}
	return ""
}

func outcomeWords(i *playbook.Interview) string {
	on := " on " + date(i.OutcomeOn, i.Day)
	switch i.Outcome {
	case playbook.NextRound:
		return "they asked you to another round" + on
	case playbook.Offer:
		return "they made you an offer" + on
	case playbook.Accepted:
		return "you accepted the offer" + on
	case playbook.Declined:
		return "you declined the offer" + on
	case playbook.Rejected:
		return "they turned you down" + on
	case playbook.Withdrawn:
		return "you withdrew" + on
	}
	return "you stopped waiting" + on
}
