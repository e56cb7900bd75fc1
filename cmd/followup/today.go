package main

import (
	"github.com/spf13/cobra"

	"followup/generator/insight"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) todayCommand() *cobra.Command {
	var asJSON bool
	var days int
	c := &cobra.Command{
		Use:     "today",
		Short:   "Show today's interviews, what to send, and what has gone quiet",
		Example: "  followup today\n  followup today --days 14",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if days < 0 {
				return wrong("write --days 7", "--days: %d is negative", days)
			}
			p, now, err := a.load()
			if err != nil {
				return err
			}
			agenda := p.Agenda(now, days)
			if asJSON {
				rows := wire.OfAgenda(agenda, wire.Around{Steps: p.Steps, Command: a.heardCommandFor})
				rows.LeftOut = wire.OfLeftOut(a.leftOut)
				return wire.Write(a.stdout, rows)
			}
			nudge := insight.NudgeOf(p.Applications)
			return terminal.Today(a.stdout, agenda, terminal.Around{Steps: p.Steps, Command: a.heardCommandFor, Nudges: nudge.Words(now.Day)})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	c.Flags().IntVar(&days, "days", 7, "how many days ahead to look")
	return c
}
