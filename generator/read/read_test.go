package read

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/playbook"
)

func settingsForTest() playbook.Settings {
	return playbook.Settings{Name: "Sam Rivera", Timezone: "Europe/Paris", Pace: playbook.Balanced}
}

func knownPlays() []*playbook.Play {
	return []*playbook.Play{{Name: "thank-you"}, {Name: "check-in"}}
}

const wholeYAML = `---
company: Globex
role: "C++: Engineer"
round: 2
interview: 2026-11-10 14:30
timezone: America/New_York
duration: 1h30m
location: Video call
contacts:
  - Dana Whitfield <dana@globex.example>
  - {name: Ravi Menon, as: hiring manager, title: CTO, email: ravi@globex.example, phone: +1 555 0100, linkedin: linkedin.com/in/ravi, timezone: Asia/Kolkata}
decision_by: 2026-11-24
agreed_on: 2026-11-20
decide_by: 2026-12-01
prefers: call
discussed: [cron, on-call]
strengths: [calm]
clarify: [the outage]
concerns: [scale]
materials:
  - Portfolio https://sam.example/work
  - {title: Talk, address: sam.example/talk}
questions: [What is a typical day?]
outcome: next-round
outcome_on: 2026-11-12
done: [thank-you 2026-11-11]
skip: [check-in]
application: globex
pace: patient
salary: 90000
source: https://globex.example/jobs/1
draft: true
---
# Notes
`

const wholeTOML = `+++
company = "Globex"
role = "C++: Engineer"
round = 2
interview = 2026-11-10 14:30:00
timezone = "America/New_York"
duration = "1h30m"
location = "Video call"
decision_by = 2026-11-24
agreed_on = "2026-11-20"
decide_by = 2026-12-01
prefers = "call"
discussed = ["cron", 'on-call']
strengths = ["calm"]
clarify = ["the outage"]
concerns = ["scale"]
materials = ["Portfolio https://sam.example/work", {title = "Talk", address = "sam.example/talk"}]
questions = [
  "What is a typical day?",
]
outcome = "next round"
outcome_on = 2026-11-12
done = ["thank-you 2026-11-11"]
skip = ["check-in"]
application = "globex"
pace = "patient"
salary = 90000
source = "https://globex.example/jobs/1"
draft = true

[[contacts]]
name = "Dana Whitfield"
email = "dana@globex.example"

[[contacts]]
name = "Ravi Menon"
as = "hiring manager"
title = "CTO"
email = "ravi@globex.example"
phone = "+1 555 0100"
linkedin = "https://linkedin.com/in/ravi"
timezone = "Asia/Kolkata"
+++
# Notes
`

// TestWhole reads every key, in YAML and in TOML, with each kind of line end.
func TestWhole(t *testing.T) {
	var first *playbook.Interview
	for name, text := range map[string]string{
		"yaml": wholeYAML, "toml": wholeTOML,
		"windows": strings.ReplaceAll(wholeYAML, "\n", "\r\n"), "mark": "\ufeff" + strings.ReplaceAll(wholeTOML, "\n", "\r\n"),
	} {
		i, problems := Interview("content/interviews/x.md", []byte(text), settingsForTest(), knownPlays())
		if len(problems) > 0 {
			t.Fatalf("%s: %v", name, problems)
		}
		if first == nil {
			first = i
		}
		if !reflect.DeepEqual(i, first) {
			t.Errorf("%s: got  %+v\nwant %+v", name, i, first)
		}
	}
	at, ok := first.At()
	if !ok || at.UTC().Format("2006-01-02 15:04") != "2026-11-10 19:30" {
		t.Errorf("it begins at %v", at)
	}
	if c := first.Contacts[1]; c.As != playbook.HiringManager || c.LinkedIn != "https://linkedin.com/in/ravi" || c.Phone != "+1 555 0100" {
		t.Errorf("contact %+v", c)
	}
	if first.Contacts[0].As != playbook.Interviewer || first.Outcome != playbook.NextRound || first.Salary != "90000" || first.Round != "2" {
		t.Errorf("interview %+v", first)
	}
	if v := reflect.ValueOf(*first); true {
		for n := range v.NumField() {
			if v.Field(n).IsZero() {
				t.Errorf("%s was not read", v.Type().Field(n).Name)
			}
		}
	}
}

