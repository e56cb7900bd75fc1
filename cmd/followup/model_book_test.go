package main

import (
	"cmp"
	"strings"
	"time"
)

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
	clock         int    // minutes after midnight, or noClock
	zone          string // "" for the playbook's
	home          string // the playbook's
	duration      int    // minutes, or 0
	contacts      []modelContact
	decisionBy    modelDay
	agreedOn      modelDay
	decideBy      modelDay
	outcome       string
	outcomeOn     modelDay
	signedOn      modelDay
	decideClock   int  // minutes after midnight, or noClock
	open          bool // agreed, and no day yet
	ask           bool
	needsTime     bool
	later         []modelDone // the day to which a play is put off
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
	who  string // one of the contacts, or "" for all
}

const (
	noDay   = modelDay(-1 << 30)
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

// asOf is the playbook as it stands on a day: an outcome that lies ahead doesn't count yet.
func (b *modelBook) asOf(today modelDay) *modelBook {
	then := *b
	then.interviews = nil
	for _, i := range b.interviews {
		known := *i
		if i.outcomeOn > today {
			known.outcome, known.outcomeOn = "waiting", noDay
		}
		then.interviews = append(then.interviews, &known)
	}
	return &then
}

// counts reports whether the interview is one on which follow-ups are laid.
func (i *modelInterview) counts() bool { return !i.draft && !i.open }

// held reports whether it takes place, as far as its file knows.
func (i *modelInterview) held() bool {
	return i.outcome != "cancelled" && i.outcome != "postponed" && i.outcome != "no show"
}

// before orders interviews by day, by when they begin on it and by file; those without a
// time come first.
func (i *modelInterview) before(o *modelInterview) bool {
	switch {
	case i.day != o.day:
		return i.day < o.day
	case i.clock != noClock && o.clock != noClock && !i.begins().Equal(o.begins()):
		return i.begins().Before(o.begins())
	case (i.clock == noClock) != (o.clock == noClock):
		return i.clock < o.clock
	}
	return i.file < o.file
}

// begins is the instant at which the interview begins, where its time is known.
func (i *modelInterview) begins() time.Time { return i.day.clock(i.clock, cmp.Or(i.zone, i.home)) }

// rounds are the interviews of an application that count.
func (b *modelBook) rounds(key string) []*modelInterview {
	var all []*modelInterview
	for _, i := range b.interviews {
		if i.key() == key && i.counts() {
			all = append(all, i)
		}
	}
	return all
}

// visit is what was held of the interview's application on its day.
func (b *modelBook) visit(i *modelInterview) []*modelInterview {
	var all []*modelInterview
	for _, o := range b.rounds(i.key()) {
		if o.day == i.day && o.held() {
			all = append(all, o)
		}
	}
	return all
}

// last reports whether none of these comes after the interview.
func (i *modelInterview) last(of []*modelInterview) bool {
	for _, o := range of {
		if i.before(o) {
			return false
		}
	}
	return true
}

// latest reports whether the interview is its application's latest: the last that is held
// on its last day, or the last of that day where none is.
func (i *modelInterview) latest(b *modelBook) bool {
	if visit := b.visit(i); len(visit) > 0 {
		return i.held() && i.last(visit) && !b.laterInterview(i, 1<<30)
	}
	return i.last(b.rounds(i.key()))
}

// laterInterview reports whether the application has an interview on a later day, up to one.
func (b *modelBook) laterInterview(i *modelInterview, upTo modelDay) bool {
	for _, o := range b.rounds(i.key()) {
		if o.day > i.day && o.day <= upTo {
			return true
		}
	}
	return false
}

// elsewhere is the first interview of another application with an outcome, or nil.
func (b *modelBook) elsewhere(than *modelInterview, outcome string) *modelInterview {
	var first *modelInterview
	for _, i := range b.interviews {
		if i.counts() && i.outcome == outcome && i.key() != than.key() && (first == nil || i.outcomeOn < first.outcomeOn) {
			first = i
		}
	}
	return first
}

// signedElsewhere is the day on which the other application's offer was signed, whichever of
// its accepted interviews says so, or noDay.
func (b *modelBook) signedElsewhere(than *modelInterview) modelDay {
	on := noDay
	for _, i := range b.rounds(b.elsewhere(than, "accepted").key()) {
		if i.outcome == "accepted" && i.signedOn != noDay && (on == noDay || i.signedOn < on) {
			on = i.signedOn
		}
	}
	return on
}

// backAgain reports whether the person is talking with the company again.
func (b *modelBook) backAgain(i *modelInterview) bool {
	for _, o := range b.interviews {
		alive := o.outcome == "waiting" || o.outcome == "next round" || o.outcome == "offer" || o.outcome == "accepted"
		if alive && !o.draft && folded(o.company) == folded(i.company) && (o.open || o.day > i.day) {
			return true
		}
	}
	return false
}
