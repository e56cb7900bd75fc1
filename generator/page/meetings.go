package page

import (
	"strings"

	"followup/generator/playbook"
)

// meetingView is an interview to come, with what to know on the way there. The script
// shows those of the reader's day and the next; without it, all are there by date.
type meetingView struct {
	Href, Company, Role, Round string
	Day                        date
	From                       string // ISO: the day before, from which on it is shown
	Time                       string // on the reader's clock; "" where only the day is known
	There                      string // when it is where it takes place: "09:00 in Tokyo"
	Place, Link                string
	With                       []attendee
	Ask, Steps                 []string
	File, EditHref             string // where the day is to be written that is not known yet
}

type attendee struct{ Name, What string }

func (b *builder) meetings(root string) []meetingView {
	all := b.in.Meetings()
	list := make([]meetingView, len(all))
	for n, m := range all {
		i := m.Interview
		v := meetingView{Href: root + i.Page(), Company: i.Company, Role: i.Role, Round: i.Round, Ask: m.Ask, File: i.Path, EditHref: b.editHref(i.Path)}
		if m.Day.IsZero() {
			v.Href = ""
			list[n] = v
			continue
		}
		v.Day, v.From, v.Time = b.date(m.Day), b.iso(m.Day.AddDays(-1)), m.Clock.String()
		if m.Elsewhere {
			if i.Day != m.Day {
				v.There = b.date(i.Day).Text + ", "
			}
			v.There += i.Clock.String() + " in " + playbook.ZonePlace(i.Timezone)
		}
		v.Place, v.Link = i.Where()
		v.Link = webAddress(v.Link)
		for _, c := range i.With() {
			one := attendee{Name: c.Name, What: c.Title}
			if one.What == "" && c.As != playbook.Interviewer {
				one.What = string(c.As)
			}
			v.With = append(v.With, one)
		}
		if m.Prepare != nil {
			v.Steps = m.StepsBeyond(b.in.Steps(m.Prepare))
		}
		list[n] = v
	}
	return list
}

// unheardView asks about an application from which nothing was heard.
type unheardView struct {
	Name                string // of its last interview
	Href, Company, Role string
	Last                date
	From                string // ISO: the day from which on it is asked
	Ahead               bool   // that is after the build
	Command             string // that writes an answer down, without the answer
	Answers             []answer
	EditHref            string
}

// answer is an outcome, as a button and as the last words of the command.
type answer struct{ Outcome, Word string }

func (b *builder) unheard(root string) []unheardView {
	var list []unheardView
	for _, q := range b.in.Quiet() {
		i := q.Last
		v := unheardView{
			Name: i.Name, Href: root + i.Page(), Company: i.Company, Role: i.Role, Last: b.date(i.Day), From: b.iso(q.From),
			Ahead: q.From.After(b.in.Today), Command: "followup heard " + playbook.ShellWord(i.Name), EditHref: b.editHref(i.Path),
		}
		for _, o := range playbook.QuietAnswers() {
			v.Answers = append(v.Answers, answer{string(o), strings.ToUpper(string(o[:1])) + string(o[1:])})
		}
		list = append(list, v)
	}
	return list
}
