package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"followup/generator"
	"followup/generator/passphrase"
	"followup/generator/playbook"
	"followup/generator/seal"
)

// sealer seals a site where its settings ask for that. The passphrase is read when
// it is first needed, and once.
type sealer struct {
	read func() (seal.Passphrase, error)
}

func (a *app) newSealer(ctx context.Context, fd descriptor) sealer {
	return sealer{sync.OnceValues(func() (seal.Passphrase, error) {
		return a.source(ctx, fd).Read("Passphrase of the playbook: ")
	})}
}

// sealed lists the files of a site that may be written to a folder, in the place of
// what was last there: those of the site itself, or the sealed one in their place.
func (s sealer) sealed(made *generator.Site, last fs.FS, out string) ([]playbook.Artifact, error) {
	list, err := s.over(made, last)
	if errors.Is(err, seal.ErrPassphrase) {
		return nil, fmt.Errorf("the sealed site in %s was made with another passphrase: %w\nuse that one, and change it with `followup passphrase --add`; or delete the folder to start over", out, err)
	}
	return list, err
}

// over is sealed for a site that takes the place of the one in a folder.
func (s sealer) over(made *generator.Site, last fs.FS) ([]playbook.Artifact, error) {
	if !made.ToBeSealed() {
		return made.Files, nil
	}
	p, err := s.read()
	if errors.Is(err, passphrase.ErrNone) || errors.Is(err, passphrase.ErrNoTerminal) {
		return nil, fmt.Errorf("followup.yaml says `privacy: sealed`, but %w\n`followup passphrase` makes a good one; `followup serve` shows the playbook without one", err)
	}
	if err != nil {
		return nil, err
	}
	old, err := fs.ReadFile(last, seal.Path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if old == nil && passphrase.Judge(p, known(made.Book())).Weak() {
		return nil, weak()
	}
	return made.Seal(generator.Vault{Old: old, Passphrase: p})
}
