package generator_test

import (
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator"
	"followup/generator/playbook"
)

// searchOf is a playbook with one interview, given its front matter.
func searchOf(settings, front string) *txtar.Archive {
	return &txtar.Archive{Files: []txtar.File{
		{Name: "followup.yaml", Data: []byte("name: Jo Avery\ntimezone: America/Chicago\n" + settings)},
		{Name: "content/interviews/one.md", Data: []byte("---\ncompany: Northwind\nrole: Shift Lead\ninterview: 2026-11-17\n" + front + "---\n")},
	}}
}

// said is every message of a play to a recipient by email, one behind the other.
func said(t *testing.T, archive *txtar.Archive, play, to string) string {
	t.Helper()
	p := planOf(t, archive)
	var b strings.Builder
	for _, f := range p.FollowUps() {
		if f.Play.Name != play {
			continue
		}
		messages, err := p.MessagesOf(f, generator.Want{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range messages {
			if m.Channel == playbook.Email && (to == "" || len(m.To) > 0 && m.To[0].Is(to)) {
				b.WriteString(m.Subject + "\n\n" + m.Body + "\n")
			}
		}
	}
	if b.Len() == 0 {
		t.Fatalf("%s has no email to %q", play, to)
	}
	return b.String()
}

// TestWordsOf holds messages to what people were once sent off with, and should not
// have been.
func TestWordsOf(t *testing.T) {
	t.Parallel()
	const dana = "contacts: [{name: Dana Whitfield, as: hiring manager, email: dana@northwind.example}]\n"
	const two = "contacts:\n  - {name: Rachel Burns, as: agency recruiter, email: rachel@kingsley.example}\n  - {name: Doug Meyers, as: interviewer, email: doug@northwind.example}\n"
	tests := []struct {
		name, settings, front, play, to string
		holds, never                    []string
	}{
		{"bare", "", "", "thank-you", "", []string{"Hello,", "Northwind"}, []string{"fill in", "⟪"}},
		{"bare, later", "", "", "check-in", "", []string{"Hello,"}, []string{"fill in"}},
		{"one name", "", "contacts: [Tony]\n", "thank-you", "", []string{"Hello Tony,"}, []string{"fill in"}},
		{"a desk", "", "contacts: [Contract Desk <desk@northwind.example>]\n", "thank-you", "", []string{"Hello,"}, []string{"Contract"}},

		{"degrees", "", "contacts: ['Maria Gutierrez, RN, BSN']\n", "check-in", "", []string{"Hello Maria,"}, []string{"Rn", "RN"}},
		{"a nurse of many degrees", "", "contacts: ['Maria Gutierrez, MSN, RN, CCRN']\n", "thank-you", "", []string{"Hello Maria,"}, []string{"Msn"}},
		{"a sergeant", "", "contacts: ['Sgt. Mike Diaz']\n", "check-in", "", []string{"Hello Sgt. Diaz,"}, nil},

		{"not there", "", two + "discussed: ['Doug: growing the Midwest territory']\n", "thank-you", "Rachel", []string{"my interview", "Northwind"}, []string{"Midwest", "our meeting", "our conversation", "meet you"}},
		{"there", "", two + "discussed: ['Doug: growing the Midwest territory']\n", "thank-you", "Doug", []string{"growing the Midwest territory"}, []string{"Doug:"}},
		{"an agency is asked what it heard", "", "contacts: [{name: Rachel Burns, as: agency recruiter, email: rachel@kingsley.example}, {name: Doug Meyers, as: reference}]\nagency: Kingsley Search\n", "check-in", "Rachel", []string{"Northwind"}, []string{"you'll decide"}},

		{"a doubt without an answer", "", dana + "concerns: [lack of Go experience]\nmaterials: [Portfolio https://jo.example/work]\n", "extra-information", "", []string{"https://jo.example/work"}, []string{"lack", "no doubt"}},
		{"a doubt with its answer", "", dana + "concerns: [lack of Go experience]\nanswers: [I shipped two services in Go this year.]\n", "extra-information", "", []string{"I shipped two services in Go this year."}, []string{"lack"}},
		{"a doubt that is a sentence", "", dana + "concerns: [I am a new grad with no ICU experience]\nanswers: [I finished the critical care course in October.]\n", "extra-information", "", []string{"I finished the critical care course in October."}, []string{"new grad", "no ICU"}},

		{"pay before an offer", "", dana + "questions: ['Could the base be $92,000 rather than $86,000?']\n", "thank-you", "", nil, []string{"92,000", "base"}},
		{"pay plan as a topic", "", dana + "discussed: [the comp plan]\n", "thank-you", "", nil, []string{"comp plan"}},
		{"pay in a question without a figure", "", dana + "questions: [is there a car allowance]\n", "thank-you", "", nil, []string{"allowance"}},
		{"a figure of one's own work", "", dana + "strengths: ['cut our AWS bill by $40,000 a year']\n", "thank-you", "", []string{"$40,000"}, nil},
		{"pay with an offer", "", dana + "outcome: offer\noutcome_on: 2026-11-25\nquestions: ['Could the base be $92,000 rather than $86,000?']\n", "offer-reply", "", []string{"$92,000"}, nil},

		{"American days", "country: US\n", dana + "decision_by: 2026-11-20\n", "check-in", "", []string{"November 17", "November 20"}, []string{"17 November", "CV"}},
		{"British days", "country: GB\n", dana + "decision_by: 2026-11-20\n", "check-in", "", []string{"17 November", "20 November"}, []string{"November 17"}},
		{"British by key", "country: US\nlanguage: en-GB\n", dana, "check-in", "", []string{"17 November"}, nil},
		{"Irish days", "country: IE\n", dana, "check-in", "", []string{"17 November"}, nil},

		{"attached", "", dana + "attached: [nursing license]\nclarify: [how I handled the outage]\n", "extra-information", "", []string{"my nursing license", "attached"}, nil},
		{"a take-home", "", dana + "kind: take-home\n", "thank-you", "", []string{"exercise"}, []string{"conversation", "talking with me"}},
		{"a phone screen", "", "contacts: [{name: Chloe Adams, as: recruiter, email: chloe@northwind.example}]\nround: Phone screen\n", "thank-you", "", []string{"call"}, []string{"meeting", "having me in"}},
		{"within one's own employer", "", dana + "internal: true\n", "thank-you", "", nil, []string{"join", "work at Northwind"}},
		{"notes as they are", "", dana + "strengths: ['grew the campus radio instagram from 400 to 5,200']\n", "thank-you", "", []string{"I grew the campus radio", "Instagram from 400 to 5,200"}, nil},
		{"notes of two parts", "", dana + "discussed: ['3am pages, team is worn out']\n", "thank-you", "", []string{"3 a.m. pages"}, []string{"enjoyed hearing"}},
		{"they didn't call", "country: US\n", "outcome: no show\noutcome_on: 2026-11-17\n", "missed-meeting", "", []string{"Hello,", "missed each other", "Shift Lead"}, []string{"fill in", "you didn't", "you forgot", "waiting"}},
		{"cancelled", "", dana + "outcome: cancelled\noutcome_on: 2026-11-17\nsuggest: Friday at ten\n", "rebook", "", []string{"Friday at ten", "November 17"}, []string{"fill in", "thank you for your time"}},
		{"on hold", "country: GB\n", "outcome: on hold\noutcome_on: 2026-11-24\n", "still-open", "", []string{"24 November", "on hold"}, []string{"fill in", "favour"}},
		{"a next round without a day", "", "outcome: next round\noutcome_on: 2026-11-20\ndecision_by: 2026-11-27\n", "next-round", "", []string{"November 27", "next round"}, []string{"fill in"}},
		{"points become questions", "country: US\n", dana + "outcome: offer\noutcome_on: 2026-11-25\nask: [base 95k (min 88k), start 1 Feb instead of 15 Jan]\n", "negotiate", "", []string{"Would there be room to move the base salary to $95k?", "Could I start on February 1 instead of January 15?"}, []string{"88k"}},
		{"points in British English", "country: GB\n", dana + "outcome: offer\noutcome_on: 2026-11-25\nask: [base 95k]\n", "negotiate", "", []string{"£95k"}, []string{"$"}},
		{"points to an agency", "country: US\n", "contacts: [{name: Rita Cole, as: agency recruiter, email: rita@kingsley.example}]\nagency: Kingsley\noutcome: offer\noutcome_on: 2026-11-25\nask: ['can you match 120?']\n", "negotiate", "", []string{"Can they match 120?", "to Northwind for me"}, []string{"Can you match"}},
		{"points go nowhere else", "country: US\n", dana + "outcome: offer\noutcome_on: 2026-11-25\nask: [base 95k]\n", "offer-reply", "", nil, []string{"95k", "base"}},
		{"a deadline with its hour", "country: US\n", dana + "outcome: offer\noutcome_on: 2026-11-25\ndecide_by: 2026-12-04 12:00\nneeds_time: true\n", "more-time", "", []string{"noon on December 4", "Friday, December 11"}, []string{"fill in"}},
		{"a German no farewell", "country: DE\nlanguage: de\n", "contacts: [{name: Frau Dr. Katrin Voss, as: hiring manager, email: voss@northwind.example}]\n", "closing-note", "", []string{"Frau Dr. Voss"}, []string{"letzter Gruß"}},
		{"Swiss", "country: CH\nlanguage: de\n", "contacts: [{name: Frau Katrin Voss, as: hiring manager, email: voss@northwind.example}]\n", "thank-you", "", []string{"Freundliche Grüsse"}, []string{"ß"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			text := said(t, searchOf(tt.settings, tt.front), tt.play, tt.to)
			for _, words := range tt.holds {
				if !strings.Contains(text, words) {
					t.Errorf("%q is missing:\n%s", words, text)
				}
			}
			for _, words := range tt.never {
				if strings.Contains(text, words) {
					t.Errorf("it says %q:\n%s", words, text)
				}
			}
		})
	}
}

// TestElsewhere: an application hears of another one's offer and when that has to be
// answered, never whose it is or what it pays; and a withdrawal waits for the signature.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, other, play, holds, never string }{
		{"with a deadline", "outcome: offer\noutcome_on: 2026-11-19\ndecide_by: 2026-11-27 17:00\nask: [base 987k]\n", "offer-elsewhere", "by 5 p.m. on November 27", "soon"},
		{"without one", "outcome: offer\noutcome_on: 2026-11-19\n", "offer-elsewhere", "I have to answer it soon", " by "},
		{"not signed", "outcome: accepted\noutcome_on: 2026-11-19\n", "withdraw", "Wait with this until the offer that you accepted is signed", ""},
		{"signed", "outcome: accepted\noutcome_on: 2026-11-19\nsigned_on: 2026-11-20\n", "withdraw", "I've accepted another offer", "Wait"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			archive := searchOf("country: US\n", "")
			archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/other.md",
				Data: []byte("---\ncompany: Zebrafish\nrole: Keeper\ninterview: 2026-11-02\n" + tt.other + "---\n")})
			p := planOf(t, archive)
			said := ""
			for _, f := range p.FollowUps() {
				if f.Play.Name != tt.play || f.Interview.Name != "one" {
					continue
				}
				messages, err := p.MessagesOf(f, generator.Want{})
				if err != nil {
					t.Fatal(err)
				}
				said = text(messages[0])
			}
			if !strings.Contains(said, tt.holds) || tt.never != "" && strings.Contains(said, tt.never) || strings.Contains(said, "Zebrafish") || strings.Contains(said, "987") {
				t.Errorf("it says:\n%s", said)
			}
		})
	}
}

