package main

import "strings"

// modelBook is a playbook as the model knows it.
type modelBook struct {
	country, zone, pace string
	off, on             []modelDay
	year                modelYear
	interviews          []*modelInterview // in any order; drafts included
}

// modelInterview is one interview. A day that it doesn't have is noDay.
type modelInterview struct {
	file          string // without .md
	company, role string
	application   string
	day           modelDay
	clock         int // minutes after midnight, or noClock
	zone          string
	duration      int // minutes, or 0
	contacts      []modelContact
	decisionBy    modelDay
	agreedOn      modelDay
	decideBy      modelDay
	outcome       string
	outcomeOn     modelDay
	prefers, pace string
	points        string // a line of front matter that gives extra-information something to say
	done          []modelDone
	skip          []string
	draft         bool
}

type modelContact struct{ name, as, email, phone, linkedin string }

type modelDone struct {
	play string
	on   modelDay
}

const (
	noDay   = modelDay(-1 << 40)
	noClock = -1
)

// folded is a name without what does not tell two names apart.
func folded(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), "") }

// key tells the interview's application from all others.
func (i *modelInterview) key() string {
	if i.application != "" {
		return "=" + folded(i.application)
	}
	return folded(i.company) + "|" + folded(i.role)
}

// rounds are the interviews of an application that count, the earliest first.
func (b *modelBook) rounds(key string) []*modelInterview {
	var all []*modelInterview
	for _, i := range b.interviews {
		if i.key() == key && !i.draft {
			all = append(all, i)
		}
	}
	for n := range all { // few enough
		for m := n; m > 0 && all[m].before(all[m-1]); m-- {
			all[m], all[m-1] = all[m-1], all[m]
		}
	}
	return all
}

func (i *modelInterview) before(o *modelInterview) bool {
	if i.day != o.day {
		return i.day < o.day
	}
	return i.file < o.file
}

func (i *modelInterview) latest(b *modelBook) bool {
	rounds := b.rounds(i.key())
	return rounds[len(rounds)-1] == i
}

// accepted is the earliest day on which another application was accepted, or noDay.
func (b *modelBook) accepted(than *modelInterview) modelDay {
	on := noDay
	for _, i := range b.interviews {
		if !i.draft && i.outcome == "accepted" && i.key() != than.key() && (on == noDay || i.outcomeOn < on) {
			on = i.outcomeOn
		}
	}
	return on
}
