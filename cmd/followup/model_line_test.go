package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"followup/generator"
)

// modelLine is what `plan --json` and the model say of one follow-up.
type modelLine struct {
	Interview, Play    string
	N                  int
	Channel            string
	Channels           []string
	To                 struct{ Name, Email string }
	OpensAt            string `json:"opens_at"`
	Anchor             string
	Opens, Due, Closes string
	Lapses             *string
	State              string
}

func (l modelLine) String() string {
	lapses := "never"
	if l.Lapses != nil {
		lapses = *l.Lapses
	}
	return fmt.Sprintf("%s/%s %d: %s of %v to %q %q, from %s: opens %s%s due %s closes %s lapses %s: %s",
		l.Interview, l.Play, l.N, l.Channel, l.Channels, l.To.Name, l.To.Email, l.Anchor, l.Opens, instant(l.OpensAt), l.Due, l.Closes, lapses, l.State)
}

// instant is the time in UTC, as two programs that mean the same write it.
func instant(text string) string {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return text
	}
	return at.UTC().Format(" 15:04Z on 2006-01-02")
}

func (f *modelFollowUp) line(today modelDay, clock int, zone string) modelLine {
	l := modelLine{
		Interview: f.interview.file, Play: f.play.name, N: f.n, Channel: f.channel, Channels: f.play.channels, Anchor: bare(f.anchor),
		Opens: f.opens.String(), Due: f.due.String(), Closes: f.closes.String(), State: f.stateAt(today, clock, zone),
	}
	if len(f.to) > 0 {
		l.To.Name, l.To.Email = f.to[0].name, f.to[0].email
	}
	if at, ok := f.opensAt(zone); ok {
		l.OpensAt = at.Format(time.RFC3339)
	}
	if f.lapses != noDay {
		l.Lapses = new(string)
		*l.Lapses = f.lapses.String()
	}
	return l
}

// bare is the anchor's key, without whose it is.
func bare(anchor string) string { return anchor[strings.LastIndex(anchor, " ")+1:] }

// expected is the whole answer of the model on a day, in the order that the reference promises.
func (b *modelBook) expected(today modelDay, clock int) []modelLine {
	all := b.asOf(today).plan()
	slices.SortFunc(all, func(x, y *modelFollowUp) int {
		return cmp.Or(cmp.Compare(x.due, y.due), cmp.Compare(x.interview.file, y.interview.file), cmp.Compare(x.play.name, y.play.name), cmp.Compare(x.n, y.n))
	})
	var lines []modelLine
	for _, f := range all {
		lines = append(lines, f.line(today, clock, b.zone))
	}
	return lines
}

// recipients are all the people of each follow-up.
func (b *modelBook) recipients() []string {
	var lines []string
	for _, f := range b.plan() {
		var names []string
		for _, c := range f.to {
			names = append(names, c.name)
		}
		lines = append(lines, fmt.Sprintf("%s/%s %d: %q", f.interview.file, f.play.name, f.n, names))
	}
	slices.Sort(lines)
	return lines
}

// programRecipients is the same from the program, whose JSON has the first of them alone.
func programRecipients(dir string) []string {
	p, _ := generator.Read(os.DirFS(dir))
	var lines []string
	for _, f := range p.FollowUps() {
		var names []string
		for _, c := range f.To {
			names = append(names, c.Name)
		}
		lines = append(lines, fmt.Sprintf("%s/%s %d: %q", f.Interview.Name, f.Play.Name, f.N, names))
	}
	slices.Sort(lines)
	return lines
}

// differences are the lines that only one of the two has.
func differences[T any](expected, printed []T) []string {
	want, got := texts(expected), texts(printed)
	var all []string
	for _, l := range want {
		if !slices.Contains(got, l) {
			all = append(all, "want "+l)
		}
	}
	for _, l := range got {
		if !slices.Contains(want, l) {
			all = append(all, "got  "+l)
		}
	}
	slices.SortStableFunc(all, func(x, y string) int { // what is said of one follow-up stands together
		return cmp.Compare(strings.SplitN(x, ":", 2)[0][5:], strings.SplitN(y, ":", 2)[0][5:])
	})
	if len(all) == 0 && !slices.Equal(want, got) {
		all = []string{"the order differs"}
	}
	return all
}

func texts[T any](all []T) []string {
	var texts []string
	for _, one := range all {
		texts = append(texts, fmt.Sprint(one))
	}
	return texts
}

// print is the playbook as its files have it.
func (b *modelBook) print() string {
	var s strings.Builder
	files := b.files()
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&s, "-- %s --\n%s", path, files[path])
	}
	return s.String()
}
