package calendar

import "followup/generator/playbook"

// Quiet is a stretch of silence: from their last word to the next time that one
// asks for news.
type Quiet struct {
	From, To playbook.Day
	Days     int
}

// fewQuiet is how many days of silence are worth a word; fewer are no silence.
const fewQuiet = 3

// quiet finds the silence of an interview among its follow-ups, which are ordered
// by due day. It has none where nothing more is asked.
func quiet(i *playbook.Interview, followUps []*playbook.FollowUp) Quiet {
	asking := map[string]bool{playbook.AnchorDecisionBy: true, playbook.AnchorAgreedOn: true}
	for _, f := range followUps {
		if !asks(f.Play, asking) {
			continue
		}
		asking[f.Play.Name] = true
		if f.Settled != "" && f.Settled != playbook.Planned {
			continue
		}
		q := Quiet{From: i.Day, To: f.Due}
		if i.OutcomeOn.After(i.Day) && i.OutcomeOn.Before(f.Due) {
			q.From = i.OutcomeOn
		}
		if q.Days = q.To.DaysSince(q.From); q.Days < fewQuiet {
			return Quiet{}
		}
		return q
	}
	return Quiet{}
}

// asks reports whether a play asks for news: its day comes from the one that they
// promised or agreed to, or from another play that asks.
func asks(p *playbook.Play, asking map[string]bool) bool {
	for _, t := range p.Timings {
		if asking[t.Anchor] {
			return true
		}
	}
	return false
}
