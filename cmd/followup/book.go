package main

import (
	"slices"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// book is the playbook as it stands in the folder, with what is wrong in it.
type book struct {
	plan     *generator.Plan
	problems problem.List
	names    []string // of all interviews, of those that cannot be read too
}

// brokenError says what has to be fixed before anything can be written down.
type brokenError struct{ problems problem.List }

func (e brokenError) Error() string {
	for _, p := range e.problems {
		if p.Severity == problem.Error {
			return p.Place() + ": " + p.Message + "\n" + p.Hint
		}
	}
	return errReported.Error()
}

func (a *app) book() (book, error) {
	files, err := a.files()
	if err != nil {
		return book{}, err
	}
	p, problems := generator.ReadOn(files, a.todayOf(files))
	names := interviewNames(p.Book.Interviews)
	for _, file := range read.InterviewFiles(files, new(problem.List)) { // drafts and files with errors among them
		names = append(names, read.InterviewName(file))
	}
	slices.Sort(names)
	return book{p, problems, slices.Compact(names)}, nil
}

// interview finds the interview of a name. What is wrong in other files does not stand
// in the way of writing down what was done in this one.
func (b book) interview(name string) (*playbook.Interview, error) {
	others := func(q problem.Problem) bool { return read.InterviewName(q.File) != name }
	if own := slices.DeleteFunc(slices.Clone(b.problems), others); own.Errors() > 0 {
		return nil, brokenError{own}
	}
	for _, i := range slices.Concat(b.plan.Book.Interviews, b.plan.Book.Open) {
		if i.Name == name {
			return i, nil
		}
	}
	return nil, wrong("delete the line `draft: true` first", "%s is a draft", name)
}
