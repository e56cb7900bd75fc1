package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/problem"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) checkCommand() *cobra.Command {
	var asJSON, fix bool
	c := &cobra.Command{
		Use:   "check",
		Short: "Find every problem in every file",
		Args:  atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			files, err := a.files()
			if err != nil {
				return err
			}
			if fix {
				if err := a.fix(files); err != nil {
					return err
				}
			}
			problems := generator.Check(files, a.todayOf(files))
			if asJSON {
				if problems == nil {
					problems = problem.List{}
				}
				if err := wire.Write(a.stdout, problems); err != nil {
					return err
				}
			} else {
				if err := problems.Write(a.stdout, terminal.StyleFor(a.stdout)); err != nil {
					return err
				}
				if len(problems) > 0 {
					fmt.Fprintln(a.stdout)
				}
				fmt.Fprintln(a.stdout, terminal.Summary(problems))
			}
			if problems.Errors() > 0 {
				return errReported
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	c.Flags().BoolVar(&fix, "fix", false, "first add the keys that calendars identify your interviews by, if they are missing")
	return c
}
