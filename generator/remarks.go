package generator

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"followup/generator/matter"
	"followup/generator/message"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// Check finds everything there is to say about a playbook on a day: what stops a
// build, and what the message check thinks of the words that could be sent now.
func Check(person fs.FS, today playbook.Day) problem.List {
	site, problems := new(Builder).Preview(person, today)
	if site == nil {
		return problems
	}
	// The whole site is made, so that every layout and all words are tried.
	problems = append(problems, site.TryAll()...)
	p := site.plan
	problems = append(problems, p.sharedKeys(person)...)
	problems = append(problems, p.unclear(person, today)...)
	problems = append(problems, p.happened(person, today)...)
	settings := read.SettingsIn(person)
	if slices.ContainsFunc(problems, func(q problem.Problem) bool { return q.File == settings && q.Severity == problem.Error }) {
		problems.Sort()
		return problems // messages lack what the settings don't say
	}
	for _, f := range p.FollowUps() {
		state := f.State(today)
		switch state {
		case playbook.Open, playbook.Due, playbook.Late, playbook.Overdue:
		default:
			continue
		}
		messages, _ := p.MessagesOf(f, message.Want{}) // what cannot be filled was told above
		for _, m := range messages {
			if m.Channel == f.Channel {
				problems = append(problems, p.remarks(person, f, m, state)...)
			}
		}
	}
	problems.Sort()
	return slices.CompactFunc(problems, func(a, b problem.Problem) bool { return a == b })
}

// remarks puts what the check has to say of a message at the place that would
// fix it. An error weighs as one from the day on which the message is due; until
// then there is time.
func (p *Plan) remarks(person fs.FS, f *playbook.FollowUp, m playbook.Message, state playbook.State) problem.List {
	var list problem.List
	for _, r := range m.Remarks {
		severity := problem.Warning
		if r.Level == playbook.LevelError && state != playbook.Open {
			severity = problem.Error
		}
		q := p.at(person, f, m, r.Rule.Mends, r.Match)
		q.Severity, q.Code = severity, r.Rule.Name
		q.Message = f.Title() + ": " + r.Message
		q.Hint = r.Rule.Reason + "\nRead it with: followup message " + f.Interview.Name + " " + f.Play.Name
		list = append(list, q)
	}
	if len(m.Attached) > 0 {
		q := p.at(person, f, m, "attached", "")
		q.Severity, q.Code = problem.Warning, "attach"
		q.Message = f.Title() + ": it says that you're attaching " + playbook.Listed(m.Attached)
		q.Hint = "attach it before you press Send; an email link can't do that"
		list = append(list, q)
	}
	for _, c := range m.To {
		if c.Reachable(m.Channel) || m.Channel == playbook.LinkedIn { // a profile is found by its name
			continue
		}
		q := p.at(person, f, m, "contacts", "")
		q.Severity, q.Code = problem.Warning, "no-address"
		way, key := wayTo(m.Channel)
		q.Message = f.Title() + ": there's no way to reach " + c.Name + way
		q.Hint = "add " + key + " to the contact"
		list = append(list, q)
	}
	return list
}

// wayTo says how a message would reach somebody, and the key that it takes.
func wayTo(c playbook.Channel) (way, key string) {
	switch c {
	case playbook.LinkedIn:
		return " on LinkedIn", "`linkedin`"
	case playbook.Call:
		return " by phone", "`phone`"
	}
	return " by " + string(c), "`" + string(c) + "`"
}

// at is the place in a file that would fix a message: what was found in the
// person's own words, the key that is missing or thin, or else the top of the
// interview.
func (p *Plan) at(person fs.FS, f *playbook.FollowUp, m playbook.Message, key, match string) problem.Problem {
	file, place := f.Interview.Path, matter.Place{Line: 1, Column: 1}
	if key == "" && len(m.Slots) > 0 {
		key = m.Slots[0]
	}
	if slices.Contains([]string{"name", "email", "phone"}, key) {
		file = read.SettingsIn(person)
	} else if at, ok := f.Interview.Places[key]; ok {
		place = matter.Place{Line: at.Line, Column: at.Column, Width: len(key)}
	}
	data, err := fs.ReadFile(person, file)
	if err != nil {
		data = nil
	}
	source := matter.NewSource(file, bytes.ToValidUTF8(data, nil))
	if m.Own != nil {
		place = found(source, m.Own.Line, match)
	}
	return source.Problem(place, "", "", "")
}

// found is where a match stands in words that begin on a line; their subject
// stands a little above it.
func found(source *matter.Source, first int, match string) matter.Place {
	const above = 2
	lines := source.Lines()
	for n := max(first-above, 1); match != "" && n <= len(lines); n++ {
		if before, _, ok := strings.Cut(lines[n-1], match); ok {
			return matter.Place{Line: n, Column: utf8.RuneCountInString(before) + 1, Width: utf8.RuneCountInString(match)}
		}
	}
	return matter.Place{Line: first, Column: 1}
}
