package plan_test

import (
	"slices"
	"strings"
	"testing"

	"followup/generator/playbook"
)

func TestSettled(t *testing.T) {
	t.Parallel()
	const accepted = "company: Globex\ninterview: 2026-11-01\noutcome: accepted\noutcome_on: 2026-11-20"
	tests := []struct {
		name       string
		interviews map[string]string
		play       string
		want       playbook.State
		reason     string // a part of it
	}{
		{"nothing settles it", map[string]string{"one": "interview: 2026-11-10"}, "check-in", "", "Ten days after the interview on 10 November"},
		{"done", map[string]string{"one": "interview: 2026-11-10\ndone: [check-in 2026-11-19]"}, "check-in", playbook.Done, "Done on 19 November."},
		{"done beats skipped and dropped", map[string]string{"one": "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12\nskip: [thank-you]\ndone: [thank-you 2026-11-11]"}, "thank-you", playbook.Done, ""},
		{"skipped beats dropped", map[string]string{"one": "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12\nskip: [check-in]"}, "check-in", playbook.Skipped, "You skipped it."},
		{"dropped by the outcome", map[string]string{"one": "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12"}, "check-in", playbook.Dropped, "Dropped: they turned you down on 12 November."},
		{"an outcome of its own does not drop it", map[string]string{"one": "interview: 2026-11-10\noutcome: offer\noutcome_on: 2026-11-12"}, "thank-you", "", ""},
		{"any outcome is its own", map[string]string{"one": "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12"}, "debrief", "", ""},
		{"dropped by an acceptance on its due day", map[string]string{"one": "interview: 2026-11-10", "two": accepted}, "check-in", playbook.Dropped, "Dropped: you accepted another offer on 20 November."},
		{"an acceptance after its due day leaves it", map[string]string{"one": "interview: 2026-11-09", "two": accepted}, "check-in", "", ""},
		{"the earliest acceptance counts", map[string]string{"one": "interview: 2026-11-09", "two": accepted, "three": "company: Initech\ninterview: 2026-11-02\noutcome: accepted\noutcome_on: 2026-11-18"}, "check-in", playbook.Dropped, "18 November"},
		{"an acceptance of its own does not count", map[string]string{"one": "interview: 2026-11-10\noutcome: accepted\noutcome_on: 2026-11-10"}, "debrief", "", ""},
		{"an acceptance does not drop other plays", map[string]string{"one": "interview: 2026-11-01\noutcome: rejected\noutcome_on: 2026-11-21", "two": accepted}, "rejection-reply", "", ""},
		{"withdrawing is what is left", map[string]string{"one": "interview: 2026-11-10", "two": accepted}, "withdraw", "", "Five business days after the day you accepted another offer, 20 November (wait until that offer is signed"},
		{"nothing to withdraw from", map[string]string{"one": "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12", "two": accepted}, "withdraw", playbook.Dropped, ""},
		{"overtaken by a round on its due day", map[string]string{"one": "interview: 2026-11-09", "two": "interview: 2026-11-19"}, "check-in", playbook.Overtaken, "the next interview was set for 19 November"},
		{"a round after its due day leaves it", map[string]string{"one": "interview: 2026-11-09", "two": "interview: 2026-11-20"}, "check-in", "", ""},
		{"another role is another application", map[string]string{"one": "interview: 2026-11-09", "two": "role: Manager\ninterview: 2026-11-19"}, "check-in", "", ""},
		{"case and spaces aside", map[string]string{"one": "interview: 2026-11-09", "two": "company: NORTH WIND\nrole: engineer\ninterview: 2026-11-19"}, "check-in", playbook.Overtaken, ""},
		{"joined by application", map[string]string{"one": "application: nw\ninterview: 2026-11-09", "two": "company: Other\napplication: NW\ninterview: 2026-11-19"}, "check-in", playbook.Overtaken, ""},
		{"parted by application", map[string]string{"one": "application: nw\ninterview: 2026-11-09", "two": "interview: 2026-11-19"}, "check-in", "", ""},
		{"two rounds on a day", map[string]string{"one": "interview: 2026-11-09 09:00", "two": "interview: 2026-11-09 15:00"}, "thank-you", "", ""},
		{"a draft overtakes nothing", map[string]string{"one": "interview: 2026-11-09", "two": "interview: 2026-11-19\ndraft: true"}, "check-in", "", ""},
		{"dropped beats overtaken", map[string]string{"one": "interview: 2026-11-09\noutcome: next round\noutcome_on: 2026-11-12", "two": "interview: 2026-11-19"}, "check-in", playbook.Dropped, "next round"},
		{"planned until the one before is done", map[string]string{"one": "interview: 2026-11-09"}, "second-check-in", playbook.Planned, "“Check in” comes first"},
		{"no more planned once it is done", map[string]string{"one": "interview: 2026-11-09\ndone: [check-in 2026-11-25]"}, "second-check-in", "", "Seven days after “Check in”, done on 25 November"},
		{"nor once it is skipped", map[string]string{"one": "interview: 2026-11-09\nskip: [check-in]"}, "second-check-in", "", "Seven days after “Check in”, due on 19 November"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := search{interviews: tt.interviews}.find(t, "one", tt.play, 1)
			if f.Settled != tt.want {
				t.Errorf("settled %q, want %q", f.Settled, tt.want)
			}
			if !strings.Contains(f.Reason, tt.reason) {
				t.Errorf("reason %q does not hold %q", f.Reason, tt.reason)
			}
		})
	}
}

