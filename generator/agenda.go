package generator

import (
	"strings"
	"time"

	"followup/generator/plan"
	"followup/generator/playbook"
)

// Agenda is what stands now, with what opens within the given number of days after.
func (p *Plan) Agenda(now playbook.Now, days int) plan.Agenda {
	return plan.On(now, days, p.Book, p.Applications, p.FollowUps(), p.zone())
}

// zone is the reader's.
func (p *Plan) zone() *time.Location {
	zone, err := time.LoadLocation(p.Book.Settings.Timezone)
	if err != nil {
		return time.UTC
	}
	return zone
}

// Steps are the items of the list of a follow-up that is a task, filled in. They are
// nil where its words cannot be filled in, which is told elsewhere.
func (p *Plan) Steps(f *playbook.FollowUp) []string {
	messages, err := p.Scripts.Fill(f, f.Channel, p.Book.Settings)
	if err != nil || len(messages) == 0 {
		return nil
	}
	var steps []string
	for line := range strings.Lines(messages[0].Body) {
		switch line = strings.TrimRight(line, "\r\n"); {
		case strings.HasPrefix(line, "- "):
			steps = append(steps, line[2:])
		case strings.HasPrefix(line, "  ") && len(steps) > 0: // the item goes on
			steps[len(steps)-1] += " " + strings.TrimSpace(line)
		}
	}
	return steps
}

// What a page holds for the days after its build: it is read for a while.
const (
	soonAhead  = 10 // days
	meetsAhead = 14
	quietAhead = 28
)

func (p *Plan) meetings(today playbook.Day) []playbook.Meeting {
	return plan.Meetings(p.Book, p.Applications, p.FollowUps(), today, meetsAhead, p.zone())
}

func (p *Plan) quiet(today playbook.Day) []playbook.Quiet {
	var list []playbook.Quiet
	for _, q := range plan.QuietOnes(p.Book, p.Applications, p.FollowUps()) {
		if !q.From.After(today.AddDays(quietAhead)) {
			list = append(list, q)
		}
	}
	return list
}

func (p *Plan) soon(today playbook.Day) []*playbook.FollowUp {
	agenda := p.Agenda(playbook.Now{Day: today}, soonAhead)
	list := make([]*playbook.FollowUp, len(agenda.FollowUps))
	for n, f := range agenda.FollowUps {
		list[n] = f.FollowUp
	}
	return list
}
