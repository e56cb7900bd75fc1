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
	p, err := j.source.Read("The passphrase that stays: ")
	if err != nil {
		return err
	}
	keep := []seal.Passphrase{p}
	for {
		p, err := j.source.Ask("Another that stays (nothing: no more): ")
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
		fmt.Fprintln(j.stderr, "None was removed: no other opens the site.")
		return nil
	}
	if err := save.Replace(path, was, now); err != nil {
		return err
	}
	fmt.Fprintf(j.stderr, "%d removed. What was published before can still be opened with them by whoever has a copy.\n", removed)
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
	fmt.Fprintf(j.stderr, "%d %s the site in %s now. It counts once that is published: run `followup publish`.\n", n, word, j.out)
	return j.changedPassphrases(j.out)
}
