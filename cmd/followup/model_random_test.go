package main

import (
	"fmt"
	"math/rand/v2"
)

// modelDice makes playbooks at random.
type modelDice struct{ *rand.Rand }

func (r modelDice) one(in int) bool { return r.IntN(in) == 0 }

func (r modelDice) pick(from ...string) string { return from[r.IntN(len(from))] }

// day is a day from so many days after another to so many.
func (r modelDice) day(from modelDay, first, last int) modelDay {
	return from + modelDay(first+r.IntN(last-first+1))
}

// book is a playbook, and a day in the middle of it.
func (r modelDice) book() (*modelBook, modelDay) {
	// Thanksgiving, Christmas, Easter, the Fourth of July, and weeks without a holiday.
	middle := onDay(r.pick("2026-11-24", "2026-12-22", "2027-03-24", "2027-06-30", "2026-11-10", "2027-02-10"))
	b := &modelBook{
		country: r.pick("", "US", "GB", "DE-BY"), zone: r.pick("UTC", "Europe/Paris", "America/New_York", "Pacific/Kiritimati"),
		pace: r.pick("", "prompt", "balanced", "patient"),
	}
	for range r.IntN(4) {
		b.off = append(b.off, r.day(middle, -10, 30))
	}
	if r.one(3) { // a week's holiday
		for first, n := r.day(middle, -5, 20), 0; n < 7; n++ {
			b.off = append(b.off, first+modelDay(n))
		}
	}
	for range r.IntN(3) {
		b.on = append(b.on, r.day(middle, -10, 30))
	}
	b.year = modelYear{modelHolidays(b.country), b.off, b.on}
	for n := range 1 + r.IntN(4) {
		r.application(b, n, middle)
	}
	return b, middle
}

// application adds the rounds of one application, some of them visits.
func (r modelDice) application(b *modelBook, n int, middle modelDay) {
	company := []string{"Northwind", "Globex", "Initech", "Umbrella"}[n]
	role := r.pick("Engineer", "Analyst", "Night Nurse")
	if n > 0 && r.one(6) {
		company = "North wind" // the first company's name, as somebody else types it
	}
	joined := ""
	if r.one(5) {
		joined = r.pick("My dream", "my DREAM", "Second choice")
	}
	people := r.people()
	at := r.day(middle, -20, 3)
	rounds := 1 + r.IntN(3)
	for round := range rounds {
		slots := 1
		if r.one(3) {
			slots = 2 + r.IntN(3)
		}
		zone, last := r.pick("", "", "Europe/Berlin", "Asia/Tokyo"), round == rounds-1
		for slot := range slots {
			i := &modelInterview{
				file:    fmt.Sprintf("%s-%d%d%s", r.pick("a", "b", "c"), n, round, []string{"-d", "-c", "-e", "-b"}[slot]),
				company: company, role: role, application: joined, day: at, clock: noClock, zone: zone, home: b.zone,
			}
			if r.one(4) {
				i.company, i.role = r.pick(company, " "+company), r.pick(role, role+" ", role)
			}
			if r.one(6) {
				i.zone = r.pick("Europe/London", "America/Denver")
			}
			r.fill(i, people, last)
			b.interviews = append(b.interviews, i)
		}
		at = r.day(at, 1, 14)
	}
}

// people is everybody whom an application can bring along.
func (r modelDice) people() []modelContact {
	var all []modelContact
	names := []string{"Dana Whitfield", "Ravi Menon", "Ana Lund", "Rita Okafor", "Joan Park", "Lee Chen", "Marta Ruiz", "Omar Said"}
	for n := range 1 + r.IntN(len(names)) {
		c := modelContact{name: names[n], as: r.pick("hiring manager", "interviewer", "interviewer", "recruiter", "agency recruiter", "hr", "coordinator", "reference", "inside contact")}
		if !r.one(4) {
			c.email = fmt.Sprintf("p%d@northwind.example", n)
		}
		if r.one(3) {
			c.phone = fmt.Sprintf("+1 212 555 010%d", n)
		}
		if r.one(3) {
			c.linkedin = fmt.Sprintf("https://www.linkedin.com/in/p%d", n)
		}
		all = append(all, c)
	}
	return all
}

// fill gives an interview what its file says.
func (r modelDice) fill(i *modelInterview, people []modelContact, last bool) {
	i.decisionBy, i.agreedOn, i.decideBy, i.outcomeOn, i.signedOn = noDay, noDay, noDay, noDay, noDay
	i.decideClock = noClock
	if !r.one(3) {
		i.clock = 15 * (28 + r.IntN(48))
		i.duration = r.IntN(3) * 45
	}
	for _, c := range people {
		if r.one(2) {
			i.contacts = append(i.contacts, c)
		}
	}
	if r.one(2) {
		i.decisionBy = r.day(i.day, 1, 25)
	}
	if r.one(4) {
		i.agreedOn = r.day(i.day, 1, 25)
	}
	if r.one(3) {
		i.points = r.pick("materials: [Portfolio https://sam.example/work]", "clarify: [my notice period]", "concerns: [little Go experience]")
	}
	i.prefers = r.pick("", "", "", "email", "call", "linkedin", "letter")
	i.pace = r.pick("", "", "", "prompt", "balanced", "patient")
	i.draft = r.one(15)
	i.open = last && r.one(12)
	r.decide(i, last)
	r.record(i)
}

// decide gives an interview its outcome.
func (r modelDice) decide(i *modelInterview, last bool) {
	i.outcome = "waiting"
	switch {
	case !last && !r.one(4):
		i.outcome = "next round"
	case r.one(2):
		i.outcome = r.pick("next round", "offer", "offer", "accepted", "declined", "rejected", "withdrawn", "no reply", "cancelled", "postponed", "no show", "on hold")
	}
	if i.outcome != "waiting" {
		i.outcomeOn = r.day(i.day, 0, 20)
		if r.one(2) {
			i.decideBy = r.day(i.outcomeOn, 0, 14)
			if r.one(2) {
				i.decideClock = 12 * 60
			}
		}
		if i.outcome == "accepted" && r.one(2) {
			i.signedOn = r.day(i.outcomeOn, 0, 14)
		}
		i.ask, i.needsTime = r.one(2), r.one(2)
	}
}

// record says what was done and what was left out.
func (r modelDice) record(i *modelInterview) {
	for _, p := range modelPlays() {
		if r.one(6) {
			for range 1 + r.IntN(2) {
				done := modelDone{play: p.name, on: r.day(i.day, -2, 30)}
				if len(i.contacts) > 0 && r.one(2) {
					done.who = i.contacts[r.IntN(len(i.contacts))].name
				}
				i.done = append(i.done, done)
			}
		}
		if r.one(8) {
			i.later = append(i.later, modelDone{play: p.name, on: r.day(i.day, 0, 60)})
		}
		if r.one(20) {
			i.skip = append(i.skip, p.name)
		}
	}
}
