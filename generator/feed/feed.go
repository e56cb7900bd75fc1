// Package feed writes the calendar feeds that a phone subscribes to: interviews
// at their hour and follow-ups as all-day events. A feed is bytes alone, the same
// for the same input on any machine; what calendar programs need to be told, and
// what they must never be shown, stands here and in the guard.
//
// There is one feed of everything in a rolling window, one of its calls, one for
// each interview, and a file of a single event for each follow-up still to be
// done, for people whose calendar drops the reminders of a feed. An event is the
// same in all of them.
package feed

import (
	"sync"
	"time"

	"followup/generator/playbook"
)

// Input is what feeds are made of.
type Input struct {
	Settings   playbook.Settings
	Interviews []*playbook.Interview // by day and then by name
	// FollowUps are an interview's follow-ups in every state.
	FollowUps func(*playbook.Interview) []*playbook.FollowUp
	// Messages fills the words of a follow-up for its channel. It is asked only
	// where the feed may carry them.
	Messages func(*playbook.FollowUp) ([]playbook.Message, error)
	Today    playbook.Day
	// Published gives a feed as it was last published, or nil where it was not:
	// what did not change since then keeps its stamps.
	Published func(path string) []byte
	// Changed gives when what an interview's events say was last changed, or the
	// zero time where that is today or not known. It is asked only of events that no
	// published feed knows, where none was published. It may be nil.
	Changed func(*playbook.Interview) time.Time
}

// Feeds are the calendar feeds of a playbook, each made when it is wanted.
type Feeds struct {
	in     Input
	level  level
	paths  paths
	own    map[*playbook.Interview][]*entry // in no order of days
	window []*entry                         // what the whole feed holds if it is not too long, nearest first
	calls  []*entry
	books  books
	zones  zones

	buffers sync.Pool // of *lines
}

// New works out which feeds there are, and makes none of them yet. There are none
// where the person turned them off, or has no interviews: a calendar without
// events is no valid calendar.
func New(in Input) *Feeds {
	s := &Feeds{in: in, level: levelOf(in.Settings.Feed)}
	if s.level == off {
		return s
	}
	s.zones = zonesOf(in.Interviews)
	s.paths = paths{s.level, identities{keys(in.Interviews), in.Settings.FeedSecret, s.level}}
	all := s.gather()
	var calls []*entry
	for _, e := range all {
		if e.followUp != nil && e.followUp.Channel == playbook.Call {
			calls = append(calls, e)
		}
	}
	s.window, s.calls = near(all, in.Today), near(calls, in.Today)
	for _, e := range s.window {
		e.shared = true
	}
	s.books = s.newBooks()
	return s
}

// gather lists all events there could be, interview by interview.
func (s *Feeds) gather() []*entry {
	s.own = make(map[*playbook.Interview][]*entry, len(s.in.Interviews))
	var all []*entry
	for _, i := range s.in.Interviews {
		first := len(all)
		if takesPlace(i) {
			all = append(all, meeting(i))
		}
		for _, f := range s.in.FollowUps(i) {
			if f.Live() && f.Due.IsValid() {
				all = append(all, due(f))
			}
		}
		s.own[i] = all[first:len(all):len(all)]
	}
	return all
}

// List lists the files of all feeds.
func (s *Feeds) List() []playbook.Artifact {
	if len(s.window) == 0 {
		return nil
	}
	list := make([]playbook.Artifact, 0, 2+len(s.in.Interviews)+len(s.window))
	list = append(list, playbook.Artifact{Path: s.paths.whole(), Make: s.whole})
	if len(s.calls) > 0 {
		list = append(list, playbook.Artifact{Path: s.paths.calls(), Make: s.callsOnly})
	}
	for _, i := range s.in.Interviews {
		list = append(list, s.Of(i)...)
	}
	return list
}

// Of lists the files that hold events of one interview alone: its feed, and one
// for each of its follow-ups still to be done.
func (s *Feeds) Of(i *playbook.Interview) []playbook.Artifact {
	events := s.own[i]
	if len(events) == 0 {
		return nil
	}
	list := []playbook.Artifact{{Path: s.paths.interview(i), Make: func(dst []byte) ([]byte, error) { return s.interview(dst, i) }}}
	for _, e := range events {
		if e.alone() {
			list = append(list, playbook.Artifact{Path: s.paths.single(e), Make: func(dst []byte) ([]byte, error) { return s.single(dst, e) }})
		}
	}
	return list
}
