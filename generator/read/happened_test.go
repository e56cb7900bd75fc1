package read

import (
	"strings"
	"testing"

	"followup/generator/playbook"
)

// TestOutcomes: every outcome is read as it is written; near words are taken, and
// the word that is used is told.
func TestOutcomes(t *testing.T) {
	t.Parallel()
	for _, o := range playbook.Outcomes() {
		if i, problems := happened(t, "outcome: "+string(o)+"\noutcome_on: 2026-11-12"); i == nil || i.Outcome != o || len(problems) > 0 {
			t.Errorf("%s: %v", o, problems)
		}
	}
	for text, want := range map[string]playbook.Outcome{
		"ghosted": playbook.NoReply, "Ghosted": playbook.NoReply, "no answer": playbook.NoReply, "No-Answer": playbook.NoReply,
		"hired": playbook.Accepted, "canceled": playbook.Cancelled, "no-show": playbook.NoShow, "no_show": playbook.NoShow, "offered": playbook.Offer,
	} {
		i, problems := happened(t, "outcome: "+text+"\noutcome_on: 2026-11-12")
		if i == nil || i.Outcome != want {
			t.Errorf("%s: not read as %s", text, want)
		}
		if len(problems) != 1 || !strings.HasPrefix(problems[0], "warning 5:10 outcome-read-as: `"+text+"` is read as `"+string(want)+"`") {
			t.Errorf("%s: %v", text, problems)
		}
	}
	for _, text := range []string{"next-round", "On-Hold", "NO SHOW"} { // as every choice: case and hyphens do not matter
		if i, problems := happened(t, "outcome: "+text+"\noutcome_on: 2026-11-12"); i == nil || len(problems) > 0 {
			t.Errorf("%s: %v", text, problems)
		}
	}
}

// TestHappened reads what happened, and tells of what cannot be read.
func TestHappened(t *testing.T) {
	t.Parallel()
	const person = "contacts: [Dana Whitfield]\n"
	for _, tt := range []struct {
		name, front, want string // the problem, or none
	}{
		{"a day with a time", "decide_by: 2026-11-16 12:00", ""},
		{"no day at all", "decide_by: soon", "error 5:12 bad-date: `decide_by`"},
		{"done for one of several", person + "done: [thank-you 2026-11-11 Dana]", ""},
		{"done for somebody unknown", person + "done: [thank-you 2026-11-11 Ravi]", "warning 6:8 unknown-person: `done` names `Ravi`"},
		{"done on no day", "done: [thank-you]", "error 5:8 bad-date: `done` doesn't say"},
		{"put off", "later: [check-in 2026-11-30]", ""},
		{"one alone", "later: check-in 2026-11-30", ""},
		{"put off to no day", "later: [check-in]", "error 5:9 bad-date: `later` doesn't say"},
		{"put off to a wrong day", "later: [check-in soon]", "error 5:9 bad-date: `later`: `soon`"},
		{"no play", "later: [chek-in 2026-11-30]", "error 5:9 unknown-play"},
	} {
		_, problems := happened(t, tt.front)
		if got := strings.Join(problems, "\n"); tt.want == "" && got != "" || !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestOpen: an interview may be agreed without a day.
func TestOpen(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"open", "Open", "\"open\""} {
		i, problems := Interview("content/interviews/x.md", []byte("---\ncompany: Globex\nrole: Engineer\ninterview: "+text+"\n---\n"), bookForTest())
		if len(problems) > 0 || !i.Open || !i.Day.IsZero() {
			t.Errorf("%s: %v", text, problems)
		}
	}
}

func happened(t *testing.T, front string) (*playbook.Interview, []string) {
	t.Helper()
	i, problems := Interview("content/interviews/x.md", []byte("---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n"+front+"\n---\n"), bookForTest())
	var told []string
	for _, p := range problems {
		told = append(told, string(p.Severity)+" "+strings.TrimPrefix(p.Place(), "content/interviews/x.md:")+" "+p.Code+": "+p.Message)
	}
	return i, told
}
