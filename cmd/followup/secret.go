package main

import (
	"context"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"followup/generator/passphrase"
	"followup/generator/read"
	"followup/generator/terminal"
)

// noDescriptor is the value of --passphrase-fd where it was not given.
const noDescriptor = -1

// descriptorFlag adds --passphrase-fd to a command that needs a passphrase.
func descriptorFlag(c *cobra.Command, fd *int) {
	c.Flags().IntVar(fd, "passphrase-fd", noDescriptor, "read the passphrase from this file descriptor; 0 is standard input")
}

// source is where a passphrase for this playbook is looked for: the descriptor that
// was named, FOLLOWUP_PASSPHRASE, the keyring, the terminal.
func (a *app) source(ctx context.Context, fd int) passphrase.Source {
	s := passphrase.Source{
		Variable: os.Getenv(passphrase.Variable),
		Kept:     func() (string, error) { return passphrase.Kept(a.playbookName()) },
		Prompt: func(question string) (string, error) {
			typed, ok, err := terminal.Ask(ctx, a.stdin, a.stderr, question)
			if !ok && err == nil {
				err = passphrase.ErrNoTerminal
			}
			return typed, err
		},
	}
	switch {
	case fd == 0:
		s.Descriptor = a.stdin
	case fd > 0:
		s.Descriptor = os.NewFile(uintptr(fd), "passphrase")
	}
	return s
}

// playbookName is what the keyring knows this playbook by: the address it is
// published at, which is the same on every machine and wherever the folder is moved,
// or else its folder.
func (a *app) playbookName() string {
	if files, err := a.files(); err == nil {
		if settings, _ := read.Settings(files); settings.URL != "" {
			return settings.URL
		}
	}
	if path, err := filepath.Abs(a.dir); err == nil {
		return path
	}
	return a.dir
}
