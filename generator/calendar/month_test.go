package calendar

import (
	"testing"
	"time"

	"followup/generator/playbook"
)

func day(t *testing.T, s string) playbook.Day {
	t.Helper()
	d, err := playbook.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func weekend(d playbook.Day) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

func TestMonthIsWholeWeeks(t *testing.T) {
	for _, c := range []struct {
		first        string
		start        time.Weekday
		opens, ends  string // the first and the last day of the grid
		weeks, right int    // how many weeks, how many days of the month
	}{
		{"2026-11-01", time.Monday, "2026-10-26", "2026-12-06", 6, 30},
		{"2026-11-01", time.Sunday, "2026-11-01", "2026-12-05", 5, 30},
		{"2026-11-01", time.Saturday, "2026-10-31", "2026-12-04", 5, 30},
		{"2027-02-01", time.Monday, "2027-02-01", "2027-02-28", 4, 28},
		{"2028-02-01", time.Monday, "2028-01-31", "2028-03-05", 5, 29},
		{"2026-12-01", time.Monday, "2026-11-30", "2027-01-03", 5, 31},
		{"2026-03-01", time.Sunday, "2026-03-01", "2026-04-04", 5, 31}, // the clocks go forward in it
	} {
		m := Days{Off: weekend}.Month(day(t, c.first), c.start)
		last := m.Weeks[len(m.Weeks)-1]
		if got := m.Weeks[0][0].Day.String(); got != c.opens {
			t.Errorf("%s from %s: opens on %s, want %s", c.first, c.start, got, c.opens)
		}
		if got := last[6].Day.String(); got != c.ends {
			t.Errorf("%s from %s: ends on %s, want %s", c.first, c.start, got, c.ends)
		}
		if len(m.Weeks) != c.weeks || m.Weekdays[0] != c.start || len(m.Weekdays) != 7 {
			t.Errorf("%s from %s: %d weeks, weekdays %v", c.first, c.start, len(m.Weeks), m.Weekdays)
		}
		inside, before := 0, day(t, c.opens).AddDays(-1)
		for _, week := range m.Weeks {
			if len(week) != 7 {
				t.Fatalf("%s: a week of %d days", c.first, len(week))
			}
			for _, cell := range week {
				if cell.Day != before.AddDays(1) {
					t.Errorf("%s follows %s", cell.Day, before)
				}
				before = cell.Day
				if !cell.Outside {
					inside++
				}
				if cell.Off != weekend(cell.Day) {
					t.Errorf("%s: off is %t", cell.Day, cell.Off)
				}
			}
		}
		if inside != c.right {
			t.Errorf("%s: %d days of the month, want %d", c.first, inside, c.right)
		}
	}
}

func TestMonthHoldsWhatStands(t *testing.T) {
	i := &playbook.Interview{Name: "a", Company: "Globex", Day: day(t, "2026-11-10")}
	due := func(s string, settled playbook.State) *playbook.FollowUp {
		return &playbook.FollowUp{Interview: i, Due: day(t, s), Settled: settled}
	}
	d := Days{Off: weekend, Interviews: []*playbook.Interview{i}, FollowUps: []*playbook.FollowUp{
		due("2026-11-11", playbook.Done), due("2026-11-11", ""), due("2026-11-12", playbook.Dropped),
		due("2026-11-13", playbook.Skipped), due("2026-11-14", playbook.Overtaken), due("2026-11-15", playbook.Planned),
		due("2026-12-01", ""), // shown in the grid's last week, but not of the month
	}}
	got := map[string]int{}
	for _, week := range d.Month(day(t, "2026-11-01"), time.Monday).Weeks {
		for _, c := range week {
			if n := len(c.FollowUps) + 10*len(c.Interviews); n > 0 {
				got[c.Day.String()] = n
			}
		}
	}
	want := map[string]int{"2026-11-10": 10, "2026-11-11": 2, "2026-11-15": 1}
	if len(got) != len(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for d, n := range want {
		if got[d] != n {
			t.Errorf("%s holds %d, want %d", d, got[d], n)
		}
	}
}

func TestMonths(t *testing.T) {
	for _, c := range []struct {
		name  string
		days  []string // due days
		today string
		most  int
		want  string // the first and the last month
		n     int
	}{
		{"nothing at all", nil, "2026-11-22", 36, "2026-11 2026-11", 1},
		{"the months between are there", []string{"2026-04-21", "2026-11-30"}, "2026-11-22", 36, "2026-04 2026-11", 8},
		{"over the end of a year", []string{"2026-12-31", "2027-01-01"}, "2026-12-31", 36, "2026-12 2027-01", 2},
		{"today beyond everything", []string{"2026-01-05"}, "2026-03-01", 36, "2026-01 2026-03", 3},
		{"capped on both sides", []string{"2000-01-01", "2050-01-01"}, "2026-11-22", 5, "2026-09 2027-01", 5},
		{"capped where it is long", []string{"2000-01-01", "2026-12-01"}, "2026-11-22", 5, "2026-08 2026-12", 5},
	} {
		d := Days{Off: weekend}
		for _, s := range c.days {
			d.FollowUps = append(d.FollowUps, &playbook.FollowUp{Due: day(t, s)})
		}
		got := d.Months(day(t, c.today), c.most)
		ends := got[0].String()[:7] + " " + got[len(got)-1].String()[:7]
		if ends != c.want || len(got) != c.n {
			t.Errorf("%s: %d months, %s, want %d, %s", c.name, len(got), ends, c.n, c.want)
		}
	}
}
