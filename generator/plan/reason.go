package plan

import (
	"strings"

	"followup/generator/playbook"
)

// reason says in a sentence or two why the follow-up falls on its day, and what
// became of it.
func (l *layer) reason(f *playbook.FollowUp, row playbook.Timing, from anchor, unmoved playbook.Day) string {
	text := l.counted(f, row, from)
	if unmoved != f.Due {
		text += ", moved from " + weekday(unmoved, f.Due) + " to the next business day"
		if holiday := l.days.Holiday(unmoved); holiday != "" {
			text += " (" + holiday + ")"
		}
	}
	because, fate := "", ""
	if row.Because != "" {
		because = " (" + strings.TrimSuffix(row.Because, ".") + ")"
	}
	if fate = l.fate(f, from); fate != "" {
		fate = " " + fate
	}
	return text + because + "." + fate
}

// counted is the distance from the anchor in words: "One business day after the
// decision you were promised for 24 November".
func (l *layer) counted(f *playbook.FollowUp, row playbook.Timing, from anchor) string {
	offset := row.Due[l.interview.Pace]
	day := date(from.day, f.Due)
	months := f.Play.Repeat[f.N-1]
	if offset.N == 0 && months == 0 {
		on, _ := l.anchorWords(row, from)
		return "On " + on + day
	}
	n, direction := offset.N, " after "
	if n < 0 {
		n, direction = -n, " before "
	}
	distance := quantity(n, "day")
	if offset.Business {
		distance = quantity(n, "business day")
	}
	if months > 0 {
		distance = quantity(months, "month") + " and " + distance
	}
	_, after := l.anchorWords(row, from)
	return capital(distance) + direction + after + day
}

// anchorWords names the anchor in two ways, and its day is to follow: for a
// follow-up on its very day, behind "On ", and for one that is counted from it.
func (l *layer) anchorWords(row playbook.Timing, from anchor) (on, after string) {
	if from.play != nil {
		title := "“" + from.play.Play.Title + "”, due on "
		if from.play.Settled == playbook.Done {
			title = "“" + from.play.Play.Title + "”, done on "
		}
		return "the day of " + title, title
	}
	switch row.Anchor {
	case playbook.AnchorInterview:
		return "the day of the interview, ", "the interview on "
	case playbook.AnchorDecisionBy:
		return "the day you were promised a decision, ", "the decision you were promised for "
	case playbook.AnchorAgreedOn:
		return "the day you agreed on, ", "the day you agreed on, "
	case playbook.AnchorDecideBy:
		return "the day by which the offer wants an answer, ", "the offer's deadline on "
	}
	what := heard(l.interview.Outcome)
	if row.Elsewhere {
		what = "the day you accepted another offer, "
	}
	return what, what
}

// heard names the day of an outcome.
func heard(o playbook.Outcome) string {
	switch o {
	case playbook.NextRound:
		return "the day they asked you to another round, "
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
	}
	return "the day you heard, "
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
		return "Dropped: you accepted another offer on " + date(l.elsewhere, f.Due) + "."
	case playbook.Overtaken:
		next := l.application.RoundAfter(i, f.Due)
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
