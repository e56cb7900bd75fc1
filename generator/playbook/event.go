package playbook

import "time"

// Event is an event as a calendar shows it to its reader.
type Event struct {
	Calendar string // the calendar's name
	Title    string
	Text     string // "" where it says nothing
	Place    string // or ""
	Day      Day
	Clock    Clock // in the owner's zone; NoClock where it lasts the whole day
	Reminds  bool
	Reminder time.Duration // from the event's begin; below zero before it
}
