package main

import (
	"github.com/spf13/cobra"

	"followup/generator/insight"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) todayCommand() *cobra.Command {
	var asJSON bool
	var days int
	c := &cobra.Command{
		Use:     "today",
		Short:   "Show what is overdue, due, open and next",
		Example: "  followup today\n  followup today --days 14",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if days < 0 {
				return wrong("write --days 7", "--days: %d is negative", days)
			}
			p, today, err := a.load()
			if err != nil {
				return err
			}
			agenda := plan.On(today, days, p.FollowUps())
			if asJSON {
				rows := wire.OfAgenda(agenda)
				rows.LeftOut = wire.OfLeftOut(a.leftOut)
				return wire.Write(a.stdout, rows)
			}
			nudge := insight.NudgeOf(playbook.Applications(p.Book.Interviews))
			return terminal.Today(a.stdout, agenda, days, nudge.Words(today))
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	c.Flags().IntVar(&days, "days", 7, "how many days ahead to look")
	return c
}
