package read

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"
	"sync/atomic"

	"followup/generator/memo"
	"followup/generator/parallel"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// Interviews reads the interviews of a playbook, again and again: a file that did
// not change since the last time is not read again, and its *playbook.Interview is
// the same. The zero Interviews is ready; it is for one goroutine at a time.
type Interviews struct {
	// Keep has a file that gets errors stand as it last was without them, for as
	// long as it has them. Without it, the file is left out.
	Keep bool

	hash  memo.Hash
	count atomic.Uint64 // of readings

	// Of the last time:
	common uint64
	files  []string
	places map[string]int  // of the files among them
	read   []reading       // what stands in each
	alike  map[string]bool // the files that would become the same page as another
	folder problem.List    // what is wrong with the files taken together
	sorted []*playbook.Interview
	open   []*playbook.Interview // agreed, and no day yet
}

// Open lists the interviews of the last Read that are agreed and have no day yet,
// by name, without drafts.
func (r *Interviews) Open() []*playbook.Interview { return r.open }

// laidOn reports whether an interview is one that follow-ups are laid on.
func laidOn(i *playbook.Interview) bool { return i != nil && !i.Draft && !i.Open }

// reading is what stands in a file.
type reading struct {
	sum       uint64              // of the file, and of the rest of the playbook
	interview *playbook.Interview // nil where the file has errors, and nothing is kept
	problems  problem.List
}

// Read reads the interviews of a playbook by day and then by name, without drafts
// and without the files that have errors. book holds all else, and common stands for
// what that was read from. Where it is known which paths changed since the last time,
// only says so.
func (r *Interviews) Read(person fs.FS, book *playbook.Book, common uint64, only []string, known bool) ([]*playbook.Interview, problem.List) {
	if r.hash == (memo.Hash{}) {
		r.hash = memo.NewHash()
	}
	if !known || common != r.common || !r.again(person, book, only) {
		r.common = common
		r.all(person, book)
	}
	problems := slices.Clone(r.folder)
	for _, one := range r.read {
		problems = append(problems, one.problems...)
	}
	problems.Sort()
	return r.sorted, problems
}

// all reads every file, side by side: each stands alone.
func (r *Interviews) all(person fs.FS, book *playbook.Book) {
	places, last := r.places, r.read
	before := func(file string) reading {
		if n, ok := places[file]; ok {
			return last[n]
		}
		return reading{}
	}
	r.folder = nil
	r.files = InterviewFiles(person, &r.folder)
	r.alike = samePages(r.files, &r.folder)
	r.read = make([]reading, len(r.files))
	r.places = make(map[string]int, len(r.files))
	for n, file := range r.files {
		r.places[file] = n
	}
	parallel.Each(len(r.files), func(n int) { r.read[n] = r.file(person, r.files[n], book, before(r.files[n])) })

	interviews := make([]*playbook.Interview, 0, len(r.read))
	for n, one := range r.read {
		if one.interview != nil && !one.interview.Draft && !r.alike[r.files[n]] {
			interviews = append(interviews, one.interview)
		}
	}
	slices.SortStableFunc(interviews, inOrder)
	r.open = slices.DeleteFunc(slices.Clone(interviews), func(i *playbook.Interview) bool { return !i.Open })
	r.sorted = slices.DeleteFunc(interviews, func(i *playbook.Interview) bool { return !laidOn(i) })
	twins(r.sorted, &r.folder)
}

// inOrder compares interviews by day and then by name.
func inOrder(a, b *playbook.Interview) int {
	return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Name, b.Name))
}

// again reads the files that changed. It reports false where the others could be
// touched by it: a file came or went, or an interview has another place in the order.
func (r *Interviews) again(person fs.FS, book *playbook.Book, only []string) bool {
	sorted := slices.Clone(r.sorted)
	for _, file := range only {
		if !strings.HasPrefix(file, InterviewsDir) {
			continue
		}
		n, ours := r.places[file]
		if !ours || r.alike[file] {
			return false
		}
		old := r.read[n]
		now := r.file(person, file, book, old)
		if !laidOn(old.interview) || !laidOn(now.interview) || inOrder(old.interview, now.interview) != 0 {
			return false
		}
		at, _ := slices.BinarySearchFunc(sorted, old.interview, inOrder)
		sorted[at] = now.interview
		r.read[n] = now
	}
	r.sorted = sorted
	return true
}

// file reads a file, unless it is the same as it was before.
func (r *Interviews) file(person fs.FS, file string, book *playbook.Book, before reading) reading {
	data, err := fs.ReadFile(person, file)
	if err != nil {
		return r.kept(before, reading{problems: problem.List{unreadable(file, err)}})
	}
	sum := r.hash.Sum([]byte(file), data) ^ r.common
	if sum == before.sum {
		return before
	}
	i, found := Interview(file, data, book)
	if i != nil {
		i.Reading = r.count.Add(1)
	}
	return r.kept(before, reading{sum, i, found})
}

// kept is a reading, with the interview that stood in the file before where it has
// errors now and that is wanted.
func (r *Interviews) kept(before, now reading) reading {
	if r.Keep && now.interview == nil {
		now.interview = before.interview
	}
	return now
}
