package generator

import (
	"runtime"
	"sync"
	"sync/atomic"

	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/review"
)

// Messages fills the words of every follow-up that stands, for each channel of
// its play, and holds those that may still be sent after a day to the rules of
// the message check. Follow-ups do not need each other for that, so all
// processors share the work.
func (p *Plan) Messages(today playbook.Day) (map[*playbook.FollowUp][]playbook.Message, problem.List) {
	filled := make([][]playbook.Message, len(p.FollowUps))
	failed := make([]error, len(p.FollowUps))
	var group sync.WaitGroup
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for n := next.Add(1) - 1; n < int64(len(filled)); n = next.Add(1) - 1 {
				switch f := p.FollowUps[n]; f.State(today) {
				case playbook.Skipped, playbook.Dropped, playbook.Overtaken:
				case playbook.Done, playbook.Lapsed, playbook.Planned: // not to be sent before the next build
					filled[n], failed[n] = p.Scripts.All(f, p.Book.Settings)
				default:
					filled[n], failed[n] = p.MessagesOf(f)
				}
			}
		})
	}
	group.Wait()

	var problems problem.List
	messages := make(map[*playbook.FollowUp][]playbook.Message, len(p.FollowUps))
	for n, f := range p.FollowUps {
		if failed[n] != nil {
			problems = append(problems, unfillable(f, failed[n]))
		} else if filled[n] != nil {
			messages[f] = filled[n]
		}
	}
	return messages, problems
}

// MessagesOf fills the words of one follow-up, the chosen channel first, with
// the remarks of the message check.
func (p *Plan) MessagesOf(f *playbook.FollowUp) ([]playbook.Message, error) {
	messages, err := p.Scripts.All(f, p.Book.Settings)
	if err != nil {
		return nil, err
	}
	first, err := p.before(f)
	if err != nil {
		return nil, err
	}
	last := p.lastContact(f)
	for n := range messages {
		subject := review.Subject{FollowUp: f, Message: messages[n], LastContact: last}
		if first != nil && first.Channel == messages[n].Channel {
			subject.First = first
		}
		messages[n].Remarks = p.reviewer.Review(subject)
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
	for _, other := range p.byApplication[f.Application] {
		if other == f || other.Settled != playbook.Done || other.Channel == playbook.Task || other.DoneOn.After(f.Due) || !toCompany(other) {
			continue
		}
		last = playbook.LaterOf(last, other.DoneOn)
	}
	return last
}

func toCompany(f *playbook.FollowUp) bool {
	for _, c := range f.To {
		if c.As == playbook.Reference || c.As == playbook.InsideContact {
			return false
		}
	}
	return true
}

func (p *Plan) find(i *playbook.Interview, play string) *playbook.FollowUp {
	for _, f := range p.byInterview[i] {
		if f.Play.Name == play && f.N == 1 {
			return f
		}
	}
	return nil
}

func unfillable(f *playbook.FollowUp, err error) problem.Problem {
	return problem.Problem{File: f.Play.Path, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "bad-template",
		Message: "the words of " + f.Play.Name + " cannot be filled in for " + f.Interview.Name + ": " + err.Error(),
		Hint:    "guard what may be missing: {{with first .Discussed}} … {{end}}"}
}
