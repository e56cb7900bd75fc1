package main

import (
	"fmt"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/save"
)

func (a *app) doneCommand() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:               "done INTERVIEW PLAY",
		Short:             "Record in the interview's file that a follow-up was done",
		Example:           "  followup done northwind thank-you\n  followup done northwind check-in --on 2026-11-25",
		Args:              exactly("INTERVIEW", "PLAY"),
		ValidArgsFunction: a.completeInterviews,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			files, err := a.files()
			if err != nil {
				return err
			}
			p, problems := generator.Read(files)
			interview, err := a.recordable(p, problems, args[0])
			if err != nil {
				return err
			}
			day := a.today(p.Book.Settings.Timezone)
			if on != "" {
				if day, err = parseDay("--on", on); err != nil {
					return err
				}
			}
			return a.record(p, interview, args[1], day)
		},
	}
	c.Flags().StringVar(&on, "on", "", "the day on which it was done (default: today)")
	return c
}

// recordable finds the interview. What is wrong in other interviews does not
// stand in the way of writing down what was done in this one.
func (a *app) recordable(p *generator.Plan, problems problem.List, part string) (*playbook.Interview, error) {
	names := interviewNames(p.Book.Interviews)
	for _, q := range problems {
		if dir, file := path.Split(q.File); dir == read.InterviewsDir+"/" {
			names = append(names, strings.TrimSuffix(file, ".md"))
		}
	}
	slices.Sort(names)
	name, err := find(slices.Compact(names), part)
	if err != nil {
		return nil, err
	}
	others := func(q problem.Problem) bool {
		dir, file := path.Split(q.File)
		return dir == read.InterviewsDir+"/" && file != name+".md"
	}
	if err := a.tell(slices.DeleteFunc(slices.Clone(problems), others)); err != nil {
		return nil, err
	}
	for _, i := range p.Book.Interviews {
		if i.Name == name {
			return i, nil
		}
	}
	return nil, wrong("take out `draft: true` first", "%s is a draft", name)
}

func (a *app) record(p *generator.Plan, i *playbook.Interview, play string, day playbook.Day) error {
	f, err := findFollowUp(p.FollowUps(), i.Name, play, 0, day)
	if err != nil {
		return err
	}
	times := 0
	for _, d := range i.Done {
		if d.Play == f.Play.Name {
			times++
		}
	}
	if times >= len(f.Play.Repeat) {
		last, _ := i.DonePlay(f.Play.Name, times)
		if last == day {
			fmt.Fprintf(a.stdout, "%s: %s was recorded already\n", a.path(i.Path), f.Play.Name)
			return nil
		}
		return wrong("to change the day, edit the line under `done`", "%s was done on %s already", f.Play.Name, last)
	}
	file := a.path(i.Path)
	was, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	line := f.Play.Name + " " + day.String()
	now, err := matter.AppendToList(i.Path, was, "done", line)
	if err != nil {
		return err
	}
	if err := save.Replace(file, was, now); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "%s: done: %s\n", file, line)
	return err
}
