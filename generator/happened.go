package generator

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// happened tells of what is written down as having happened and cannot have yet, and
// of an offer's deadline that is here.
func (p *Plan) happened(person fs.FS, today playbook.Day) problem.List {
	t := telling{person: person}
	for _, i := range p.Book.Ahead {
		t.ahead(i)
	}
	for _, i := range p.Book.Interviews {
		t.doneDays(i, p.laid[i], today)
		t.signed(i)
	}
	for _, f := range p.FollowUps() {
		t.deadline(f, today)
	}
	t.crowded(p.FollowUps(), today)
	return t.list
}

// telling gathers warnings about interviews.
type telling struct {
	person fs.FS
	list   problem.List
}

func (t *telling) warn(i *playbook.Interview, key string, code, message, hint string) {
	data, _ := fs.ReadFile(t.person, i.Path) // its line is shown if it can be
	source := matter.NewSource(i.Path, bytes.ToValidUTF8(data, nil))
	at := i.Places[key]
	place := matter.Place{Line: max(at.Line, 1), Column: max(at.Column, 1), Width: utf8.RuneCountInString(key)}
	if strings.HasPrefix(key, "done[") {
		place.Width = restOfLine
	}
	q := source.Problem(place, code, message, hint)
	q.Severity = problem.Warning
	t.list = append(t.list, q)
}

// restOfLine is wider than any line: a place is cut where its line ends.
const restOfLine = 1000

// ahead tells of an outcome that does not count yet.
func (t *telling) ahead(i *playbook.Interview) {
	t.warn(i, "outcome_on", "outcome-ahead", fmt.Sprintf("`outcome_on` is %s, which is still ahead, so until then `outcome: %s` doesn't count", i.OutcomeOn, i.Outcome),
		"fix the day, or delete both lines until you've heard")
}

// doneDays tells of follow-ups that cannot have been done on the day that is written
// down: a day that is still ahead, or one before the interview that they follow.
func (t *telling) doneDays(i *playbook.Interview, laid []*playbook.FollowUp, today playbook.Day) {
	for n, d := range i.Done {
		follows := slices.ContainsFunc(laid, func(f *playbook.FollowUp) bool {
			return f.Play.Name == d.Play && f.Follows && !f.AnchorDay.Before(i.Day)
		})
		switch {
		case d.On.After(today):
			t.warn(i, playbook.DonePlace(n), "done-ahead", fmt.Sprintf("`done` says that you did %s on %s, which is still ahead", d.Play, d.On),
				"write the day on which you did it")
		case follows && d.On.Before(i.Day):
			t.warn(i, playbook.DonePlace(n), "done-before-interview", fmt.Sprintf("`done` says that you did %s on %s, before the interview on %s", d.Play, d.On, i.Day),
				"fix one of the two days")
		}
	}
}

// signed tells of a signature under an offer that was not accepted.
func (t *telling) signed(i *playbook.Interview) {
	if !i.SignedOn.IsZero() && i.Outcome != playbook.Accepted {
		t.warn(i, "signed_on", "signed-not-accepted", "`signed_on` counts only where `outcome` is `accepted`", "write `outcome: accepted`, with the day you said yes under `outcome_on`")
	}
}

// deadline tells of an offer that has to be answered now, or had to be.
func (t *telling) deadline(f *playbook.FollowUp, today playbook.Day) {
	i := f.Interview
	if f.Channel != playbook.Task || f.Anchor != playbook.AnchorDecideBy || f.Settled != "" || i.Outcome != playbook.Offer || today.Before(i.DecideBy) {
		return
	}
	by := i.DecideBy.String()
	if i.DecideClock != playbook.NoClock {
		by += " " + i.DecideClock.String()
	}
	if today == i.DecideBy {
		t.warn(i, "decide_by", "offer-deadline", fmt.Sprintf("the offer needs an answer today (%s)", by),
			"give your answer, or call and ask for more time; then write `outcome: accepted` or `outcome: declined`, or the new day under `decide_by`")
		return
	}
	t.warn(i, "decide_by", "offer-deadline", fmt.Sprintf("the offer's deadline has passed (%s), and there's still no answer", by),
		"call today and ask if you can still answer; then write how it ended under `outcome`, or the new day under `decide_by`")
}
