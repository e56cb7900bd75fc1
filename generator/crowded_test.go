package generator_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
)

// TestCrowded: what check says of two messages to one person that come close together,
// and of one point in two of them.
func TestCrowded(t *testing.T) {
	t.Parallel()
	const dana = "contacts: [Dana Whitfield <dana@northwind.example>]\n"
	tests := []struct {
		name  string
		files map[string]string
		want  []string // the codes, in order
	}{
		{"one interview is as it should be", map[string]string{
			"one": "interview: 2026-11-10\n" + dana,
		}, nil},
		{"a promised day right after the interview", map[string]string{
			"one": "interview: 2026-11-10\ndecision_by: 2026-11-11\n" + dana,
		}, []string{"too-close"}},
		{"the reply to an offer and its negotiation belong together", map[string]string{
			"one": "interview: 2026-11-10\noutcome: offer\noutcome_on: 2026-11-18\nask: [base 95k]\ndone: [thank-you 2026-11-11]\n" + dana,
		}, nil},
		{"a check-in on the day of another offer's question", map[string]string{
			"one": "interview: 2026-11-05\nagreed_on: 2026-11-12\ndone: [thank-you 2026-11-06]\n" + dana,
			"two": "company: Globex\ninterview: 2026-11-03\noutcome: offer\noutcome_on: 2026-11-10\ndone: [thank-you 2026-11-04]\n",
		}, []string{"too-close"}},
		{"one sent late, the next one due", map[string]string{
			"one": "interview: 2026-11-05\ndecision_by: 2026-11-11\ndone: [thank-you 2026-11-11]\n" + dana,
		}, []string{"too-close"}},
		{"both were sent: nothing to be done", map[string]string{
			"one": "interview: 2026-11-05\ndecision_by: 2026-11-11\ndone: [thank-you 2026-11-11, check-in 2026-11-12]\n" + dana,
		}, nil},
		{"the same question in two rounds", map[string]string{
			"one": "interview: 2026-11-03\noutcome: next round\noutcome_on: 2026-11-05\nquestions: [How big is the team?]\ndone: [thank-you 2026-11-04]\n" + dana,
			"two": "interview: 2026-11-10\nquestions: [how big is the team]\n" + dana,
		}, []string{"same-point"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			person := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam Rivera\ntimezone: UTC\n")}}
			for name, front := range tt.files {
				if !strings.Contains(front, "company:") {
					front = "company: Northwind\n" + front
				}
				person["content/interviews/"+name+".md"] = &fstest.MapFile{Data: []byte("---\nrole: Engineer\n" + front + "---\n")}
			}
			day, _ := playbook.ParseDay("2026-11-11")
			var got []string
			for _, p := range generator.Check(person, day) {
				if p.Code == "too-close" || p.Code == "same-point" {
					got = append(got, p.Code)
				}
			}
			if strings.Join(got, " ") != strings.Join(tt.want, " ") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
