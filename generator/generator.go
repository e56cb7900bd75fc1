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
}

// Read reads the playbook in a folder and lays its plays. Where the problems
// hold errors, the plan is what could be made of the rest.
func Read(person fs.FS) (*Plan, problem.List) {
	shared := overlay.New(person, overlay.Under("content", content.FS))
	book, problems := read.Playbook(person, shared)
	scripts, found := message.Compile(book.Plays)
	problems = append(problems, found...)
	days := workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays)
	followUps := plan.Lay(book, days)
	problems.Sort()
	return &Plan{Book: book, FollowUps: followUps, Scripts: scripts, Days: days}, problems
}

// Messages fills the words of every follow-up, for each channel of its play.
func (p *Plan) Messages() (map[*playbook.FollowUp][]playbook.Message, problem.List) {
	var problems problem.List
	messages := make(map[*playbook.FollowUp][]playbook.Message, len(p.FollowUps))
	for _, f := range p.FollowUps {
		filled, err := p.Scripts.All(f, p.Book.Settings)
		if err != nil {
			problems = append(problems, unfillable(f, err))
			continue
		}
		messages[f] = filled
	}
	return messages, problems
}

// Build makes the site of the playbook in a folder, as it is on a day. With
// errors among the problems there is no site.
func Build(person fs.FS, today playbook.Day) ([]playbook.File, problem.List) {
	p, problems := Read(person)
	if problems.Errors() > 0 {
		return nil, problems
	}
	messages, found := p.Messages()
	problems = append(problems, found...)

	bundle, names, found := asset.Bundle(layer(person, "assets", assets.FS))
	problems = append(problems, found...)

	in := page.Input{
		Book: p.Book, FollowUps: p.FollowUps, Messages: messages,
		Layouts: layer(person, "layouts", layouts.FS),
		Assets:  page.Assets{Style: names.Style, Script: names.Script, Icon: names.Icon},
		Today:   today,
		DayOff:  func(d playbook.Day) bool { return !p.Days.Is(d) },
		Insight: insight.Of(p.Book.Interviews, p.FollowUps, today),
		Nudge:   insight.NudgeOf(playbook.Applications(p.Book.Interviews)),
	}
	calendar, hasFeed := feed.Write(feed.Input{Settings: p.Book.Settings, FollowUps: p.FollowUps, Today: today})
	if hasFeed {
		in.Feed = calendar.Path
	}
	pages, found := page.Render(in)
	problems = append(problems, found...)
	problems.Sort()
	if problems.Errors() > 0 {
		return nil, problems
	}
	files := append(bundle, pages...)
	if hasFeed {
		files = append(files, calendar)
	}
	return files, problems
}

// layer lays a folder of the person's over the built-in one.
func layer(person fs.FS, dir string, builtIn fs.FS) fs.FS {
	own, err := fs.Sub(person, dir)
	if err != nil {
		return builtIn
	}
	return overlay.New(own, builtIn)
}

func unfillable(f *playbook.FollowUp, err error) problem.Problem {
	return problem.Problem{File: f.Play.Path, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "bad-template",
		Message: "the words of " + f.Play.Name + " cannot be filled in for " + f.Interview.Name + ": " + err.Error(),
		Hint:    "guard what may be missing: {{with first .Discussed}} … {{end}}"}
}
