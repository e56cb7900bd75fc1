package main

import "slices"

// modelFollowUp is a follow-up as the model expects it.
type modelFollowUp struct {
	interview          *modelInterview
	play               *modelPlay
	n                  int
	channel            string
	to                 []modelContact
	anchor             string
	opens, due, closes modelDay
	lapses             modelDay // or noDay
	doneOn             modelDay // or noDay
	settled            string
}

func hasContact(_ *modelBook, i *modelInterview) bool       { return len(i.contacts) > 0 }
func hasMaterial(_ *modelBook, i *modelInterview) bool      { return i.points != "" }
func hasInside(_ *modelBook, i *modelInterview) bool        { return i.has("inside contact") }
func hasReference(_ *modelBook, i *modelInterview) bool     { return i.has("reference") }
func raisesPoints(_ *modelBook, i *modelInterview) bool     { return i.ask }
func wantsTime(_ *modelBook, i *modelInterview) bool        { return i.needsTime }
func noLaterInterview(b *modelBook, i *modelInterview) bool { return !b.laterInterview(i, 1<<30) }
func acceptedElsewhere(b *modelBook, i *modelInterview) bool {
	return b.elsewhere(i, "accepted") != nil
}
func offerElsewhere(b *modelBook, i *modelInterview) bool { return b.elsewhere(i, "offer") != nil }

func (i *modelInterview) has(as string) bool {
	return slices.ContainsFunc(i.contacts, func(c modelContact) bool { return c.as == as })
}

// plan is every follow-up that the playbook should have.
func (b *modelBook) plan() []*modelFollowUp {
	var all []*modelFollowUp
	plays := modelPlays()
	for _, i := range b.interviews {
		if !i.counts() {
			continue
		}
		of := make(map[string]*modelFollowUp) // the first time of each play of this interview
		for p := range plays {
			for n, months := range orZero(plays[p].repeat) {
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
	if !own && !slices.Contains(p.outcomes, "waiting") || p.needs != nil && !p.needs(b, i) || !b.place(i, p) {
		return nil
	}
	for _, r := range p.rows {
		from, before := b.anchor(i, r.anchor, of)
		if r.after != "" {
			limit, first := b.anchor(i, r.after, of)
			if limit == noDay || from <= limit {
				continue
			}
			before = first
		}
		if from == noDay {
			continue
		}
		f := &modelFollowUp{interview: i, play: p, n: n, anchor: r.anchor, lapses: noDay}
		f.channel = p.channels[0]
		if slices.Contains(p.channels, i.prefers) {
			f.channel = i.prefers
		}
		people, moved := b.people(i, p, f.channel)
		if moved && len(people) == 0 {
			return nil
		}
		f.to = people
		f.doneOn = i.doneOn(p, n, people)
		b.date(f, r, from.months(months))
		b.putOff(f, people)
		f.settled = b.settled(f, own, before)
		return f
	}
	return nil
}

// place reports whether the play is one for this interview of its visit and application.
func (b *modelBook) place(i *modelInterview, p *modelPlay) bool {
	if !i.held() && slices.Contains([]string{"debrief", "thank-you", "connect", "extra-information", "check-in"}, p.name) {
		return false
	}
	return (!p.latest || i.latest(b)) && (p.visit != "last" || i.last(b.visit(i)))
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
		return b.elsewhere(i, "accepted").outcomeOn, nil
	case "its signed_on":
		return b.signedElsewhere(i), nil
	case "that offer's outcome_on":
		return b.elsewhere(i, "offer").outcomeOn, nil
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

// putOff moves the follow-up to the day that the person chose: the first time that isn't done yet.
func (b *modelBook) putOff(f *modelFollowUp, people []modelContact) {
	if f.n > 1 && f.interview.doneOn(f.play, f.n-1, people) == noDay || len(f.play.repeat) > 0 && f.doneOn != noDay {
		return
	}
	for _, l := range f.interview.later {
		if l.play != f.play.name || f.n > 1 && l.on < f.opens { // what was meant for the time before
			continue
		}
		f.due = l.on
		if f.lapses != noDay {
			f.due = min(f.due, f.lapses)
		}
		f.opens, f.closes = min(f.opens, f.due), max(f.closes, f.due)
	}
}

// people are those whom the play goes to on an interview, the first of them first. moved
// says that it would go to more people if they didn't stand in a later interview of the visit.
func (b *modelBook) people(i *modelInterview, p *modelPlay, channel string) (to []modelContact, moved bool) {
	contacts := i.contacts
	if p.visit == "once" {
		contacts = slices.DeleteFunc(slices.Clone(contacts), func(c modelContact) bool {
			return slices.ContainsFunc(b.visit(i), func(o *modelInterview) bool { return i.before(o) && o.names(c.name) })
		})
	}
	to = p.fitting(contacts, channel)
	return to, len(to) == 0 && len(p.fitting(i.contacts, channel)) > 0
}

func (i *modelInterview) names(name string) bool {
	return slices.ContainsFunc(i.contacts, func(c modelContact) bool { return c.name == name })
}

// fitting are those of the contacts whom the play goes to.
func (p *modelPlay) fitting(contacts []modelContact, channel string) []modelContact {
	var fitting []modelContact
	for _, role := range p.to {
		for _, c := range contacts {
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

// doneOn is the day on which the play was done for the nth time, for all of its people, or noDay.
// Of a play that goes to one person, it doesn't matter whom the line names.
func (i *modelInterview) doneOn(p *modelPlay, n int, people []modelContact) modelDay {
	anybody := !p.each || len(people) == 0
	if anybody {
		people = []modelContact{{}}
	}
	latest := noDay
	for _, c := range people {
		left := n
		for _, d := range i.done {
			if d.play == p.name && (anybody || d.who == "" || d.who == c.name) {
				if left--; left == 0 {
					latest = max(latest, d.on)
				}
			}
		}
		if left > 0 {
			return noDay
		}
	}
	return latest
}
