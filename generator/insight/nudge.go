package insight

import "followup/generator/playbook"

// restAfter is how many days without a new application are worth a word (A, B
// and D: keep applying while you wait).
const restAfter = 14

// Nudge is a gentle word about the search as a whole.
type Nudge struct {
	One  *playbook.Application // everything rests on this one; nil where it does not
	From playbook.Day          // from this day on nothing new was begun for two weeks; zero where that does not matter
}

// NudgeOf looks at the search as a whole. A search that ended in an acceptance
// needs no nudge.
func NudgeOf(applications []*playbook.Application) Nudge {
	var n Nudge
	var newest playbook.Day
	var active []*playbook.Application
	for _, a := range applications {
		if !a.AcceptedOn.IsZero() {
			return Nudge{}
		}
		newest = playbook.LaterOf(newest, a.Rounds[0].Day)
		if !a.Outcome().Closed() {
			active = append(active, a)
		}
	}
	if len(active) == 1 {
		n.One = active[0]
	}
	if !newest.IsZero() {
		n.From = newest.AddDays(restAfter)
	}
	return n
}

// Words says on a day what the nudge has to say, a sentence for each reason.
func (n Nudge) Words(today playbook.Day) []string {
	var words []string
	if n.One != nil {
		words = append(words, n.One.Title+" is the only application you have open. Keep applying while you wait: that part is up to you (A, B, D).")
	}
	if !n.From.IsZero() && !today.Before(n.From) {
		words = append(words, "You haven't started anything new for two weeks. Another application takes some pressure off the others (A, B, D).")
	}
	return words
}
