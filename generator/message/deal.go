package message

import (
	"cmp"
	"slices"
	"strings"

	"followup/generator/phrase"
	"followup/generator/playbook"
)

// Turn is where the texts of an interview begin to count at its company: how many
// interviews, and how many of their people, came before.
type Turn struct{ Interviews, People int }

// Turns counts, for each interview, those that came before it at its company or
// through its agency, so that no two messages there are the same. The interviews are
// in order of their days.
func Turns(interviews []*playbook.Interview) map[*playbook.Interview]Turn {
	seen := make(map[string]Turn)
	turns := make(map[*playbook.Interview]Turn, len(interviews))
	for _, i := range interviews {
		company, agency := fold(i.Company), fold(i.Agency)
		turn := seen[company]
		if agency != "" && seen[agency].Interviews > turn.Interviews {
			turn = seen[agency]
		}
		turns[i] = turn
		next := Turn{turn.Interviews + 1, turn.People + max(len(i.Contacts), 1)}
		if seen[company] = next; agency != "" {
			seen[agency] = next
		}
	}
	return turns
}

func fold(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// Deal gives each of an interview's follow-ups its share of the notes: a point goes
// to one person in one message, if its words name such points. Messages that are about
// such a point come first, then the others in the order of their days. Questions go to
// the reply to an offer before all: they are what is left to settle.
func (s *Scripts) Deal(all []*playbook.FollowUp, turn Turn) {
	if len(all) == 0 {
		return
	}
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(a, b *playbook.FollowUp) int {
		return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.Play.Name, b.Play.Name), cmp.Compare(a.N, b.N))
	})
	unclear := UnclearNotes(all[0].Interview)
	stock := newStock(all[0].Interview, unclear)
	for _, f := range order {
		stock.open(f, turn)
		f.LeftOut = leftOut(f.Play, unclear)
	}
	deal := func(rank, most int, of func(f *playbook.FollowUp, key string) bool) {
		for _, f := range order {
			for _, use := range f.Play.Uses {
				if rankOf(f) == rank && of(f, use.Key) && s.names(f, use.Key) {
					if mentions(use.Key) {
						use.Most = min(use.Most, most)
					}
					stock.dealKey(f, use)
				}
			}
		}
	}
	settles := func(f *playbook.FollowUp, key string) bool { return offered(f.Play) && key == "questions" }
	rest := func(f *playbook.FollowUp, key string) bool { return !settles(f, key) }
	deal(mentioning, atMost, settles)
	deal(about, atMost, rest)
	for most := 1; most <= atMost; most++ { // one for each message before a second for any
		deal(mentioning, most, rest)
	}
	deal(short, atMost, rest)
	deal(unsent, atMost, rest)
	for _, f := range order {
		if f.Play.Uses == nil {
			showAll(f, s.names(f, "attached"))
		}
	}
}

// Messages by how much they need a point of the notes.
const (
	about      = iota // they are about it
	mentioning        // they may mention it
	short             // a note on LinkedIn, which has little room
	unsent            // they are not to be sent
)

// atMost is how many points of one key a message may mention in passing.
const atMost = 3

func rankOf(f *playbook.FollowUp) int {
	switch {
	case !f.Live():
		return unsent
	case f.Channel == playbook.LinkedIn && len(f.Play.Channels()) == 1:
		return short
	case slices.Contains(f.Play.Needs, playbook.NeedMaterial):
		return about
	}
	return mentioning
}

// point is something in the notes that a message can bring.
type point struct {
	text, answer string // answer only of a concern
	money        bool   // it is about pay
	whose        *playbook.Contact
	asked        playbook.Asked
	link         playbook.Link
}

// stock is the points that no message brings yet, by key.
type stock struct {
	contacts []playbook.Contact
	points   map[string][]point
}

