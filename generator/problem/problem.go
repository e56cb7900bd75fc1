// Package problem is how followup says that something in a playbook is wrong:
// where, what, and what to write instead.
package problem

import (
	"cmp"
	"slices"
)

// Severity tells whether a problem stops a build.
type Severity string

// An Error stops the build; a Warning is told and built all the same.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Problem is one thing that is wrong at one place. Its JSON form is what
// `check --json` prints.
type Problem struct {
	File     string   `json:"file"`   // path in the playbook's folder, with slashes
	Line     int      `json:"line"`   // from 1; 0 where the whole file is meant
	Column   int      `json:"column"` // in characters, from 1; 0 where the whole file is meant
	Severity Severity `json:"severity"`
	Code     string   `json:"code"`    // what kind of problem: a short name that stays the same
	Message  string   `json:"message"` // what is wrong
	Hint     string   `json:"hint"`    // what to write instead
	Source   string   `json:"source"`  // the line of the file that is meant
	Width    int      `json:"width"`   // how many characters from Column on are meant; at least 1
}

// List is several problems.
type List []Problem

// Sort orders the problems by file, place and code, so that a report reads
// from top to bottom and is the same each time.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Message, b.Message),
		)
	})
}

// Errors counts the problems that stop a build.
func (l List) Errors() int {
	n := 0
	for _, p := range l {
		if p.Severity == Error {
			n++
		}
	}
	return n
}

// Error makes a problem an error, where one is the outcome of a single step.
func (p Problem) Error() string { return p.Message }
