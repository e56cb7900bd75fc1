package page_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"followup/generator/insight"
	"followup/generator/page"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// fixture is a playbook with all that its pages are made from.
type fixture struct {
	Book      *playbook.Book
	FollowUps []*playbook.FollowUp
	Messages  map[*playbook.FollowUp][]playbook.Message
	Meetings  []playbook.Meeting
	Quiet     []playbook.Quiet
	Insight   insight.Insight
	Nudge     insight.Nudge
	Layouts   fs.FS
	Assets    page.Assets
	Today     playbook.Day
	DayOff    func(playbook.Day) bool
	Feed      string // its path, or ""
	Event     playbook.Event
}

// input is the fixture as the pages take it.
func (in fixture) input() (page.Input, problem.List) {
	layouts, problems := page.ParseLayouts(in.Layouts)
	if len(problems) > 0 {
		return page.Input{}, problems
	}
	applications := playbook.Applications(in.Book.Interviews)
	off := in.DayOff
	if off == nil {
		off = func(playbook.Day) bool { return false }
	}
	return page.Input{
		Book: in.Book, Applications: applications, Layouts: layouts, Assets: in.Assets, Today: in.Today, DayOff: off, Feed: in.feed(), Manifest: "site.webmanifest",
		ApplicationOf: func(i *playbook.Interview) *playbook.Application {
			n := slices.IndexFunc(applications, func(a *playbook.Application) bool { return slices.Contains(a.Rounds, i) })
			return applications[n]
		},
		FollowUps: func() []*playbook.FollowUp { return in.FollowUps },
		Of: func(i *playbook.Interview) []*playbook.FollowUp {
			return slices.DeleteFunc(slices.Clone(in.FollowUps), func(f *playbook.FollowUp) bool { return f.Interview != i })
		},
		Messages: func(f *playbook.FollowUp) ([]playbook.Message, error) { return in.Messages[f], nil },
		Words:    func(f *playbook.FollowUp) ([]playbook.Message, error) { return in.Messages[f], nil },
		Meetings: func() []playbook.Meeting { return in.Meetings },
		Quiet:    func() []playbook.Quiet { return in.Quiet },
		Soon:     in.soon,
		Steps: func(*playbook.FollowUp) []string {
			return []string{"Read about them", "Be ready to ask: How many of you are there?"}
		},
		Insight: func() insight.Insight { return in.Insight },
		Nudge:   func() insight.Nudge { return in.Nudge },
	}, nil
}

// soon are the follow-ups that can be done within ten days of the build.
func (in fixture) soon() []*playbook.FollowUp {
	return slices.DeleteFunc(slices.Clone(in.FollowUps), func(f *playbook.FollowUp) bool {
		return f.Group(playbook.Now{Day: in.Today}) == "" || f.Opens.After(in.Today.AddDays(10))
	})
}

// feed is what the pages tell of the feed: everything has its file.
func (in fixture) feed() page.Feed {
	if in.Feed == "" {
		return page.Feed{Off: in.Book.Settings.Feed == playbook.FeedOff}
	}
	return page.Feed{
		Path: in.Feed, Calls: "calls.ics", Example: func() (playbook.Event, error) { return in.Event, nil },
		Interview: func(i *playbook.Interview) string { return strings.TrimSuffix(i.Page(), "/") + ".ics" },
		Single: func(f *playbook.FollowUp) string {
			if f.Settled == playbook.Done {
				return ""
			}
			return f.Interview.Page() + f.ID() + ".ics"
		},
	}
}

// pages makes every page, or tells what is wrong, each thing once.
func (in fixture) pages() ([]playbook.File, problem.List) {
	input, problems := in.input()
	if len(problems) > 0 {
		return nil, problems
	}
	var files []playbook.File
	gathered, single := page.New(input).List()
	for _, a := range append(gathered, single...) {
		data, err := a.Make(nil)
		var p problem.Problem
		if errors.As(err, &p) {
			if !slices.Contains(problems, p) {
				problems = append(problems, p)
			}
			continue
		}
		files = append(files, playbook.File{Path: a.Path, Data: data})
	}
	if len(problems) > 0 {
		return nil, problems
	}
	return files, nil
}

// render renders a playbook that has nothing wrong with it.
func render(t testing.TB, in fixture) map[string]string {
	t.Helper()
	files, problems := in.pages()
	if len(problems) > 0 {
		t.Fatalf("%+v", problems)
	}
	pages := map[string]string{}
	for _, f := range files {
		if _, twice := pages[f.Path]; twice {
			t.Errorf("%s is made twice", f.Path)
		}
		pages[f.Path] = string(f.Data)
	}
	return pages
}
