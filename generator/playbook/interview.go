package playbook

import (
	"strconv"
	"time"
)

// Interview is one meeting, as its Markdown file tells it.
type Interview struct {
	Name string // the file's name without .md; what commands and links call it
	Slug string // the last part of its page's address
	Path string // the file's path in the playbook's folder, with slashes

	Key   string // by which calendars know its events for ever; "" where the file's name has to do
	Alias string // what the feed calls the company at the level of that name

	Reading uint64 // tells one reading of the file from every other in a run; 0 where there is only one

	Company, Role string
	Round         string // "Onsite"; "" where none was named
	Kind          Kind
	Agency        string // the recruiter's own company; "" where no agency is in between
	Internal      bool   // a move within the person's own employer
	Open          bool   // agreed, and no day yet: it has no Day, and nothing is laid on it
	Day           Day    // the day on the clock where it takes place
	Clock         Clock  // its time on that clock, or NoClock
	Timezone      string // IANA zone of that clock
	Duration      time.Duration
	Location      string
	Contacts      []Contact

	DecisionBy Day // when they promised a decision
	AgreedOn   Day // the day agreed for a check-in
	DecideBy   Day // an offer's deadline
	// The times of these days on the clock where the interview takes place, or NoClock.
	DecisionClock, AgreedClock, DecideClock Clock
	Prefers                                 Channel

	Discussed, Strengths, Clarify, Concerns []string
	Answers                                 []string // to the concerns, in their order; "" where there is none
	Questions                               []string // still to be asked
	Asked                                   []Asked
	Research                                []string // what is new at the company
	News                                    []string // what the person has done since
	Materials                               []Link
	Attached                                []string // what is attached to an email
	CheckInOK                               bool     // they said that a check-in is welcome
	Suggest                                 string   // a time to offer for the next talk

	Outcome   Outcome
	OutcomeOn Day
	SignedOn  Day      // when the accepted offer was signed
	Ask       []string // points to raise about an offer, in the message that negotiates alone
	NeedsTime bool     // more time is wanted to decide on an offer
	Done      []DoneLine
	Later     []LaterLine
	Skip      []string // names of plays
	Silence   []string // rules of the message check that leave this interview alone
	Variants  []Variant
	Tone      Tone
	Tones     []ToneOf  // of single messages, where it differs
	Wordings  []Wording // chosen by the person
	Language  string    // of its messages: "en-US", "en-GB", "de"

	Application string // as written; "" where company and role join the rounds
	Pace        Pace
	Salary      string
	Source      string // address of the posting
	Draft       bool
	Sample      bool // made up, as the one that a new playbook begins with; pages say so
	Invitation  Invitation

	Notes string // the body, Markdown, without the messages that it replaces
	Own   []OwnWords

	Places map[string]Place // where each key stands in the file
}

// Invitation is what the calendar invitation said when it was imported, each as
// the file writes it. A newer one is held to it: what changed there is changed in
// the file, and what the person wrote themselves is told apart. UID is "" where
// the interview has none.
type Invitation struct {
	UID                                     string
	Version                                 int
	Interview, Timezone, Duration, Location string
	People                                  string // the addresses of who was invited, with commas
}

// Place is a line and a column of a file, both from 1, columns in characters.
type Place struct{ Line, Column int }

// Asked is a question that was asked, with its answer where there was one.
type Asked struct{ Question, Answer string }

// Variant chooses other words of a play.
type Variant struct{ Play, Name string }

// ToneOf sets the tone of a play's message, by one channel or, where that is "", by any.
type ToneOf struct {
	Play    string
	Channel Channel
	Tone    Tone
}

// Wording chooses one of a play's texts of a tone, from 1.
type Wording struct {
	Play string
	N    int
}

// OwnWords is a message that the person wrote themselves, in place of a play's.
type OwnWords struct {
	Play    string
	Channel Channel // "" for whichever channel is used
	To      string  // a recipient's name, or "" for all of them
	Subject string
	Body    string
	Line    int // line of the file on which the body begins, from 1
}

// DoneLine records that a play was carried out on a day, for everybody it goes to
// or for one of them.
type DoneLine struct {
	Play string
	On   Day
	Who  string // as it was written; "" for everybody
}

// DonePlace is the key in Places of the nth `done` line, counted from 0.
func DonePlace(n int) string { return "done[" + strconv.Itoa(n) + "]" }

// LaterLine puts a play off to a day.
type LaterLine struct {
	Play string
	To   Day
}

// Link is a title with an address.
type Link struct {
	Title   string
	Address string
}

// Contact is a person the interview brought the job seeker together with.
type Contact struct {
	Name      string
	As        Role
	Title     string
	Email     string
	Phone     string
	LinkedIn  string // address of their profile
	Timezone  string
	Greet     string // the name to greet them by, where it is not the first
	Met       bool   // they were in the meeting
	MetSaid   bool   // the file says so, or that they were not
	Told      Day    // a reference: the day they were told that somebody may call
	Contacted Day    // a reference: the day they were called
}

// Hires reports whether the contact is on the side that hires, and no reference or
// contact inside, who may know nothing of the interview.
func (c Contact) Hires() bool { return c.As != Reference && c.As != InsideContact }

// At is the instant at which the interview begins, its zone given. ok is false where
// no time of day is known, or no zone.
func (i *Interview) At(zone *time.Location) (at time.Time, ok bool) {
	if i.Clock == NoClock || zone == nil {
		return time.Time{}, false
	}
	return OnClock(i.Day.In(time.UTC).Add(time.Duration(i.Clock)*time.Minute), zone), true
}

// DonePlay returns the day on which the play was done for the nth time, counted
// from 1: the nth `done` line that names it, whoever it was for.
func (i *Interview) DonePlay(play string, n int) (on Day, ok bool) {
	return i.doneLine(play, n, func(DoneLine) bool { return true })
}

// DoneFor returns the day on which the play was done for somebody for the nth time:
// the nth `done` line that names the play, and them or nobody.
func (i *Interview) DoneFor(play string, n int, who Contact) (on Day, ok bool) {
	return i.doneLine(play, n, func(d DoneLine) bool { return d.Who == "" || who.Is(d.Who) })
}

func (i *Interview) doneLine(play string, n int, counts func(DoneLine) bool) (on Day, ok bool) {
	for _, d := range i.Done {
		if d.Play == play && counts(d) {
			if n--; n == 0 {
				return d.On, true
			}
		}
	}
	return Day{}, false
}

// PutOff is the day to which the play was put off: the last `later` line that names it.
func (i *Interview) PutOff(play string) (to Day, ok bool) {
	for _, l := range i.Later {
		if l.Play == play {
			to, ok = l.To, true
		}
	}
	return to, ok
}

// Skips reports whether the person chose to leave the play out.
func (i *Interview) Skips(play string) bool {
	for _, s := range i.Skip {
		if s == play {
			return true
		}
	}
	return false
}

// Reachable reports whether what a channel needs is known of the contact.
func (c Contact) Reachable(by Channel) bool {
	switch by {
	case Email:
		return c.Email != ""
	case Call:
		return c.Phone != ""
	case LinkedIn:
		return c.LinkedIn != ""
	}
	return true
}
