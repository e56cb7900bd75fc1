package passphrase

import (
	"errors"
	"fmt"
	"io"

	"followup/generator/seal"
)

// Variable is the environment variable that can hold a passphrase.
const Variable = "FOLLOWUP_PASSPHRASE"

// Source is where a command looks for a passphrase. The zero value of each field
// is a place where there is none. An argument is no such place: it would stand in
// the shell's history, and every program could read it.
type Source struct {
	Descriptor io.Reader                             // what was named with --passphrase-fd
	Variable   string                                // the value of FOLLOWUP_PASSPHRASE
	Kept       func() (string, error)                // what the system's keyring holds
	Prompt     func(question string) (string, error) // asks without showing what is typed, or returns ErrNoTerminal
}

// ErrNoTerminal says that there is nobody to ask.
var ErrNoTerminal = errors.New("this isn't a terminal")

// ErrNone says that no passphrase was found anywhere, and what the ways are.
var ErrNone = fmt.Errorf("no passphrase was given\nput it into %s, name a file descriptor with --passphrase-fd,\nsave it in the system's keyring with `followup passphrase --keep`, or run this in a terminal", Variable)

// longest is more than any passphrase has; what is longer is another file.
const longest = 4096

// Read takes the first passphrase that there is: from the descriptor, the variable,
// the keyring, the prompt, in this order. Errors never hold what was read.
func (s Source) Read(question string) (seal.Passphrase, error) {
	if s.Descriptor != nil {
		return readDescriptor(s.Descriptor)
	}
	if s.Variable != "" {
		p, err := seal.NewPassphrase(s.Variable)
		if errors.Is(err, seal.ErrNoPassphrase) {
			err = fmt.Errorf("%s has only spaces in it", Variable)
		}
		return p, err
	}
	if s.Kept != nil {
		// A keyring that is missing or locked is no reason not to ask.
		if kept, err := s.Kept(); err == nil && kept != "" {
			return seal.NewPassphrase(kept)
		}
	}
	return s.Ask(question)
}

// Ask asks for a passphrase at the terminal alone.
func (s Source) Ask(question string) (seal.Passphrase, error) {
	if s.Prompt == nil {
		return seal.Passphrase{}, ErrNone
	}
	typed, err := s.Prompt(question)
	if errors.Is(err, ErrNoTerminal) {
		return seal.Passphrase{}, ErrNone
	}
	if err != nil {
		return seal.Passphrase{}, err
	}
	return seal.NewPassphrase(typed)
}

// ErrDiffer says that a new passphrase was not typed twice in the same way.
var ErrDiffer = errors.New("the two didn't match; nothing was changed")

// New reads a passphrase that is to be used from now on: from the descriptor where
// there is one, else from the terminal, where it is asked for twice.
func (s Source) New(question string) (seal.Passphrase, error) {
	if s.Descriptor != nil {
		return readDescriptor(s.Descriptor)
	}
	first, err := s.Ask(question)
	if errors.Is(err, ErrNone) {
		err = errors.New("no new passphrase was given\nname a file descriptor with --new-passphrase-fd, or run this in a terminal")
	}
	if err != nil {
		return first, err
	}
	second, err := s.Ask("Type it again: ")
	if err == nil && first != second {
		err = ErrDiffer
	}
	return first, err
}

func readDescriptor(r io.Reader) (seal.Passphrase, error) {
	data, err := io.ReadAll(io.LimitReader(r, longest+1))
	switch {
	case err != nil:
		return seal.Passphrase{}, fmt.Errorf("--passphrase-fd: nothing can be read there: %w\nno open file has that number, or it's only open for writing", err)
	case len(data) > longest:
		return seal.Passphrase{}, errors.New("--passphrase-fd: what was read is too long for a passphrase")
	}
	p, err := seal.NewPassphrase(string(data))
	if errors.Is(err, seal.ErrNoPassphrase) {
		err = errors.New("--passphrase-fd: no passphrase was found there")
	}
	return p, err
}
