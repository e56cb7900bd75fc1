// Command followup turns a folder of Markdown, one file for each job interview,
// into a follow-up playbook: what to send, to whom, on which day, with the words
// filled in, as a site, a calendar and a feed.
//
// Everything the outside world gives a program crosses this folder and goes no
// further: arguments, streams, the clock and the exit code.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // a machine without zone data must give the same days
)

// Exit codes. They are a promise: scripts rely on them.
const (
	exitFine    = 0
	exitContent = 1 // a file has errors, or a file could not be written
	exitUsage   = 2
)

func main() {
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // a terminal that is closed; nohup means to go on
		ends = append(ends, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(context.Background(), ends...)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now)
	stop()
	os.Exit(code)
}

// run carries out one command line with the streams and the clock of the world.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, clock func() time.Time) int {
	app := &app{stdin: stdin, stdout: stdout, stderr: stderr, clock: clock, open: openLink}
	return app.run(ctx, args)
}

// run carries out one command line and returns the exit code.
func (app *app) run(ctx context.Context, args []string) int {
	root := app.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var wrong usageError
	switch {
	case err == nil && len(app.leftOut) > 0:
		return exitContent
	case err == nil:
		return exitFine
	case errors.Is(err, errReported):
		return exitContent
	case errors.As(err, &wrong):
		app.say(err)
		return exitUsage
	case ctx.Err() != nil && errors.Is(err, ctx.Err()):
		err = errors.New("stopped")
	}
	app.say(err)
	return exitContent
}
