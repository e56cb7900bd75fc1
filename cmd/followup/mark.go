package main

import (
	"context"
	"os"
	"slices"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/save"
	"followup/generator/server"
)

// book is the playbook as it stands in the folder, with what is wrong in it.
type book struct {
	plan     *generator.Plan
	problems problem.List
	names    []string // of all interviews, of those that cannot be read too
}

// brokenError says what has to be mended before anything can be written down.
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
	p, problems := generator.Read(files)
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
	for _, i := range b.plan.Book.Interviews {
		if i.Name == name {
			return i, nil
		}
	}
	return nil, wrong("delete the line `draft: true` first", "%s is a draft", name)
}

// marked is a follow-up that is recorded as done: the file, and the line that was
// written there, unless it stood there before.
type marked struct {
	file, line string
	before     bool
}

// mark records in the interview's file that a play was done on a day, for the nth
// time, or with n = 0 for the next. It changes only the lines that it must.
func (a *app) mark(p *generator.Plan, i *playbook.Interview, play string, n int, day playbook.Day) (marked, error) {
	f, err := findFollowUp(p.FollowUps(), i.Name, play, n, day)
	if err != nil {
		return marked{}, err
	}
	times := 0
	for _, d := range i.Done {
		if d.Play == f.Play.Name {
			times++
		}
	}
	m := marked{file: a.path(i.Path), line: f.Play.Name + " " + day.String()}
	switch {
	case n > times+1:
		return m, wrong("mark that one first", "the %s before this one isn't marked as done yet", f.Play.Name)
	case n == 0 && times >= len(f.Play.Repeat):
		n = times
	}
	if last, ok := i.DonePlay(f.Play.Name, n); ok {
		if m.before = last == day; m.before {
			return m, nil
		}
		return m, wrong("to change the day, edit the line under `done`", "%s is already marked as done on %s", f.Play.Name, last)
	}
	was, err := os.ReadFile(m.file)
	if err != nil {
		return m, err
	}
	now, err := matter.AppendToList(i.Path, was, "done", m.line)
	if err != nil {
		return m, err
	}
	return m, save.Replace(m.file, was, now)
}

// markShown records what was marked on a page of the preview. The page names the
// interview in full: a part of the name could be another's by now.
func (a *app) markShown(_ context.Context, d server.Done) error {
	day, err := playbook.ParseDay(d.On)
	if err != nil {
		return wrong("write it as 2026-11-24", "`%s` isn't a day", d.On)
	}
	b, err := a.book()
	if err != nil {
		return err
	}
	if !slices.Contains(b.names, d.Interview) {
		return wrong("reload the page to see your interviews", "there is no interview `%s` anymore", d.Interview)
	}
	i, err := b.interview(d.Interview)
	if err != nil {
		return err
	}
	_, err = a.mark(b.plan, i, d.Play, d.N, day)
	return err
}
