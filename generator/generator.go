// Package generator turns a playbook's folder into its site. This file joins the
// stages, in the order in which the data takes them:
//
//	read -> plan -> message -> asset, page, feed -> (output or server, by the caller)
//
// Each stage takes values and returns values; none knows another's insides, and
// all of what is wrong is collected on the way, so that one report tells it.
package generator

import (
	"io/fs"
	"sync"

	"followup/assets"
	"followup/content"
	"followup/generator/asset"
	"followup/generator/feed"
	"followup/generator/insight"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/page"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/review"
	"followup/generator/workday"
	"followup/layouts"
)

// Plan is a playbook that was read and planned: what the commands of the
// terminal tell, and what a site is made from.
type Plan struct {
	Book      *playbook.Book
	FollowUps []*playbook.FollowUp // by due day, interview, play and count
	Scripts   *message.Scripts
	Days      *workday.Calendar

	reviewer      *review.Reviewer
	byInterview   map[*playbook.Interview][]*playbook.FollowUp
	byApplication map[string][]*playbook.FollowUp
}

// Read reads the playbook in a folder and lays its plays. Where the problems
// hold errors, the plan is what could be made of the rest.
func Read(person fs.FS) (*Plan, problem.List) {
	shared := overlay.New(person, overlay.Under("content", content.FS))
	book, problems := read.Playbook(person, shared)
	scripts, found := message.Compile(book.Plays)
	problems = append(problems, found...)
	days := workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays)
	p := &Plan{
		Book: book, FollowUps: plan.Lay(book, days), Scripts: scripts, Days: days,
		reviewer:      review.New(book.Rules, companies(book)),
		byInterview:   make(map[*playbook.Interview][]*playbook.FollowUp),
		byApplication: make(map[string][]*playbook.FollowUp),
	}
	for _, f := range p.FollowUps {
		p.byInterview[f.Interview] = append(p.byInterview[f.Interview], f)
		p.byApplication[f.Application] = append(p.byApplication[f.Application], f)
	}
	problems.Sort()
	return p, problems
}

func companies(book *playbook.Book) []string {
	var names []string
	for _, i := range book.Interviews {
		names = append(names, i.Company)
	}
	return names
}

// Build makes the site of the playbook in a folder, as it is on a day. With
// errors among the problems there is no site.
func Build(person fs.FS, today playbook.Day) ([]playbook.File, problem.List) {
	p, problems := Read(person)
	if problems.Errors() > 0 {
		return nil, problems
	}
	messages, found := p.Messages(today)
	problems = append(problems, found...)
	files, found := p.site(person, today, messages)
	problems = append(problems, found...)
	problems.Sort()
	if problems.Errors() > 0 {
		return nil, problems
	}
	return files, problems
}

// site makes every file of the site from what was planned and written.
func (p *Plan) site(person fs.FS, today playbook.Day, messages map[*playbook.FollowUp][]playbook.Message) ([]playbook.File, problem.List) {
	files, names, problems := asset.Bundle(layer(person, "assets", assets.FS))
	in := page.Input{
		Book: p.Book, FollowUps: p.FollowUps, Messages: messages,
		Layouts: layer(person, "layouts", layouts.FS),
		Assets:  page.Assets{Style: names.Style, Script: names.Script, Icon: names.Icon},
		Today:   today,
		DayOff:  func(d playbook.Day) bool { return !p.Days.Is(d) },
		Insight: insight.Of(p.Book.Interviews, p.FollowUps, today),
		Nudge:   insight.NudgeOf(playbook.Applications(p.Book.Interviews)),
	}
	if feed.Stands(p.Book.Settings, p.FollowUps) {
		in.Feed = feed.Path
	}
	var pages []playbook.File
	var found problem.List
	var group sync.WaitGroup
	group.Go(func() { pages, found = page.Render(in) })
	if calendar, ok := feed.Write(feed.Input{Settings: p.Book.Settings, FollowUps: p.FollowUps, Today: today}); ok {
		files = append(files, calendar)
	}
	group.Wait()
	return append(files, pages...), append(problems, found...)
}

// layer lays a folder of the person's over the built-in one.
func layer(person fs.FS, dir string, builtIn fs.FS) fs.FS {
	own, err := fs.Sub(person, dir)
	if err != nil {
		return builtIn
	}
	return overlay.New(own, builtIn)
}
