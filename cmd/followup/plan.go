package main

import (
	"slices"

	"github.com/spf13/cobra"

	"followup/generator/playbook"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) planCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:               "plan [INTERVIEW]",
		Short:             "Show every follow-up with its days, its state and its reason",
		Example:           "  followup plan\n  followup plan northwind\n  followup plan --json",
		Args:              atMost(1),
		ValidArgsFunction: a.completeInterview,
		RunE: func(_ *cobra.Command, args []string) error {
			p, now, err := a.load()
			if err != nil {
				return err
			}
			all := p.FollowUps()
			if len(args) == 1 {
				name, err := a.findSound(p, args[0])
				if err != nil {
					return err
				}
				all = slices.DeleteFunc(slices.Clone(all), func(f *playbook.FollowUp) bool { return f.Interview.Name != name })
			}
			if asJSON {
				return wire.Write(a.stdout, wire.OfFollowUps(all, now))
			}
			return terminal.Plan(a.stdout, all, now)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	return c
}
