// Package wire is the JSON that other programs read: the rows of `plan --json`
// and `today --json`, and a message. Its keys are a promise; new ones may come.
package wire

import (
	"encoding/json"
	"io"
	"slices"
	"time"

	"followup/generator/playbook"
)

// Person is somebody a follow-up is addressed to.
type Person struct {
	Name     string  `json:"name"`
	Email    string  `json:"email"`
	Phone    string  `json:"phone"`
	LinkedIn *string `json:"linkedin,omitempty"` // only in a message
}

// FollowUp is a row of the plan. Days are written YYYY-MM-DD.
type FollowUp struct {
	Interview   string             `json:"interview"`
	Application string             `json:"application"`
	Company     string             `json:"company"`
	Role        string             `json:"role"`
	Play        string             `json:"play"`
	N           int                `json:"n"`
	Title       string             `json:"title"`
	Channel     playbook.Channel   `json:"channel"`
	Channels    []playbook.Channel `json:"channels"`
	To          Person             `json:"to"` // empty texts where nobody fits
	Anchor      string             `json:"anchor"`
	Opens       string             `json:"opens"`
	OpensAt     string             `json:"opens_at,omitempty"` // RFC 3339: on the interview's own day, once that is over
	Due         string             `json:"due"`
	Closes      string             `json:"closes"`
	Lapses      *string            `json:"lapses"` // null where it never lapses
	State       playbook.State     `json:"state"`
	Reason      string             `json:"reason"`
	Sources     []string           `json:"sources"`
	Sample      bool               `json:"sample,omitempty"` // the interview is made up
}

// Message is a filled message.
type Message struct {
	Interview  string            `json:"interview"`
	Play       string            `json:"play"`
	N          int               `json:"n"`
	Channel    playbook.Channel  `json:"channel"`
	To         []Person          `json:"to"`
	Subject    string            `json:"subject"`
	Body       string            `json:"body"`
	Words      int               `json:"words"`
	Characters int               `json:"characters"`
	Language   string            `json:"language"`
	Tone       playbook.Tone     `json:"tone"`
	Wording    int               `json:"wording"`  // from 1
	Wordings   int               `json:"wordings"` // how many there are of the tone
	Slots      []string          `json:"slots"`
	Lifts      []Lift            `json:"lifts"`
	Warnings   []string          `json:"warnings"`
	Links      map[string]string `json:"links"` // mailto, gmail, outlook, tel, profile: those that apply
	Remarks    []Remark          `json:"remarks"`
}

// Lift is what would make a message better: a key, and a sentence on what to write there.
type Lift struct {
	Key  string `json:"key"`
	Text string `json:"text"`
}

// Remark is what the message check has to say of a message.
type Remark struct {
	Rule    string         `json:"rule"`
	Level   playbook.Level `json:"level"`
	Message string         `json:"message"`
	Reason  string         `json:"reason"`
	Sources []string       `json:"sources"`
}

// OfFollowUp is the row of a follow-up as it stands now.
func OfFollowUp(f *playbook.FollowUp, now playbook.Now) FollowUp {
	row := FollowUp{
		Interview: f.Interview.Name, Application: f.Application, Company: f.Interview.Company, Role: f.Interview.Role,
		Play: f.Play.Name, N: f.N, Title: f.Title(), Channel: f.Channel, Channels: f.Play.Channels(),
		Anchor: f.Anchor, Opens: f.Opens.String(), Due: f.Due.String(), Closes: f.Closes.String(),
		State: f.StateAt(now), Reason: f.Reason, Sources: orEmpty(f.Play.Sources), Sample: f.Interview.Sample,
	}
	if !f.OpensAt.IsZero() {
		row.OpensAt = f.OpensAt.Format(time.RFC3339)
	}
	if len(f.To) > 0 {
		row.To = Person{Name: f.To[0].Name, Email: f.To[0].Email, Phone: f.To[0].Phone}
	}
	if !f.Lapses.IsZero() {
		lapses := f.Lapses.String()
		row.Lapses = &lapses
	}
	return row
}

// OfFollowUps is the row of each follow-up as it stands now; never null.
func OfFollowUps(all []*playbook.FollowUp, now playbook.Now) []FollowUp {
	rows := make([]FollowUp, 0, len(all))
	for _, f := range all {
		rows = append(rows, OfFollowUp(f, now))
	}
	return rows
}

// OfMessage is the message of a follow-up.
func OfMessage(f *playbook.FollowUp, m playbook.Message) Message {
	out := Message{
		Interview: f.Interview.Name, Play: f.Play.Name, N: f.N, Channel: m.Channel, To: []Person{},
		Subject: m.Subject, Body: m.Plain(), Words: m.Words, Characters: m.Length,
		Language: m.Language, Tone: m.Tone, Wording: m.Wording, Wordings: m.Wordings, Lifts: []Lift{},
		Slots: orEmpty(m.Slots), Warnings: orEmpty(slices.Clone(m.Warnings)), Links: map[string]string{}, Remarks: []Remark{},
	}
	for _, l := range m.Lifts {
		out.Lifts = append(out.Lifts, Lift{l.Key, l.Text})
	}
	for _, r := range m.Remarks {
		out.Warnings = append(out.Warnings, r.Message)
		out.Remarks = append(out.Remarks, Remark{Rule: r.Rule.Name, Level: r.Level, Message: r.Message, Reason: r.Rule.Reason, Sources: orEmpty(r.Rule.Sources)})
	}
	for _, c := range m.To {
		out.To = append(out.To, Person{Name: c.Name, Email: c.Email, Phone: c.Phone, LinkedIn: &c.LinkedIn})
	}
	for name, link := range map[string]string{
		"mailto": m.Links.Mailto, "gmail": m.Links.Gmail, "outlook": m.Links.Outlook, "tel": m.Links.Tel, "profile": m.Links.Profile,
	} {
		if link != "" {
			out.Links[name] = link
		}
	}
	return out
}

// Write writes a value as indented JSON and a line end. Signs such as & stay as
// they are: the output goes to programs, not into a page.
func Write(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}

func orEmpty(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
