package feed

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"followup/generator/playbook"
)

// long is a search of many interviews, one a day, with words of some length.
func long(n int, today string, words int) Input {
	var followUps []*playbook.FollowUp
	for d := range n {
		on := day("2024-01-01").AddDays(d)
		i := &playbook.Interview{Name: fmt.Sprintf("i%05d", d), Slug: fmt.Sprintf("i%05d", d), Company: "Globex", Role: "Engineer", Day: on, Clock: playbook.NoClock}
		for _, name := range []string{"prepare", "thank-you", "check-in"} {
			followUps = append(followUps, &playbook.FollowUp{Interview: i, Play: &playbook.Play{Name: name, Title: name}, N: 1, Channel: playbook.Call,
				Opens: on, Due: on, Closes: on.AddDays(2), Reason: strings.Repeat("word ", words)})
		}
	}
	return all(settings(playbook.FeedFull), today, followUps...)
}

func TestWindow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name         string
		in           Input
		least, most  int
		first, until string // within which all events lie
	}{
		{"past and future are cut", long(1500, "2026-06-01", 1), 900, 1000, "20260201", "20270706"},
		{"long words", long(1500, "2026-06-01", 600), 200, 400, "20260201", "20270706"},
		{"all is over", long(50, "2030-01-01", 1), 20, 20, "20240201", "20240220"},
		{"all is far ahead", long(50, "2020-01-01", 1), 20, 20, "20240101", "20240106"},
		{"one interview", long(1, "2024-01-01", 1), 4, 4, "20240101", "20240102"},
	} {
		t.Run(c.name, func(t *testing.T) {
			list := New(c.in).List()
			data, err := list[0].Make(nil)
			if err != nil {
				t.Fatal(err)
			}
			if calls, err := list[1].Make(nil); err != nil || len(calls) > 1<<20 || bytes.Count(calls, []byte("BEGIN:VEVENT")) < min(c.least, 2) {
				t.Errorf("the calls have %d bytes (%v)", len(calls), err)
			}
			if n := bytes.Count(data, []byte("BEGIN:VEVENT")); n < c.least || n > c.most || len(data) > 1<<20 {
				t.Errorf("%d events in %d bytes", n, len(data))
			}
			for l := range strings.SplitSeq(string(data), "\r\n") {
				if on, ok := strings.CutPrefix(l, "DTSTART;VALUE=DATE:"); ok && (on < c.first || on > c.until) {
					t.Errorf("an event on %s", on)
				}
			}
			wellFormed(t, data)
		})
	}
}

// TestClock: an interview's hour is right on both sides of each change of the clock.
func TestClock(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ zone, on, start, end string }{
		{"America/New_York", "2026-10-31 14:00", "20261031T180000Z", "20261031T190000Z"},
		{"America/New_York", "2026-11-01 14:00", "20261101T190000Z", "20261101T200000Z"},
		{"Europe/Paris", "2027-03-27 09:30", "20270327T083000Z", "20270327T093000Z"},
		{"Europe/Paris", "2027-03-28 09:30", "20270328T073000Z", "20270328T083000Z"},
		{"Europe/Paris", "2027-03-28 02:30", "20270328T013000Z", "20270328T023000Z"}, // an hour that is not there
		{"Pacific/Kiritimati", "2027-01-01 08:00", "20261231T180000Z", "20261231T190000Z"},
		{"Asia/Kathmandu", "2027-01-01 08:00", "20270101T021500Z", "20270101T031500Z"},
	} {
		at, err := time.Parse("2006-01-02 15:04", c.on)
		if err != nil {
			t.Fatal(err)
		}
		e := meeting(&playbook.Interview{Day: playbook.DayOf(at), Clock: playbook.Clock(at.Hour()*60 + at.Minute()), Timezone: c.zone})
		from, to, wholeDay := e.span(zonesOf([]*playbook.Interview{e.interview}))
		if from.Format(stampLayout) != c.start || to.Format(stampLayout) != c.end || wholeDay {
			t.Errorf("%s in %s is %s to %s", c.on, c.zone, from, to)
		}
	}
	off := &playbook.Interview{Day: day("2026-11-20"), Outcome: playbook.Withdrawn, OutcomeOn: day("2026-11-18")}
	if takesPlace(off) {
		t.Error("an interview that was called off takes place")
	}
}

// TestKeys: a key is given once, whoever copies a file or takes an old name.
func TestKeys(t *testing.T) {
	t.Parallel()
	a := &playbook.Interview{Name: "a", Key: "k"}
	b := &playbook.Interview{Name: "b", Key: "k"} // a copy of a
	c := &playbook.Interview{Name: "c"}
	d := &playbook.Interview{Name: "d", Key: "c2"}
	e := &playbook.Interview{Name: "c2"} // as d was once called
	got := keys([]*playbook.Interview{e, d, c, b, a})
	for i, want := range map[*playbook.Interview]string{a: "k", b: "b", c: "c", d: "c2", e: "/c2"} {
		if got[i] != want {
			t.Errorf("%s has the key %q, not %q", i.Name, got[i], want)
		}
	}
}
