package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the stories print into them")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"followup": func() {
		if list := os.Getenv("FOLLOWUP_OPENED"); list != "" {
			os.Exit(noting(list).run(context.Background(), os.Args[1:]))
		}
		main()
	}})
}

// noting is the program with links noted in a file rather than opened; the name of
// a file that can't be written stands for a system that has no program for them.
func noting(list string) *app {
	return &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, clock: time.Now, open: func(link string) error {
		file, err := os.OpenFile(list, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return &exec.Error{Name: "xdg-open", Err: exec.ErrNotFound}
		}
		_, err = fmt.Fprintln(file, link)
		return errors.Join(err, file.Close())
	}}
}

// TestScript tells each command's story: one file of testdata/script is one story.
func TestScript(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "same": same},
		Setup: func(env *testscript.Env) error {
			env.Setenv("TZ", "UTC")
			env.Setenv("NO_COLOR", "1")
			known, err := filepath.Abs("../../generator/seal/testdata/known.sealed")
			if err != nil {
				return err
			}
			env.Setenv("KNOWN_SEALED", known) // a sealed site to look at
			return nil
		},
	})
}

// exits CODE COMMAND ARG... runs a command that must end with just this code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARG...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("ended with %d, not with %d", got, want)
	}
}

// same DIR OTHER holds two folders to the same files with the same bytes.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: same DIR OTHER")
	}
	files := [2]map[string]string{{}, {}}
	for n, dir := range args {
		root := os.DirFS(ts.MkAbs(dir))
		ts.Check(fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(root, path)
			files[n][path] = string(data)
			return err
		}))
	}
	if len(files[0]) == 0 || len(files[0]) != len(files[1]) {
		ts.Fatalf("%d files, and %d", len(files[0]), len(files[1]))
	}
	for path, data := range files[0] {
		if files[1][path] != data {
			ts.Fatalf("%s differs", path)
		}
	}
}
