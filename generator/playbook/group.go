package playbook

import "time"

// Group is under which heading of Today a follow-up stands.
type Group string

// The groups, in the order in which they are shown.
const (
	GroupOffer   Group = "offer"   // an offer that has to be answered by a day
	GroupLastDay Group = "last"    // today is the last day of its window
	GroupOverdue Group = "overdue" // its window has closed
	GroupDue     Group = "due"     // today is its day
	GroupLate    Group = "late"    // its day has passed, its window has not
	GroupOpen    Group = "open"    // it may be done, and can wait
	GroupNext    Group = "next"    // it opens in the days to come
)

// Groups lists the groups in their order.
func Groups() []Group {
	return []Group{GroupOffer, GroupLastDay, GroupOverdue, GroupDue, GroupLate, GroupOpen, GroupNext}
}

// Group tells where the follow-up stands among what is to be done now, or ""
// where nothing is. The site's own script holds the same rule, and both are held to
// testdata/states.json.
func (f *FollowUp) Group(now Now) Group {
	switch s := f.StateAt(now); s {
	case Overdue, Late, Due, Open:
		switch {
		case f.Deadline():
			return GroupOffer
		case f.Closes == now.Day:
			return GroupLastDay
		}
		return Group(s)
	case Upcoming:
		if f.State(now.Day) != Upcoming {
			return "" // what follows an interview is not spoken of before that is over
		}
		return GroupNext
	}
	return ""
}

// Deadline reports whether the follow-up counts from the day by which an offer has to
// be answered.
func (f *FollowUp) Deadline() bool {
	return f.Anchor == AnchorDecideBy && f.Interview.Outcome == Offer
}

// DecideAt is the instant by which the interview's offer has to be answered. ok is
// false where only the day is known, or none.
func (i *Interview) DecideAt() (at time.Time, ok bool) {
	zone, err := time.LoadLocation(i.Timezone)
	if err != nil || i.DecideBy.IsZero() || i.DecideClock == NoClock {
		return time.Time{}, false
	}
	return OnClock(i.DecideBy.In(time.UTC).Add(time.Duration(i.DecideClock)*time.Minute), zone), true
}

// DeadlinePassed reports whether the day by which the interview's offer has to be
// answered is over, or its hour, as far as that is known.
func (i *Interview) DeadlinePassed(now Now) bool {
	if at, ok := i.DecideAt(); ok && !now.At.IsZero() {
		return now.At.After(at)
	}
	return !i.DecideBy.IsZero() && now.Day.After(i.DecideBy)
}
