package main

import (
	"slices"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
)

// marking says what was done: a play, by which day, for whom.
type marking struct {
	play string
	n    int          // which time, from 1; 0 for the next
	on   playbook.Day // on which it was done
	any  bool         // of those to be taken back, on any day
	to   string       // one of several people, as it was asked for; "" for all of them
}

// mark records in the interview's file that a follow-up was done. It changes only
// the lines that it must.
func (a *app) mark(p *generator.Plan, i *playbook.Interview, m marking) (change, error) {
	f, err := findFollowUp(p.FollowUps(), i.Name, m.play, m.n, m.on)
	if err != nil {
		return change{}, err
	}
	who, err := oneOfSeveral(f, m.to)
	if err != nil {
		return change{}, err
	}
	line, n := f.Play.Name+" "+m.on.String(), m.n
	if who != nil {
		line += " " + who.Name
	}
	times := timesDone(f, who)
	switch {
	case n > times+1:
		return change{}, wrong("mark that one first", "the %s before this one isn't marked as done yet", f.Play.Name)
	case n == 0 && times >= len(f.Play.Repeat):
		n = times
	}
	undo := a.undoDone(f, who)
	if last, ok := doneFor(f, n, who); ok {
		if last == m.on {
			return change{file: a.path(i.Path), what: f.Play.Name + " was already marked as done", before: true}, nil
		}
		return change{}, wrong("to change the day, first take it back: "+undo, "%s is already marked as done on %s", f.Play.Name, last)
	}
	err = a.edit(i, func(path string, was []byte) ([]byte, error) { return matter.AppendToList(path, was, "done", line) })
	return change{file: a.path(i.Path), what: "done: " + line, undo: undo}, err
}

// unmark takes a line out again that says that a follow-up was done: the last that
// fits.
func (a *app) unmark(p *generator.Plan, i *playbook.Interview, m marking) (change, error) {
	f, err := findFollowUp(p.FollowUps(), i.Name, m.play, m.n, m.on)
	if err != nil && !slices.ContainsFunc(i.Done, func(d playbook.DoneLine) bool { return d.Play == m.play }) {
		return change{}, err
	}
	var who *playbook.Contact
	if err == nil {
		if who, err = oneOfSeveral(f, m.to); err != nil {
			return change{}, err
		}
	}
	at, everybody := -1, false
	for n, d := range i.Done {
		if d.Play != m.play || !m.any && d.On != m.on {
			continue
		}
		switch {
		case who == nil || d.Who != "" && who.Is(d.Who):
			at = n
		case d.Who == "":
			everybody = true
		}
	}
	day := ""
	if !m.any {
		day = " on " + m.on.String()
	}
	switch {
	case at < 0 && everybody:
		return change{}, wrong("leave out --to to take it back for everybody", "%s is marked as done%s for everybody at once", m.play, day)
	case at < 0 && who != nil:
		return change{}, wrong("", "%s isn't marked as done%s for %s", m.play, day, who.Name)
	case at < 0:
		return change{}, wrong("", "%s isn't marked as done%s", m.play, day)
	}
	d := i.Done[at]
	line, redo := d.Play+" "+d.On.String(), []string{"done", i.Name, d.Play, "--on", d.On.String()}
	if d.Who != "" {
		line, redo = line+" "+d.Who, append(redo, "--to", d.Who)
	}
	err = a.edit(i, func(path string, was []byte) ([]byte, error) { return matter.RemoveFromList(path, was, "done", at) })
	return change{file: a.path(i.Path), what: "no longer done: " + line, undo: a.command(redo...)}, err
}

func (a *app) undoDone(f *playbook.FollowUp, who *playbook.Contact) string {
	words := []string{"done", f.Interview.Name, f.Play.Name, "--undo"}
	if who != nil {
		words = append(words, "--to", who.Name)
	}
	return a.command(words...)
}

// oneOfSeveral is the one of a follow-up's people who is meant, or nil for all of
// them. Where there is only one, they are all.
func oneOfSeveral(f *playbook.FollowUp, part string) (*playbook.Contact, error) {
	if part == "" {
		return nil, nil
	}
	c, err := person(f.To, part)
	if err != nil || len(f.To) == 1 {
		return nil, err
	}
	if !f.Play.Each {
		return nil, wrong("leave out --to", "%s is one message to everybody", f.Play.Name)
	}
	return &c, nil
}

// doneFor is the day on which a follow-up's play was done for the nth time: for one
// of its people, or with nil for all of them.
func doneFor(f *playbook.FollowUp, n int, who *playbook.Contact) (on playbook.Day, ok bool) {
	if who != nil {
		return f.Interview.DoneFor(f.Play.Name, n, *who)
	}
	if len(f.To) == 0 {
		return f.Interview.DonePlay(f.Play.Name, n)
	}
	for _, c := range f.To {
		day, done := f.Interview.DoneFor(f.Play.Name, n, c)
		if !done {
			return on, false
		}
		on = playbook.LaterOf(on, day)
	}
	return on, true
}

// timesDone counts how often a follow-up's play was done.
func timesDone(f *playbook.FollowUp, who *playbook.Contact) int {
	for n := 0; ; n++ {
		if _, ok := doneFor(f, n+1, who); !ok {
			return n
		}
	}
}

// person is the one of several people whom a name means: by whole words first, else
// by how a word begins.
func person(people []playbook.Contact, name string) (playbook.Contact, error) {
	names := make([]string, len(people))
	for n, c := range people {
		names[n] = c.Name
	}
	var fitting []playbook.Contact
	for _, fits := range []func(playbook.Contact) bool{
		func(c playbook.Contact) bool { return c.Is(name) },
		func(c playbook.Contact) bool {
			return holdsWords(c.Name, name, func(a, b string) bool { return a == b })
		},
		func(c playbook.Contact) bool { return holdsWords(c.Name, name, beginsWith) },
	} {
		for _, c := range people {
			if fits(c) {
				fitting = append(fitting, c)
			}
		}
		if len(fitting) == 1 {
			return fitting[0], nil
		}
		if len(fitting) > 1 {
			return playbook.Contact{}, wrong("say which one: "+playbook.Listed(names), "`%s` fits several people", name)
		}
	}
	hint := "add somebody to `contacts` first"
	if len(names) > 0 {
		hint = "it goes to: " + playbook.Listed(names)
	}
	return playbook.Contact{}, wrong(hint, "nobody called `%s` gets this message", name)
}
