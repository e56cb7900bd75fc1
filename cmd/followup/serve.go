package main

import (
	"context"
	"fmt"
	"io/fs"
	"net"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/server"
	"followup/generator/terminal"
)

// halfSaved is how long a file found empty, or cut off in its front matter, is
// given: a save in place passes through such a file, and the rest follows at once.
const halfSaved = 100 * time.Millisecond

// patience is how long changes that follow closely on each other are gathered
// before any of them is shown.
const patience = 250 * time.Millisecond

// closely is how long after a change another one belongs to the same burst, as when
// a branch is checked out. A change that stands alone is shown without waiting.
const closely = 20 * time.Millisecond

func (a *app) serveCommand() *cobra.Command {
	var addr string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Show the site, and update it while you write",
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
				fmt.Fprintf(a.stderr, "%s is in use; %s is used instead\n", addr, listener.Addr())
			}
			preview := server.New(settings.BasePath(), addr)
			preview.Pretend(a.pretended(settings.Timezone))
			preview.OnDone(a.markShown)
			preview.OnHeard(a.heardShown)
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
	fmt.Fprintln(a.stderr, "Press Ctrl-C to stop.")
	go func() { ended <- s.Serve(ctx, listener) }()
	site := shown{app: a, server: s, builder: generator.Builder{Keep: true}}
	go func() { ended <- a.follow(ctx, site.refresh) }()
	err := <-ended
	stop()
	if other := <-ended; err == nil {
		err = other
	}
	return err
}

// shown is the site that is shown while it is written.
type shown struct {
	*app
	server  *server.Server
	builder generator.Builder
	last    *generator.Site // the last that was shown
	good    bool            // one without errors was shown
	started time.Time       // when the first build began that was not shown yet
	told    time.Time       // when the last one was shown
}

// refresh builds the site again and shows it, or what is wrong. It stops where there
// is more to come, so that many files saved in one go are told of once.
func (p *shown) refresh(files fs.FS, further func(time.Duration) bool) (done bool) {
	now := p.clock()
	grace := time.Duration(0)
	if !p.started.IsZero() || now.Sub(p.told) < closely {
		grace = closely
	}
	if p.started.IsZero() {
		p.started = now
	}
	site, problems := p.builder.Preview(files, p.todayOf(files))
	if now.Sub(p.started) < patience && further(grace) {
		return false
	}
	half := func(p problem.Problem) bool { return p.Code == "empty-file" || p.Code == "unclosed-front-matter" }
	if slices.ContainsFunc(problems, half) && further(halfSaved) {
		return false
	}
	var change generator.Change
	shows := site != nil
	if shows {
		change = site.Since(p.last)
		before := problems.Errors()
		problems = append(problems, site.Try(change)...)
		shows = problems.Errors() == before || p.last == nil // a page that can't be made says so
		if now.Sub(p.started) < patience && further(0) {     // to compare pages takes a while
			return false
		}
	}
	started := p.started
	p.started = time.Time{}
	defer func() { p.told = p.clock() }()
	var wrong server.Wrong
	if problems.Errors() > 0 {
		wrong = p.wrong(files, problems, site, shows)
	}
	if shows && (wrong.Problems == nil || len(change.Paths) > 0) {
		p.last, p.good = site, p.good || wrong.Problems == nil
		p.server.Under(site.Book().Settings.BasePath())
		told := p.server.Publish(site.Files, change.Paths, change.Moved, wrong)
		fmt.Fprintln(p.stderr, terminal.Rebuilt(told, len(site.Files), p.clock().Sub(started)))
	} else {
		p.server.Fail(wrong)
	}
	if wrong.Problems == nil {
		return true
	}
	if err := problems.Write(p.stderr, terminal.StyleFor(p.stderr)); err == nil {
		fmt.Fprintf(p.stderr, "\n%s %s\n", terminal.Summary(problems), wrong.Shown)
	}
	return true
}

// wrong is what is wrong in the files, and what is shown in spite of it.
func (p *shown) wrong(files fs.FS, problems problem.List, site *generator.Site, shows bool) server.Wrong {
	settings, _ := read.Settings(files)
	return server.Wrong{Problems: problems, Shown: p.inSpite(problems, site, shows), Open: func(q problem.Problem) string {
		file, err := filepath.Abs(p.path(q.File))
		if err != nil {
			return ""
		}
		return settings.Open(filepath.ToSlash(file), q.Line, q.Column)
	}}
}

// inSpite says what is shown in spite of what is wrong: files with errors as they last
// were, if they ever were without, and everything else.
func (p *shown) inSpite(problems problem.List, site *generator.Site, shows bool) string {
	switch {
	case !shows && p.last == nil:
		return ""
	case !shows:
		return "The last site that could be built is still shown."
	}
	kept := 0
	files := problems.LeftOut()
	for _, f := range files {
		name := read.InterviewName(f.File)
		there := slices.ContainsFunc(site.Book().Interviews, func(i *playbook.Interview) bool { return i.Path == f.File })
		if there || name == "" && p.good {
			kept++
		}
	}
	switch kept {
	case 0:
		return "The site shows everything else."
	case len(files):
		return "The site shows these files as they last were, and everything else as it is now."
	}
	return "The site shows everything else, and of these files what was right before."
}
