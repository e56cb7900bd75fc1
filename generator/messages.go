package generator

import (
	"followup/generator/message"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/review"
	"slices"
)

// MessagesOn fills the words of a follow-up that stands, for each channel of its
// play, the chosen one first. Those that may still be sent after the day are held
// to the rules of the message check.
func (p *Plan) MessagesOn(f *playbook.FollowUp, today playbook.Day) ([]playbook.Message, error) {
	switch f.State(today) {
	case playbook.Skipped, playbook.Dropped, playbook.Overtaken:
		return nil, nil
	case playbook.Done, playbook.Lapsed, playbook.Planned: // not to be sent before the next build
		messages, err := p.Scripts.All(f, p.Book.Settings, message.Want{})
		if err != nil {
			return nil, unfillable(f, err)
		}
		return messages, nil
	}
	return p.MessagesOf(f, message.Want{Next: true})
}

// Want asks for another tone or wording than the interview's own.
type Want = message.Want

// MessagesOf fills the words of one follow-up, the chosen channel first, in the tone
// and wording that are wanted, with the remarks of the message check.
func (p *Plan) MessagesOf(f *playbook.FollowUp, want Want) ([]playbook.Message, error) {
	messages, err := p.Scripts.All(f, p.Book.Settings, want)
	if err != nil {
		return nil, unfillable(f, err)
	}
	first, err := p.before(f)
	if err != nil {
		return nil, unfillable(f, err)
	}
	last := p.lastContact(f)
	for n := range messages {
		subject := review.Subject{FollowUp: f, Message: messages[n], LastContact: last, Sender: p.Book.Settings.Name}
		if first != nil && first.Channel == messages[n].Channel {
			subject.First = first
		}
		messages[n].Remarks = p.reviewer().Review(subject)
	}
	return messages, nil
}

// before is the message of the follow-up that this one is counted from, where it
// goes to the same person: what is sent now should not repeat it.
func (p *Plan) before(f *playbook.FollowUp) (*playbook.Message, error) {
	earlier := p.find(f.Interview, f.Anchor)
	if earlier == nil || len(f.To) == 0 || len(earlier.To) == 0 || f.To[0].Name != earlier.To[0].Name {
		return nil, nil
	}
	messages, err := p.Scripts.Fill(earlier, earlier.Channel, p.Book.Settings)
	if err != nil {
		return nil, err
	}
	return &messages[0], nil
}

// lastContact is the latest day, not after the follow-up's own, on which
// something else was sent to the company for this application.
func (p *Plan) lastContact(f *playbook.FollowUp) playbook.Day {
	var last playbook.Day
	for _, round := range p.search.Of(f.Interview).Rounds {
		for _, other := range p.laid[round] {
			if other == f || other.Settled != playbook.Done || other.Channel == playbook.Task || other.DoneOn.After(f.Due) || !toCompany(other) {
				continue
			}
			last = playbook.LaterOf(last, other.DoneOn)
		}
	}
	return last
}

func toCompany(f *playbook.FollowUp) bool {
	return !slices.ContainsFunc(f.To, func(c playbook.Contact) bool { return !c.Hires() })
}

func (p *Plan) find(i *playbook.Interview, play string) *playbook.FollowUp {
	for _, f := range p.laid[i] {
		if f.Play.Name == play && f.N == 1 {
			return f
		}
	}
	return nil
}

func unfillable(f *playbook.FollowUp, err error) problem.Problem {
	return problem.Problem{File: f.Play.Path, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "bad-template",
		Message: "the text of " + f.Play.Name + " can't be filled in for " + f.Interview.Name + ": " + err.Error(),
		Hint:    "check for what may be missing: {{with first .Discussed}} … {{end}}"}
}
