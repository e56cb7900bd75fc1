// Package invitation reads what other people's calendars write: an invitation
// to an interview, or an export with many events. What such a file leaves out,
// the company first of all, is guessed, and every guess says where it is from.
package invitation

import (
	"fmt"
	"strings"
	"time"

	"followup/generator/playbook"
)

// Invitation is one event of a calendar file, in the words of a playbook.
type Invitation struct {
	UID     string // with the occurrence behind it where one of a series is meant
	Version int    // SEQUENCE: how often the organiser has changed it
	Kind    Kind
	Repeats string // "every week"; "" where it takes place once

	Summary     string       // one line
	Description string       // plain text of several lines
	Day         playbook.Day // zero only where a cancellation names none
	Clock       playbook.Clock
	Timezone    string // IANA zone of the clock; "" for the person's own
	Assumed     string // what had to be assumed about the time, as a sentence; or ""
	Duration    time.Duration
	Location    string
	Organizer   Person
	People      []Person // who can be a contact: without the person, rooms and mailboxes

	Company, Role, Round Guess

	video  string // the link of the video call
	domain string // the one that the company was guessed from
}

// Kind is what the sender wants of the event.
type Kind string

// An event is asked for or shown, called off, or not meant for the person's
// calendar at all.
const (
	Asked     Kind = "asked"
	Cancelled Kind = "cancelled"
	Reply     Kind = "reply"    // somebody answers an invitation
	Proposal  Kind = "proposal" // somebody would like another time
)

// Guess is a value that the invitation does not say outright.
type Guess struct {
	Text string
	From string // "guessed from dana@globex.example"; "" where there is no guess
}

// Person is somebody whom the invitation names.
type Person struct{ Name, Email string }

// Line is the person as the file of an interview lists a contact.
func (p Person) Line() string {
	if p.Email == "" {
		return p.Name
	}
	return p.Name + " <" + p.Email + ">"
}

// Own is what is known of the person who imports.
type Own struct {
	Name, Email string
	Timezone    string // IANA
}

// Fault is a file or an event that cannot be read, with what to do about it.
type Fault struct{ Message, Hint string }

func (f *Fault) Error() string { return f.Message }

// Moment is the day, or the day and the time, as an interview's file writes it.
func (i *Invitation) Moment() string { return moment(i.Day, i.Clock) }

func moment(day playbook.Day, clock playbook.Clock) string {
	return strings.TrimSpace(day.String() + " " + clock.String())
}

// Length is the duration as an interview's file writes it, or "".
func (i *Invitation) Length() string {
	hours, minutes := int(i.Duration.Hours()), int(i.Duration.Minutes())%60
	switch {
	case i.Duration <= 0:
		return ""
	case hours == 0:
		return fmt.Sprintf("%dm", minutes)
	case minutes == 0:
		return fmt.Sprintf("%dh", hours)
	}
	return fmt.Sprintf("%dh%dm", hours, minutes)
}

// Said is what the interview's file remembers of the invitation.
func (i *Invitation) Said() playbook.Invitation {
	emails := make([]string, 0, len(i.People))
	for _, p := range i.People {
		emails = append(emails, p.key())
	}
	return playbook.Invitation{
		UID: i.UID, Version: i.Version, Interview: i.Moment(), Timezone: i.Timezone,
		Duration: i.Length(), Location: i.Location, People: strings.Join(emails, ", "),
	}
}

// key tells people apart: by their address, or by the name where there is none.
func (p Person) key() string {
	if p.Email != "" {
		return strings.ToLower(p.Email)
	}
	return strings.ReplaceAll(p.Name, ",", "")
}
