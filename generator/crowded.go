package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// apart is how many days two messages to one person should lie apart, at least.
const apart = 2

// sent is one message on its way to a person, or one that was sent last.
type sent struct {
	*playbook.FollowUp
	to    playbook.Contact
	share playbook.Share
	on    playbook.Day
}

// crowded tells of a person who gets a second message within two days, and of a point
// that two messages would bring to them. What one and the same day brings by the plan
// itself, such as the reply to an offer and then its negotiation, is as it should be.
func (t *telling) crowded(all []*playbook.FollowUp, today playbook.Day) {
	var people []string
	messages := make(map[string][]sent)
	for _, f := range all {
		for n, m := range messagesOf(f, today) {
			person := strings.ToLower(cmp.Or(m.to.Email, m.to.Name))
			if _, known := messages[person]; !known {
				people = append(people, person)
			}
			if f.Play.Uses != nil && n < len(f.Shares) { // without, its words may say none of them
				m.share = f.Shares[n]
			}
			messages[person] = append(messages[person], m)
		}
	}
	for _, person := range people {
		list := messages[person]
		slices.SortStableFunc(list, func(a, b sent) int { return a.on.Compare(b.on) })
		for n := 1; n < len(list); n++ {
			t.tooClose(list[n-1], list[n])
		}
		t.repeated(list)
	}
}

// messagesOf are the messages of a follow-up that are still to be sent, or were: one to
// each person who gets one.
func messagesOf(f *playbook.FollowUp, today playbook.Day) []sent {
	on := f.Due
	switch {
	case f.Channel == playbook.Task || f.Channel == playbook.LinkedIn || len(f.To) == 0:
		return nil
	case f.Settled == playbook.Done:
		on = f.DoneOn
	case !f.Live() || f.State(today) == playbook.Lapsed:
		return nil
	}
	to := f.To
	if !f.Play.Each {
		to = to[:1]
	}
	list := make([]sent, len(to))
	for n, c := range to {
		list[n] = sent{FollowUp: f, to: c, on: on}
	}
	return list
}

// tooClose tells of two messages to one person, the second of which is still to be sent.
func (t *telling) tooClose(a, b sent) {
	byPlan := a.Interview == b.Interview && a.Anchor == b.Anchor && a.AnchorDay == b.AnchorDay
	if b.Settled == playbook.Done && a.Settled == playbook.Done || byPlan || b.on.DaysSince(a.on) >= apart {
		return
	}
	later := b
	if b.Settled == playbook.Done {
		later = a
	}
	t.warn(later.Interview, "interview", "too-close", fmt.Sprintf("%s gets two messages within two days: %s on %s and %s on %s", b.to.Name, a.Play.Name, a.on, b.Play.Name, b.on),
		fmt.Sprintf("put one off: followup later %s %s --by %d", later.Interview.Name, later.Play.Name, apart))
}

// repeated tells of questions, clarifications and materials that two messages bring to
// one person, as the notes of two interviews may hold the same.
func (t *telling) repeated(list []sent) {
	first := make(map[string]sent)
	for _, m := range list {
		points := slices.Concat(m.share.Questions, m.share.Clarify)
		for _, link := range m.share.Materials {
			points = append(points, link.Address)
		}
		for _, point := range points {
			key := strings.ToLower(strings.TrimRight(strings.TrimSpace(point), ".?!"))
			before, known := first[key]
			if !known {
				first[key] = m
				continue
			}
			if m.Settled == playbook.Done || before.Interview == m.Interview && before.Play == m.Play {
				continue
			}
			t.warn(m.Interview, "interview", "same-point", fmt.Sprintf("%s gets the same point twice, in %s of %s and in %s: %s", m.to.Name, before.Play.Name, before.Interview.Day, m.Play.Name, point),
				"take it out of the notes of one of the two interviews")
		}
	}
}
