package page

import (
	"html/template"
	"strconv"
	"time"

	"followup/generator/playbook"
	"followup/generator/render"
)

// facts are what a follow-up's element carries for the script: its days, and
// the state that holds whatever the day.
type facts struct {
	Key     string // INTERVIEW/PLAY
	N       int
	Opens   string
	Due     string
	Closes  string
	Lapses  string // "" where it never lapses
	Settled string
	Mark    string            // the sign that stands for it until the script knows the day
	Attr    template.HTMLAttr // all of them as data attributes: made here, because pages hold a great many
}

func (b *builder) facts(f *playbook.FollowUp) facts {
	s := facts{
		Key: f.Key(), N: f.N, Settled: string(f.Settled), Mark: string(f.Settled),
		Opens: b.iso(f.Opens), Due: b.iso(f.Due), Closes: b.iso(f.Closes), Lapses: b.date(f.Lapses).ISO,
	}
	if f.Settled == "" {
		s.Mark = "upcoming"
	}
	attr := append(make([]byte, 0, 512), `data-followup="`...)
	attr = append(attr, template.HTMLEscapeString(s.Key)...)
	attr = strconv.AppendInt(append(attr, `" data-n="`...), int64(s.N), 10)
	for _, one := range [...]struct{ name, value string }{
		{`" data-opens="`, s.Opens}, {`" data-due="`, s.Due}, {`" data-closes="`, s.Closes}, {`" data-lapses="`, s.Lapses},
		{`" data-settled="`, s.Settled}, {`" data-channel="`, string(f.Channel)}, {`"`, ""},
	} {
		attr = append(append(attr, one.name...), one.value...)
	}
	if f.Deadline() {
		by := b.iso(f.Interview.DecideBy)
		if at, ok := f.Interview.DecideAt(); ok {
			by = at.Format(time.RFC3339)
		}
		attr = append(append(append(attr, ` data-offer="`...), by...), '"')
	}
	if !f.OpensAt.IsZero() {
		attr = append(append(append(attr, ` data-opens-at="`...), f.OpensAt.Format(time.RFC3339)...), '"')
	}
	s.Attr = template.HTMLAttr(attr)
	return s
}

// link is a follow-up in a line: in a calendar, in a list.
type link struct {
	Data    facts
	Href    string
	Title   string // of the play
	Company string
	Due     date
	Channel string
}

func (b *builder) link(f *playbook.FollowUp, root string) link {
	return link{
		Data: b.facts(f), Href: f.Address(root),
		Title: f.Title(), Company: f.Interview.Company, Due: b.date(f.Due), Channel: string(f.Channel),
	}
}

func (b *builder) links(followUps []*playbook.FollowUp, root string) []link {
	list := make([]link, len(followUps))
	for n, f := range followUps {
		list[n] = b.link(f, root)
	}
	return list
}

// card is a follow-up with all that is needed to act on it.
type card struct {
	Data                 facts
	ID                   string
	Href                 string // its place on the interview's page
	Title                string
	Company, Role, Round string
	To                   string // "Dana Whitfield", "" for a task
	Channel              string // email, call, …
	ChannelWord          string
	Opens, Due, Closes   date
	OneDay               bool   // it opens and closes on its due day
	SettledWord          string // why it needs nothing: "Done on Wed 11 Nov"
	Reason, Why          string
	ChannelWhy           string      // why it goes that way
	Read                 []neighbour // about the play, and the first pages that explain it
	Sources              []string
	SourcesHref          string
	Messages             []message
	EditHref             string // where its interview's file is edited, while that is still to be said there
	AtInterview          bool   // the card stands on its interview's own page
}

func (b *builder) card(f *playbook.FollowUp, root string) card {
	i, to := f.Interview, b.leads[root]
	c := card{
		Data: b.facts(f), ID: f.ID(), Href: f.Address(root),
		Title: f.Title(), Company: i.Company, Role: i.Role, Round: i.Round, To: playbook.Names(f.To),
		Channel: string(f.Channel), ChannelWord: channelWord(f.Channel),
		Opens: b.opening(f), Due: b.date(f.Due), Closes: b.date(f.Closes), OneDay: f.Opens == f.Due && f.Due == f.Closes,
		SettledWord: b.settledWord(f), Reason: f.Reason, Why: f.Play.Why,
		Read: to.read[f.Play], Sources: f.Play.Sources, SourcesHref: to.sources,
		ChannelWhy: channelWhy(f),
	}
	if f.Settled == "" {
		c.EditHref = b.editHref(i.Path)
	}
	return c
}

// sourcesHref leads to the guide's page about the sources, if there is one.
func (b *builder) sourcesHref(root string) string {
	if a := b.articleNamed("sources", root); a != nil {
		return a.Href
	}
	return ""
}

