package page

import (
	"html/template"

	"followup/generator/playbook"
)

type interviewView struct {
	shell
	Company, Role, Round string
	Day                  date
	Clock, Place         string
	Stages               []stage
	Details              []detail
	Cards                []card
	Closing              *closingView
	Contacts             []contact
	References           []reference
	Questions            *questionsView
	Facts                []fact
	Materials            []material
	Notes                template.HTML
	EditHref, File       string
	Calendar             string // the file of all its events
	Previous, Next       *neighbour
}

// stage is one step of the application: a round, or how it stands after the last.
type stage struct {
	Name    string
	Day     date
	Href    string
	Current bool
	Outcome bool
	Ahead   bool // it has not come to that yet
}

// detail is a line of the interview's facts: a name, and words, a link or a day.
type detail struct {
	Name, Text, Href string
	Day              date
	At               string // a time on that day, or ""
}

type contact struct {
	Name, As, Title string
	Email, Phone    string
	Tel             template.URL
	LinkedIn        string
	Zone, Place     string
	Card            template.URL // the contact for an address book, in the address itself: a file less to publish
}

// fact is a list that the messages draw on.
type fact struct {
	Name  string
	Items []string
}

type material struct{ Title, Href string }

type neighbour struct{ Text, Href string }

func interviewTitle(i *playbook.Interview) string {
	return i.Company + " · " + i.Role + " · " + roundOf(i) + " on " + playbook.ISO(i.Day)
}

func roundOf(i *playbook.Interview) string {
	if i.Round == "" {
		return "Interview"
	}
	return i.Round
}

// interviewView is the page of the nth interview.
func (b *builder) interviewView(s shell, n int, notes string) (any, error) {
	i := b.in.Book.Interviews[n]
	v := interviewView{
		shell:   s,
		Company: i.Company, Role: i.Role, Round: roundOf(i),
		Day: b.date(i.Day), Clock: clock(i), EditHref: b.editHref(i.Path), File: i.Path,
		Facts: factLists(i), Calendar: b.in.Feed.ofInterview(i, s.Root),
	}
	if i.Sample {
		v.Sample = &sampleNote{Command: true}
	}
	if i.Clock != playbook.NoClock {
		v.Place = place(i.Timezone)
	}
	v.Stages = b.stages(i, v.Root)
	v.Details = b.details(i)
	followUps := b.in.Of(i)
	filled := make(map[*playbook.FollowUp][]playbook.Message, len(followUps))
	v.Cards = make([]card, 0, len(followUps))
	for _, f := range followUps {
		v.Cards = append(v.Cards, b.card(f, v.Root))
		c := &v.Cards[len(v.Cards)-1]
		c.AtInterview = true
		switch f.Settled {
		case playbook.Skipped, playbook.Dropped, playbook.Overtaken: // not sent any more
		default:
			all, err := b.in.Messages(f)
			if err != nil {
				return nil, err
			}
			filled[f] = all
			c.Messages = b.messages(f, all, v.Root)
			if len(c.Messages) > 0 {
				c.Messages[0].Calendar = b.in.Feed.single(f, v.Root)
			}
		}
	}
	v.Closing, v.Questions = b.closing(i, v.Root), b.questions(i)
	v.Contacts, v.References = b.people(i)
	for _, m := range i.Materials {
		v.Materials = append(v.Materials, material{m.Title, webAddress(m.Address)})
	}
	// html/template must take the notes as they are; markdown lets no markup of
	// the person's through.
	html, plain := b.notes.Both(notes)
	v.Notes = template.HTML(html)
	if err := b.leave(n, notes, plain, filled); err != nil {
		return nil, err
	}
	v.Previous, v.Next = b.neighbours(n, v.Root)
	return v, nil
}

// stages are the application's rounds in order and, last, how it stands.
func (b *builder) stages(i *playbook.Interview, root string) []stage {
	var list []stage
	a := b.in.ApplicationOf(i)
	for _, round := range a.Rounds {
		list = append(list, stage{Name: roundOf(round), Day: b.date(round.Day), Href: root + round.Page(), Current: round == i})
	}
	latest := a.Latest()
	return append(list, stage{
		Name: outcomeWord(latest.Outcome), Day: b.date(latest.OutcomeOn), Outcome: true,
		Ahead: !latest.Outcome.Closed() && latest.Outcome != playbook.Offer,
	})
}

func (b *builder) details(i *playbook.Interview) []detail {
	var list []detail
	text := func(name, text string) {
		if text != "" {
			list = append(list, detail{Name: name, Text: text, Href: webAddress(text)})
		}
	}
	day := func(name string, d playbook.Day, at playbook.Clock) {
		if !d.IsZero() {
			list = append(list, detail{Name: name, Day: b.date(d), At: at.String()})
		}
	}
	text("Where", i.Location)
	day("They promised an answer by", i.DecisionBy, i.DecisionClock)
	if i.CheckInOK {
		text("Check-in", "welcome, they said")
	}
	day("Check-in agreed for", i.AgreedOn, i.AgreedClock)
	day("The offer is open until", i.DecideBy, i.DecideClock)
	day("Signed on", i.SignedOn, playbook.NoClock)
	if i.Prefers != "" {
		text("They prefer", preference(i.Prefers))
	}
	text("A time to offer", i.Suggest)
	if i.Language != "" && i.Language != "en" {
		text("Messages", "in "+languageName(i.Language))
	}
	list = append(list, detail{Name: "Outcome", Text: outcomeWord(i.Outcome), Day: b.date(i.OutcomeOn)})
	text("Salary", i.Salary)
	if href := webAddress(i.Source); href != "" {
		list = append(list, detail{Name: "Posting", Text: "Read the posting", Href: href})
	} else {
		text("Posting", i.Source)
	}
	return list
}

// neighbours are the interviews before and after, by day.
func (b *builder) neighbours(n int, root string) (previous, next *neighbour) {
	list := b.in.Book.Interviews
	link := func(i *playbook.Interview) *neighbour {
		text := i.Company
		if i.Round != "" {
			text += ", " + i.Round
		}
		return &neighbour{text, root + i.Page()}
	}
	if n > 0 {
		previous = link(list[n-1])
	}
	if n+1 < len(list) {
		next = link(list[n+1])
	}
	return previous, next
}