// TestPlaces: line and column are those that the person sees in an editor.
func TestPlaces(t *testing.T) {
	tests := []struct {
		name, text, code string
		line, column     int
	}{
		{"after a byte order mark", "\ufeff---\nfoo: 1\n---\n", "unknown-key", 2, 1},
		{"with Windows line ends", "---\r\ncompany: X\r\nfoo: 1\r\n---\r\n", "unknown-key", 3, 1},
		{"behind wide letters", "---\ncontacts: [{name: Đặng Huệ, mail: x}]\n---\n", "unknown-key", 2, 29},
		{"below blank lines", "\n\n---\nfoo: 1\n---\n", "unknown-key", 4, 1},
		{"not UTF-8", "---\ncompany: Caf\xe9\n---\n", "not-utf8", 2, 13},
		{"UTF-16", "\xff\xfe-\x00-\x00-\x00", "not-utf8", 1, 1},
		{"blank", " \n\t\n", "empty-file", 1, 1},
		{"a mark alone", "\ufeff", "empty-file", 1, 1},
		{"TOML", "+++\ncompany = \"Ü\"\nfoo = 1\n+++\n", "unknown-key", 3, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Interview("content/interviews/x.md", []byte(tt.text), settingsForTest(), nil)
			for _, p := range problems {
				if p.Code == tt.code && p.Line == tt.line && p.Column == tt.column {
					return
				}
			}
			t.Errorf("got %v", problems)
		})
	}
}

// TestAccepted: what a person may well write, and what their editor leaves behind.
func TestAccepted(t *testing.T) {
	const head = "company: Globex\nrole: Engineer\n"
	for _, front := range []string{
		head + "interview: 2026-11-10T09:00", head + "interview: \"2026-11-10 9:00\"", head + "interview: 2026-11-10 09:00:00",
		head + "interview: 2026-11-10\ndecision_by:\ncontacts:\ndone: []\nskip:\n",
		head + "interview: 2026-11-10\noutcome: No Reply\noutcome_on: 2026-11-20",
		head + "interview: 2026-11-10\noutcome: waiting", head + "interview: 2026-11-10\nduration: 45", head + "interview: 2026-11-10\nduration: 90 minutes",
		head + "interview: 2026-11-10\ncontacts: [Dana, \"Ng, Anh <anh@globex.example>\"]",
		head + "interview: 2026-11-10\nmaterials: [https://sam.example/work]",
	} {
		if _, problems := Interview("x.md", []byte("---\n"+front+"\n---\n"), settingsForTest(), nil); len(problems) > 0 {
			t.Errorf("%q: %s: %s", front, problems[0].Place(), problems[0].Message)
		}
	}
}

// TestNothing: a folder with settings alone is a playbook.
func TestNothing(t *testing.T) {
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam\ntimezone: UTC\n")}}
	book, problems := Playbook(files, files)
	if len(problems) > 0 || len(book.Interviews) > 0 {
		t.Errorf("%v %v", book, problems)
	}
}

// FuzzInterview: whatever stands in a file, reading it ends in an interview or
// in problems that point into the file.
func FuzzInterview(f *testing.F) {
	f.Add(wholeYAML)
	f.Add(wholeTOML)
	f.Add("---\na: [\n---\n")
	f.Add("+++\na = {b.c = 1}\n[[a.b]]\n[a.b.c]\n+++\n")
	f.Fuzz(func(t *testing.T, text string) {
		i, problems := Interview("content/interviews/x.md", []byte(text), settingsForTest(), knownPlays())
		if i == nil && len(problems) == 0 {
			t.Error("neither an interview nor a problem")
		}
		lines := strings.Count(text, "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 || p.Message == "" || p.Code == "" {
				t.Errorf("%+v", p)
			}
		}
	})
}
