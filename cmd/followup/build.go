package main

import (
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/output"
	"followup/generator/terminal"
)

func (a *app) buildCommand() *cobra.Command {
	var out string
	var watching bool
	c := &cobra.Command{
		Use:     "build",
		Short:   "Make the site",
		Example: "  followup build\n  followup build --out ../site --watch",
		Args:    atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			if !filepath.IsAbs(out) {
				out = filepath.Join(a.dir, out)
			}
			if err := a.outside(out); err != nil {
				return err
			}
			if !watching {
				return a.build(out)
			}
			return a.follow(c.Context(), func(func(time.Duration) bool) {
				if err := a.build(out); err != nil && err != errReported {
					a.say(err)
				}
			})
		},
	}
	c.Flags().StringVar(&out, "out", "public", "the folder to write the site to, seen from the playbook's folder")
	c.Flags().BoolVar(&watching, "watch", false, "build again whenever a file changes")
	return c
}

// build makes the site and writes what changed. With errors in the content
// nothing is written.
func (a *app) build(out string) error {
	started := a.clock()
	files, err := a.files()
	if err != nil {
		return err
	}
	site, problems := generator.Build(files, a.todayOf(files))
	if err := a.tell(problems); err != nil {
		return err
	}
	if err := problems.Write(a.stderr, terminal.StyleFor(a.stderr)); err != nil {
		return err
	}
	report, err := output.Write(out, site)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.stderr, "%s: %d files, %d written, %d removed, in %s\n", out, len(site), len(report.Written), len(report.Removed),
		a.clock().Sub(started).Round(time.Millisecond))
	return nil
}
