package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"followup/generator/playbook"
)

// TestRows holds each row of each built-in play, in each pace, to days that were
// counted apart from this program. The interview is on Thursday 12 November 2026.
func TestRows(t *testing.T) {
	t.Parallel()
	tests := []struct{ play, anchor, pace, want string }{
		{"prepare", "interview", "prompt", "2026-11-05 2026-11-11 2026-11-12 2026-11-12"},
		{"prepare", "interview", "balanced", "2026-11-05 2026-11-11 2026-11-12 2026-11-12"},
		{"prepare", "interview", "patient", "2026-11-05 2026-11-11 2026-11-12 2026-11-12"},
		{"debrief", "interview", "prompt", "2026-11-12 2026-11-12 2026-11-14 2026-11-19"},
		{"debrief", "interview", "balanced", "2026-11-12 2026-11-12 2026-11-14 2026-11-19"},
		{"debrief", "interview", "patient", "2026-11-12 2026-11-12 2026-11-14 2026-11-19"},
		{"thank-you", "interview", "prompt", "2026-11-12 2026-11-13 2026-11-14 2026-11-19"},
		{"thank-you", "interview", "balanced", "2026-11-12 2026-11-13 2026-11-14 2026-11-19"},
		{"thank-you", "interview", "patient", "2026-11-12 2026-11-13 2026-11-14 2026-11-19"},
		{"connect", "interview", "prompt", "2026-11-13 2026-11-16 2026-11-26 2026-11-26"},
		{"connect", "interview", "balanced", "2026-11-13 2026-11-16 2026-11-26 2026-11-26"},
		{"connect", "interview", "patient", "2026-11-13 2026-11-16 2026-11-26 2026-11-26"},
		{"extra-information", "interview", "prompt", "2026-11-13 2026-11-16 2026-11-19 2026-11-19"},
		{"extra-information", "interview", "balanced", "2026-11-13 2026-11-16 2026-11-19 2026-11-19"},
		{"extra-information", "interview", "patient", "2026-11-13 2026-11-16 2026-11-19 2026-11-19"},
		{"check-in", "agreed_on", "prompt", "2026-11-28 2026-11-28 2026-11-28 2026-12-19"},
		{"check-in", "agreed_on", "balanced", "2026-11-28 2026-11-28 2026-11-28 2026-12-19"},
		{"check-in", "agreed_on", "patient", "2026-11-28 2026-11-28 2026-11-28 2026-12-19"},
		{"check-in", "decision_by", "prompt", "2026-11-28 2026-11-30 2026-12-11 2027-01-08"},
		{"check-in", "decision_by", "balanced", "2026-11-28 2026-11-30 2026-12-11 2027-01-08"},
		{"check-in", "decision_by", "patient", "2026-11-28 2026-12-04 2026-12-11 2027-01-08"},
		{"check-in", "interview", "prompt", "2026-11-19 2026-11-19 2026-11-26 2026-12-24"},
		{"check-in", "interview", "balanced", "2026-11-19 2026-11-23 2026-11-26 2026-12-24"},
		{"check-in", "interview", "patient", "2026-11-19 2026-11-26 2026-11-26 2026-12-24"},
		{"second-check-in", "check-in", "prompt", "2026-11-26 2026-11-26 2026-12-03 2026-12-31"},
		{"second-check-in", "check-in", "balanced", "2026-11-30 2026-11-30 2026-12-07 2027-01-04"},
		{"second-check-in", "check-in", "patient", "2026-12-03 2026-12-10 2026-12-10 2027-01-07"},
		{"inside-contact", "second-check-in", "prompt", "2026-11-29 2026-12-01 2026-12-10 2026-12-10"},
		{"inside-contact", "second-check-in", "balanced", "2026-12-03 2026-12-03 2026-12-14 2026-12-14"},
		{"inside-contact", "second-check-in", "patient", "2026-12-13 2026-12-15 2026-12-24 2026-12-24"},
		{"reference-check", "second-check-in", "prompt", "2026-11-29 2026-12-01 2026-12-10 2026-12-10"},
		{"reference-check", "second-check-in", "balanced", "2026-12-03 2026-12-03 2026-12-14 2026-12-14"},
		{"reference-check", "second-check-in", "patient", "2026-12-13 2026-12-15 2026-12-24 2026-12-24"},
		{"closing-note", "second-check-in", "prompt", "2026-12-10 2026-12-10 2026-12-24 2027-01-25"},
		{"closing-note", "second-check-in", "balanced", "2026-12-14 2026-12-14 2026-12-28 2027-01-29"},
		{"closing-note", "second-check-in", "patient", "2026-12-24 2026-12-24 2027-01-07 2027-02-08"},
		{"rejection-reply", "outcome_on", "prompt", "2026-11-20 2026-11-23 2026-11-23 2026-12-04"},
		{"rejection-reply", "outcome_on", "balanced", "2026-11-20 2026-11-23 2026-11-23 2026-12-04"},
		{"rejection-reply", "outcome_on", "patient", "2026-11-20 2026-11-23 2026-11-23 2026-12-04"},
		{"stay-in-touch", "outcome_on", "prompt", "2026-12-04 2026-12-11 2027-01-01 2027-01-01"},
		{"stay-in-touch", "outcome_on", "balanced", "2026-12-04 2026-12-11 2027-01-01 2027-01-01"},
		{"stay-in-touch", "outcome_on", "patient", "2026-12-04 2026-12-11 2027-01-01 2027-01-01"},
		{"offer-reply", "outcome_on", "prompt", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"offer-reply", "outcome_on", "balanced", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"offer-reply", "outcome_on", "patient", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"offer-decision", "decide_by", "prompt", "2026-11-27 2026-11-27 2026-11-30 -"},
		{"offer-decision", "decide_by", "balanced", "2026-11-27 2026-11-27 2026-11-30 -"},
		{"offer-decision", "decide_by", "patient", "2026-11-27 2026-11-27 2026-11-30 -"},
		{"offer-decision", "outcome_on", "prompt", "2026-11-21 2026-11-25 2026-11-27 -"},
		{"offer-decision", "outcome_on", "balanced", "2026-11-21 2026-11-25 2026-11-27 -"},
		{"offer-decision", "outcome_on", "patient", "2026-11-21 2026-11-25 2026-11-27 -"},
		{"acceptance", "outcome_on", "prompt", "2026-11-20 2026-11-20 2026-11-21 -"},
		{"acceptance", "outcome_on", "balanced", "2026-11-20 2026-11-20 2026-11-21 -"},
		{"acceptance", "outcome_on", "patient", "2026-11-20 2026-11-20 2026-11-21 -"},
		{"thank-references", "outcome_on", "prompt", "2026-11-20 2026-11-23 2026-11-27 2026-11-27"},
		{"thank-references", "outcome_on", "balanced", "2026-11-20 2026-11-23 2026-11-27 2026-11-27"},
		{"thank-references", "outcome_on", "patient", "2026-11-20 2026-11-23 2026-11-27 2026-11-27"},
		{"decline", "outcome_on", "prompt", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"decline", "outcome_on", "balanced", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"decline", "outcome_on", "patient", "2026-11-20 2026-11-21 2026-11-22 -"},
		{"second-check-in", "agreed_on", "prompt", "2026-12-08 2026-12-08 2026-12-08 2026-12-29"},
		{"second-check-in", "agreed_on", "balanced", "2026-12-08 2026-12-08 2026-12-08 2026-12-29"},
		{"second-check-in", "agreed_on", "patient", "2026-12-08 2026-12-08 2026-12-08 2026-12-29"},
		{"second-check-in", "decision_by", "prompt", "2026-12-12 2026-12-14 2026-12-25 2027-01-22"},
		{"second-check-in", "decision_by", "balanced", "2026-12-12 2026-12-14 2026-12-25 2027-01-22"},
		{"second-check-in", "decision_by", "patient", "2026-12-12 2026-12-18 2026-12-25 2027-01-22"},
		{"next-round", "decision_by", "prompt", "2026-11-28 2026-11-30 2026-12-11 2027-01-08"},
		{"next-round", "decision_by", "balanced", "2026-11-28 2026-11-30 2026-12-11 2027-01-08"},
		{"next-round", "decision_by", "patient", "2026-11-28 2026-12-04 2026-12-11 2027-01-08"},
		{"next-round", "outcome_on", "prompt", "2026-11-23 2026-11-27 2026-12-04 2027-01-01"},
		{"next-round", "outcome_on", "balanced", "2026-11-23 2026-11-27 2026-12-04 2027-01-01"},
		{"next-round", "outcome_on", "patient", "2026-11-23 2026-12-02 2026-12-04 2027-01-01"},
		{"missed-meeting", "outcome_on", "prompt", "2026-11-20 2026-11-20 2026-11-21 2026-11-27"},
		{"missed-meeting", "outcome_on", "balanced", "2026-11-20 2026-11-20 2026-11-21 2026-11-27"},
		{"missed-meeting", "outcome_on", "patient", "2026-11-20 2026-11-20 2026-11-21 2026-11-27"},
		{"rebook", "outcome_on", "prompt", "2026-11-20 2026-11-23 2026-11-25 2026-12-04"},
		{"rebook", "outcome_on", "balanced", "2026-11-20 2026-11-23 2026-11-25 2026-12-04"},
		{"rebook", "outcome_on", "patient", "2026-11-20 2026-11-23 2026-11-25 2026-12-04"},
		{"still-open", "outcome_on", "prompt", "2026-12-11 2026-12-18 2027-01-15 2027-02-18"},
		{"still-open", "outcome_on", "balanced", "2026-12-11 2026-12-18 2027-01-15 2027-02-18"},
		{"still-open", "outcome_on", "patient", "2026-12-11 2027-01-01 2027-01-15 2027-02-18"},
		{"negotiate", "outcome_on", "prompt", "2026-11-20 2026-11-24 2026-11-24 -"},
		{"negotiate", "outcome_on", "balanced", "2026-11-20 2026-11-24 2026-11-24 -"},
		{"negotiate", "outcome_on", "patient", "2026-11-20 2026-11-24 2026-11-24 -"},
		{"more-time", "decide_by", "prompt", "2026-11-23 2026-11-26 2026-11-29 2026-11-30"},
		{"more-time", "decide_by", "balanced", "2026-11-23 2026-11-26 2026-11-29 2026-11-30"},
		{"more-time", "decide_by", "patient", "2026-11-23 2026-11-26 2026-11-29 2026-11-30"},
		{"offer-elsewhere", "offered", "prompt", "2026-11-27 2026-11-30 2026-11-30 2026-12-04"},
		{"offer-elsewhere", "offered", "balanced", "2026-11-27 2026-11-30 2026-11-30 2026-12-04"},
		{"offer-elsewhere", "offered", "patient", "2026-11-27 2026-11-30 2026-11-30 2026-12-04"},
		{"withdraw", "signed", "prompt", "2026-12-02 2026-12-03 2026-12-07 -"},
		{"withdraw", "signed", "balanced", "2026-12-02 2026-12-03 2026-12-07 -"},
		{"withdraw", "signed", "patient", "2026-12-02 2026-12-03 2026-12-07 -"},
		{"withdraw", "accepted", "prompt", "2026-11-27 2026-12-04 2026-12-11 -"},
		{"withdraw", "accepted", "balanced", "2026-11-27 2026-12-04 2026-12-11 -"},
		{"withdraw", "accepted", "patient", "2026-11-27 2026-12-04 2026-12-11 -"},
	}
	keys := map[string]string{
		"agreed_on": "agreed_on: 2026-11-28", "decision_by": "decision_by: 2026-11-27", "decide_by": "decide_by: 2026-11-30",
		"second-check-in agreed_on":   "agreed_on: 2026-12-08\ndone: [check-in 2026-11-23]",
		"second-check-in decision_by": "decision_by: 2026-12-11\ndone: [check-in 2026-11-23]",
		"negotiate outcome_on":        "ask: [the start date]",
		"more-time decide_by":         "decide_by: 2026-11-30\nneeds_time: true",
	}
	outcomes := map[string]string{
		"rejection-reply": "rejected", "stay-in-touch": "rejected", "offer-reply": "offer", "offer-decision": "offer",
		"acceptance": "accepted", "thank-references": "accepted", "decline": "declined", "next-round": "next round",
		"missed-meeting": "no show", "rebook": "postponed", "still-open": "on hold", "negotiate": "offer", "more-time": "offer",
	}
	others := map[string]string{
		"accepted": "outcome: accepted\noutcome_on: 2026-11-27", "signed": "outcome: accepted\noutcome_on: 2026-11-27\nsigned_on: 2026-12-02",
		"offered": "outcome: offer\noutcome_on: 2026-11-27",
	}
	const people = `contacts: [{name: Ada Byrd, as: reference}, {name: Ben Cole, as: inside contact}, Cy Dunn]
materials: [Work https://work.example]`
	for _, tt := range tests {
		t.Run(strings.Join([]string{tt.play, tt.anchor, tt.pace}, " "), func(t *testing.T) {
			key := keys[tt.anchor]
			if own, ok := keys[tt.play+" "+tt.anchor]; ok {
				key = own
			}
			front := []string{"interview: 2026-11-12", people, key}
			if outcome := outcomes[tt.play]; outcome != "" {
				front = append(front, "outcome: "+outcome, "outcome_on: 2026-11-20")
			}
			site := search{settings: "pace: " + tt.pace, interviews: map[string]string{"one": strings.Join(front, "\n")}}
			if other := others[tt.anchor]; other != "" {
				site.interviews["two"] = "company: Globex\ninterview: 2026-11-01\n" + other
			}
			f := site.find(t, "one", tt.play, 1)
			if got := window(f); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// window writes opens, due, closes and lapses.
func window(f *playbook.FollowUp) string {
	lapses := "-"
	if !f.Lapses.IsZero() {
		lapses = f.Lapses.String()
	}
	return fmt.Sprintf("%s %s %s %s", f.Opens, f.Due, f.Closes, lapses)
}
