package message

import (
	"slices"

	"followup/generator/playbook"
)

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
