package generator

import (
	"maps"
	"slices"

	"followup/generator/parallel"
)

// How much is made in order to be certain: every file of a playbook of this many
// interviews, and of a larger one the pages of single interviews, up to so many.
const (
	manyInterviews = 200
	manyPages      = 64
)

// certain lists the files that differ, sorted. Those that are too many or too
// large to be made for that are taken to differ.
func (d *difference) certain() []string {
	small := max(len(d.before.plan.Book.Interviews), len(d.now.plan.Book.Interviews)) <= manyInterviews
	list := slices.Sorted(maps.Keys(d.may))
	var compare []string
	for _, path := range list {
		if _, was := d.before.index()[path]; !was {
			continue
		}
		if _, is := d.now.index()[path]; is && (small || !d.gathers(path)) {
			compare = append(compare, path)
		}
	}
	if !small && len(compare) > manyPages {
		return list
	}
	old, now := d.before.look(compare), d.now.look(compare)
	return slices.DeleteFunc(list, func(path string) bool {
		a, was := old[path]
		b, is := now[path]
		return was && is && a == b
	})
}

// look returns a sum of each file's bytes. A file that cannot be made has none.
func (s *Site) look(paths []string) map[string]uint64 {
	if s.sums == nil {
		s.sums = map[string]uint64{}
	}
	var unknown []string
	for _, path := range paths {
		if _, known := s.sums[path]; !known {
			unknown = append(unknown, path)
		}
	}
	sums, index := make([]uint64, len(unknown)), s.index()
	failed := make([]error, len(unknown))
	parallel.With(len(unknown), func(buffer []byte, n int) []byte {
		if buffer, failed[n] = s.Files[index[unknown[n]]].Make(buffer[:0]); failed[n] == nil {
			sums[n] = s.hash.Sum(buffer)
		}
		return buffer
	})
	for n, path := range unknown {
		if failed[n] == nil {
			s.sums[path] = sums[n]
		}
	}
	return s.sums
}
