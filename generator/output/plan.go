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
	made     []string        // every file of the site, sorted
	same     []string        // those that need no writing, sorted
	write    []playbook.File // the others, in the order of writing
	stale    []string        // made once and no longer, in the order of removing
	inTheWay []string        // those of the stale ones that must go before the writing
}

// plan compares the site with the folder. old is what earlier builds made.
func (b *build) plan(files []playbook.File, old []string) (plan, error) {
	var p plan
	var taken []string
	for _, f := range files {
		p.made = append(p.made, f.Path)
		_, ours := slices.BinarySearch(old, f.Path)
		info, err := b.root.Lstat(f.Path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			p.write = append(p.write, f)
		case errors.Is(err, fs.ErrPermission):
			return plan{}, err
		case err != nil:
			// Above it stands a file, or a link that leads out of the folder.
			above := b.blocker(f.Path)
			_, ours := slices.BinarySearch(old, above)
			if info, err := b.root.Lstat(above); ours && err == nil && info.Mode().IsRegular() {
				p.inTheWay = append(p.inTheWay, above)
				p.write = append(p.write, f)
			} else {
				taken = append(taken, above)
			}
		case info.IsDir():
			inside, foreign, err := b.below(f.Path, old)
			if err != nil {
				return plan{}, err
			}
			p.inTheWay = append(p.inTheWay, inside...)
			p.write = append(p.write, f)
			taken = append(taken, foreign...)
		case !info.Mode().IsRegular():
			taken = append(taken, f.Path)
		default:
			same, err := b.same(f.Path, info, f.Data)
			switch {
			case err != nil:
				return plan{}, err
			case same:
				p.same = append(p.same, f.Path)
			case ours:
				p.write = append(p.write, f)
			default:
				taken = append(taken, f.Path)
			}
		}
	}
	if len(taken) > 0 {
		slices.Sort(taken)
		return plan{}, &Taken{Dir: b.dir, Paths: slices.Compact(taken)}
	}

	slices.Sort(p.made)
	slices.Sort(p.same)
	slices.Sort(p.inTheWay)
	p.inTheWay = slices.Compact(p.inTheWay)
	for _, name := range old {
		if _, still := slices.BinarySearch(p.made, name); !still {
			p.stale = append(p.stale, name)
		}
	}
	// A page appears after what it needs, and goes before it does.
	slices.SortFunc(p.write, func(a, b playbook.File) int {
		return cmp.Or(cmp.Compare(rank(a.Path), rank(b.Path)), cmp.Compare(a.Path, b.Path))
	})
	slices.SortFunc(p.stale, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(a, b))
	})
	return p, nil
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
