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

// sharedKeys tells of interviews that share a key, so that a calendar could take one
// for the other. It is said by `check` alone, as nothing on the site is wrong with them.
func (p *Plan) sharedKeys(person fs.FS) problem.List {
	if p.Book.Settings.Feed == playbook.FeedOff {
		return nil
	}
	var list problem.List
	for _, i := range p.Rekey() {
		if i.Key == "" {
			continue // its file's name does, as long as that stays
		}
		at := i.Places["key"]
		data, _ := fs.ReadFile(person, i.Path) // its line is shown where it can be
		q := matter.NewSource(i.Path, bytes.ToValidUTF8(data, nil)).Problem(matter.Place{Line: at.Line, Column: at.Column, Width: len("key")}, "same-key",
			fmt.Sprintf("another interview has the key `%s`, too, so this file looks like a copy", i.Key), "`followup check --fix` writes a new one")
		q.Severity = problem.Warning
		list = append(list, q)
	}
	return list
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