func newStock(i *playbook.Interview, unclear []Unclear) *stock {
	s := &stock{contacts: i.Contacts, points: make(map[string][]point, len(playbook.PointKeys()))}
	defer s.leaveOut(append(slices.Clone(unclear), bareNotes(i)...))
	for key, items := range map[string][]string{
		"discussed": i.Discussed, "strengths": i.Strengths, "clarify": i.Clarify, "questions": i.Questions, "research": i.Research, "news": i.News,
	} {
		for _, item := range items {
			whose, text := person(item, i.Contacts)
			if key == "discussed" && isPromise(text) {
				continue // a message that asks for it says so in its own words
			}
			s.points[key] = append(s.points[key], point{text: item, whose: whose, money: isMoney(item, key, i.Language)})
		}
	}
	for n, item := range i.Concerns {
		if n < len(i.Answers) && i.Answers[n] != "" {
			s.points["concerns"] = append(s.points["concerns"], point{text: item, answer: i.Answers[n]})
		}
	}
	for _, a := range i.Asked {
		s.points["asked"] = append(s.points["asked"], point{asked: a})
	}
	for _, text := range i.Attached {
		s.points["attached"] = append(s.points["attached"], point{text: text})
	}
	for _, l := range i.Materials {
		s.points["materials"] = append(s.points["materials"], point{link: l})
	}
	return s
}

// open gives a follow-up its shares, with nothing in them yet: one for each recipient,
// or one for nobody.
func (s *stock) open(f *playbook.FollowUp, turn Turn) {
	first := turn.Interviews + f.N - 1
	if f.Play.Each {
		first = turn.People
	}
	f.Shares = make([]playbook.Share, max(len(addressees(f)), 1))
	for n := range f.Shares {
		f.Shares[n].Turn = first + n
	}
}

// addressees are those of a follow-up's recipients who get a message of their own.
func addressees(f *playbook.FollowUp) []playbook.Contact {
	if !f.Play.Each && len(f.To) > 1 {
		return f.To[:1]
	}
	return f.To
}

// showAll fills the shares of a play that doesn't say what it uses: it sees all there
// is, and takes nothing from others.
func showAll(f *playbook.FollowUp, attached bool) {
	i := f.Interview
	for n := range f.Shares {
		share := &f.Shares[n]
		share.Discussed, share.Strengths, share.Clarify, share.Questions = i.Discussed, i.Strengths, i.Clarify, i.Questions
		share.Research, share.News, share.Asked, share.Materials = i.Research, i.News, i.Asked, i.Materials
		if attached {
			share.Attached = i.Attached
		}
		for n, answer := range i.Answers {
			if answer != "" {
				share.Concerns, share.Answers = append(share.Concerns, i.Concerns[n]), append(share.Answers, answer)
			}
		}
	}
}

// dealKey deals the points of one key: those of a person to them, the others in
// turn to whoever has least (A: nothing generic). News is not used up by a play that comes again:
// nobody can know whether it was there when the message before was sent.
func (s *stock) dealKey(f *playbook.FollowUp, use playbook.Use) {
	key := use.Key
	to := addressees(f)
	if news := s.points["news"]; key == "news" && len(f.Play.Repeat) > 1 {
		f.Shares[0].News = nil
		for _, p := range news[max(0, len(news)-use.Most):] {
			give(&f.Shares[0], key, p)
		}
		return
	}
	has := make([]int, len(f.Shares))
	for n := range has {
		has[n] = brings(&f.Shares[n], key)
	}
	take := func(wanted func(p point, n int) bool) {
		kept := s.points[key][:0:0]
		for _, p := range s.points[key] {
			best := -1
			for n := range f.Shares {
				if has[n] < use.Most && wanted(p, n) && (best < 0 || has[n] < has[best]) {
					best = n
				}
			}
			if best < 0 {
				kept = append(kept, p)
				continue
			}
			has[best]++
			give(&f.Shares[best], key, p)
		}
		s.points[key] = kept
	}
	owes := !offered(f.Play)
	take(func(p point, n int) bool {
		return p.whose != nil && n < len(to) && p.whose.Name == to[n].Name && !(owes && p.money)
	})
	take(func(p point, n int) bool {
		return p.whose == nil && (len(to) == 0 || !ofTheTalk(key) || to[n].Met) && !(owes && p.money)
	})
}

// leaveOut takes out what no sentence can say.
func (s *stock) leaveOut(unclear []Unclear) {
	for _, u := range unclear {
		s.points[u.Key] = slices.DeleteFunc(s.points[u.Key], func(p point) bool { return p.text == u.Note })
	}
}

