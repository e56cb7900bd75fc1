package read

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"followup/generator/playbook"
)

const wholeYAML = `---
key: c2gemfftj3yllqdjsks5
alias: Blue
company: Globex
role: "C++: Engineer"
round: 2
interview: 2026-11-10 14:30
timezone: America/New_York
duration: 1h30m
location: Video call
contacts:
  - Dana Whitfield <dana@globex.example>
  - {name: Ravi Menon, as: hiring manager, title: CTO, email: ravi@globex.example, phone: +1 555 0100, linkedin: https://linkedin.com/in/ravi, timezone: Asia/Kolkata, greet: Mr Menon, told: 2026-11-09, contacted: 2026-11-18}
decision_by: 2026-11-24 17:00
agreed_on: 2026-11-20T09:30
decide_by: 2026-12-01 12:00
prefers: call
discussed: [cron, on-call]
strengths: [calm]
clarify: [the outage]
concerns: [scale]
materials:
  - Portfolio https://sam.example/work
  - {title: Talk, address: https://sam.example/talk}
questions: [What is a typical day?]
asked: ["When do you decide? In two weeks."]
research: [a new warehouse]
news: [finished the course]
answers: [I shipped two services in it.]
attached: [nursing license]
agency: Harbor Talent
internal: true
tone: warm
wording: check-in 1
check_in_ok: true
suggest: Thursday 26 November at ten
variants: [thank-you short]
silence: [pushy]
language: DE
outcome: next-round
outcome_on: 2026-11-12
signed_on: 2026-11-19
ask: [the start date]
needs_time: true
done: [thank-you 2026-11-11, thank-you 2026-11-12 Ravi Menon]
later: [check-in 2026-11-26]
skip: [check-in]
application: globex
pace: patient
salary: 90000
source: https://globex.example/jobs/1
draft: true
sample: true
invitation:
  uid: 4kq1@globex.example
  version: 2
  interview: 2026-11-10 14:30
  timezone:
  location: Video call
  people: dana@globex.example
---
# Notes

## Discussed

- the new rota

## thank-you: email: Ravi

Subject: Thanks

Thank you, Ravi.

## check-in: call, formal

## More
`

const wholeTOML = `+++
key = "c2gemfftj3yllqdjsks5"
alias = "Blue"
company = "Globex"
role = "C++: Engineer"
round = 2
interview = 2026-11-10 14:30:00
timezone = "America/New_York"
duration = "1h30m"
location = "Video call"
decision_by = 2026-11-24 17:00:00
agreed_on = "2026-11-20 09:30"
decide_by = 2026-12-01T12:00:00
prefers = "call"
discussed = ["cron", 'on-call']
strengths = ["calm"]
clarify = ["the outage"]
concerns = ["scale"]
materials = ["Portfolio https://sam.example/work", {title = "Talk", address = "https://sam.example/talk"}]
questions = [
  "What is a typical day?",
]
asked = ["When do you decide? In two weeks."]
research = ["a new warehouse"]
news = ["finished the course"]
answers = ["I shipped two services in it."]
attached = ["nursing license"]
agency = "Harbor Talent"
internal = true
tone = "warm"
wording = "check-in 1"
check_in_ok = true
suggest = "Thursday 26 November at ten"
variants = ["thank-you short"]
silence = ["pushy"]
language = "de"
outcome = "next round"
outcome_on = 2026-11-12
signed_on = 2026-11-19
ask = ["the start date"]
needs_time = true
done = ["thank-you 2026-11-11", "thank-you 2026-11-12 Ravi Menon"]
later = ["check-in 2026-11-26"]
skip = ["check-in"]
application = "globex"
pace = "patient"
salary = 90000
source = "https://globex.example/jobs/1"
draft = true
sample = true

[invitation]
uid = "4kq1@globex.example"
version = 2
interview = "2026-11-10 14:30"
location = "Video call"
people = "dana@globex.example"

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
greet = "Mr Menon"
told = 2026-11-09
contacted = 2026-11-18
+++
# Notes

## Discussed

- the new rota

## thank-you: email: Ravi

Subject: Thanks

Thank you, Ravi.

## check-in: call, formal

## More
`

// TestWhole reads every key, in YAML and in TOML, with each kind of line end.
func TestWhole(t *testing.T) {
	t.Parallel()
	var first *playbook.Interview
	for name, text := range map[string]string{
		"yaml": wholeYAML, "toml": wholeTOML,
		"windows": strings.ReplaceAll(wholeYAML, "\n", "\r\n"), "mark": "\ufeff" + strings.ReplaceAll(wholeTOML, "\n", "\r\n"),
	} {
		i, problems := Interview("content/interviews/x.md", []byte(text), bookForTest())
		if len(problems) > 0 {
			t.Fatalf("%s: %v", name, problems)
		}
		i.Places = nil // they differ, and TestPlaces looks at them
		if first == nil {
			first = i
		}
		i.Own[0].Line = first.Own[0].Line
		if !reflect.DeepEqual(i, first) {
			t.Errorf("%s: got  %+v\nwant %+v", name, i, first)
		}
	}
	zone, err := time.LoadLocation(first.Timezone)
	if err != nil {
		t.Fatal(err)
	}
	at, ok := first.At(zone)
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
			if v.Field(n).IsZero() && !slices.Contains([]string{"Places", "Reading", "Open"}, v.Type().Field(n).Name) {
				t.Errorf("%s was not read", v.Type().Field(n).Name)
			}
		}
	}
}
