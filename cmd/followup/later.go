package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
)

func (a *app) laterCommand() *cobra.Command {
	var to string
	var by int
	var undo bool
	c := &cobra.Command{
		Use:               "later INTERVIEW PLAY",
		Short:             "Put a follow-up off to a later day",
		Example:           "  followup later northwind check-in --to 2026-11-30\n  followup later northwind check-in --by 3\n  followup later northwind check-in --undo",
		Args:              exactly("INTERVIEW", "PLAY"),
		ValidArgsFunction: a.completeInterviews,
		RunE: func(c *cobra.Command, args []string) error {
			given := 0
			for _, option := range []string{"to", "by", "undo"} {
				if c.Flags().Changed(option) {
					given++
				}
			}
			if given != 1 {
				return wrong("write --to 2026-11-30, or --by 3 for three days", "say once to which day it's put off")
			}
			if c.Flags().Changed("by") && by < 1 {
				return wrong("write --by 3 for three days", "--by %d puts nothing off", by)
			}
			b, i, err := a.toEdit(args[0])
			if err != nil {
				return err
			}
			if undo {
				done, err := a.sooner(i, args[1])
				if err != nil {
					return err
				}
				return done.tell(a)
			}
			zone := b.plan.Book.Settings.Timezone
			f, err := stillToDo(b.plan, i, args[1], a.today(zone))
			if err != nil {
				return err
			}
			day := playbook.LaterOf(f.Due, a.today(zone)).AddDays(by)
			if to != "" {
				if day, err = a.comingDay("--to", to, zone); err != nil {
					return err
				}
			}
			done, err := a.later(f, day)
			if err != nil {
				return err
			}
			if err := done.tell(a); err != nil || f.Lapses.IsZero() || !day.After(f.Lapses) {
				return err
			}
			_, err = fmt.Fprintf(a.stderr, "note: it's too late for it after %s, so it stays due by then\n", f.Lapses)
			return err
		},
	}
	c.Flags().StringVar(&to, "to", "", "the day: tomorrow, 2026-11-30")
	c.Flags().IntVar(&by, "by", 0, "how many days after its day, or after today if that has passed")
	c.Flags().BoolVar(&undo, "undo", false, "don't put it off any more")
	return c
}

// stillToDo finds a follow-up that is still to be done.
func stillToDo(p *generator.Plan, i *playbook.Interview, play string, today playbook.Day) (*playbook.FollowUp, error) {
	f, err := findFollowUp(p.FollowUps(), i.Name, play, 0, today)
	if err != nil {
		return nil, err
	}
	switch f.State(today) {
	case playbook.Done, playbook.Skipped, playbook.Dropped, playbook.Overtaken, playbook.Lapsed:
		return nil, wrong("`followup plan "+playbook.ShellWord(i.Name)+"` says what became of it", "%s can't be put off: it's %s", play, f.State(today))
	}
	return f, nil
}

// later records that a follow-up is put off to a day. A line that says so already
// gets the new day.
func (a *app) later(f *playbook.FollowUp, day playbook.Day) (change, error) {
	i, line := f.Interview, f.Play.Name+" "+day.String()
	c := change{file: a.path(i.Path), what: "later: " + line, undo: a.command("later", i.Name, f.Play.Name, "--undo")}
	at := lastLater(i, f.Play.Name)
	if at < 0 {
		return c, a.edit(i, func(path string, was []byte) ([]byte, error) { return matter.AppendToList(path, was, "later", line) })
	}
	before := i.Later[at].To
	if before == day {
		c.what, c.before = f.Play.Name+" was already put off to "+day.String(), true
		return c, nil
	}
	c.what += ", before that " + before.String()
	c.undo = a.command("later", i.Name, f.Play.Name, "--to", before.String())
	return c, a.edit(i, func(path string, was []byte) ([]byte, error) {
		return matter.ReplaceInList(path, was, "later", at, line)
	})
}

// sooner takes out again that a play was put off.
func (a *app) sooner(i *playbook.Interview, play string) (change, error) {
	at := lastLater(i, play)
	if at < 0 {
		return change{}, wrong("", "%s isn't put off", play)
	}
	line := i.Later[at].Play + " " + i.Later[at].To.String()
	c := change{file: a.path(i.Path), what: "no longer put off: " + line, undo: a.command("later", i.Name, play, "--to", i.Later[at].To.String())}
	return c, a.edit(i, func(path string, was []byte) ([]byte, error) { return matter.RemoveFromList(path, was, "later", at) })
}

// lastLater is the index of the last `later` line that names a play, or -1.
func lastLater(i *playbook.Interview, play string) int {
	at := -1
	for n, l := range i.Later {
		if l.Play == play {
			at = n
		}
	}
	return at
}