// mentions reports whether messages mention the points of a key in passing, rather
// than being about them.
func mentions(key string) bool { return key == "discussed" || key == "strengths" || key == "research" }

// isMoney reports whether a note of a key is about pay. A figure in a question or an
// answer is; one of the person's own work is not.
func isMoney(note, key, language string) bool {
	if (key == "questions" || key == "clarify") && strings.ContainsAny(note, "$£€") {
		return true
	}
	low := strings.ToLower(note)
	if key == "questions" && slices.ContainsFunc([]string{"allowance", "severance", "relocation", "vacation days", "annual leave", "pension", "401", "stock", "bonus", "salary", "raise", "gehalt", "urlaub"}, func(word string) bool { return strings.Contains(low, word) }) {
		return true
	}
	return readerOf(language)(note, phrase.Topic).Money
}

// isPromise reports whether a note says when they will decide: brought up as a topic, it
// would press them.
func isPromise(note string) bool {
	note = strings.ToLower(note)
	return slices.ContainsFunc([]string{
		"let me know", "hear back", "decision by", "decide by", "decide before", "decide in", "decide on", "deciding by", "answer by", "answer in", "outcome by", "hear by", "know by", "report to the", "next is ", "next step", "next round",
		"get back to me", "in touch by", "offer by", "2nd stage", "second stage", "bescheid", "melden sich", "rückmeldung", "entscheidung bis",
	}, func(words string) bool { return strings.Contains(note, words) })
}

// offered reports whether a play is for the time after an offer, when money may be
// spoken of (A).
func offered(p *playbook.Play) bool {
	return len(p.Outcomes) > 0 && !slices.ContainsFunc(p.Outcomes, func(o playbook.Outcome) bool {
		return o != playbook.Offer && o != playbook.Accepted
	})
}

// ofTheTalk reports whether the points of a key are for those alone who were there.
func ofTheTalk(key string) bool {
	return key == "discussed" || key == "clarify" || key == "concerns" || key == "asked"
}

// brings counts the points of a key in a share.
func brings(share *playbook.Share, key string) int {
	switch key {
	case "discussed":
		return len(share.Discussed)
	case "strengths":
		return len(share.Strengths)
	case "clarify":
		return len(share.Clarify)
	case "concerns":
		return len(share.Concerns)
	case "questions":
		return len(share.Questions)
	case "asked":
		return len(share.Asked)
	case "research":
		return len(share.Research)
	case "news":
		return len(share.News)
	case "attached":
		return len(share.Attached)
	}
	return len(share.Materials)
}

func give(share *playbook.Share, key string, p point) {
	switch key {
	case "discussed":
		share.Discussed = append(share.Discussed, p.text)
	case "strengths":
		share.Strengths = append(share.Strengths, p.text)
	case "clarify":
		share.Clarify = append(share.Clarify, p.text)
	case "concerns":
		share.Concerns, share.Answers = append(share.Concerns, p.text), append(share.Answers, p.answer)
	case "questions":
		share.Questions = append(share.Questions, p.text)
	case "asked":
		share.Asked = append(share.Asked, p.asked)
	case "research":
		share.Research = append(share.Research, p.text)
	case "attached":
		share.Attached = append(share.Attached, p.text)
	case "news":
		share.News = append(share.News, p.text)
	case "materials":
		share.Materials = append(share.Materials, p.link)
	}
}

// forOne takes the names off items, and leaves out what is somebody else's than the
// recipient's.
func forOne(items []string, recipient string, contacts []playbook.Contact, readers readership, clean func(string) string) []string {
	var own []string
	for _, item := range items {
		whose, text := person(item, contacts)
		if whose == nil || whose.Name == recipient {
			own = append(own, readers.tag(clean(text), whose != nil))
		}
	}
	return own
}

// person takes the name off an item such as "Ravi: the on-call rota". Words
// before a colon that are nobody's name belong to the item.
func person(item string, contacts []playbook.Contact) (*playbook.Contact, string) {
	name, text, ok := strings.Cut(item, ":")
	if !ok {
		return nil, item
	}
	for n := range contacts {
		if contacts[n].Is(strings.TrimSpace(name)) {
			return &contacts[n], strings.TrimSpace(text)
		}
	}
	return nil, item
}
