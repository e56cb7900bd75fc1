package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func (a *app) doneCommand() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:               "done INTERVIEW PLAY",
		Short:             "Mark a follow-up as done in the interview's file",
		Example:           "  followup done northwind thank-you\n  followup done northwind check-in --on 2026-11-25",
		Args:              exactly("INTERVIEW", "PLAY"),
		ValidArgsFunction: a.completeInterviews,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			return a.done(args[0], args[1], on)
		},
	}
	c.Flags().StringVar(&on, "on", "", "the day you did it: yesterday, 2026-11-25 (default: today)")
	return c
}

func (a *app) done(part, play, on string) error {
	b, err := a.book()
	if err != nil {
		return err
	}
	name, err := find(b.names, part)
	if err != nil {
		return err
	}
	if err := a.leave(b.problems); err != nil {
		return err
	}
	interview, err := b.interview(name)
	if broken, ok := errors.AsType[brokenError](err); ok {
		return a.tell(broken.problems)
	} else if err != nil {
		return err
	}
	day := a.today(b.plan.Book.Settings.Timezone)
	if on != "" {
		if strings.EqualFold(on, "tomorrow") {
			return wrong("mark it once you've done it", "--on: you can't have done it tomorrow")
		}
		if day, err = a.dayIn("--on", on, b.plan.Book.Settings.Timezone, true); err != nil {
			return err
		}
	}
	m, err := a.mark(b.plan, interview, play, 0, day)
	switch {
	case err != nil:
		return err
	case m.before:
		fmt.Fprintf(a.stdout, "%s: %s was already marked as done\n", m.file, play)
		return nil
	}
	_, err = fmt.Fprintf(a.stdout, "%s: done: %s\n", m.file, m.line)
	return err
}
