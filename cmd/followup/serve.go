package main

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/server"
	"followup/generator/terminal"
)

// halfSaved is how long a file found empty is given: a save in place passes
// through an empty file, and the words follow at once.
const halfSaved = 100 * time.Millisecond

func (a *app) serveCommand() *cobra.Command {
	var addr string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Show the site, and keep it up to date while you write",
		Args:  atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			files, err := a.files()
			if err != nil {
				return err
			}
			settings, _ := read.Settings(files)
			listener, err := server.Listen(addr)
			if err != nil {
				return wrong("", "--addr: %s", err)
			}
			_, asked, _ := net.SplitHostPort(addr)
			if _, got, _ := net.SplitHostPort(listener.Addr().String()); got != asked && asked != "0" {
				fmt.Fprintf(a.stderr, "%s is taken; %s is used instead\n", addr, listener.Addr())
			}
			preview := server.New(settings.BasePath(), addr)
			preview.Pretend(a.todayFlag)
			return a.serve(c.Context(), listener, preview, settings.BasePath())
		},
	}
	c.Flags().StringVar(&addr, "addr", "127.0.0.1:8080", "the address to listen on")
	return c
}

// serve shows the site until the context ends.
func (a *app) serve(ctx context.Context, listener net.Listener, s *server.Server, base string) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, 2)
	fmt.Fprintf(a.stdout, "http://%s%s\n", listener.Addr(), base)
	fmt.Fprintln(a.stderr, "Ctrl-C ends it.")
	go func() { ended <- s.Serve(ctx, listener) }()
	go func() { ended <- a.follow(ctx, func(settled func(time.Duration) bool) { a.refresh(s, settled) }) }()
	err := <-ended
	stop()
	if other := <-ended; err == nil {
		err = other
	}
	return err
}

// refresh builds the site anew and shows it, or what is wrong.
func (a *app) refresh(s *server.Server, settled func(time.Duration) bool) {
	started := a.clock()
	files, err := a.files()
	if err != nil {
		a.say(err)
		return
	}
	site, problems := generator.Build(files, a.todayOf(files))
	if problems.Errors() == 0 {
		changed := s.Publish(site)
		fmt.Fprintf(a.stderr, "%d of %d files changed, in %s\n", len(changed), len(site), a.clock().Sub(started).Round(time.Millisecond))
		return
	}
	empty := func(p problem.Problem) bool { return p.Code == "empty-file" }
	if slices.ContainsFunc(problems, empty) && !settled(halfSaved) {
		return
	}
	settings, _ := read.Settings(files)
	s.Fail(problems, func(p problem.Problem) string {
		file, err := filepath.Abs(a.path(p.File))
		if err != nil {
			return ""
		}
		return settings.Open(filepath.ToSlash(file), p.Line, p.Column)
	})
	if err := problems.Write(a.stderr, terminal.StyleFor(a.stderr)); err == nil {
		fmt.Fprintf(a.stderr, "\n%s The last good site is still shown.\n", terminal.Summary(problems))
	}
}
