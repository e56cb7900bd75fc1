package generator

import (
	"cmp"
	"slices"

	"followup/generator/offline"
	"followup/generator/page"
	"followup/generator/playbook"
)

// Change says how a site differs from the one before it.
type Change struct {
	Paths []string          // of the files that are new, different or gone, sorted
	Moved map[string]string // pages of interviews whose files were renamed: from the old path to the new
}

// Since compares a site with the one that the same Builder built before it, which
// may be nil. It looks at what the two were made from first, and makes only pages
// that may differ, in order to be certain. Where there are too many of these for
// that, all of them are listed.
func (s *Site) Since(before *Site) Change {
	if before == nil {
		return Change{Paths: slices.Sorted(s.paths())}
	}
	d := difference{before: before, now: s, may: map[string]bool{}}
	if s.pages == before.pages {
		d.notes()
		return Change{Paths: d.certain()}
	}
	d.files()
	if s.plan.sum != before.plan.sum || s.bundle.sum != before.bundle.sum || s.layouts.sum != before.layouts.sum || s.today != before.today ||
		s.empty() != before.empty() || s.feeds.Path() != before.feeds.Path() { // pages lead to others that stand only where there is something
		for path := range s.paths() {
			d.may[path] = true
		}
	}
	d.interviews()
	return Change{Paths: d.certain(), Moved: d.moved()}
}

// empty reports whether the site has no interview.
func (s *Site) empty() bool { return len(s.plan.Book.Interviews) == 0 }

// difference gathers the files in which two sites may differ.
type difference struct {
	before, now    *Site
	may            map[string]bool
	gathering      bool // all files that are made from all interviews are among them
	added, removed []*playbook.Interview
}

// notes takes the pages of interviews whose notes differ, where nothing else does.
func (d *difference) notes() {
	for _, p := range []*Plan{d.before.plan, d.now.plan} {
		for n := range p.notes {
			if d.before.plan.notesOf(n) != d.now.plan.notesOf(n) {
				d.may[pathOf(p.Book.Interviews[n])] = true
				d.may[page.TextsPath] = true
			}
		}
	}
}

// files takes the files that only one of the sites has, and the list of all files.
func (d *difference) files() {
	old, now := d.before.index(), d.now.index()
	for path := range old {
		if _, stays := now[path]; !stays {
			d.may[path] = true
		}
	}
	for path := range now {
		if _, was := old[path]; !was {
			d.may[path] = true
		}
	}
	if len(d.may) > 0 {
		d.may[offline.Worker] = true
	}
}

// interviews walks through the interviews of both sites, which are in order. One
// that was not read again is the same pointer in both, and so are its follow-ups.
func (d *difference) interviews() {
	old, now := d.before.plan, d.now.plan
	a, b := old.Book.Interviews, now.Book.Interviews
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch order := follows(a, b, i, j); {
		case order < 0:
			d.removed = append(d.removed, a[i])
			d.wide(d.before, i)
			i++
		case order > 0:
			d.added = append(d.added, b[j])
			d.wide(d.now, j)
			j++
		default:
			if a[i] != b[j] || old.notesOf(i) != now.notesOf(j) {
				d.may[pathOf(b[j])] = true
				d.may[page.TextsPath] = true
				if !alike(a[i], b[j]) {
					d.wide(d.before, i)
					d.wide(d.now, j)
				}
			} else if !same(old.laid[a[i]], now.laid[b[j]]) {
				d.wide(d.now, j)
			} else if !d.now.feeds.Alike(d.before.feeds, b[j]) {
				d.may[pathOf(b[j])] = true // its page leads to its feeds
				d.events(d.now, b[j])
			}
			i, j = i+1, j+1
		}
	}
	if !slices.Equal(companies(old.Book), companies(now.Book)) { // the message check knows them, whatever the message
		for _, i := range b {
			d.may[pathOf(i)] = true
		}
	}
}

// follows compares the places of a[i] and b[j] in the order of all interviews.
func follows(a, b []*playbook.Interview, i, j int) int {
	switch {
	case i == len(a):
		return 1
	case j == len(b):
		return -1
	case a[i] == b[j]:
		return 0
	}
	return cmp.Or(a[i].Day.Compare(b[j].Day), cmp.Compare(a[i].Name, b[j].Name))
}

func same(a, b []*playbook.FollowUp) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// wide takes all pages on which the nth interview of a site can be seen.
func (d *difference) wide(s *Site, n int) {
	all := s.plan.Book.Interviews
	for _, near := range all[max(n-1, 0):min(n+2, len(all))] {
		d.may[pathOf(near)] = true
	}
	d.events(s, all[n])
	for _, round := range s.plan.search.Of(all[n]).Rounds {
		d.may[pathOf(round)] = true
	}
	if d.gathering {
		return // taken already
	}
	d.gathering = true
	for path := range s.paths() {
		if d.gathers(path) {
			d.may[path] = true
		}
	}
}

// gathers reports whether a file is made from all interviews, in either site.
func (d *difference) gathers(path string) bool {
	return page.Gathers(path) || d.before.feeds.Gathers(path) || d.now.feeds.Gathers(path)
}

// events takes the feeds that hold the events of one interview alone.
func (d *difference) events(s *Site, i *playbook.Interview) {
	for _, f := range s.feeds.Of(i) {
		d.may[f.Path] = true
	}
}

func pathOf(i *playbook.Interview) string { return i.Page() + "index.html" }

// moved pairs interviews that went with those that came.
func (d *difference) moved() map[string]string {
	var moved map[string]string
	for _, old := range d.removed {
		for _, now := range d.added {
			if old.Slug == now.Slug || old.Company != now.Company || old.Role != now.Role || old.Round != now.Round {
				continue
			}
			if moved == nil {
				moved = map[string]string{}
			}
			moved[pathOf(old)] = pathOf(now)
		}
	}
	return moved
}
