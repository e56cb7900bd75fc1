package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/read"
)

func (a *app) heardCommand() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:               "heard INTERVIEW OUTCOME",
		Short:             "Write down what you heard: rejected, next round, an offer, no reply",
		Example:           "  followup heard northwind rejected\n  followup heard northwind next round --on yesterday\n  followup heard northwind waiting",
		Args:              atLeast("INTERVIEW", "OUTCOME"),
		ValidArgsFunction: a.completeHeard,
		RunE: func(_ *cobra.Command, args []string) error {
			text := strings.Join(args[1:], " ")
			outcome, hint, ok := read.Outcome(text)
			if !ok {
				return wrong(hint, "`%s` isn't an outcome", text)
			}
			b, i, err := a.toEdit(args[0])
			if err != nil {
				return err
			}
			day, err := a.pastDay("--on", on, b.plan.Book.Settings.Timezone)
			if err != nil {
				return err
			}
			done, err := a.heard(i, outcome, day)
			if err != nil {
				return err
			}
			if err := done.tell(a); err != nil || done.before {
				return err
			}
			return a.afterHearing(i, outcome)
		},
	}
	c.Flags().StringVar(&on, "on", "", "the day you heard: yesterday, 2026-11-25 (default: today)")
	return c
}

// heard writes an outcome and its day into the interview's file. An interview that
// waits again has neither.
func (a *app) heard(i *playbook.Interview, outcome playbook.Outcome, on playbook.Day) (change, error) {
	c := change{file: a.path(i.Path), what: fmt.Sprintf("outcome: %s, outcome_on: %s", outcome, on)}
	c.undo = a.heardCommandOf(i, i.Outcome)
	if i.Outcome != playbook.Waiting {
		c.undo += " --on " + i.OutcomeOn.String()
		c.what += fmt.Sprintf(", before that %s on %s", i.Outcome, i.OutcomeOn)
	}
	if outcome == playbook.Waiting {
		c.what = "outcome: waiting"
		if c.before = i.Outcome == outcome; c.before {
			c.what += ", as before"
			return c, nil
		}
		return c, a.edit(i, func(path string, was []byte) ([]byte, error) {
			now, err := matter.ClearText(path, was, "outcome")
			if err != nil {
				return nil, err
			}
			return matter.ClearText(path, now, "outcome_on")
		})
	}
	if c.before = i.Outcome == outcome && i.OutcomeOn == on; c.before {
		c.what = fmt.Sprintf("outcome: %s on %s, as before", outcome, on)
		return c, nil
	}
	return c, a.edit(i, func(path string, was []byte) ([]byte, error) {
		now, err := matter.SetText(path, was, string(outcome), "outcome")
		if err != nil {
			return nil, err
		}
		return matter.SetText(path, now, on.String(), "outcome_on")
	})
}

// afterHearing says what the file may be missing now.
func (a *app) afterHearing(i *playbook.Interview, outcome playbook.Outcome) error {
	text := ""
	switch {
	case outcome == playbook.NextRound:
		text = "When you know the day, run: " + a.command("new", i.Company, i.Role, "--on") + ` "DAY TIME"`
	case outcome == playbook.Offer && i.DecideBy.IsZero():
		text = fmt.Sprintf("If they need your answer by a day, write it as `decide_by` in %s", i.Path)
	default:
		return nil
	}
	_, err := fmt.Fprintln(a.stderr, text)
	return err
}

// heardCommandOf is the line that writes an outcome down.
func (a *app) heardCommandOf(i *playbook.Interview, o playbook.Outcome) string {
	return a.command(append([]string{"heard", i.Name}, strings.Fields(string(o))...)...)
}

// heardCommandFor is the line that answers the question about a quiet application.
func (a *app) heardCommandFor(q playbook.Quiet, o playbook.Outcome) string {
	return a.heardCommandOf(q.Last, o)
}

// completeHeard offers interviews, and then outcomes.
func (a *app) completeHeard(c *cobra.Command, args []string, part string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return a.completeInterviews(c, args, part)
	}
	var words []string
	if len(args) == 1 {
		for _, o := range playbook.Outcomes() {
			words = append(words, strings.ReplaceAll(string(o), " ", "-"))
		}
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}
