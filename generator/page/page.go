// Package page makes the site's HTML. Each page is a value built from the
// playbook and its follow-ups, shown by a layout: nothing on a page depends on
// another page, on a clock, or on where the site will stand. Layouts are
// html/template; render carries them out.
//
// The HTML says what is true on every day: dates, windows, and the day of the
// build. What depends on the reader's today is worked out in the browser from
// the data attributes that each follow-up carries.
package page

import (
	"sync"

	"followup/generator/calendar"
	"followup/generator/insight"
	"followup/generator/markdown"
	"followup/generator/playbook"
)

// Input is everything that the pages are made from. What costs something to work
// out is asked for by the pages that show it, from several goroutines at once.
type Input struct {
	Book          *playbook.Book
	Applications  []*playbook.Application // by the day of their first round
	ApplicationOf func(*playbook.Interview) *playbook.Application
	FollowUps     func() []*playbook.FollowUp                          // in every state, ordered by due, interview, play, n
	Of            func(*playbook.Interview) []*playbook.FollowUp       // those of one interview, in the same order
	Messages      func(*playbook.FollowUp) ([]playbook.Message, error) // for each channel of the play, the chosen one first
	Words         func(*playbook.FollowUp) ([]playbook.Message, error) // for the chosen channel alone, unchecked
	Meetings      func() []playbook.Meeting                            // in the days after the build, and those without a day
	Quiet         func() []playbook.Quiet                              // applications that are quiet, or will be soon
	Soon          func() []*playbook.FollowUp                          // to be done in the days after the build, in the order of the agenda
	Steps         func(*playbook.FollowUp) []string                    // of the list of one that is a task
	Layouts       *Layouts
	Assets        Assets
	Manifest      string       // the path of the manifest by which a phone keeps the site
	Today         playbook.Day // the day of the build
	DayOff        func(playbook.Day) bool
	Holiday       func(playbook.Day) string // its name, or ""
	Feed          Feed
	Insight       func() insight.Insight
	Nudge         func() insight.Nudge
}

// Assets are the paths of the style sheet, script and icon from the site's root,
// and of what the script loads when it is wanted.
type Assets struct {
	Style, Script string
	Live          string
	Find, Call    string
	Unlock        string
	LiveStyle     string
	CallStyle     string
	Icon, Touch   string
}

// Pages are all pages of a site.
type Pages struct {
	*builder
	sheets []sheet
	first  int // of the interviews
	titles func() []string
}

// New makes the pages ready.
func New(in Input) *Pages {
	b := newBuilder(in)
	sheets, first := b.sheets()
	return &Pages{b, sheets, first, sync.OnceValue(func() []string { return titles(sheets) })}
}

// List lists every page, each to be made when it is wanted: first those that gather
// from all interviews, then the others. The error of one that cannot be made is a
// problem.Problem in its layout, or the error of its messages.
func (p *Pages) List() (gathered, single []playbook.Artifact) {
	list := make([]playbook.Artifact, len(p.sheets))
	for n, s := range p.sheets {
		list[n] = p.artifact(n, s)
	}
	return list[:p.first], list[p.first:]
}

// WithNotes is the page of the nth interview with other notes.
func (p *Pages) WithNotes(interview int, notes string) playbook.Artifact {
	n := p.first + interview
	s := p.sheets[n]
	s.view = func(frame shell) (any, error) { return p.interviewView(frame, interview, notes) }
	return p.artifact(n, s)
}

func (p *Pages) artifact(n int, s sheet) playbook.Artifact {
	return playbook.Artifact{Path: s.path, Make: func(dst []byte) ([]byte, error) {
		view, err := s.view(p.shell(s.kind, p.titles()[n], s.path))
		if err != nil {
			return dst, err
		}
		return p.in.Layouts.append(dst, s.layout, view)
	}}
}

// sheet is one page before it is rendered.
type sheet struct {
	path        string // of its file, from the site's root
	layout      string
	kind, title string
	view        func(shell) (any, error)
}

// builder holds what several pages are made from.
type builder struct {
	in     Input
	days   func() calendar.Days
	months func() []playbook.Day
	notes  *markdown.Renderer
	left   leavings
	dates  layouts
	shared

	usual, sameYear, sameMonth *almanac // the days in these layouts
}

func newBuilder(in Input) *builder {
	years := func() *almanac { return around(in.Today.Year) }
	b := &builder{in: in, usual: years(), sameYear: years(), sameMonth: years(), dates: layoutsOf(in.Book.Settings.Dates), notes: markdown.New(markdown.Options{Prefix: "note-", Top: 3})}
	b.days = sync.OnceValue(func() calendar.Days {
		return calendar.Days{Interviews: in.Book.Interviews, FollowUps: in.FollowUps(), Off: in.DayOff, Holiday: in.Holiday}
	})
	b.months = sync.OnceValue(func() []playbook.Day { return b.days().Months(in.Today, mostMonths) })
	b.shared = b.share()
	return b
}

// mostMonths is how many months have a page of their own.
const mostMonths = 36
