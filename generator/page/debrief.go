package page

import (
	"html/template"
	"net/url"

	vcard "followup/generator/contact"
	"followup/generator/playbook"
)

// questionsView is what was asked, with the answers, and what is still open.
type questionsView struct {
	Asked []playbook.Asked
	Open  []string
	From  string // ISO: the day after the interview, where the card of closing questions has the open ones until then
}

// questions is nil where there are none.
func (b *builder) questions(i *playbook.Interview) *questionsView {
	q := questionsView{Asked: i.Asked, Open: b.open(i)}
	if len(q.Asked)+len(q.Open) == 0 {
		return nil
	}
	if b.ahead(i) {
		q.From = playbook.ISO(i.Day.AddDays(1))
	}
	return &q
}

// reference is a contact who speaks for the person, and what they know of it.
type reference struct {
	contact
	Told, Called date
}

// people parts those who were met from those who speak for the person.
func (b *builder) people(i *playbook.Interview) (met []contact, references []reference) {
	for _, c := range i.Contacts {
		one := contact{
			Name: c.Name, As: string(c.As), Title: c.Title, Email: c.Email, Phones: phones(c),
			LinkedIn: webAddress(c.LinkedIn), Zone: c.Timezone, Place: place(c.Timezone),
		}
		if c.Email != "" || c.Phone != "" {
			one.Card = template.URL("data:text/vcard;charset=utf-8," + url.PathEscape(vcard.Card(c, i.Company)))
		}
		if c.As == playbook.Reference {
			references = append(references, reference{one, b.date(c.Told), b.date(c.Contacted)})
		} else {
			met = append(met, one)
		}
	}
	return met, references
}

func phones(c playbook.Contact) []phone {
	var all []phone
	for _, n := range c.Numbers {
		all = append(all, phone{n.Text, telURL(n.Link)})
	}
	return all
}

// factLists are what the messages draw on, list by list.
func factLists(i *playbook.Interview) []fact {
	var list []fact
	add := func(name string, items []string) {
		if len(items) > 0 {
			list = append(list, fact{name, items})
		}
	}
	add("What you talked about", i.Discussed)
	add("Strengths to bring up", i.Strengths)
	add("To clarify", i.Clarify)
	add("Concerns to answer", i.Concerns)
	add("News about them", i.Research)
	return list
}
