package generator

import (
	"iter"
	"slices"

	"followup/generator/feed"
	"followup/generator/memo"
	"followup/generator/page"
	"followup/generator/parallel"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// Site is every file of a built site, each made when it is wanted.
type Site struct {
	Files []playbook.Artifact

	plan    *Plan
	today   playbook.Day
	bundle  *bundle
	layouts *parsed
	own     bool // it has layouts or plays of the person's own
	pages   *page.Pages
	feeds   *feed.Feeds
	hash    memo.Hash
	places  map[string]int    // of the files, by path
	sums    map[string]uint64 // of those whose bytes were looked at
}

// Book is the playbook that the site is of.
func (s *Site) Book() *playbook.Book { return s.plan.Book }

// ToBeSealed reports whether the settings ask for a site that only a passphrase
// opens. Its Files are then for the person's own eyes.
func (s *Site) ToBeSealed() bool { return s.plan.Book.Settings.Privacy == playbook.PrivacySealed }

// Feed is the path of the calendar feed, or "" where there is none.
func (s *Site) Feed() string { return s.feeds.Path() }

// paths are the paths of all files.
func (s *Site) paths() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, f := range s.Files {
			if !yield(f.Path) {
				return
			}
		}
	}
}

// index finds files by their path.
func (s *Site) index() map[string]int {
	if s.places == nil {
		s.places = make(map[string]int, len(s.Files))
		for n, f := range s.Files {
			s.places[f.Path] = n
		}
	}
	return s.places
}

// TryAll makes every file once and returns what went wrong, each thing once.
func (s *Site) TryAll() problem.List { return s.try(slices.Collect(s.paths())) }

// Try makes the files that changed, where something can go wrong with them, and
// returns what did: in words and layouts of the person's own. Followup's own
// were tried before.
func (s *Site) Try(c Change) problem.List {
	if !s.own {
		return nil
	}
	return s.try(c.Paths)
}

func (s *Site) try(paths []string) problem.List {
	failed := make([]error, len(paths))
	index := s.index()
	parallel.With(len(paths), func(buffer []byte, n int) []byte {
		if at, ok := index[paths[n]]; ok {
			buffer, failed[n] = s.Files[at].Make(buffer[:0])
		}
		return buffer
	})
	return problem.In(failed...)
}
