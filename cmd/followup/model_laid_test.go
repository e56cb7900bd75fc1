package main

import "slices"

// modelFollowUp is a follow-up as the model expects it.
type modelFollowUp struct {
	interview          *modelInterview
	play               *modelPlay
	n                  int
	channel            string
	to                 modelContact
	anchor             string
	opens, due, closes modelDay
	lapses             modelDay // or noDay
	doneOn             modelDay // or noDay
	settled            string
}

func hasContact(_ *modelBook, i *modelInterview) bool        { return len(i.contacts) > 0 }
func hasMaterial(_ *modelBook, i *modelInterview) bool       { return i.points != "" }
func hasInside(_ *modelBook, i *modelInterview) bool         { return i.has("inside contact") }
func hasReference(_ *modelBook, i *modelInterview) bool      { return i.has("reference") }
func acceptedElsewhere(b *modelBook, i *modelInterview) bool { return b.accepted(i) != noDay }

func (i *modelInterview) has(as string) bool {
	return slices.ContainsFunc(i.contacts, func(c modelContact) bool { return c.as == as })
}

// plan is every follow-up that the playbook should have.
func (b *modelBook) plan() []*modelFollowUp {
	var all []*modelFollowUp
	plays := modelPlays()
	for _, i := range b.interviews {
		if i.draft {
			continue
		}
		of := make(map[string]*modelFollowUp) // the first time of each play of this interview
		for p := range plays {
			for n, months := range append([]int{}, orZero(plays[p].repeat)...) {
				f := b.lay(i, &plays[p], n+1, months, of)
				if f == nil {
					continue
				}
				if n == 0 {
					of[f.play.name] = f
				}
				all = append(all, f)
			}
		}
	}
	return all
}

func orZero(months []int) []int {
	if months == nil {
		return []int{0}
	}
	return months
}

// lay is the nth time of a play on an interview, or nil where it has no place there.
func (b *modelBook) lay(i *modelInterview, p *modelPlay, n, months int, of map[string]*modelFollowUp) *modelFollowUp {
	own := len(p.outcomes) == 0 || slices.Contains(p.outcomes, i.outcome)
	if !own && !slices.Contains(p.outcomes, "waiting") || p.needs != nil && !p.needs(b, i) || p.latest && !i.latest(b) {
		return nil
	}
	for _, r := range p.rows {
		from, before := b.anchor(i, r.anchor, of)
		if from == noDay {
			continue
		}
		f := &modelFollowUp{interview: i, play: p, n: n, anchor: r.anchor, lapses: noDay, doneOn: i.doneOn(p.name, n)}
		b.date(f, r, from.months(months))
		f.channel = p.channels[0]
		if slices.Contains(p.channels, i.prefers) {
			f.channel = i.prefers
		}
		if to := p.people(i, f.channel); len(to) > 0 {
			f.to = to[0]
		}
		f.settled = b.settled(f, own, before)
		return f
	}
	return nil
}

// anchor is the day that a row counts from, or noDay; before is the follow-up that has
// to come first, or nil.
func (b *modelBook) anchor(i *modelInterview, name string, of map[string]*modelFollowUp) (from modelDay, before *modelFollowUp) {
	switch name {
	case "interview":
		return i.day, nil
	case "decision_by":
		return i.decisionBy, nil
	case "agreed_on":
		return i.agreedOn, nil
	case "decide_by":
		return i.decideBy, nil
	case "outcome_on":
		return i.outcomeOn, nil
	case "its outcome_on":
		return b.accepted(i), nil
	}
	f := of[name]
	switch {
	case f == nil:
		return noDay, nil
	case f.doneOn != noDay:
		return f.doneOn, f
	}
	return f.due, f
}

// date gives the follow-up its days.
func (b *modelBook) date(f *modelFollowUp, r modelRow, from modelDay) {
	pace := f.interview.pace
	if pace == "" {
		pace = b.pace
	}
	due := r.due[map[string]int{"prompt": 0, "": 1, "balanced": 1, "patient": 2}[pace]]
	f.due = due.from(from, b.year)
	for r.forward && !b.year.business(f.due) {
		f.due++
	}
	f.opens = min(r.opens.from(from, b.year), f.due)
	f.closes = max(r.closes.from(from, b.year), f.due)
	if r.lapses != never {
		f.lapses = max(from+modelDay(r.lapses), f.closes)
	}
}

// people are those whom the play goes to on an interview, the first of them first.
func (p *modelPlay) people(i *modelInterview, channel string) []modelContact {
	var fitting []modelContact
	for _, role := range p.to {
		for _, c := range i.contacts {
			if c.as == role || role == "recruiter" && slices.Contains([]string{"agency recruiter", "hr", "coordinator"}, c.as) {
				fitting = append(fitting, c)
			}
		}
	}
	if p.each || len(fitting) == 0 {
		return fitting
	}
	for _, c := range fitting {
		if c.reached(channel) {
			return []modelContact{c}
		}
	}
	return fitting[:1]
}

func (c modelContact) reached(channel string) bool {
	switch channel {
	case "email":
		return c.email != ""
	case "call":
		return c.phone != ""
	case "linkedin":
		return c.linkedin != ""
	}
	return true
}

func (i *modelInterview) doneOn(play string, n int) modelDay {
	for _, d := range i.done {
		if d.play == play {
			if n--; n == 0 {
				return d.on
			}
		}
	}
	return noDay
}
