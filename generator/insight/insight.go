// Package insight tells a person what their own history shows: how long answers
// took, after which follow-up they came, and how many follow-ups were kept. It
// draws no conclusion from a handful of cases.
package insight

import (
	"cmp"
	"slices"

	"followup/generator/playbook"
)

// Enough is how many cases there must be before a figure says anything.
const Enough = 5

// Insight is what a history shows on a day.
type Insight struct {
	Waits    []Wait     // by the length of the wait, longest first
	ByRound  []Median   // by round, most cases first
	Plays    []Answered // by play, most often done first
	Kept     int        // follow-ups done within their window
	Late     int        // done after it had closed
	Missed   int        // their window closed, and they were not done
	Answers  int        // interviews that had an answer
	TooEarly bool       // fewer than Enough answers
}

// Wait is one interview's days until an answer.
type Wait struct {
	Interview *playbook.Interview
	Days      int
}

// Median is the middle wait of several interviews.
type Median struct {
	Name  string
	Days  int
	Cases int
}

// Answered says how often a play was done, and how often an answer came before
// the next one was due to be done.
type Answered struct {
	Play     *playbook.Play
	Done     int
	Answered int
}

// Of works out what a history shows on a day.
func Of(interviews []*playbook.Interview, all []*playbook.FollowUp, today playbook.Day) Insight {
	var s Insight
	rounds := make(map[string][]int)
	for _, i := range interviews {
		days, ok := wait(i)
		if !ok {
			continue
		}
		s.Waits = append(s.Waits, Wait{i, days})
		name := i.Round
		if name == "" {
			name = "No round named"
		}
		rounds[name] = append(rounds[name], days)
	}
	s.Answers = len(s.Waits)
	s.TooEarly = s.Answers < Enough
	slices.SortStableFunc(s.Waits, func(a, b Wait) int {
		return cmp.Or(b.Days-a.Days, cmp.Compare(a.Interview.Name, b.Interview.Name))
	})
	for name, days := range rounds {
		slices.Sort(days)
		s.ByRound = append(s.ByRound, Median{name, days[len(days)/2], len(days)})
	}
	slices.SortFunc(s.ByRound, func(a, b Median) int {
		return cmp.Or(b.Cases-a.Cases, cmp.Compare(a.Name, b.Name))
	})
	s.Plays = answered(interviews, all)
	s.kept(all, today)
	return s
}

// wait is how many days passed until the company said something. Silence and
// one's own withdrawal are no answer.
func wait(i *playbook.Interview) (days int, ok bool) {
	switch i.Outcome {
	case playbook.Waiting, playbook.NoReply, playbook.Withdrawn:
		return 0, false
	case playbook.Accepted, playbook.Declined: // the day is that of one's own decision
		return 0, false
	case playbook.Cancelled, playbook.Postponed, playbook.NoShow: // there was nothing to answer yet
		return 0, false
	}
	days = i.OutcomeOn.DaysSince(i.Day)
	return days, days >= 0
}

// answered counts, for each play that reaches somebody, how often it was the
// last thing done before an answer came.
func answered(interviews []*playbook.Interview, all []*playbook.FollowUp) []Answered {
	last := make(map[*playbook.Interview]*playbook.FollowUp)
	counts := make(map[*playbook.Play]*Answered)
	for _, f := range all {
		if f.Settled != playbook.Done || f.Channel == playbook.Task {
			continue
		}
		c := counts[f.Play]
		if c == nil {
			c = &Answered{Play: f.Play}
			counts[f.Play] = c
		}
		c.Done++
		if f.Interview.OutcomeOn.IsZero() || f.DoneOn.After(f.Interview.OutcomeOn) || f.Anchor == playbook.AnchorOutcomeOn {
			continue
		}
		if before := last[f.Interview]; before == nil || f.DoneOn.After(before.DoneOn) {
			last[f.Interview] = f
		}
	}
	for _, i := range interviews {
		if _, ok := wait(i); ok && last[i] != nil {
			counts[last[i].Play].Answered++
		}
	}
	var list []Answered
	for _, c := range counts {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Answered) int { return cmp.Or(b.Done-a.Done, cmp.Compare(a.Play.Name, b.Play.Name)) })
	return list
}

func (s *Insight) kept(all []*playbook.FollowUp, today playbook.Day) {
	for _, f := range all {
		switch f.State(today) {
		case playbook.Done:
			if f.DoneOn.After(f.Closes) {
				s.Late++
			} else {
				s.Kept++
			}
		case playbook.Overdue, playbook.Lapsed:
			s.Missed++
		}
	}
}
