package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/nearest"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// find resolves INTERVIEW: the file's name without its ending, words of it that only one
// has, or the beginnings of words.
func find(names []string, part string) (string, error) {
	if part = filepath.Base(part); read.IsInterview(part) {
		part = strings.TrimSuffix(part, filepath.Ext(part))
	}
	if slices.Contains(names, part) {
		return part, nil
	}
	fitting := fitting(names, part)
	switch {
	case len(fitting) == 1 && part != "":
		return fitting[0], nil
	case len(fitting) > 1:
		return "", wrong("say which one:\n  "+strings.Join(fitting, "\n  "), "`%s` matches several interviews", part)
	case len(names) == 0:
		return "", wrong("start with `followup new COMPANY ROLE`", "there are no interviews yet")
	}
	hint := "the interviews are:\n  " + strings.Join(names, "\n  ")
	if near := nearest.Word(part, names); near != "" {
		hint = "did you mean `" + near + "`?"
	}
	return "", wrong(hint, "no interview matches `%s`", part)
}

// findSound resolves INTERVIEW among those that are planned. One whose file has errors
// is said to be left out: it isn't that there is none.
func (a *app) findSound(p *generator.Plan, part string) (string, error) {
	names := interviewNames(p.Book.Interviews)
	for _, f := range a.leftOut {
		if name := read.InterviewName(f.File); name != "" {
			names = append(names, name)
		}
	}
	name, err := find(names, part)
	for _, f := range a.leftOut {
		if err == nil && read.InterviewName(f.File) == name {
			return "", fmt.Errorf("%s is left out: %s\n%s", name, f.First.Message, f.First.Hint)
		}
	}
	return name, err
}

func interviewNames(all []*playbook.Interview) []string {
	names := make([]string, len(all))
	for n, i := range all {
		names[n] = i.Name
	}
	return names
}

// findFollowUp finds a play's follow-up on an interview. Of a play that comes
// several times it is the nth, or with n = 0 the first that is still to be done.
func findFollowUp(all []*playbook.FollowUp, interview, play string, n int, today playbook.Day) (*playbook.FollowUp, error) {
	var plays []string
	var found []*playbook.FollowUp
	for _, f := range all {
		if f.Interview.Name != interview {
			continue
		}
		if !slices.Contains(plays, f.Play.Name) {
			plays = append(plays, f.Play.Name)
		}
		if f.Play.Name == play {
			found = append(found, f)
		}
	}
	slices.SortFunc(found, func(a, b *playbook.FollowUp) int { return a.N - b.N })
	switch {
	case len(found) == 0:
		slices.Sort(plays)
		hint := "it has: " + strings.Join(plays, ", ")
		if near := nearest.Word(play, plays); near != "" {
			hint = "did you mean `" + near + "`? " + hint
		}
		return nil, wrong(hint, "%s has no follow-up `%s`", interview, play)
	case n < 0 || n > len(found):
		return nil, wrong("leave out --n for the next one", "%s has %s for %s", interview, counted(len(found), "follow-up"), play)
	case n > 0:
		return found[n-1], nil
	}
	for _, f := range found {
		switch f.State(today) {
		case playbook.Done, playbook.Skipped, playbook.Lapsed:
			continue
		}
		return f, nil
	}
	return found[len(found)-1], nil
}

// completeInterviews offers the names of the interviews' files.
func (a *app) completeInterviews(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return a.completePlays()
	}
	files := read.InterviewFiles(os.DirFS(a.dir), new(problem.List))
	for n, file := range files {
		files[n] = read.InterviewName(file)
	}
	return files, cobra.ShellCompDirectiveNoFileComp
}

// completeInterview offers interviews for the first argument alone.
func (a *app) completeInterview(c *cobra.Command, args []string, part string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return a.completeInterviews(c, args, part)
}

func (a *app) completePlays() ([]string, cobra.ShellCompDirective) {
	files, err := a.files()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	p, _ := generator.Read(files)
	names := make([]string, len(p.Book.Plays))
	for n, play := range p.Book.Plays {
		names[n] = play.Name
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
