// Package generator turns a playbook's folder into its site. This file joins the
// stages, in the order in which the data takes them:
//
//	read -> plan -> message -> asset, page, feed -> (output or server, by the caller)
//
// Each stage takes values and returns values; none knows another's insides, and
// all of what is wrong is collected on the way, so that one report tells it. What
// only some pages need, the words of messages above all, is worked out when such
// a page is made.
package generator

import (
	"io/fs"

	"followup/generator/feed"
	"followup/generator/insight"
	"followup/generator/page"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// Read reads the playbook in a folder and lays its plays. Where the problems
// hold errors, the plan is what could be made of the rest.
func Read(person fs.FS) (*Plan, problem.List) { return new(Builder).Read(person) }

// Build makes the site of the playbook in a folder, as it is on a day. With
// errors among the problems there is no site.
func Build(person fs.FS, today playbook.Day) (*Site, problem.List) {
	return new(Builder).Build(person, today)
}

// Read is Read with what is remembered.
func (b *Builder) Read(person fs.FS) (*Plan, problem.List) {
	common := b.readCommon(person)
	book := *common.book
	interviews, found := b.interviews.Read(person, &book, common.sum)
	book.Interviews = interviews
	p := b.lay(common, &book)
	problems := append(common.problems[:len(common.problems):len(common.problems)], found...)
	problems.Sort()
	return p, problems
}

// Build is Build with what is remembered.
func (b *Builder) Build(person fs.FS, today playbook.Day) (*Site, problem.List) {
	p, problems := b.Read(person)
	if problems.Errors() > 0 {
		return nil, problems
	}
	bundle, layouts := b.bundle(person), b.parse(person)
	problems = append(append(problems, bundle.problems...), layouts.problems...)
	problems.Sort()
	if problems.Errors() > 0 {
		return nil, problems
	}
	site := &Site{hash: b.hash, plan: p, today: today, bundle: bundle, layouts: layouts, own: has(person, "layouts") || has(person, read.PlaysDir)}
	for _, f := range bundle.files {
		site.Files = append(site.Files, f.Artifact())
	}
	in := page.Input{
		Book: p.Book, Applications: p.Applications, ApplicationOf: p.search.Of,
		FollowUps: p.FollowUps, Of: p.Of,
		Messages: func(f *playbook.FollowUp) ([]playbook.Message, error) { return p.MessagesOn(f, today) },
		Layouts:  layouts.layouts,
		Assets:   page.Assets{Style: bundle.names.Style, Script: bundle.names.Script, Icon: bundle.names.Icon},
		Today:    today,
		DayOff:   func(d playbook.Day) bool { return !p.Days.Is(d) },
		Insight:  func() insight.Insight { return insight.Of(p.Book.Interviews, p.FollowUps(), today) },
		Nudge:    func() insight.Nudge { return insight.NudgeOf(p.Applications) },
	}
	if p.hasFeed() {
		in.Feed = feed.Path
		site.Files = append(site.Files, playbook.Artifact{Path: feed.Path, Make: func(dst []byte) ([]byte, error) {
			file, _ := feed.Write(feed.Input{Settings: p.Book.Settings, FollowUps: p.FollowUps(), Today: today})
			return append(dst, file.Data...), nil
		}})
	}
	site.Files = append(site.Files, page.List(in)...)
	return site, problems
}

// has reports whether there is anything in a folder.
func has(person fs.FS, dir string) bool {
	entries, err := fs.ReadDir(person, dir)
	return err == nil && len(entries) > 0
}
