package feed

import (
	"slices"
	"time"

	"followup/generator/playbook"
)

// told is what an event tells. What it does not tell is "".
type told struct{ title, words, place, address, category string }

// tell works out what an entry's event tells at the feed's level.
func (s *Feeds) tell(e *entry) (told, error) {
	messages, err := s.messages(e)
	if err != nil {
		return told{}, err
	}
	t := told{title: s.level.title(e), address: s.level.address(s.in.Settings, e), category: s.level.category(e)}
	t.words = text(s.level.description(e, messages, t.address))
	if e.followUp == nil && s.level == full {
		t.place = line(e.interview.Location)
	}
	return t, nil
}

// Example is one of the whole feed's events as a calendar shows it: the next
// follow-up to do, where there is one. There has to be a feed.
func (s *Feeds) Example() (playbook.Event, error) {
	e := s.example()
	t, err := s.tell(e)
	if err != nil {
		return playbook.Event{}, err
	}
	from, _, wholeDay := e.span(s.zones)
	if zone, err := time.LoadLocation(s.in.Settings.Timezone); err == nil && !wholeDay {
		from = from.In(zone)
	}
	shown := playbook.Event{Calendar: s.level.calendarName(s.in.Settings, followUps), Title: t.title, Text: t.words, Place: t.place,
		Day: playbook.DayOf(from), Clock: playbook.NoClock, Reminds: !e.done(), Reminder: reminder(wholeDay)}
	if !wholeDay {
		shown.Clock = playbook.Clock(from.Hour()*60 + from.Minute())
	}
	return shown, nil
}

// example picks an entry of the window, which has the nearest first.
func (s *Feeds) example() *entry {
	toDo := func(e *entry) bool { return e.followUp != nil && e.followUp.Settled == "" }
	for _, fits := range []func(*entry) bool{
		func(e *entry) bool { return toDo(e) && !e.day.Before(s.in.Today) },
		toDo,
		func(e *entry) bool { return e.followUp != nil },
	} {
		if n := slices.IndexFunc(s.window, fits); n >= 0 {
			return s.window[n]
		}
	}
	return s.window[0]
}