// message is a follow-up's text for one channel.
type message struct {
	Channel  string
	Word     string // "Read the email"
	To       []recipient
	Subject  []piece
	Text     []piece  // what is sent as it stands: email, note, letter
	Branches []branch // what is said
	Blocks   []block  // what is done
	Measure  string   // "79 words"
	Slots    []slots
	Warnings [][]run
	Remarks  []remark
	Lifts    []lift
	Attached string // what to attach: "your writing sample and your license"
	Wording  *wording
	Next     *message // in the next wording
	Lang     string   // of the message, where it is not that of the page
	Mailto   render.Encoded
	Gmail    render.Encoded
	Outlook  render.Encoded
	Tel      template.URL
	Profile  string
	Copies   bool   // it can be copied and sent
	Calendar string // the file of the follow-up's event
}

type recipient struct{ Name, Address string }

// lift is what would make a message better, with the file to write it in.
type lift struct {
	Text           []run
	File, EditHref string
}

// messages shows a follow-up's texts. One that is done or fell away has none to
// send, so its text stands without links.
func (b *builder) messages(f *playbook.FollowUp, all []playbook.Message, root string) []message {
	list := make([]message, 0, len(all))
	for _, m := range all {
		v := message{
			Channel: string(m.Channel), Word: openWord(m.Channel),
			Subject: pieces(m.Subject), Slots: b.slots(m.Slots, f.Interview), Warnings: warnings(m),
			Remarks: b.remarks(m, root), Wording: b.wording(f, m, root), Lang: langOf(m),
		}
		for _, c := range m.To {
			v.To = append(v.To, recipient{c.Name, reach(m.Channel, c)})
		}
		if len(m.To) > 0 && several(all, m.Channel) { // each gets their own
			v.Word += " to " + playbook.Names(m.To)
		}
		switch m.Channel {
		case playbook.Call:
			v.Branches = branches(m.Body)
		case playbook.Task:
			v.Blocks = blocks(m.Body)
		default:
			v.Text = pieces(m.Body)
			v.Measure = count(m.Words, "word", "words")
			if m.Channel == playbook.LinkedIn {
				v.Measure = count(m.Length, "character", "characters")
			}
		}
		if len(m.Slots) == 0 {
			v.Copies = v.Text != nil
			v.Mailto, v.Gmail, v.Outlook = render.Encoded(m.Links.Mailto), composing(m.Links.Gmail), composing(m.Links.Outlook)
			v.Profile = webAddress(m.Links.Profile)
			v.Tel = telURL(m.Links.Tel)
		}
		for _, l := range m.Lifts {
			v.Lifts = append(v.Lifts, lift{runs(l.Text), f.Interview.Path, b.editHref(f.Interview.Path)})
		}
		v.Attached = playbook.Listed(m.Attached)
		if m.Next != nil {
			next := b.messages(f, []playbook.Message{*m.Next}, root)[0]
			next.Remarks, next.Warnings, next.Lifts, next.Wording, next.To = nil, nil, nil, nil, nil
			v.Next = &next
		}
		list = append(list, v)
	}
	return list
}

// several reports whether a channel has more than one message.
func several(messages []playbook.Message, c playbook.Channel) bool {
	n := 0
	for i := range messages {
		if messages[i].Channel == c {
			n++
		}
	}
	return n > 1
}

// reach is where a channel finds a contact.
func reach(channel playbook.Channel, c playbook.Contact) string {
	switch channel {
	case playbook.Email:
		return c.Email
	case playbook.Call:
		return c.Phone
	}
	return ""
}

// chosen are the messages of the follow-up's own channel, to be sent as they
// are: other words are chosen on the interview's page.
func (b *builder) chosen(f *playbook.FollowUp, root string) ([]message, error) {
	filled, err := b.in.Messages(f)
	if err != nil {
		return nil, err
	}
	all := b.messages(f, filled, root)
	for n := range all {
		if all[n].Channel != all[0].Channel {
			return all[:n], nil
		}
		all[n].Wording, all[n].Next = all[n].Wording.alone(), nil
	}
	return all, nil
}

// slots are the keys that are still to be filled in, with the file they stand in.
type slots struct {
	File, EditHref string
	Keys           []string
}

// slots tells the interview's own keys from those that hold for every message.
func (b *builder) slots(keys []string, i *playbook.Interview) []slots {
	own := slots{File: i.Path, EditHref: b.editHref(i.Path)}
	all := slots{File: settingsFile, EditHref: b.editHref(settingsFile)}
	for _, key := range keys {
		switch key {
		case "name", "email", "phone":
			all.Keys = append(all.Keys, key)
		default:
			own.Keys = append(own.Keys, key)
		}
	}
	var list []slots
	for _, s := range []slots{own, all} {
		if len(s.Keys) > 0 {
			list = append(list, s)
		}
	}
	return list
}

const settingsFile = "followup.yaml"

// editHref leads to where a file of the playbook is edited, if it is anywhere.
func (b *builder) editHref(file string) string {
	if b.in.Book.Settings.EditURL == "" {
		return ""
	}
	return webAddress(b.in.Book.Settings.EditURL + file)
}
