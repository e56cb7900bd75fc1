package main

import (
	"fmt"
	"os"
	"strings"

	"followup/generator/playbook"
	"followup/generator/save"
)

// change is what a command wrote into an interview's file: what the file says now,
// and the line to run to take it back.
type change struct {
	file, what string
	undo       string // "" where it can't be taken back by a command
	before     bool   // the file said so already, and nothing was written
}

// tell prints what changed and how to take it back.
func (c change) tell(a *app) error {
	if c.before {
		_, err := fmt.Fprintf(a.stdout, "%s: %s\n", c.file, c.what)
		return err
	}
	line := fmt.Sprintf("%s: %s\n", c.file, c.what)
	if c.undo != "" {
		line += "To take it back: " + c.undo + "\n"
	}
	_, err := fmt.Fprint(a.stdout, line)
	return err
}

// edit changes an interview's file, whole or not at all. make returns the new
// content; it gets the path for its errors.
func (a *app) edit(i *playbook.Interview, make func(path string, was []byte) ([]byte, error)) error {
	file := a.path(i.Path)
	was, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	now, err := make(i.Path, was)
	if err != nil {
		return err
	}
	return save.Replace(file, was, now)
}

// toEdit finds the interview that a command is to write into. What is wrong in its
// file is told.
func (a *app) toEdit(part string) (book, *playbook.Interview, error) {
	if err := a.checkToday(); err != nil {
		return book{}, nil, err
	}
	b, err := a.book()
	if err != nil {
		return b, nil, err
	}
	name, err := find(b.names, part)
	if err != nil {
		return b, nil, err
	}
	if err := a.leave(b.problems); err != nil {
		return b, nil, err
	}
	i, err := b.interview(name)
	if broken, ok := err.(brokenError); ok {
		return b, nil, a.tell(broken.problems)
	}
	return b, i, err
}

// pastDay is the day that an option names, on which something happened, else today.
func (a *app) pastDay(option, text, zone string) (playbook.Day, error) {
	today := a.today(zone)
	if text == "" {
		return today, nil
	}
	day, err := a.dayIn(option, text, zone, true)
	switch {
	case err != nil || !day.After(today):
		return day, err
	case strings.EqualFold(text, "tomorrow"):
		return day, wrong("write it down once it has happened", "%s: %s hasn't come yet", option, day)
	}
	_, err = fmt.Fprintf(a.stderr, "note: %s hasn't come yet; it's %s\n", day, today)
	return day, err
}

// comingDay is the day to which an option puts something off.
func (a *app) comingDay(option, text, zone string) (playbook.Day, error) {
	day, err := a.dayIn(option, text, zone, false)
	if err == nil && day.Before(a.today(zone)) {
		return day, wrong("write today or a later day", "%s: %s has passed", option, day)
	}
	return day, err
}
