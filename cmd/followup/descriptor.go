package main

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"
)

// descriptor is the value of an option that names an open file to read a
// passphrase from. The zero value names none.
type descriptor struct {
	number int
	given  bool
}

// descriptorOption adds --passphrase-fd to a command that needs a passphrase.
func descriptorOption(c *cobra.Command, fd *descriptor) {
	c.Flags().Var(fd, "passphrase-fd", "read the passphrase from this file descriptor; 0 is standard input")
}

// descriptorType is what the help calls it.
const descriptorType = "number"

// Type is for the help.
func (d *descriptor) Type() string { return descriptorType }

// String is the number, or "" where none was given.
func (d *descriptor) String() string {
	if !d.given {
		return ""
	}
	return strconv.Itoa(d.number)
}

// Set takes a number of 0 or more.
func (d *descriptor) Set(value string) error {
	n, err := strconv.Atoi(value)
	if err != nil || n < 0 {
		return errors.New("not a file descriptor")
	}
	d.number, d.given = n, true
	return nil
}