// TestPointOnce: what is to be put right, and every other point, is in one message to
// one person, whatever comes after it.
func TestPointOnce(t *testing.T) {
	t.Parallel()
	archive := searchOf("", `contacts:
  - {name: Dana Whitfield, as: hiring manager, email: dana@northwind.example, linkedin: linkedin.com/in/dana}
  - {name: Grace Okafor, as: interviewer, email: grace@northwind.example}
discussed: ["Grace: the archive", the new rota, the move to Leeds]
strengths: [six years of night shifts, good with anxious families]
clarify: [how I handled the queue outage in 2024]
questions: [What does orientation look like?]
research: [the new ward]
news: [finished the Spanish course]
`)
	p := planOf(t, archive)
	for _, point := range []string{"the archive", "rota", "Leeds", "night shifts", "anxious families", "queue outage", "orientation", "new ward"} {
		found := make(map[string]string) // where, by recipient
		for _, f := range p.FollowUps() {
			if f.Channel == playbook.Task || !f.Live() {
				continue
			}
			messages, err := p.MessagesOf(f, generator.Want{})
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range messages {
				if m.Channel == f.Channel && strings.Contains(m.Body, point) {
					found[f.Play.Name+" to "+playbook.Names(m.To)] = m.Body
					if point == "the archive" && !m.To[0].Is("Grace") {
						t.Errorf("%s is said to %s", point, m.To[0].Name)
					}
				}
			}
		}
		if len(found) > 1 || len(found) == 0 && point != "Leeds" { // a third topic may find no room
			t.Errorf("%q is said %d times: %v", point, len(found), found)
		}
	}
}
