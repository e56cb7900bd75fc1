package plan

import (
	"slices"

	"followup/generator/playbook"
)

// quietAfter is how many days after its last interview an application that waits
// has gone quiet, whatever is still open.
const quietAfter = 42

// QuietOnes lists the applications that are quiet, or will be if nothing happens,
// in the order of the applications. All follow-ups are needed, in every state.
func QuietOnes(book *playbook.Book, applications []*playbook.Application, all []*playbook.FollowUp) []playbook.Quiet {
	of := make(map[*playbook.Interview][]*playbook.FollowUp, len(applications))
	for _, f := range all {
		of[f.Interview] = append(of[f.Interview], f)
	}
	var list []playbook.Quiet
	for _, app := range applications {
		agreed := func(i *playbook.Interview) bool {
			return i.Outcome == playbook.Waiting && playbook.SameApplication(i, app.Latest())
		}
		elsewhere := func(other *playbook.Application) bool { return other != app && !other.AcceptedOn.IsZero() }
		if slices.ContainsFunc(book.Open, agreed) || slices.ContainsFunc(applications, elsewhere) {
			continue // they talk about a day, or there is nothing left to wait for
		}
		if q, ok := quiet(app, of); ok {
			list = append(list, q)
		}
	}
	return list
}

// quiet tells from which day on an application counts as quiet: the day after the
// last of its waiting follow-ups is done or has lapsed, and at the latest quietAfter
// days after its last interview. ok is false where it does not wait.
func quiet(app *playbook.Application, of map[*playbook.Interview][]*playbook.FollowUp) (q playbook.Quiet, ok bool) {
	last := app.Latest()
	if app.Outcome() != playbook.Waiting {
		return q, false
	}
	for _, i := range app.Rounds { // of several on one day, any may say what came of it
		if i.Day == last.Day && i.Outcome != playbook.Waiting && !i.Outcome.NotHeld() {
			return q, false
		}
	}
	atLast, from, lasting := last.Day.AddDays(quietAfter), last.Day.AddDays(1), false
	for _, i := range app.Rounds {
		for _, f := range of[i] {
			if !f.Play.Applies(playbook.Waiting) {
				continue
			}
			until, over := passed(f)
			lasting = lasting || !over
			from = playbook.LaterOf(from, until)
		}
	}
	if lasting {
		from = atLast
	}
	return playbook.Quiet{Application: app, Last: last, From: playbook.EarlierOf(from, atLast)}, true
}

// passed is the first day on which nothing more comes of a follow-up, if there is one.
func passed(f *playbook.FollowUp) (from playbook.Day, ok bool) {
	switch f.Settled {
	case playbook.Done:
		return f.DoneOn, true
	case playbook.Skipped: // it would have been done by then
		return f.Due.AddDays(1), true
	case playbook.Dropped, playbook.Overtaken, playbook.Planned: // what a planned one waits for counts
		return playbook.Day{}, true
	}
	if f.Lapses.IsZero() {
		return playbook.Day{}, false
	}
	return f.Lapses.AddDays(1), true
}
