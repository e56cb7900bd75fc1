package message

import (
	"slices"

	"followup/generator/playbook"
)

// Fix says what to write in place of an unclear note.
func (u Unclear) Fix() string {
	if u.Short != "" {
		return "this shorter form fits: `" + u.Short + "`"
	}
	return "write a few plain words, such as " + example(u.Key)
}

// example is a note that reads well, for a key.
func example(key string) string {
	switch key {
	case "strengths":
		return "`six years of night shifts`"
	case "clarify":
		return "`how I handled the outage`"
	case "answers":
		return "`I've shipped two services in Go`"
	case "questions":
		return "`What does a typical week look like?`"
	case "research":
		return "`the new office in Porto`"
	case "news":
		return "`finished my certificate`"
	}
	return "`the move to a new ward`"
}

// leftOut says what a play could bring, if it were written in another way.
func leftOut(p *playbook.Play, unclear []Unclear) []playbook.Lift {
	var list []playbook.Lift
	for _, u := range unclear {
		if slices.ContainsFunc(p.Uses, func(use playbook.Use) bool { return use.Key == u.Key }) {
			list = append(list, playbook.Lift{Key: u.Key, Text: "“" + u.Note + "” doesn't fit into a sentence, so it's left out: " + u.Fix() + "."})
		}
	}
	return list
}

// lifts says what would make a message better: what it can bring of the notes, and
// the notes don't hold. The message is whole without.
func lifts(f *playbook.FollowUp, v *view) []playbook.Lift {
	i := f.Interview
	var list []playbook.Lift
	add := func(key, text string) { list = append(list, playbook.Lift{Key: key, Text: text}) }
	if len(f.Play.To) > 0 && v.To.Name == "" {
		add("contacts", "Add who it goes to, and the message greets them by name.")
	}
	uses := func(key string) bool {
		return slices.ContainsFunc(f.Play.Uses, func(u playbook.Use) bool { return u.Key == key })
	}
	if uses("discussed") && v.Met && len(i.Discussed) == 0 {
		add("discussed", "Add one thing you talked about, such as `the move to a new ward`, and the message mentions it.")
	}
	if uses("strengths") && len(i.Strengths) == 0 {
		add("strengths", "Add one thing you'd bring, such as `six years of night shifts`, and the message says so.")
	}
	if uses("research") && len(i.Research) == 0 && len(i.Discussed) < 2 {
		add("research", "Add something new at the company, such as `the new office in Porto`, and the message mentions it.")
	}
	if uses("news") && len(i.News) == 0 {
		add("news", "Add what you've done since, such as `finished my certificate`, and the message tells them.")
	}
	list = append(list, f.LeftOut...)
	list = append(list, liftsOfAsk(v)...)
	for n, c := range i.Concerns {
		if uses("concerns") && (n >= len(i.Answers) || i.Answers[n] == "") {
			add("answers", "Write an answer to “"+c+"”, and the message can use it.")
			break
		}
	}
	return list
}
