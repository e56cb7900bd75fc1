package read

import (
	"fmt"
	"slices"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// openDay stands in place of an interview's day that is not set yet.
const openDay = "open"

// outcome reads how the application stands. A word that is near one of the
// outcomes is taken for it, and that is told.
func (f *fields) outcome() playbook.Outcome {
	if n := f.lookup("outcome"); n != nil && n.Kind == matter.Text {
		if meant, ok := nearOutcome(n.Text); ok {
			f.get("outcome")
			f.warn(n.At, "outcome-read-as", fmt.Sprintf("`%s` is read as `%s`", strings.TrimSpace(n.Text), meant), fmt.Sprintf("write `outcome: %s`", meant))
			return meant
		}
	}
	if outcome := choice(f, "outcome", playbook.Outcomes()); outcome != "" {
		return outcome
	}
	return playbook.Waiting
}

// nearOutcome finds the outcome that another word for it means.
func nearOutcome(text string) (playbook.Outcome, bool) {
	words := strings.ToLower(strings.Join(strings.Fields(text), " "))
	switch strings.NewReplacer("_", " ", "-", " ").Replace(words) {
	case "ghosted", "no answer", "no response":
		return playbook.NoReply, true
	case "hired":
		return playbook.Accepted, true
	case "offered":
		return playbook.Offer, true
	case "canceled":
		return playbook.Cancelled, true
	case "noshow":
		return playbook.NoShow, true
	}
	return playbook.NoShow, words == "no-show" || words == "no_show"
}

// dayAndClock reads a day with or without a time of day.
func (f *fields) dayAndClock(key string) (playbook.Day, playbook.Clock) {
	n := f.get(key)
	if n == nil {
		return playbook.Day{}, playbook.NoClock
	}
	if n.Kind != matter.Text && n.Kind != matter.Date && n.Kind != matter.Number {
		f.wrongType(key, n, "a day, or a day and a time", fmt.Sprintf("write `%s: 2026-11-24`, or `%s: 2026-11-24 17:00`", key, key))
		return playbook.Day{}, playbook.NoClock
	}
	day, clock, fault, hint := Moment(n.Text, f.zone)
	if fault != "" {
		f.report(n.At, "bad-date", fmt.Sprintf("`%s`: %s", key, fault), hint)
	}
	return day, clock
}

// done reads the follow-ups that were carried out: lines of `PLAY DATE` or, for one
// of several people, `PLAY DATE NAME`.
func (f *fields) done(i *playbook.Interview, plays []*playbook.Play) {
	const hint = "below `done:`, write each as `  - thank-you 2026-11-11`"
	for _, line := range f.playLines("done", "a list of plays with days", hint, plays) {
		date, who, _ := strings.Cut(line.rest, " ")
		who = strings.TrimSpace(who)
		if date == "" {
			f.report(line.item.At, "bad-date", fmt.Sprintf("`done` doesn't say on which day you did %s", line.play), hint)
			continue
		}
		on, fault, dateHint := parseDay(date)
		if fault != "" {
			f.report(line.item.At, "bad-date", "`done`: "+fault, dateHint)
			continue
		}
		if who != "" && !slices.ContainsFunc(i.Contacts, func(c playbook.Contact) bool { return c.Is(who) }) {
			f.warn(line.item.At, "unknown-person", fmt.Sprintf("`done` names `%s`, but no contact of this interview is called that, so the line counts for nobody", who), nameHint(i.Contacts))
		}
		i.Places[playbook.DonePlace(len(i.Done))] = playbook.Place{Line: line.item.At.Line, Column: line.item.At.Column}
		i.Done = append(i.Done, playbook.DoneLine{Play: line.play, On: on, Who: who})
	}
}

func nameHint(people []playbook.Contact) string {
	if len(people) == 0 {
		return "take the name out of the line"
	}
	return "write the name as it stands under `contacts`: " + playbook.Names(people)
}

// later reads what was put off: lines of `PLAY DATE`.
func (f *fields) later(plays []*playbook.Play) []playbook.LaterLine {
	const hint = "below `later:`, write each as `  - check-in 2026-11-30`"
	var lines []playbook.LaterLine
	for _, line := range f.playLines("later", "a list of plays with days", hint, plays) {
		if line.rest == "" {
			f.report(line.item.At, "bad-date", fmt.Sprintf("`later` doesn't say to which day you put %s off", line.play), hint)
			continue
		}
		to, fault, dateHint := parseDay(line.rest)
		if fault != "" {
			f.report(line.item.At, "bad-date", "`later`: "+fault, dateHint)
			continue
		}
		lines = append(lines, playbook.LaterLine{Play: line.play, To: to})
	}
	return lines
}
