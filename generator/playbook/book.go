package playbook

import (
	"slices"
	"strings"

	"followup/generator/phrase"
)

// Book is everything that was read: one person's whole playbook.
type Book struct {
	Settings   Settings
	Interviews []*Interview             // without drafts and those in Open, by day and then by name
	Ahead      []*Interview             // those of Interviews whose outcome lies ahead and does not count yet, as they are written
	Open       []*Interview             // agreed, and no day yet; by name
	Plays      []*Play                  // by name
	Unread     []string                 // the names of plays whose files have errors: to name one is no mistake
	Guide      []*Article               // in reading order
	Rules      []*Rule                  // of the message check, by name
	Frames     map[string]phrase.Frames // the sentences around the notes, by language
	Ledger     []Advice                 // what the articles ask for, row by row
}

// Article is one page of the guide.
type Article struct {
	Name  string // the file's name without .md
	Title string
	Short string // what it tells, in a sentence
	Order int
	Plays []string // the plays that it explains
	Body  string   // Markdown
}

// Advice is one thing that the articles ask for, and where followup meets it.
type Advice struct {
	Row     int
	Text    string
	Sources []string // letters of the articles
	Met     []string // targets such as play:check-in/email, rule:pushy, guide:timing, key:discussed, page:today, check:agreed-soon
}

// Play finds a play by name, or returns nil.
func (b *Book) Play(name string) *Play {
	for _, p := range b.Plays {
		if p.Name == name {
			return p
		}
	}
	return nil
}

// Named lists the plays that a file may name: those that were read, and those whose
// files have errors, by their names alone.
func (b *Book) Named() []*Play {
	named := slices.Clip(b.Plays)
	for _, name := range b.Unread {
		named = append(named, &Play{Name: name})
	}
	return named
}

// Languages lists the languages that messages can be written in: English and
// those that plays are translated into.
func (b *Book) Languages() []string {
	languages := []string{"en"}
	for _, p := range b.Plays {
		for language := range p.Translations {
			if !slices.Contains(languages, language) {
				languages = append(languages, language)
			}
		}
	}
	slices.Sort(languages)
	return languages
}

// Message is a follow-up's filled text for one channel, and for one recipient
// where each gets their own.
type Message struct {
	Channel  Channel
	Variant  string    // the chosen words, "" for the standard ones
	Tone     Tone      // of the words
	Wording  int       // which of the Wordings of the tone, from 1
	Wordings int       // how many texts there are in the tone
	Own      *OwnWords // the person's own words, where these are they
	Language string
	To       []Contact
	Subject  string
	Body     string   // the plain text that is sent or spoken
	Words    int      // of the body
	Length   int      // of the body, in characters
	Slots    []string // keys that are still to be filled, in the order they are met
	Warnings []string // what stands in the way of sending it, such as a slot
	Lifts    []Lift   // what would make it better
	Attached []string // what it says is attached
	Next     *Message // the same in the next wording, where there is one and it was asked for
	Remarks  []Remark // what the message check has to say of its words
	Links    MessageLinks
}

// Lift is what would make a message better: a key of the interview, and in one
// sentence what to write there.
type Lift struct{ Key, Text string }

// Plain is the body as text without any marks. In a call script a line that
// begins with "### " is the title of a branch; here it ends in a colon instead.
func (m Message) Plain() string {
	if !strings.Contains(m.Body, "### ") {
		return m.Body
	}
	lines := strings.Split(m.Body, "\n")
	for n, line := range lines {
		if title, ok := strings.CutPrefix(line, "### "); ok {
			lines[n] = title + ":"
		}
	}
	return strings.Join(lines, "\n")
}

// MessageLinks open a message in another program. Each is "" where it does not apply.
type MessageLinks struct {
	Mailto  string // RFC 6068
	Gmail   string
	Outlook string
	Tel     string // RFC 3966
	Profile string // the contact's LinkedIn page
}

// The signs round a slot in a message: a place that is still to be filled, with
// the key to fill. They occur in no language, so a slot can be told from what the
// person wrote, and nobody could take it for part of a letter.
const (
	SlotOpen  = "⟪"
	SlotClose = "⟫"
)

// RoleToFill stands for the role of an interview whose invitation did not name
// it. A message that would say it has a slot there.
const RoleToFill = SlotOpen + "fill in: role" + SlotClose
