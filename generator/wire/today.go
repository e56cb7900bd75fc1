package wire

import (
	"time"

	"followup/generator/plan"
	"followup/generator/playbook"
)

// Today is what stands on one day, in the order in which it is shown.
type Today struct {
	Today      string     `json:"today"`
	Interviews []Meeting  `json:"interviews"` // of that day and the next, the earliest first; then those without a day
	FollowUps  []FollowUp `json:"followups"`  // by group, and within one what closes first
	Quiet      []Quiet    `json:"quiet"`
	LeftOut    []LeftOut  `json:"left_out"` // to be filled in by who read the files
}

// Meeting is an interview that is still to take place. Days and times are texts, ""
// where they are not known.
type Meeting struct {
	Interview   string   `json:"interview"`
	Application string   `json:"application"`
	Company     string   `json:"company"`
	Role        string   `json:"role"`
	Round       string   `json:"round"`
	Day         string   `json:"day"` // where it takes place; "" where none is agreed yet
	Time        string   `json:"time"`
	Timezone    string   `json:"timezone"`
	YourDay     string   `json:"your_day"` // on the reader's own clock
	YourTime    string   `json:"your_time"`
	At          string   `json:"at"` // the instant, as RFC 3339
	Place       string   `json:"place"`
	Link        string   `json:"link"`
	With        []Met    `json:"with"`
	Ask         []string `json:"ask"`
	Prepare     []string `json:"prepare"`
	Sample      bool     `json:"sample,omitempty"`
}

// Met is somebody who is in a meeting.
type Met struct {
	Name  string        `json:"name"`
	As    playbook.Role `json:"as"`
	Title string        `json:"title"`
	Email string        `json:"email"`
	Phone string        `json:"phone"`
}

// Quiet is an application from which nothing was heard.
type Quiet struct {
	Interview   string   `json:"interview"` // its last
	Application string   `json:"application"`
	Company     string   `json:"company"`
	Role        string   `json:"role"`
	Day         string   `json:"day"`  // of that interview
	Days        int      `json:"days"` // since
	Question    string   `json:"question"`
	Answers     []Answer `json:"answers"`
	Sample      bool     `json:"sample,omitempty"`
}

// Answer is an outcome, and the command that writes it down.
type Answer struct {
	Outcome playbook.Outcome `json:"outcome"`
	Command string           `json:"command"`
}

// Around is what an agenda needs to know of the program around it.
type Around struct {
	Steps   func(*playbook.FollowUp) []string             // of the list of a follow-up that is a task
	Command func(playbook.Quiet, playbook.Outcome) string // that writes an answer down
}

// OfAgenda is what stands on a day.
func OfAgenda(a plan.Agenda, with Around) Today {
	t := Today{Today: a.Day.String(), Interviews: []Meeting{}, FollowUps: []FollowUp{}, Quiet: []Quiet{}, LeftOut: []LeftOut{}}
	for _, m := range a.Meetings {
		t.Interviews = append(t.Interviews, ofMeeting(m, with))
	}
	for _, f := range a.FollowUps {
		t.FollowUps = append(t.FollowUps, OfFollowUp(f.FollowUp, a.Now))
	}
	for _, q := range a.Quiet {
		row := Quiet{
			Interview: q.Last.Name, Application: q.Application.Title, Company: q.Last.Company, Role: q.Last.Role, Day: q.Last.Day.String(),
			Days: a.Day.DaysSince(q.Last.Day), Question: "Did you hear back from " + q.Last.Company + "?", Answers: []Answer{}, Sample: q.Last.Sample,
		}
		for _, o := range playbook.QuietAnswers() {
			row.Answers = append(row.Answers, Answer{o, with.Command(q, o)})
		}
		t.Quiet = append(t.Quiet, row)
	}
	return t
}

func ofMeeting(m playbook.Meeting, with Around) Meeting {
	i := m.Interview
	row := Meeting{
		Interview: i.Name, Application: i.Application, Company: i.Company, Role: i.Role, Round: i.Round, Timezone: i.Timezone,
		Time: i.Clock.String(), YourTime: m.Clock.String(), With: []Met{}, Ask: orEmpty(m.Ask), Prepare: []string{}, Sample: i.Sample,
	}
	if row.Application == "" {
		row.Application = i.Company + ", " + i.Role
	}
	if !m.Day.IsZero() {
		row.Day, row.YourDay = i.Day.String(), m.Day.String()
	}
	if zone, err := time.LoadLocation(i.Timezone); err == nil {
		if at, ok := i.At(zone); ok && !m.Day.IsZero() {
			row.At = at.Format(time.RFC3339)
		}
	}
	row.Place, row.Link = i.Where()
	for _, c := range i.With() {
		row.With = append(row.With, Met{c.Name, c.As, c.Title, c.Email, c.Phone})
	}
	if m.Prepare != nil {
		row.Prepare = orEmpty(with.Steps(m.Prepare))
	}
	return row
}
