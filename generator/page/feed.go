package page

import (
	"strings"
	"time"

	"followup/generator/playbook"
)

// Feed is what the pages tell of the calendar feeds. Paths count from the site's
// root, and are "" where there is no such file.
type Feed struct {
	Off         bool   // the person wants none
	Path, Calls string // of everything, and of the calls alone
	Interview   func(*playbook.Interview) string
	Single      func(*playbook.FollowUp) string // the file of its one event
	// Example is an event of the feed as a calendar shows it. It is asked only where
	// there is a feed.
	Example func() (playbook.Event, error)
}

// ofInterview is the address of an interview's own feed, from a page with this root.
func (f Feed) ofInterview(i *playbook.Interview, root string) string {
	if f.Path == "" {
		return ""
	}
	return under(root, f.Interview(i))
}

// single is the address of a follow-up's own event, from a page with this root.
func (f Feed) single(u *playbook.FollowUp, root string) string {
	if f.Path == "" {
		return ""
	}
	return under(root, f.Single(u))
}

func under(root, path string) string {
	if path == "" {
		return ""
	}
	return root + path
}

// feedLevel is a level of the feed, and what it tells.
type feedLevel struct {
	Name, Tells string
	Current     bool
}

func feedLevels(current string) []feedLevel {
	list := []feedLevel{
		{playbook.FeedFull, "the company and the step, the reason, people’s names, the place, the number to call, and the message ready to paste", false},
		{playbook.FeedStep, "the company, the round or the step, and the days; no people’s names, no reasons, no messages", false},
		{playbook.FeedAlias, "the step and its days, and the company under the alias you gave it, or no company at all", false},
		{playbook.FeedDiscreet, "that something is due or takes place, and when; no company, no step, no text", false},
		{playbook.FeedOff, "nothing: there is no feed", false},
	}
	for n := range list {
		list[n].Current = list[n].Name == current
	}
	return list
}

// eventView is an event as a calendar shows it.
type eventView struct {
	Calendar, Title, Place string
	Day                    date
	Clock                  string // "" for the whole day
	Text                   string // its first lines
	More                   bool   // it goes on
	Reminder               string // "" where there is none
}

// mostLines and mostCharacters are how much of an event's text is shown.
const (
	mostLines      = 9
	mostCharacters = 500
)

func (b *builder) eventView(e playbook.Event) *eventView {
	v := &eventView{Calendar: e.Calendar, Title: e.Title, Place: e.Place, Day: b.date(e.Day), Clock: e.Clock.String(), Text: e.Text}
	if lines := strings.SplitAfterN(v.Text, "\n", mostLines+1); len(lines) > mostLines {
		v.Text, v.More = strings.TrimSpace(strings.Join(lines[:mostLines], "")), true
	}
	if runes := []rune(v.Text); len(runes) > mostCharacters {
		v.Text, v.More = strings.TrimSpace(string(runes[:mostCharacters])), true
	}
	switch {
	case !e.Reminds:
	case e.Clock == playbook.NoClock:
		v.Reminder = "at " + playbook.Clock(e.Reminder/time.Minute).String() + " that day"
	default:
		v.Reminder = count(int(-e.Reminder/time.Minute), "minute", "minutes") + " before"
	}
	return v
}
