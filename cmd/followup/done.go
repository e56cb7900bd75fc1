package main

import (
	"github.com/spf13/cobra"
)

func (a *app) doneCommand() *cobra.Command {
	var on, to string
	var undo bool
	c := &cobra.Command{
		Use:   "done INTERVIEW PLAY",
		Short: "Mark a follow-up as done in the interview's file",
		Example: "  followup done northwind thank-you\n  followup done northwind thank-you --to Ravi\n" +
			"  followup done northwind check-in --on 2026-11-25\n  followup done northwind check-in --undo",
		Args:              exactly("INTERVIEW", "PLAY"),
		ValidArgsFunction: a.completeInterviews,
		RunE: func(c *cobra.Command, args []string) error {
			b, i, err := a.toEdit(args[0])
			if err != nil {
				return err
			}
			day, err := a.pastDay("--on", on, b.plan.Book.Settings.Timezone)
			if err != nil {
				return err
			}
			m := marking{play: args[1], on: day, to: to}
			if undo {
				m.any = !c.Flags().Changed("on")
				done, err := a.unmark(b.plan, i, m)
				if err != nil {
					return err
				}
				return done.tell(a)
			}
			done, err := a.mark(b.plan, i, m)
			if err != nil {
				return err
			}
			return done.tell(a)
		},
	}
	c.Flags().StringVar(&on, "on", "", "the day you did it: yesterday, 2026-11-25 (default: today)")
	c.Flags().StringVar(&to, "to", "", "for one of several people")
	c.Flags().BoolVar(&undo, "undo", false, "take the mark out again")
	return c
}