// TestLaid says which plays an interview has.
func TestLaid(t *testing.T) {
	t.Parallel()
	const waiting = "check-in closing-note debrief prepare second-check-in thank-you"
	tests := []struct{ name, front, want string }{
		{"waiting", "", waiting},
		{"with somebody", "contacts: [Ada]", "check-in closing-note connect debrief prepare second-check-in thank-you"},
		{"with a doubt to settle", "clarify: [the outage]", "check-in closing-note debrief extra-information prepare second-check-in thank-you"},
		{"with people to ask", "contacts: [{name: Ada, as: reference}, {name: Ben, as: inside contact}]",
			"check-in closing-note connect debrief inside-contact prepare reference-check second-check-in thank-you"},
		{"offer", "outcome: offer\noutcome_on: 2026-11-20", waiting + " offer-decision offer-reply"},
		{"accepted", "outcome: accepted\noutcome_on: 2026-11-20", waiting + " acceptance"},
		{"accepted, with a reference", "outcome: accepted\noutcome_on: 2026-11-20\ncontacts: [{name: Ada, as: reference}]",
			"acceptance check-in closing-note connect debrief prepare reference-check second-check-in thank-references thank-you"},
		{"declined", "outcome: declined\noutcome_on: 2026-11-20", waiting + " decline"},
		{"rejected", "outcome: rejected\noutcome_on: 2026-11-20", waiting + " rejection-reply stay-in-touch stay-in-touch stay-in-touch stay-in-touch"},
		{"no reply", "outcome: no reply\noutcome_on: 2026-11-20", waiting + " stay-in-touch stay-in-touch stay-in-touch stay-in-touch"},
		{"withdrawn", "outcome: withdrawn\noutcome_on: 2026-11-20", waiting},
		{"next round", "outcome: next round\noutcome_on: 2026-11-20", waiting + " next-round"},
		{"cancelled", "outcome: cancelled\noutcome_on: 2026-11-09\ncontacts: [Ada]\nclarify: [the outage]", "prepare rebook"},
		{"postponed", "outcome: postponed\noutcome_on: 2026-11-09\ndecision_by: 2026-11-20", "prepare rebook"},
		{"no show", "outcome: no show\noutcome_on: 2026-11-10\nagreed_on: 2026-11-24", "prepare missed-meeting"},
		{"on hold", "outcome: on hold\noutcome_on: 2026-11-20", waiting + " still-open"},
		{"offer with points to raise", "outcome: offer\noutcome_on: 2026-11-20\nask: [the start date]", waiting + " negotiate offer-decision offer-reply"},
		{"offer that needs time, without a deadline", "outcome: offer\noutcome_on: 2026-11-20\nneeds_time: true", waiting + " offer-decision offer-reply"},
		{"offer that needs time", "outcome: offer\noutcome_on: 2026-11-20\ndecide_by: 2026-11-30\nneeds_time: true", waiting + " more-time offer-decision offer-reply"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range (search{interviews: map[string]string{"one": "interview: 2026-11-10\n" + tt.front}}).lay(t) {
				got = append(got, f.Play.Name)
			}
			if a, b := sorted(strings.Join(got, " ")), sorted(tt.want); a != b {
				t.Errorf("got  %s\nwant %s", a, b)
			}
		})
	}
}

// TestWithdrawOnLatest: of an application's rounds, only the latest is withdrawn from.
func TestWithdrawOnLatest(t *testing.T) {
	t.Parallel()
	s := search{interviews: map[string]string{
		"a1": "interview: 2026-11-09", "a2": "interview: 2026-11-12", "a3": "interview: 2026-11-12",
		"b": "company: Globex\ninterview: 2026-11-01\noutcome: accepted\noutcome_on: 2026-11-20",
	}}
	var got []string
	for _, f := range s.lay(t) {
		if f.Play.Name == "withdraw" {
			got = append(got, f.Interview.Name)
		}
	}
	if strings.Join(got, " ") != "a3" {
		t.Errorf("withdraw is laid on %v, want a3 alone", got)
	}
}

// TestOrder: by due day, interview, play and count.
func TestOrder(t *testing.T) {
	t.Parallel()
	all := search{interviews: map[string]string{"b": "interview: 2026-11-09\noutcome: rejected\noutcome_on: 2026-11-20", "a": "company: Globex\ninterview: 2026-11-09"}}.lay(t)
	for n := 1; n < len(all); n++ {
		a, b := all[n-1], all[n]
		ka := a.Due.String() + a.Interview.Name + "/" + a.Play.Name + string(rune('0'+a.N))
		kb := b.Due.String() + b.Interview.Name + "/" + b.Play.Name + string(rune('0'+b.N))
		if ka > kb {
			t.Errorf("%s stands before %s", ka, kb)
		}
	}
}

func sorted(words string) string {
	list := strings.Fields(words)
	slices.Sort(list)
	return strings.Join(list, " ")
}
