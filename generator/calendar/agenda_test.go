package calendar

import (
	"fmt"
	"strings"
	"testing"

	"followup/generator/playbook"
)

func TestAgenda(t *testing.T) {
	i := &playbook.Interview{Name: "a", Company: "Globex", Day: day(t, "2026-11-10")}
	lay := func(play, due, closes string, settled playbook.State) *playbook.FollowUp {
		return &playbook.FollowUp{Interview: i, Play: &playbook.Play{Name: play}, Due: day(t, due), Closes: day(t, closes), Settled: settled}
	}
	d := Days{
		Interviews: []*playbook.Interview{i},
		FollowUps: []*playbook.FollowUp{
			lay("before", "2026-11-01", "2026-11-12", ""), // due before, and its window closes within
			lay("prepare", "2026-11-09", "2026-11-10", playbook.Done),
			lay("thank-you", "2026-11-11", "2026-11-12", ""),
			lay("dropped", "2026-11-11", "2026-11-20", playbook.Dropped),
			lay("one-day", "2026-11-13", "2026-11-13", ""),
			lay("planned", "2026-11-16", "2026-11-18", playbook.Planned),
			lay("after", "2026-11-30", "2026-12-01", ""),
		},
		Off: func(d playbook.Day) bool {
			return weekend(d) || d == day(t, "2026-11-11") || d == day(t, "2026-11-17")
		},
		Holiday: func(d playbook.Day) string {
			switch d {
			case day(t, "2026-11-11"):
				return "Veterans Day"
			case day(t, "2026-11-20"): // the person works on it
				return "Repentance Day"
			}
			return ""
		},
	}
	var b strings.Builder
	for _, date := range d.Agenda(day(t, "2026-11-08"), day(t, "2026-11-20")) {
		fmt.Fprintf(&b, "%s %s %d", date.Day, date.Holiday, len(date.Interviews))
		for _, f := range date.FollowUps {
			b.WriteString(" " + f.Play.Name)
		}
		for _, f := range date.Closing {
			b.WriteString(" -" + f.Play.Name)
		}
		b.WriteString("\n")
	}
	want := `2026-11-09  0 prepare
2026-11-10  1
2026-11-11 Veterans Day 0 thank-you
2026-11-12  0 -before -thank-you
2026-11-13  0 one-day
2026-11-16  0 planned
2026-11-17 Day off 0
`
	if b.String() != want {
		t.Errorf("got:\n%swant:\n%s", b.String(), want)
	}
}

func TestQuiet(t *testing.T) {
	play := func(name string, anchors ...string) *playbook.Play {
		p := &playbook.Play{Name: name}
		for _, a := range anchors {
			p.Timings = append(p.Timings, playbook.Timing{Anchor: a})
		}
		return p
	}
	thanks := play("thank-you", playbook.AnchorInterview)
	check := play("check-in", playbook.AnchorAgreedOn, playbook.AnchorDecisionBy, playbook.AnchorInterview)
	second := play("second-check-in", "check-in")
	for _, c := range []struct {
		name, outcome string
		check, second playbook.State
		checkDue      string
		want          string
	}{
		{"until the first time of asking", "", "", playbook.Planned, "2026-11-20", "2026-11-10 2026-11-20 10"},
		{"until the second, once one has asked", "", playbook.Done, "", "2026-11-20", "2026-11-10 2026-11-27 17"},
		{"since what they decided", "2026-11-14", "", playbook.Planned, "2026-11-20", "2026-11-14 2026-11-20 6"},
		{"a decision afterwards is no word before", "2026-11-25", "", playbook.Planned, "2026-11-20", "2026-11-10 2026-11-20 10"},
		{"two days are not quiet", "", "", playbook.Planned, "2026-11-12", ""},
		{"nothing more is asked", "", playbook.Overtaken, playbook.Dropped, "2026-11-20", ""},
	} {
		i := &playbook.Interview{Name: "a", Day: day(t, "2026-11-10")}
		if c.outcome != "" {
			i.OutcomeOn = day(t, c.outcome)
		}
		q := quiet(i, []*playbook.FollowUp{
			{Interview: i, Play: thanks, Due: day(t, "2026-11-11")},
			{Interview: i, Play: check, Due: day(t, c.checkDue), Settled: c.check},
			{Interview: i, Play: second, Due: day(t, "2026-11-27"), Settled: c.second},
		})
		got := ""
		if q.Days > 0 {
			got = fmt.Sprint(q.From, " ", q.To, " ", q.Days)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
