// Package message fills the words of a play for one follow-up: the text that is
// sent or spoken, the links that open it in another program, and what the
// person should know before they send it. It is pure.
//
// A play's words are text/template. Whatever they print that is missing becomes
// a slot: a mark in the text that says which key to fill in. A message with a
// slot has no link that would send it.
package message

import (
	"fmt"
	"slices"

	"followup/generator/playbook"
)

// linkedInLimit is how many characters a note may have with a free account.
const linkedInLimit = 200

// Want asks for other words than the interview does.
type Want struct {
	Tone    playbook.Tone // "" for the interview's own
	Wording int           // from 1; 0 for the one whose turn it is
	Next    bool          // with the next wording as well
}

// Fill writes the follow-up's messages for one of its play's channels: one, or
// one for each recipient where the play wants that. The error is that of a
// template that cannot be carried out with this interview.
func (s *Scripts) Fill(f *playbook.FollowUp, c playbook.Channel, settings playbook.Settings) ([]playbook.Message, error) {
	return s.add(nil, f, c, settings, Want{})
}

// FillAs is Fill in another tone or wording.
func (s *Scripts) FillAs(f *playbook.FollowUp, c playbook.Channel, settings playbook.Settings, want Want) ([]playbook.Message, error) {
	return s.add(nil, f, c, settings, want)
}

// add is Fill behind other messages.
func (s *Scripts) add(list []playbook.Message, f *playbook.FollowUp, c playbook.Channel, settings playbook.Settings, want Want) ([]playbook.Message, error) {
	to := f.Play.Recipients(f.Interview.Contacts, c)
	if f.Shares == nil { // laid by itself: all points are its own
		alone := *f
		alone.To, alone.Channel = to, c
		s.Deal([]*playbook.FollowUp{&alone}, Turn{})
		f = &alone
	}
	if !f.Play.Each || len(to) < 2 {
		m, err := s.fill(f, c, to, 0, settings, want)
		return append(list, m), err
	}
	for n := range to {
		m, err := s.fill(f, c, to, n, settings, want)
		if err != nil {
			return nil, err
		}
		list = append(list, m)
	}
	return list, nil
}

// All fills the follow-up's messages for every channel of its play, the chosen
// channel first.
func (s *Scripts) All(f *playbook.FollowUp, settings playbook.Settings, want Want) ([]playbook.Message, error) {
	channels := f.Play.Channels()
	if chosen := slices.Index(channels, f.Channel); chosen > 0 {
		copy(channels[1:], channels[:chosen])
		channels[0] = f.Channel
	}
	messages := make([]playbook.Message, 0, len(channels))
	for _, c := range channels {
		var err error
		if messages, err = s.add(messages, f, c, settings, want); err != nil {
			return nil, err
		}
	}
	return messages, nil
}

// fill writes the message of the nth recipient, counted from 0.
func (s *Scripts) fill(f *playbook.FollowUp, c playbook.Channel, all []playbook.Contact, n int, settings playbook.Settings, want Want) (playbook.Message, error) {
	to := all
	if f.Play.Each && len(all) > 1 {
		to = all[n : n+1]
	}
	var share playbook.Share
	if len(f.Shares) > 0 {
		share = f.Shares[min(n, len(f.Shares)-1)]
	}
	words, chosen := s.choose(f, c, want, share.Turn)
	m := playbook.Message{Channel: c, To: to, Variant: chosen.variant, Language: chosen.spoken, Tone: chosen.tone, Wording: chosen.wording, Wordings: chosen.wordings}
	v, ok := s.views.Get().(*view) // what was needed for one message serves another
	if !ok {
		v = new(view)
	}
	defer s.views.Put(v)
	*v = newView(f, all, n, share, chosen, settings)
	var err error
	if m.Subject, err = execute(words.subject, v); err != nil {
		return m, err
	}
	m.Subject = capital(oneStop(m.Subject))
	if m.Own = ownWords(f, c, to); m.Own != nil {
		m.Variant, m.Body = "", m.Own.Body
		if m.Own.Subject != "" {
			m.Subject = m.Own.Subject
		}
	} else if m.Body, err = execute(words.body, v); err != nil {
		return m, err
	}
	m.Subject = oneLine(showSlots(bareGreeting(placed(m.Subject, v)), &m.Slots))
	m.Body = tidy(showSlots(bareGreeting(placed(m.Body, v)), &m.Slots))
	if m.Own == nil {
		m.Body = oneStop(m.Body)
		m.Lifts, m.Attached = lifts(f, v), v.Attached
	}
	m.Words, m.Length = count(m.Plain())
	if c == playbook.LinkedIn && m.Length > linkedInLimit && m.Own == nil && len(share.Discussed) > 0 {
		short := *f // a topic that makes the note too long is left out
		short.Shares = []playbook.Share{{Turn: share.Turn}}
		return s.fill(&short, c, all, n, settings, want)
	}
	m.Links = links(&m)
	m.Warnings = warnings(&m, f)
	if want.Next && m.Own == nil && m.Wordings > 1 {
		next, err := s.fill(f, c, all, n, settings, Want{Tone: m.Tone, Wording: m.Wording%m.Wordings + 1})
		if err != nil {
			return m, err
		}
		m.Next = &next
	}
	return m, nil
}

// ownWords finds what the person wrote in place of the play's words: for this
// recipient rather than for everyone, for this channel rather than for any.
func ownWords(f *playbook.FollowUp, c playbook.Channel, to []playbook.Contact) *playbook.OwnWords {
	var best *playbook.OwnWords
	most := -1
	for n := range f.Interview.Own {
		own := &f.Interview.Own[n]
		if own.Play != f.Play.Name || own.Channel != "" && own.Channel != c || own.To != "" && !(len(to) == 1 && to[0].Is(own.To)) {
			continue
		}
		weight := 0
		if own.To != "" {
			weight += 2
		}
		if own.Channel != "" {
			weight++
		}
		if weight > most {
			best, most = own, weight
		}
	}
	return best
}

// warnings says what stands between the message and its being sent. What its
// words deserve is said by the message check.
func warnings(m *playbook.Message, f *playbook.FollowUp) []string {
	var list []string
	for _, slot := range m.Slots {
		list = append(list, fmt.Sprintf("Fill in `%s` in %s before you send this.", slot, fileOf(slot, f)))
	}
	if unsigned(f) {
		list = append(list, "Wait with this until the offer that you accepted is signed. Then add `signed_on` to its file.")
	}
	for _, c := range m.To {
		if !c.Reachable(m.Channel) {
			list = append(list, fmt.Sprintf("%s has no `%s` yet: add it to the contact in %s.", c.Name, contactKey(m.Channel), f.Interview.Path))
		}
	}
	if pasted(m) {
		list = append(list, "The text is too long for an email link, so the link has only the address and the subject. Copy the text and paste it.")
	}
	return list
}

func contactKey(c playbook.Channel) string {
	switch c {
	case playbook.Call:
		return "phone"
	case playbook.LinkedIn:
		return "linkedin"
	}
	return "email"
}
