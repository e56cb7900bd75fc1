package main

import (
	"fmt"
	"io/fs"
	"slices"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/terminal"
)

func (a *app) feedCommand() *cobra.Command {
	var fresh bool
	c := &cobra.Command{
		Use:     "feed",
		Short:   "Show where the calendar feed is and who can read it, or give it a new address",
		Long:    "feed says where your calendar can subscribe, and how much the feed says.\n\nWith --new-address it writes a new `feed_secret`, which the address is made from, into\nfollowup.yaml, and says what to do on your phone. Nothing else in the file changes.",
		Example: "  followup feed\n  followup feed --new-address",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			files, err := a.files()
			if err != nil {
				return err
			}
			if fresh {
				return a.newAddress(files)
			}
			if _, problems := read.Settings(files); problems.Errors() > 0 {
				return a.tell(problems)
			}
			f := a.feed(files)
			_, err = fmt.Fprint(a.stdout, f.Where())
			return err
		},
	}
	c.Flags().BoolVar(&fresh, "new-address", false, "give the feed a new address that nobody knows yet")
	return c
}

// newAddress writes another secret. A playbook that lacks one, or has one that
// could be guessed, is helped as well.
func (a *app) newAddress(files fs.FS) error {
	settings, problems := read.Settings(files)
	problems = slices.DeleteFunc(problems, func(p problem.Problem) bool { return p.Code == "no-feed-secret" || p.Code == "bad-feed-secret" })
	if problems.Errors() > 0 {
		return a.tell(problems)
	}
	if settings.Feed == playbook.FeedOff {
		return wrong("with `feed: discreet` it has an address that nobody can guess, and names no company", "followup.yaml says `feed: off`, so there is no address to change")
	}
	did := "changed"
	if settings.FeedSecret == "" {
		did = "added"
	}
	file := read.SettingsIn(files)
	err := a.fixFile(file, "feed_secret", did, func(was []byte) ([]byte, error) {
		return matter.SetYAML(file, was, newKey(), "feed_secret")
	})
	if err != nil {
		return err
	}
	f := a.feed(files)
	f.First = settings.FeedSecret == "" && !settings.FeedHidesCompany()
	_, err = fmt.Fprint(a.stdout, f.Moved())
	return err
}

// feed tells of the feed as it is now. An interview with an error is no reason not to.
func (a *app) feed(files fs.FS) terminal.Feed {
	plan, _ := generator.Read(files)
	s := plan.Book.Settings
	f := terminal.Feed{Level: s.Feed, Path: plan.FeedPath(a.today(s.Timezone))}
	if f.Path != "" {
		f.Address = s.Address(f.Path)
	}
	f.Page = s.Address("subscribe/")
	return f
}
