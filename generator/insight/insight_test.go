package insight

import (
	"strings"
	"testing"

	"followup/generator/playbook"
)

func on(day int) playbook.Day { return playbook.Day{Year: 2026, Month: 11, Day: day} }

func interview(name string, day int, outcome playbook.Outcome, heard int) *playbook.Interview {
	i := &playbook.Interview{Name: name, Company: name, Role: "R", Day: on(day), Outcome: outcome}
	if heard > 0 {
		i.OutcomeOn = on(heard)
	}
	return i
}

func TestOf(t *testing.T) {
	interviews := []*playbook.Interview{
		interview("a", 1, playbook.Rejected, 11), interview("b", 2, playbook.Offer, 5), interview("c", 3, playbook.NextRound, 10),
		interview("d", 4, playbook.Rejected, 24), interview("e", 5, playbook.Waiting, 0), interview("f", 6, playbook.NoReply, 28), interview("g", 7, playbook.Withdrawn, 8),
	}
	interviews[0].Round, interviews[1].Round, interviews[2].Round = "Phone", "Phone", "Phone"
	thanks, check, debrief := &playbook.Play{Name: "thank-you"}, &playbook.Play{Name: "check-in"}, &playbook.Play{Name: "debrief"}
	done := func(i int, p *playbook.Play, c playbook.Channel, day, closes int) *playbook.FollowUp {
		return &playbook.FollowUp{Interview: interviews[i], Play: p, Channel: c, Settled: playbook.Done, DoneOn: on(day), Closes: on(closes)}
	}
	all := []*playbook.FollowUp{
		done(0, thanks, playbook.Email, 2, 3), done(0, check, playbook.Email, 9, 15), done(1, thanks, playbook.Email, 6, 4),
		done(4, thanks, playbook.Email, 6, 7), done(0, debrief, playbook.Task, 1, 3),
		{Interview: interviews[4], Play: check, Closes: on(10)}, {Interview: interviews[4], Play: check, Closes: on(29)},
		{Interview: interviews[4], Play: check, Closes: on(10), Settled: playbook.Dropped},
	}
	s := Of(interviews, all, on(20))
	if s.Answers != 4 || !s.TooEarly || s.Waits[0].Interview.Name != "d" || s.Waits[0].Days != 20 {
		t.Errorf("answers %+v", s)
	}
	if len(s.ByRound) != 2 || s.ByRound[0] != (Median{"Phone", 7, 3}) {
		t.Errorf("rounds %+v", s.ByRound)
	}
	if len(s.Plays) != 2 || s.Plays[0].Play != thanks || s.Plays[0].Done != 3 || s.Plays[0].Answered != 0 || s.Plays[1].Answered != 1 {
		t.Errorf("plays %+v", s.Plays)
	}
	if s.Kept != 4 || s.Late != 1 || s.Missed != 1 {
		t.Errorf("kept %d, late %d, missed %d", s.Kept, s.Late, s.Missed)
	}
	if s := Of(append(interviews, interview("h", 8, playbook.Rejected, 9)), all, on(20)); s.TooEarly {
		t.Error("five answers are too few")
	}
}

func TestNudge(t *testing.T) {
	tests := []struct {
		name       string
		interviews []*playbook.Interview
		one, from  string
	}{
		{"nothing yet", nil, "", "0000-00-00"},
		{"all on one", []*playbook.Interview{interview("a", 1, playbook.Waiting, 0), interview("b", 2, playbook.Rejected, 9)}, "a, R", "2026-11-16"},
		{"two", []*playbook.Interview{interview("a", 1, playbook.Waiting, 0), interview("b", 2, playbook.Offer, 9)}, "", "2026-11-16"},
		{"accepted", []*playbook.Interview{interview("a", 1, playbook.Waiting, 0), interview("b", 2, playbook.Accepted, 9)}, "", "0000-00-00"},
		{"a later round is nothing new", []*playbook.Interview{interview("a", 1, playbook.NextRound, 3), interview("a", 9, playbook.Waiting, 0)}, "a, R", "2026-11-15"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := NudgeOf(playbook.Applications(tt.interviews))
			one := ""
			if n.One != nil {
				one = n.One.Title
			}
			if early, late := len(n.Words(on(10))), len(n.Words(on(30))); early != min(len(one), 1) || late != early+min(len(strings.Trim(n.From.String(), "0-")), 1) {
				t.Errorf("%d and %d sentences", early, late)
			}
			if one != tt.one || n.From.String() != tt.from {
				t.Errorf("one %q, from %s", one, n.From)
			}
		})
	}
}
