package main

import (
	"context"
	"os"
	"path/filepath"

	"followup/generator/passphrase"
	"followup/generator/read"
	"followup/generator/terminal"
)

// source is where a passphrase for this playbook is looked for: the descriptor that
// was named, FOLLOWUP_PASSPHRASE, the keyring, the terminal.
func (a *app) source(ctx context.Context, fd descriptor) passphrase.Source {
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
	case fd.given && fd.number == 0:
		s.Descriptor = a.stdin
	case fd.given:
		s.Descriptor = os.NewFile(uintptr(fd.number), "passphrase")
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
