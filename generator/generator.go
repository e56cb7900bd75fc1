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
	"slices"
	"sync"

	"followup/generator/insight"
	"followup/generator/offline"
	"followup/generator/page"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// Read reads the playbook in a folder and lays its plays, with every outcome that is
// written down. Files with errors have no part in the plan.
func Read(person fs.FS) (*Plan, problem.List) { return new(Builder).Read(person) }

// ReadOn is Read as it is on a day: an outcome counts from its day on.
func ReadOn(person fs.FS, today playbook.Day) (*Plan, problem.List) {
	return new(Builder).ReadOn(person, today)
}

// Build makes the site of the playbook in a folder, as it is on a day. With
// errors among the problems there is no site.
func Build(person fs.FS, today playbook.Day) (*Site, problem.List) {
	return new(Builder).Build(person, today)
}

// Read is Read with what is remembered.
func (b *Builder) Read(person fs.FS) (*Plan, problem.List) {
	return b.ReadOn(person, playbook.Day{Year: 9999, Month: 12, Day: 31})
}

// ReadOn is ReadOn with what is remembered.
func (b *Builder) ReadOn(person fs.FS, today playbook.Day) (*Plan, problem.List) {
	b.ready()
	only, known := b.changed(person)
	common := b.soundCommon(b.readCommon(person))
	b.interviews.Keep = b.Keep
	book := *common.book
	interviews, found := b.interviews.Read(person, &book, common.sum, only, known)
	laid := len(interviews)
	all, ahead := b.asOf(append(interviews[:laid:laid], b.interviews.Open()...), today)
	book.Interviews, book.Open, book.Ahead = all[:laid:laid], all[laid:], ahead
	if again := b.plan.withNotes(common.sum, &book); again != nil {
		b.plan = again
	} else {
		b.plan = b.lay(common, &book)
	}
	problems := append(common.problems[:len(common.problems):len(common.problems)], found...)
	problems.Sort()
	return b.plan, problems
}

// Build is Build with what is remembered.
func (b *Builder) Build(person fs.FS, today playbook.Day) (*Site, problem.List) {
	return b.make(person, today, func(problems problem.List) bool { return problems.Errors() == 0 })
}

// Preview makes the site of the files that have no errors. There is none only where
// there is no playbook.
func (b *Builder) Preview(person fs.FS, today playbook.Day) (*Site, problem.List) {
	return b.make(person, today, read.IsPlaybook)
}

// make makes the site, where what is wrong allows that.
func (b *Builder) make(person fs.FS, today playbook.Day, allowed func(problem.List) bool) (*Site, problem.List) {
	b.ready()
	var bundle *bundle
	var layouts *parsed
	var beside sync.WaitGroup
	beside.Go(func() { bundle, layouts = b.bundle(person), b.parse(person) })
	p, problems := b.ReadOn(person, today)
	beside.Wait()
	if !allowed(problems) {
		return nil, problems
	}
	if b.site == nil {
		go p.reviewer() // it takes a moment, and the first page will want it
	}
	problems = append(append(problems, bundle.problems...), layouts.problems...)
	problems.Sort()
	if !allowed(problems) {
		return nil, problems
	}
	bundle, layouts = b.soundBundle(bundle), b.soundLayouts(layouts)
	own := has(person, "layouts") || has(person, read.PlaysDir)
	return b.assemble(&Site{hash: b.hash, plan: p, today: today, bundle: bundle, layouts: layouts, own: own}), problems
}

// assemble lists the files of a site. Where only notes changed since the last
// site, all but their own pages are those of that one.
func (b *Builder) assemble(s *Site) *Site {
	if last := b.site; last != nil && last.plan.core == s.plan.core && last.bundle == s.bundle && last.layouts == s.layouts && last.today == s.today {
		s.pages, s.feeds, s.places = last.pages, last.feeds, last.index()
		s.Files = slices.Clone(last.Files)
		for n, notes := range s.plan.notes {
			page := s.pages.WithNotes(n, notes)
			s.Files[s.places[page.Path]] = page
		}
		s.Files[s.places[page.TextsPath]] = s.texts(b)
		return s
	}
	b.site = s
	for _, f := range s.bundle.Files {
		s.Files = append(s.Files, f.Artifact())
	}
	s.feeds = b.feedsOf(s)
	s.pages = page.New(s.input())
	gathered, single := s.pages.List()
	s.Files = append(s.Files, gathered...)
	s.Files = append(s.Files, s.feeds.List()...) // the first not at the same time as the home page: both are large
	s.Files = append(s.Files, single...)
	s.Files = append(s.Files, s.texts(b))
	s.Files = append(s.Files, s.offline()...)
	return s
}

// offline makes the files that keep the site on a phone.
func (s *Site) offline() []playbook.Artifact {
	made := s.bundle
	return offline.Files(offline.Input{
		Script: made.Worker, Paths: slices.Collect(s.paths()), Icon: made.Icon, Touch: made.Touch, Name: siteName,
	})
}

// input is what the pages are made from.
func (s *Site) input() page.Input {
	p := s.plan
	return page.Input{
		Book: p.Book, Applications: p.Applications, ApplicationOf: p.search.Of,
		FollowUps: p.FollowUps, Of: p.Of,
		Messages: func(f *playbook.FollowUp) ([]playbook.Message, error) { return p.MessagesOn(f, s.today) },
		Words:    p.wordsOf,
		Meetings: func() []playbook.Meeting { return p.meetings(s.today) },
		Quiet:    func() []playbook.Quiet { return p.quiet(s.today) },
		Soon:     func() []*playbook.FollowUp { return p.soon(s.today) },
		Steps:    p.Steps,
		Layouts:  s.layouts.layouts,
		Assets:   page.Assets(s.bundle.Names),
		Manifest: offline.Manifest,
		Today:    s.today,
		DayOff:   func(d playbook.Day) bool { return !p.Days.Is(d) },
		Holiday:  p.Days.Holiday,
		Insight:  func() insight.Insight { return insight.Of(p.Book.Interviews, p.FollowUps(), s.today) },
		Nudge:    func() insight.Nudge { return insight.NudgeOf(p.Applications) },
		Feed:     s.lead(),
	}
}

// has reports whether there is anything in a folder.
func has(person fs.FS, dir string) bool {
	entries, err := fs.ReadDir(person, dir)
	return err == nil && len(entries) > 0
}
