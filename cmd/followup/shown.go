package main

import (
	"context"
	"slices"

	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/server"
)

// What is tapped on a page of the preview is written by the code of the commands. A
// page names an interview in full: a part of the name could be another's by now.

// markShown records what was marked on a page, or takes it back.
func (a *app) markShown(_ context.Context, d server.Done) error {
	day, b, i, err := a.shownInterview(d.Interview, d.On)
	if err != nil {
		return err
	}
	m := marking{play: d.Play, n: d.N, on: day, to: d.To}
	if d.Undo {
		_, err = a.unmark(b.plan, i, m)
		return err
	}
	_, err = a.mark(b.plan, i, m)
	return err
}

// heardShown records what was answered on a page.
func (a *app) heardShown(_ context.Context, h server.Heard) error {
	outcome, hint, ok := read.Outcome(h.Outcome)
	if !ok {
		return wrong(hint, "`%s` isn't an outcome", h.Outcome)
	}
	day, _, i, err := a.shownInterview(h.Interview, h.On)
	if err != nil {
		return err
	}
	_, err = a.heard(i, outcome, day)
	return err
}

// shownInterview is the interview that a page shows, and the day that it sends.
func (a *app) shownInterview(name, on string) (playbook.Day, book, *playbook.Interview, error) {
	day, err := playbook.ParseDay(on)
	if err != nil {
		return day, book{}, nil, wrong("write it as 2026-11-24", "`%s` isn't a day", on)
	}
	b, err := a.book()
	if err != nil {
		return day, b, nil, err
	}
	if !slices.Contains(b.names, name) {
		return day, b, nil, wrong("reload the page to see your interviews", "there is no interview `%s` anymore", name)
	}
	i, err := b.interview(name)
	return day, b, i, err
}
