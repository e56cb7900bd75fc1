package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"

	"followup/generator/invitation"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/terminal"
)

// invited is an interview's file that speaks of an invitation, drafts with it.
type invited struct {
	interview *playbook.Interview // nil where the file cannot be read that far
	data      []byte
	problems  problem.List
}

func (im *importing) invited(files fs.FS) ([]invited, error) {
	var list []invited
	for _, name := range read.InterviewFiles(files, new(problem.List)) {
		data, err := fs.ReadFile(files, name)
		if err != nil || !bytes.Contains(data, []byte("invitation")) {
			continue
		}
		i, problems := read.Interview(name, data, im.book)
		list = append(list, invited{i, data, problems})
	}
	return list, nil
}

// find finds the interview that was imported from an invitation. A file with
// errors that may be the one ends the import: beside it, a second file for the
// same interview would be made.
func (im *importing) find(uid string) (*playbook.Interview, error) {
	var found []invited
	for _, f := range im.here {
		if f.interview != nil && f.interview.Invitation.UID == uid || f.problems.Errors() > 0 && bytes.Contains(f.data, []byte(uid)) {
			found = append(found, f)
		}
	}
	switch {
	case len(found) == 0:
		return nil, nil
	case len(found) > 1 && found[0].interview != nil && found[1].interview != nil:
		return nil, wrong("in one of them, delete `invitation:` and the lines that belong to it", "two files have this invitation: %s and %s",
			im.path(found[0].interview.Path), im.path(found[1].interview.Path))
	}
	return found[0].interview, im.tell(found[0].problems)
}

// choose picks the events to import: the only one; those that the command line
// names; or the only one to come that looks like an interview.
func (im *importing) choose(file string, all []*invitation.Invitation) ([]*invitation.Invitation, error) {
	var chosen []*invitation.Invitation
	if len(im.events) > 0 {
		for _, n := range im.events {
			if n < 1 || n > len(all) {
				return nil, wrong("leave --event out to see the list", "--event: there is no event %d; the file has %d", n, len(all))
			}
			if !slices.Contains(chosen, all[n-1]) {
				chosen = append(chosen, all[n-1])
			}
		}
		return chosen, nil
	}
	interviews, others := sorted(all)
	if im.all && len(all) > 1 {
		if len(interviews) == 0 {
			return nil, im.list(file, all, nil, others, "none of the %d events looks like an interview")
		}
		for _, n := range interviews {
			chosen = append(chosen, all[n])
		}
		return chosen, nil
	}
	if len(all) == 1 {
		if i := all[0]; i.Repeats != "" && !i.LooksLikeInterview() && i.Kind == invitation.Asked {
			return nil, wrong("if it is one, add --event 1: its first day is used",
				"%q repeats %s and doesn't look like an interview; nothing was imported", i.Summary, i.Repeats)
		}
		return all, nil
	}
	today := im.today(im.own.Timezone)
	coming := slices.DeleteFunc(slices.Clone(interviews), func(n int) bool { return all[n].Day.Before(today) })
	if len(coming) == 1 {
		fmt.Fprintf(im.stderr, "The file has %d events. Number %d is the only upcoming interview, so it was used.\n", len(all), coming[0]+1)
		return []*invitation.Invitation{all[coming[0]]}, nil
	}
	return nil, im.list(file, all, interviews, others, "the file has %d events; say which one is the interview")
}

// sorted tells the events that look like interviews from the others. One that
// repeats has to say so itself to be one.
func sorted(all []*invitation.Invitation) (interviews, others []int) {
	for n, i := range all {
		if i.LooksLikeInterview() && i.Kind == invitation.Asked {
			interviews = append(interviews, n)
		} else {
			others = append(others, n)
		}
	}
	return interviews, others
}

// most is how many events are listed: more than that nobody reads.
const most = 40

// list shows the events by number, the interviews alone where there are any.
func (im *importing) list(file string, all []*invitation.Invitation, interviews, others []int, message string) error {
	listed, more := interviews, "more that don't look like interviews"
	rest := len(others)
	if len(listed) == 0 {
		listed, rest, more = others, 0, "earlier ones"
	}
	if extra := len(listed) - most; extra > 0 {
		listed, rest, more = listed[extra:], rest+extra, "more that aren't shown"
	}
	fmt.Fprint(im.stdout, terminal.Events(all, listed, func(i *invitation.Invitation) string {
		for _, f := range im.here {
			if f.interview != nil && f.interview.Invitation.UID == i.UID {
				return f.interview.Path
			}
		}
		return ""
	}))
	if rest > 0 {
		fmt.Fprintf(im.stdout, "      and %d %s\n", rest, more)
	}
	hint := "write: followup import " + playbook.ShellWord(file) + " --event " + fmt.Sprint(listed[len(listed)-1]+1)
	if len(interviews) > 0 {
		hint += "\nor --all for every one that looks like an interview"
	}
	return wrong(hint, message, len(all))
}
