package calendar

import (
	"fmt"
	"testing"

	"followup/generator/playbook"
)

func TestTimelinePacksRows(t *testing.T) {
	i := &playbook.Interview{Name: "a", Company: "Globex", Role: "Engineer", Day: day(t, "2026-11-10")}
	window := func(play, opens, closes string, settled playbook.State) *playbook.FollowUp {
		return &playbook.FollowUp{
			Interview: i, Play: &playbook.Play{Name: play}, Application: "globex", Settled: settled,
			Opens: day(t, opens), Due: day(t, opens), Closes: day(t, closes),
		}
	}
	d := Days{Off: weekend, Interviews: []*playbook.Interview{i}, FollowUps: []*playbook.FollowUp{
		window("past", "2026-10-01", "2026-10-31", playbook.Done),
		window("prepare", "2026-10-30", "2026-11-10", ""), // begins before the stretch
		window("dropped", "2026-11-02", "2026-11-03", playbook.Dropped),
		window("thank-you", "2026-11-10", "2026-11-12", ""),
		window("connect", "2026-11-11", "2026-11-24", ""),
		window("wide", "2026-11-14", "2026-11-14", ""), // its words need more room than its window
		window("check-in", "2026-11-20", "2026-11-24", ""),
		window("closing", "2026-11-27", "2026-12-20", ""), // ends behind it
		window("much later", "2027-02-01", "2027-02-20", ""),
	}}
	space := func(f *playbook.FollowUp) int {
		if f.Play.Name == "wide" {
			return 9
		}
		return 1
	}
	got := d.Timeline(day(t, "2026-11-02"), day(t, "2026-11-29"), space)
	if len(got.Lanes) != 1 {
		t.Fatalf("%d lanes", len(got.Lanes))
	}
	lane := got.Lanes[0]
	text := fmt.Sprintf("rows %d, earlier %d, later %d\n", lane.Rows, lane.Earlier, lane.Later)
	for _, b := range lane.Bars {
		text += fmt.Sprintf("%d %s %s to %s\n", b.Row, b.FollowUp.Play.Name, b.From, b.To)
	}
	want := `rows 3, earlier 1, later 1
0 prepare 2026-11-02 to 2026-11-10
1 thank-you 2026-11-10 to 2026-11-12
2 connect 2026-11-11 to 2026-11-24
0 wide 2026-11-14 to 2026-11-14
1 check-in 2026-11-20 to 2026-11-24
0 closing 2026-11-27 to 2026-11-29
`
	if text != want {
		t.Errorf("got:\n%swant:\n%s", text, want)
	}
	if len(got.Off) != 8 {
		t.Errorf("%d days off in four weeks", len(got.Off))
	}
}

func TestTimelineLanes(t *testing.T) {
	interview := func(name, company, on string, outcome playbook.Outcome) *playbook.Interview {
		return &playbook.Interview{Name: name, Company: company, Role: "Engineer", Day: day(t, on), Outcome: outcome}
	}
	first := interview("first", "Northwind", "2026-11-03", playbook.NextRound)
	other := interview("other", "Globex", "2026-11-05", playbook.Waiting)
	second := interview("second", "northwind", "2026-11-10", playbook.Waiting)
	closed := interview("closed", "Umbra", "2026-11-12", playbook.Rejected)
	old := interview("old", "Orchard", "2026-06-01", playbook.Rejected)
	d := Days{Off: weekend, Interviews: []*playbook.Interview{old, first, other, second, closed}}
	got := d.Timeline(day(t, "2026-11-02"), day(t, "2026-11-29"), func(*playbook.FollowUp) int { return 1 })
	var text string
	for _, l := range got.Lanes {
		text += fmt.Sprintf("%s %t\n", l.Interview.Name, l.Joined)
	}
	want := "first false\nsecond true\nother false\nclosed false\n"
	if text != want {
		t.Errorf("lanes:\n%swant:\n%s", text, want)
	}
	if len(got.Outside) != 1 || got.Outside[0] != old {
		t.Errorf("outside: %v", got.Outside)
	}
}
