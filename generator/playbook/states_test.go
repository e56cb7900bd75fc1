package playbook

import (
	"encoding/json"
	"os"
	"testing"
	"time"
)

// TestStates holds the rule to the table that the site's script is held to as
// well.
func TestStates(t *testing.T) {
	data, err := os.ReadFile("testdata/states.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Opens, Due, Closes, Today Day
		Lapses, Offer             string
		Settled, Want             State
		Group                     Group
		OpensAt                   string `json:"opens_at"`
		Now                       string
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatal("the table is empty")
	}
	seen, groups := map[State]bool{}, map[Group]bool{}
	for _, c := range cases {
		f := FollowUp{Play: &Play{}, Interview: &Interview{}, Opens: c.Opens, Due: c.Due, Closes: c.Closes, Settled: c.Settled}
		if c.Lapses != "" {
			if f.Lapses, err = ParseDay(c.Lapses); err != nil {
				t.Fatal(err)
			}
		}
		now := Now{Day: c.Today}
		if c.OpensAt != "" {
			f.OpensAt, err = time.Parse(time.RFC3339, c.OpensAt)
			if err == nil && c.Now != "" {
				now.At, err = time.Parse(time.RFC3339, c.Now)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if got := f.StateAt(now); got != c.Want {
			t.Errorf("%+v: state is %s", c, got)
		}
		if c.Offer != "" {
			f.Anchor, f.Interview.Outcome, f.Interview.DecideBy = AnchorDecideBy, Offer, c.Closes
		}
		if got := f.Group(now); got != c.Group {
			t.Errorf("%+v: group is %s", c, got)
		}
		seen[c.Want], groups[c.Group] = true, true
	}
	for _, s := range []State{Done, Skipped, Dropped, Overtaken, Planned, Lapsed, Overdue, Late, Due, Open, Upcoming} {
		if !seen[s] {
			t.Errorf("no case ends in %s", s)
		}
	}
	for _, g := range Groups() {
		if !groups[g] {
			t.Errorf("no case ends in the group %s", g)
		}
	}
}
