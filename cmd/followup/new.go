package main

import (
	"fmt"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/save"
	"followup/generator/scaffold"
)

func (a *app) newCommand() *cobra.Command {
	var on, round string
	c := &cobra.Command{
		Use:     "new COMPANY ROLE",
		Short:   "Start an interview's file",
		Example: "  followup new Northwind \"Platform Engineer\" --on \"2026-11-10 14:00\" --round Onsite\n  followup new Northwind \"Platform Engineer\" --on yesterday",
		Args:    exactly("COMPANY", "ROLE"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			settings, err := a.settings()
			if err != nil {
				return err
			}
			i := scaffold.Interview{Company: strings.TrimSpace(args[0]), Role: strings.TrimSpace(args[1]), Round: round,
				Day: a.today(settings.Timezone), Clock: playbook.NoClock, Key: newKey()}
			if i.Company == "" || i.Role == "" {
				return wrong(`write: followup new Northwind "Platform Engineer"`, "`followup new` needs a company and a role")
			}
			if on != "" {
				var fault, hint string
				if i.Day, i.Clock, fault, hint = a.spoken(settings.Timezone, false).Moment(on); fault != "" {
					return wrong(hint, "--on: %s", fault)
				}
			}
			text, err := scaffold.NewInterview(i)
			if err != nil {
				return err
			}
			file := path.Join(read.InterviewsDir, i.Day.String()+"-"+read.Slug(i.Company+" "+i.Role)+".md")
			if err := save.Create(a.path(file), text); save.Exists(err) {
				return wrong("open it, or give another day with --on", "%s already exists", a.path(file))
			} else if err != nil {
				return err
			}
			_, err = fmt.Fprintln(a.stdout, a.path(file))
			return err
		},
	}
	c.Flags().StringVar(&on, "on", "", "the interview's day, or its day and time: yesterday, \"tomorrow 14:00\", \"2026-11-10 14:00\" (default: today)")
	c.Flags().StringVar(&round, "round", "", "the round, such as Onsite")
	return c
}
