package message

import (
	"cmp"
	"slices"

	"followup/generator/playbook"
)

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

// mentions reports whether messages mention the points of a key in passing, rather
// than being about them. What was talked about and strengths are not spread thin: the
// first message says two of each, which is the one that is sent for certain.
func mentions(key string) bool { return key == "research" }

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
