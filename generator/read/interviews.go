package read

import (
	"cmp"
	"io/fs"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"followup/generator/memo"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// Interviews reads the interviews of a playbook, again and again: a file that did
// not change since the last time is not read anew, and its *playbook.Interview is
// the same. The zero Interviews is ready; it is for one goroutine at a time.
type Interviews struct {
	hash memo.Hash
	done memo.Table[source, reading]
}

// source is what an interview is read from: its file, and the sum of that with
// the rest of the playbook.
type source struct {
	file string
	sum  uint64
}

type reading struct {
	interview *playbook.Interview
	problems  problem.List
}

// Read reads the interviews of a playbook by day and then by name, without
// drafts. book holds all else, and common stands for what that was read from.
func (r *Interviews) Read(person fs.FS, book *playbook.Book, common uint64) ([]*playbook.Interview, problem.List) {
	if r.hash == (memo.Hash{}) {
		r.hash = memo.NewHash()
	}
	r.done.Turn()
	var problems problem.List
	names := markdownIn(person, InterviewsDir, &problems)
	deeper(person, &problems)

	// Each file stands alone, so they are read side by side.
	read := make([]reading, len(names))
	var group sync.WaitGroup
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for n := next.Add(1) - 1; n < int64(len(names)); n = next.Add(1) - 1 {
				read[n] = r.file(person, names[n], book, common)
			}
		})
	}
	group.Wait()

	interviews := make([]*playbook.Interview, 0, len(read))
	for _, one := range read {
		problems = append(problems, one.problems...)
		if one.interview != nil {
			interviews = append(interviews, one.interview)
		}
	}
	slices.SortStableFunc(interviews, func(a, b *playbook.Interview) int {
		return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Name, b.Name))
	})
	samePages(interviews, &problems)
	interviews = slices.DeleteFunc(interviews, func(i *playbook.Interview) bool { return i.Draft })
	problems.Sort()
	return interviews, problems
}

func (r *Interviews) file(person fs.FS, file string, book *playbook.Book, common uint64) reading {
	data, err := fs.ReadFile(person, file)
	if err != nil {
		return reading{problems: problem.List{unreadable(file, err)}}
	}
	sum := r.hash.Sum([]byte(file), data) ^ common
	return r.done.Get(source{file, sum}, func() reading {
		i, found := Interview(file, data, book)
		if i != nil {
			i.Sum = sum
		}
		return reading{i, found}
	})
}
