package main

import (
	"errors"
	"fmt"

	"followup/generator/passphrase"
	"followup/generator/save"
	"followup/generator/seal"
)

// add lets one more passphrase open the sealed site.
func (j passphraseJob) add() error {
	path, was, err := j.sealed()
	if err != nil {
		return err
	}
	p, err := j.source.Read("A passphrase that opens the site now: ")
	if err != nil {
		return err
	}
	if _, err := seal.Open(was, p); err != nil {
		return err // before somebody thinks of a new one
	}
	more, err := j.fresh.New("The new passphrase: ")
	if err != nil {
		return err
	}
	if passphrase.Judge(more, j.knownWords()).Weak() {
		return weak()
	}
	now, err := seal.Add(was, p, more, nil)
	if err != nil {
		return err
	}
	if err := save.Replace(path, was, now); err != nil {
		return err
	}
	return j.opensWith(now)
}

// only removes all passphrases but those that are given: one by the usual ways,
// others at a terminal.
func (j passphraseJob) only() error {
	path, was, err := j.sealed()
	if err != nil {
		return err
	}
	p, err := j.source.Read("A passphrase to keep: ")
	if err != nil {
		return err
	}
	keep := []seal.Passphrase{p}
	for {
		p, err := j.source.Ask("Another one to keep (press Enter if there are no more): ")
		if errors.Is(err, seal.ErrNoPassphrase) || errors.Is(err, passphrase.ErrNone) {
			break
		}
		if err != nil {
			return err
		}
		keep = append(keep, p)
	}
	now, removed, err := seal.Only(was, keep, nil)
	if err != nil {
		return err
	}
	if removed == 0 {
		fmt.Fprintln(j.stderr, "Nothing was removed: no other passphrase opens the site.")
		return nil
	}
	if err := save.Replace(path, was, now); err != nil {
		return err
	}
	fmt.Fprintf(j.stderr, "%d removed. Anyone with a copy of what you published before can still open it with a removed passphrase.\n", removed)
	return j.opensWith(now)
}

func (j passphraseJob) opensWith(sealed []byte) error {
	n, err := seal.Passphrases(sealed)
	if err != nil {
		return err
	}
	word := "passphrases open"
	if n == 1 {
		word = "passphrase opens"
	}
	fmt.Fprintf(j.stderr, "%d %s the site in %s now. Run `followup publish` to update the published site.\n", n, word, j.out)
	return j.changedPassphrases(j.out)
}
