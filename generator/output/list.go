package output

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
)

// List is the file in the output folder that remembers what was made: the one
// that GitHub Pages wants to see before it serves a site as it stands. Its
// contents are free.
const List = ".nojekyll"

const listHead = "# Files that followup made. It removes those that it no longer makes, and touches no others."

// readList returns the sorted paths that earlier builds made. known is false
// where there is no list yet. An empty file is one that was put there for GitHub
// Pages alone; any other is somebody's.
func (b *build) readList() (made []string, known bool, err error) {
	info, err := b.root.Lstat(List)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	if !info.Mode().IsRegular() {
		return nil, false, &Taken{Dir: b.dir, Paths: []string{List}}
	}
	data, err := b.root.ReadFile(List)
	if err != nil {
		return nil, false, err
	}
	made, ours := Listed(data)
	if !ours {
		return nil, false, &Taken{Dir: b.dir, Paths: []string{List}}
	}
	return made, made != nil, nil
}

// Listed returns the sorted paths that a List names, or nil where it is one that
// was put there for GitHub Pages alone. ours is false where it is somebody's.
func Listed(data []byte) (made []string, ours bool) {
	text := strings.ReplaceAll(string(data), "\r\n", "\n") // a checkout may turn them
	if strings.TrimSpace(text) == "" {
		return nil, true
	}
	head, rest, _ := strings.Cut(text, "\n")
	if head != listHead {
		return nil, false
	}
	made = []string{}
	for name := range strings.SplitSeq(rest, "\n") {
		if checkPath(name) == nil { // what someone else wrote into it counts for nothing
			made = append(made, name)
		}
	}
	slices.Sort(made)
	return slices.Compact(made), true
}

func (b *build) writeList(made []string) error {
	return b.put(List, Listing(made))
}

// Listing is what a List says of these paths.
func Listing(paths []string) []byte {
	var s strings.Builder
	s.WriteString(listHead + "\n")
	for _, name := range paths {
		s.WriteString(name + "\n")
	}
	return []byte(s.String())
}

// merge joins two sorted lists.
func merge(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
