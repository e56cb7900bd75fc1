package generator

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"slices"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// keyless tells of interviews whose events a calendar could lose sight of: those
// without a key, all in one, and those that share theirs. It is said by `check`
// alone, as nothing on the site is wrong with them.
func (p *Plan) keyless(person fs.FS) problem.List {
	if p.Book.Settings.Feed == playbook.FeedOff {
		return nil
	}
	const fix = "`followup check --fix` writes one; nothing else in the file changes"
	var list problem.List
	var without []*playbook.Interview
	for _, i := range p.Rekey() {
		if i.Key == "" {
			without = append(without, i)
			continue
		}
		at := i.Places["key"]
		data, _ := fs.ReadFile(person, i.Path) // its line is shown where it can be
		q := matter.NewSource(i.Path, bytes.ToValidUTF8(data, nil)).Problem(matter.Place{Line: at.Line, Column: at.Column, Width: len("key")}, "same-key",
			fmt.Sprintf("another interview has the key `%s` too, so this file is taken for a copy", i.Key), "`followup check --fix` writes a new one")
		q.Severity = problem.Warning
		list = append(list, q)
	}
	if len(without) == 0 {
		return list
	}
	message := "the interview has no `key`: with another name of the file, a calendar would show its events as new ones"
	if more := len(without) - 1; more > 0 {
		message = fmt.Sprintf("this interview and %d more have no `key`: with other names of the files, a calendar would show their events as new ones", more)
	}
	return append(list, problem.Problem{File: without[0].Path, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "no-key", Message: message, Hint: fix})
}

// Rekey lists the interviews that need a key, by name: they have none, or one that
// an interview before them has already.
func (p *Plan) Rekey() []*playbook.Interview {
	byName := slices.SortedFunc(slices.Values(p.Book.Interviews), func(a, b *playbook.Interview) int { return cmp.Compare(a.Name, b.Name) })
	taken := make(map[string]bool, len(byName))
	var list []*playbook.Interview
	for _, i := range byName {
		if i.Key == "" || taken[i.Key] {
			list = append(list, i)
		}
		taken[i.Key] = true
	}
	return list
}
