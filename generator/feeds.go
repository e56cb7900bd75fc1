package generator

import (
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"

	"followup/generator/feed"
	"followup/generator/page"
	"followup/generator/playbook"
	"followup/generator/read"
)

// feedsOf works out the calendar feeds of a site.
func (b *Builder) feedsOf(s *Site) *feed.Feeds {
	p := s.plan
	in := feed.Input{Settings: p.Book.Settings, Interviews: real(p.Book), FollowUps: p.Of, Messages: p.wordsOf, Today: s.today}
	if folder := b.Published; folder != nil {
		in.Published = func(path string) []byte { return published(folder, path) }
	}
	if b.Committed != nil {
		in.Changed = since(sync.OnceValue(b.Committed))
	}
	return feed.New(in)
}

// real are the interviews without samples: what is made up is no appointment, and a
// phone's calendar would show it among those that are.
func real(book *playbook.Book) []*playbook.Interview {
	sample := func(i *playbook.Interview) bool { return i.Sample }
	if !slices.ContainsFunc(book.Interviews, sample) {
		return book.Interviews
	}
	return slices.DeleteFunc(slices.Clone(book.Interviews), sample)
}

// since tells when what an interview's events say was last changed: its file, the
// settings, or a play of the person's own. The zero time is today.
func since(committed func() map[string]time.Time) func(*playbook.Interview) time.Time {
	common := sync.OnceValue(func() time.Time {
		var latest time.Time
		for _, name := range read.SettingsFiles() {
			if at := committed()[name]; at.After(latest) {
				latest = at
			}
		}
		for path, at := range committed() {
			if !latest.IsZero() && strings.HasPrefix(path, read.PlaysDir+"/") && at.After(latest) {
				latest = at
			}
		}
		return latest
	})
	return func(i *playbook.Interview) time.Time {
		at, common := committed()[i.Path], common()
		if at.IsZero() || common.IsZero() {
			return time.Time{}
		}
		if common.After(at) {
			return common
		}
		return at
	}
}

// lead tells the pages where the feeds lie, and what they say.
func (s *Site) lead() page.Feed {
	return page.Feed{
		Off: s.plan.Book.Settings.Feed == playbook.FeedOff, Path: s.feeds.Path(), Calls: s.feeds.Calls(),
		Interview: s.feeds.Interview, Single: s.feeds.Single, Example: s.feeds.Example,
	}
}

// FeedPath is where the whole feed of the playbook lies on a day, from the site's
// root, or "" where there is none.
func (p *Plan) FeedPath(today playbook.Day) string {
	return feed.New(feed.Input{Settings: p.Book.Settings, Interviews: real(p.Book), FollowUps: p.Of, Today: today}).Path()
}

// wordsOf fills the words of a follow-up for its own channel. The message check
// is left out: its remarks are for the person, and on the site.
func (p *core) wordsOf(f *playbook.FollowUp) ([]playbook.Message, error) {
	messages, err := p.Scripts.Fill(f, f.Channel, p.Book.Settings)
	if err != nil {
		return nil, unfillable(f, err)
	}
	return messages, nil
}

// longestFeed is more than any feed of ours has: what is longer is none of them.
const longestFeed = 4 << 20

// published reads a feed of the site that was published last. What is not there,
// or is no plain file, counts as never published.
func published(folder fs.FS, path string) []byte {
	if info, err := fs.Stat(folder, path); err != nil || !info.Mode().IsRegular() || info.Size() > longestFeed {
		return nil
	}
	f, err := folder.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, longestFeed))
	if err != nil {
		return nil
	}
	return data
}
