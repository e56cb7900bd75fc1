// Package page makes the site's HTML. Each page is a value built from the
// playbook and its follow-ups, shown by a layout: nothing on a page depends on
// another page, on a clock, or on where the site will stand. It is the only
// package that knows html/template.
//
// The HTML says what is true on every day: dates, windows, and the day of the
// build. What depends on the reader's today is worked out in the browser from
// the data attributes that each follow-up carries.
package page

import (
	"bytes"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"followup/generator/calendar"
	"followup/generator/insight"
	"followup/generator/markdown"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// Input is everything that the pages are made from.
type Input struct {
	Book      *playbook.Book
	FollowUps []*playbook.FollowUp                      // in every state, ordered by due, interview, play, n
	Messages  map[*playbook.FollowUp][]playbook.Message // one for each channel of the play, the chosen one first
	Layouts   fs.FS                                     // the built-in layouts, overlaid by the person's
	Assets    Assets
	Today     playbook.Day // the day of the build
	DayOff    func(playbook.Day) bool
	Feed      string // the feed's path from the site's root, "" if there is none
	Insight   insight.Insight
	Nudge     insight.Nudge
}

// Assets are the paths of the style sheet, script and icon from the site's root.
type Assets struct {
	Style, Script, Icon string
}

// Render makes every page of the site. With problems among the layouts it
// returns these and no pages.
func Render(in Input) ([]playbook.File, problem.List) {
	layouts, problems := parse(in.Layouts)
	if problems.Errors() > 0 {
		problems.Sort()
		return nil, problems
	}
	sheets := newBuilder(in).sheets()
	files := make([]playbook.File, len(sheets))
	faults := make([]*problem.Problem, len(sheets))
	var group sync.WaitGroup
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			var buffer bytes.Buffer
			for n := next.Add(1) - 1; n < int64(len(sheets)); n = next.Add(1) - 1 {
				files[n].Path = sheets[n].path
				files[n].Data, faults[n] = layouts.execute(&buffer, sheets[n])
			}
		})
	}
	group.Wait()
	for _, fault := range faults {
		if fault != nil {
			problems = append(problems, *fault)
		}
	}
	if problems.Errors() > 0 {
		problems = once(problems)
		problems.Sort()
		return nil, problems
	}
	return files, problems
}

// sheet is one page before it is rendered.
type sheet struct {
	path   string // of its file, from the site's root
	layout string
	view   any
	later  func() any // makes the view, where it is worth sharing the work
}

// builder holds what several pages are made from.
type builder struct {
	in           Input
	days         calendar.Days
	applications []*playbook.Application
	belongs      map[*playbook.Interview]*playbook.Application
	of           map[*playbook.Interview][]*playbook.FollowUp
	months       []playbook.Day
	notes        *markdown.Renderer
	titles       map[string]bool
}

func newBuilder(in Input) *builder {
	if in.DayOff == nil {
		in.DayOff = func(playbook.Day) bool { return false }
	}
	b := &builder{in: in, of: map[*playbook.Interview][]*playbook.FollowUp{}, belongs: map[*playbook.Interview]*playbook.Application{}, notes: markdown.New(markdown.Options{Prefix: "note-", Top: 3}), titles: map[string]bool{}}
	b.days = calendar.Days{Interviews: in.Book.Interviews, FollowUps: in.FollowUps, Off: in.DayOff}
	b.applications = playbook.Applications(in.Book.Interviews)
	for _, a := range b.applications {
		for _, i := range a.Rounds {
			b.belongs[i] = a
		}
	}
	b.months = b.days.Months(in.Today, 36)
	for _, f := range in.FollowUps {
		b.of[f.Interview] = append(b.of[f.Interview], f)
	}
	return b
}

func (b *builder) sheets() []sheet {
	list := []sheet{b.home(), b.calendar()}
	for _, first := range b.months {
		list = append(list, b.month(first))
	}
	list = append(list, b.interviews())
	for _, p := range []struct {
		path string
		make func() sheet
	}{{pipelinePath, b.pipeline}, {insightsPath, b.insights}, {playsPath, b.plays}, {checksPath, b.checks}, {ledgerPath, b.ledger}} {
		if b.stands(p.path) {
			list = append(list, p.make())
		}
	}
	for n, i := range b.in.Book.Interviews {
		list = append(list, b.interview(n, i))
	}
	list = append(list, b.guide())
	for n := range b.in.Book.Guide {
		list = append(list, b.article(n))
	}
	return append(list, b.subscribe(), b.lost())
}

// The folders of pages that others lead to.
const (
	interviewsPath = "interviews/"
	pipelinePath   = "pipeline/"
	insightsPath   = "insights/"
	playsPath      = "plays/"
	checksPath     = "guide/checks/"
	ledgerPath     = "guide/ledger/"
)

// stands reports whether there is a page: some have nothing to show in a
// playbook that is still empty, and an article of the guide comes before a page
// that would take its place.
func (b *builder) stands(path string) bool {
	switch path {
	case pipelinePath, insightsPath:
		return len(b.in.Book.Interviews) > 0
	case playsPath:
		return len(b.in.Book.Plays) > 0
	case checksPath:
		return len(b.in.Book.Rules) > 0 && b.articleNamed("checks", "") == nil
	case ledgerPath:
		return len(b.in.Book.Ledger) > 0 && b.articleNamed("ledger", "") == nil
	}
	return true
}
