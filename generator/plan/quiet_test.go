package plan_test

import (
	"strings"
	"testing"
	"time"

	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/workday"
)

// agenda lays a search and takes its agenda of a day.
func (s search) agenda(t *testing.T, today string, days int) plan.Agenda {
	t.Helper()
	book := s.book(t)
	day, err := playbook.ParseDay(today)
	if err != nil {
		t.Fatal(err)
	}
	all := plan.Lay(book, workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays))
	return plan.On(playbook.Now{Day: day}, days, book, playbook.Applications(book.Interviews), all, time.UTC)
}

// TestQuiet: from which day on an application is asked about, counted by hand. Each
// interview is on 10 November, so 42 days later is 22 December.
func TestQuiet(t *testing.T) {
	t.Parallel()
	const all = "done: [debrief 2026-11-10, thank-you 2026-11-11, check-in 2026-11-20, second-check-in 2026-11-27, closing-note 2026-12-11]"
	tests := []struct {
		name, front string
		more        map[string]string
		from        string // the first day, or "" where it never is
	}{
		{"nothing was ever done", "", nil, "2026-12-22"},
		{"all of it is done", all, nil, "2026-12-11"},
		{"all is done or left out, whose day has passed", strings.Replace(all, ", closing-note 2026-12-11]", "]\nskip: [closing-note]", 1), nil, "2026-12-12"},
		{"a step is still to come", strings.Replace(all, ", closing-note 2026-12-11", "", 1), nil, "2026-12-22"},
		{"they said no", all + "\noutcome: rejected\noutcome_on: 2026-12-12", nil, ""},
		{"on to the next round", all + "\noutcome: next round\noutcome_on: 2026-12-12", nil, ""},
		{"it is on hold", all + "\noutcome: on hold\noutcome_on: 2026-12-12", nil, ""},
		{"it was cancelled", "outcome: cancelled\noutcome_on: 2026-11-09", nil, ""},
		{"a later round counts from itself", all, map[string]string{"two": "interview: 2026-12-15"}, "2027-01-26"},
		{"another talk is agreed", all, map[string]string{"two": "interview: open"}, ""},
		{"another role is another application", all, map[string]string{"two": "role: Manager\ninterview: open"}, "2026-12-11"},
		{"yes was said elsewhere", all, map[string]string{"two": "company: Other\ninterview: 2026-11-12\noutcome: accepted\noutcome_on: 2026-11-20"}, ""},
		{"one of several on the day says it", all, map[string]string{"a": "interview: 2026-11-10 09:00\noutcome: rejected\noutcome_on: 2026-11-12"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := search{interviews: map[string]string{"one": "interview: 2026-11-10\n" + tt.front}}
			for name, front := range tt.more {
				s.interviews[name] = front
			}
			quiet := func(day playbook.Day) bool {
				for _, q := range s.agenda(t, day.String(), 7).Quiet {
					if q.Last.Name == "one" || q.Last.Name == "two" && tt.more["two"] != "" {
						return true
					}
				}
				return false
			}
			if tt.from == "" {
				if far, _ := playbook.ParseDay("2028-01-01"); quiet(far) {
					t.Error("it is asked about")
				}
				return
			}
			from, _ := playbook.ParseDay(tt.from)
			if !quiet(from) || quiet(from.AddDays(-1)) {
				t.Errorf("on %s %t, the day before %t", from, quiet(from), quiet(from.AddDays(-1)))
			}
		})
	}
}

// TestAgendaOrder: offers with a deadline, the last day, overdue, due, late, what can
// wait, and then the next days; and in each what closes first.
func TestAgendaOrder(t *testing.T) {
	t.Parallel()
	s := search{interviews: map[string]string{
		"a-open":  "company: A\ninterview: 2026-11-09\nskip: [connect, debrief]\ndone: [thank-you 2026-11-10]",
		"b-last":  "company: B\ninterview: 2026-11-14",
		"c-over":  "company: C\ninterview: 2026-11-12",
		"d-over":  "company: D\ninterview: 2026-11-11",
		"e-offer": "company: E\ninterview: 2026-11-02\noutcome: offer\noutcome_on: 2026-11-13\ndecide_by: 2026-11-17",
		"f-next":  "company: F\ninterview: 2026-11-17",
		"g-far":   "company: G\ninterview: 2026-12-17",
	}}
	rank := map[playbook.Group]int{}
	for n, g := range playbook.Groups() {
		rank[g] = n
	}
	var got []string
	last, closes := -1, playbook.Day{}
	for _, f := range s.agenda(t, "2026-11-16", 7).FollowUps {
		got = append(got, string(f.Group)+":"+f.Interview.Name+"/"+f.Play.Name)
		if rank[f.Group] < last || rank[f.Group] == last && f.Closes.Before(closes) {
			t.Errorf("%s is out of order", got[len(got)-1])
		}
		last, closes = rank[f.Group], f.Closes
		if f.Interview.Name == "g-far" && f.Play.Name != "offer-elsewhere" {
			t.Errorf("%s is more than a week away", f.Play.Name)
		}
	}
	text := strings.Join(got, " ")
	for _, want := range []string{"offer:e-offer/offer-decision", "last:b-last/thank-you", "overdue:d-over/thank-you", "overdue:c-over/thank-you", "open:a-open/check-in", "next:f-next/thank-you"} {
		at := strings.Index(text, want)
		if at < 0 {
			t.Errorf("no %s in %s", want, text)
			continue
		}
		text = text[at:] // each comes after the one before
	}
}

// TestMeetingsOnTheReadersClock: an interview belongs to the day that the reader's
// clock shows.
func TestMeetingsOnTheReadersClock(t *testing.T) {
	t.Parallel()
	s := search{interviews: map[string]string{
		"tokyo": "company: A\ninterview: 2026-11-18 07:00\ntimezone: Asia/Tokyo", // 22:00 on the 17th in UTC
		"day":   "company: B\ninterview: 2026-11-17",
		"la":    "company: C\ninterview: 2026-11-17 20:00\ntimezone: America/Los_Angeles", // 04:00 on the 18th
		"off":   "company: D\ninterview: 2026-11-17\noutcome: withdrawn\noutcome_on: 2026-11-15",
		"no":    "company: E\ninterview: 2026-11-17\noutcome: cancelled\noutcome_on: 2026-11-16",
		"over":  "company: F\ninterview: 2026-11-17\noutcome: rejected\noutcome_on: 2026-11-17",
		"later": "company: G\ninterview: 2026-11-19",
	}}
	for today, want := range map[string]string{
		"2026-11-15": "",
		"2026-11-16": "day over tokyo 22:00!",
		"2026-11-17": "day over tokyo 22:00! la 04:00!",
		"2026-11-18": "la 04:00! later",
	} {
		var got []string
		for _, m := range s.agenda(t, today, 7).Meetings {
			text := strings.TrimSpace(m.Interview.Name + " " + m.Clock.String())
			if m.Elsewhere {
				text += "!"
			}
			got = append(got, text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("on %s: %v, want %s", today, got, want)
		}
	}
}
