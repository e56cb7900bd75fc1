package generator

import (
	"errors"
	"io"
	"path"
	"slices"

	"followup/generator/feed"
	"followup/generator/offline"
	"followup/generator/page"
	"followup/generator/parallel"
	"followup/generator/playbook"
	"followup/generator/seal"
)

// Vault is how a site is sealed.
type Vault struct {
	Old        []byte // the sealed file that was made last, or nil
	Passphrase seal.Passphrase
	Random     io.Reader // nil for the system's
}

// Seal returns the files of a site that only a passphrase opens: a page that asks
// for it, what that page needs, the calendar feed as far as the settings let it
// tell, and one sealed file with everything else, the feeds in full among it. A
// sealed file that holds just this already is kept as it is, so that nothing need
// be published again. The error is a problem of the content or one of seal's.
func (s *Site) Seal(v Vault) ([]playbook.Artifact, error) {
	inner, err := s.inner()
	if err != nil {
		return nil, err
	}
	sealed, _, err := seal.Again(v.Old, inner, v.Passphrase, v.Random)
	if v.Old == nil || errors.Is(err, seal.ErrNotSealed) {
		sealed, err = seal.Seal(inner, []seal.Passphrase{v.Passphrase}, v.Random)
	}
	if err != nil {
		return nil, err
	}
	return s.outer(sealed), nil
}

// inner is what is sealed. The page that is seen first stands first.
func (s *Site) inner() ([]seal.File, error) {
	feeds := s.fullFeeds()
	in := s.input()
	in.Feed.Interview, in.Feed.Single = feeds.Interview, feeds.Single // the whole feed is the one that lies in public
	pages := page.New(in)
	gathered, single := pages.List()
	for n, notes := range s.plan.notes {
		single[n] = pages.WithNotes(n, notes)
	}
	list := slices.Concat(gathered, single)
	list = append(list, s.Files[s.index()[page.TextsPath]])
	list = append(list, feeds.List()...)
	files := make([]seal.File, len(list))
	failed := make([]error, len(list))
	parallel.Each(len(list), func(n int) {
		data, err := list[n].Make(nil)
		failed[n] = err
		files[n] = seal.File{Path: list[n].Path, Type: mediaType(list[n].Path), Data: data}
	})
	return files, errors.Join(failed...)
}

// mediaType is the same on every machine, which mime's own table is not.
func mediaType(file string) string {
	switch path.Ext(file) {
	case ".ics":
		return "text/calendar"
	case ".json":
		return "application/json"
	}
	return "text/html"
}

// fullFeeds are the feeds for who has unlocked the site: nothing is hidden there.
func (s *Site) fullFeeds() *feed.Feeds {
	p := s.plan
	settings := p.Book.Settings
	settings.Feed, settings.FeedSecret = playbook.FeedFull, ""
	return feed.New(feed.Input{Settings: settings, Interviews: p.Book.Interviews, FollowUps: p.Of, Messages: p.wordsOf, Today: s.today})
}

// outer is what lies in public around the sealed file.
func (s *Site) outer(sealed []byte) []playbook.Artifact {
	var list []playbook.Artifact
	for _, f := range s.bundle.Files {
		list = append(list, f.Artifact())
	}
	list = append(list, s.pages.Locked()...)
	for _, f := range s.feeds.List() {
		if s.feeds.Gathers(f.Path) { // those of single interviews would tell how many there are
			list = append(list, f)
		}
	}
	list = append(list, playbook.File{Path: seal.Path, Data: sealed}.Artifact())
	paths := make([]string, len(list))
	for n, f := range list {
		paths[n] = f.Path
	}
	return append(list, offline.Files(offline.Input{
		Script: s.bundle.Worker, Paths: paths, Icon: s.bundle.Icon, Touch: s.bundle.Touch, Name: siteName,
	})...)
}

// siteName is what a phone calls the site. It tells nothing of whose it is.
const siteName = "Follow-ups"
