package message

import (
	"slices"

	"followup/generator/playbook"
)

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
		add("discussed", "Add one thing you talked about, such as `the move to a new ward`, and it names it.")
	}
	if uses("strengths") && len(i.Strengths) == 0 {
		add("strengths", "Add one thing you'd bring, such as `six years of night shifts`, and it says so.")
	}
	if uses("research") && len(i.Research) == 0 && len(i.Discussed) < 2 {
		add("research", "Add something new at the company, such as `the new office in Porto`, and it picks that up.")
	}
	if uses("news") && len(i.News) == 0 {
		add("news", "Add what you've done since, such as `finished my certificate`, and it tells them.")
	}
	for n, c := range i.Concerns {
		if uses("concerns") && (n >= len(i.Answers) || i.Answers[n] == "") {
			add("answers", "Write what answers “"+c+"”, and it can settle that doubt.")
			break
		}
	}
	return list
}
