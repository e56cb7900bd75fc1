package output

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"

	"followup/generator/playbook"
)

// plan is what a build will do, worked out before anything is touched.
type plan struct {
	made     []string // every file of the site, sorted
	fates    []fate   // of each file, in the order of the site
	whole    []string // likewise, the highest folder on its path that is not there; "" where all are
	same     []string // those that need no writing, sorted
	write    []laid   // the others, in the order of writing
	stale    []string // made once and no longer, in the order of removing
	inTheWay []string // those of the stale ones that must go before the writing
}

// fate is what is to become of a file of the site.
type fate int

const (
	written  fate = iota // it is new
	compared             // earlier builds made one that lies there
	foreign              // one lies there which followup did not make
	same                 // what lies there is what was made
)

// survey compares the site's paths with the folder. old is what earlier builds made.
func (b *build) survey(site []playbook.Artifact, old []string) (plan, error) {
	p := plan{fates: make([]fate, len(site)), whole: make([]string, len(site))}
	var taken []string
	missing := map[string]string{} // folders
	for n, f := range site {
		p.made = append(p.made, f.Path)
		if p.whole[n] = b.missing(path.Dir(f.Path), missing); p.whole[n] != "" {
			continue
		}
		_, ours := slices.BinarySearch(old, f.Path)
		info, err := b.root.Lstat(f.Path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case errors.Is(err, fs.ErrPermission):
			return plan{}, err
		case err != nil:
			// Above it stands a file, or a link that leads out of the folder.
			above := b.blocker(f.Path)
			_, ours := slices.BinarySearch(old, above)
			if info, err := b.root.Lstat(above); ours && err == nil && info.Mode().IsRegular() {
				p.inTheWay = append(p.inTheWay, above)
			} else {
				taken = append(taken, above)
			}
		case info.IsDir():
			inside, foreign, err := b.below(f.Path, old)
			if err != nil {
				return plan{}, err
			}
			p.inTheWay = append(p.inTheWay, inside...)
			taken = append(taken, foreign...)
		case !info.Mode().IsRegular():
			taken = append(taken, f.Path)
		case ours:
			p.fates[n] = compared
		default: // not ours: welcome where it is what will be made
			made, err := f.Make(nil)
			if err != nil {
				return plan{}, &unmade{[]error{err}}
			}
			equal, _, err := b.holds(f.Path, made, nil)
			if err != nil {
				return plan{}, err
			}
			if p.fates[n] = same; !equal {
				taken = append(taken, f.Path)
			}
		}
	}
	if len(taken) > 0 {
		slices.Sort(taken)
		return plan{}, &Taken{Dir: b.dir, Paths: slices.Compact(taken)}
	}
	slices.Sort(p.made)
	slices.Sort(p.inTheWay)
	p.inTheWay = slices.Compact(p.inTheWay)
	for _, name := range old {
		if _, still := slices.BinarySearch(p.made, name); !still {
			p.stale = append(p.stale, name)
		}
	}
	return p, nil
}

// missing is the highest of the folders on the way to a folder, and that one itself,
// that is surely not there, or "". What lies below it need not be looked at, and in
// a first build that is nearly everything.
func (b *build) missing(folder string, known map[string]string) string {
	if folder == "." {
		return ""
	}
	if gone, ok := known[folder]; ok {
		return gone
	}
	gone := b.missing(path.Dir(folder), known)
	if gone == "" {
		if _, err := b.root.Lstat(folder); errors.Is(err, fs.ErrNotExist) {
			gone = folder
		}
	}
	known[folder] = gone
	return gone
}

// order puts the writing and the removing in order: a page appears after what it
// needs, and goes before it does.
func (p *plan) order() {
	slices.Sort(p.same)
	slices.SortFunc(p.write, func(a, b laid) int {
		return cmp.Or(cmp.Compare(rank(a.path), rank(b.path)), cmp.Compare(a.path, b.path))
	})
	slices.SortFunc(p.stale, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(a, b))
	})
}

// rank orders the writing: styles, scripts and pictures, then pages, then feeds,
// and the home page, which links to all of them, last.
func rank(name string) int {
	switch {
	case name == "index.html":
		return 3
	case path.Ext(name) == ".ics":
		return 2
	case path.Ext(name) == ".html":
		return 1
	}
	return 0
}

// blocker is the first part of a path that is no folder of this one's, or else
// the path itself.
func (b *build) blocker(name string) string {
	for i, c := range name {
		if c != '/' {
			continue
		}
		if info, err := b.root.Stat(name[:i]); err != nil || !info.IsDir() {
			return name[:i]
		}
	}
	return name
}

// below sorts what lies under a folder by whether earlier builds made it.
func (b *build) below(folder string, old []string) (ours, foreign []string, err error) {
	err = fs.WalkDir(b.root.FS(), folder, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		if _, made := slices.BinarySearch(old, name); made && e.Type().IsRegular() {
			ours = append(ours, name)
		} else {
			foreign = append(foreign, name)
		}
		return nil
	})
	if err == nil && len(ours)+len(foreign) == 0 {
		foreign = []string{folder} // empty: nobody knows whose it is
	}
	return ours, foreign, err
}
