package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"followup/generator"
	"followup/generator/testenv"
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
		Interview: f.interview.file, Play: f.play.name, N: f.n, Channel: f.channel, Channels: f.play.channels, Anchor: f.anchor,
		Opens: f.opens.String(), Due: f.due.String(), Closes: f.closes.String(), State: f.stateAt(today, clock, zone),
	}
	l.Anchor = l.Anchor[strings.LastIndex(l.Anchor, " ")+1:] // without whose it is
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

// expected is the whole answer of the model on a day, in the order that the reference promises.
func (b *modelBook) expected(today modelDay, clock int) []string {
	all := b.asOf(today).plan()
	slices.SortFunc(all, func(x, y *modelFollowUp) int {
		return cmp.Or(cmp.Compare(x.due, y.due), cmp.Compare(x.interview.file, y.interview.file), cmp.Compare(x.play.name, y.play.name), cmp.Compare(x.n, y.n))
	})
	var lines []string
	for _, f := range all {
		lines = append(lines, f.line(today, clock, b.zone).String())
	}
	return lines
}

// TestPlanIsTheTable holds `followup plan --json` to a model of the whole table of plays,
// on playbooks made at random: three hundred of them with -long.
func TestPlanIsTheTable(t *testing.T) {
	t.Parallel()
	seed, compared, wrong := testenv.Seed(t), 0, 0
	for n := range testenv.Times(60, 300) {
		dice := modelDice{rand.New(rand.NewPCG(seed, uint64(n)))}
		b, middle := dice.book()
		dir := t.TempDir()
		b.write(t, dir)
		if faults := differences(b.recipients(), programRecipients(dir)); len(faults) > 0 {
			t.Errorf("playbook %d, all recipients:\n%s\n%s", n, strings.Join(faults, "\n"), b.print())
		}
		meeting := b.interviews[dice.IntN(len(b.interviews))]
		for _, at := range []struct {
			day   modelDay
			clock int
		}{
			{dice.day(middle, -20, 0), noClock}, {dice.day(middle, 1, 15), noClock}, {dice.day(middle, 16, 120), noClock},
			{meeting.day, 60 * (6 + dice.IntN(15))}, // before, during or after an interview
		} {
			today := at.day.String()
			if at.clock != noClock {
				today += "T" + hour(at.clock)[1:]
			}
			var stdout, stderr bytes.Buffer
			code := run(t.Context(), []string{"--dir", dir, "--today", today, "plan", "--json"}, strings.NewReader(""), &stdout, &stderr, time.Now)
			var rows []modelLine
			if err := json.Unmarshal(stdout.Bytes(), &rows); err != nil || code != exitFine {
				t.Fatalf("playbook %d ended with %d: %v\n%s\n%s", n, code, err, stderr.String(), b.print())
			}
			var got []string
			for _, r := range rows {
				got = append(got, r.String())
			}
			want := b.expected(at.day, at.clock)
			compared += len(want)
			if faults := differences(want, got); len(faults) > 0 {
				wrong++
				t.Errorf("playbook %d on %s:\n%s\n%s", n, today, strings.Join(faults, "\n"), b.print())
				break
			}
		}
		if wrong == 3 {
			t.Fatal("these three are enough to begin with")
		}
	}
	t.Logf("%d lines compared", compared)
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
func differences(want, got []string) []string {
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

// print is the playbook as its files have it.
func (b *modelBook) print() string {
	var s strings.Builder
	files := b.files()
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&s, "-- %s --\n%s", path, files[path])
	}
	return s.String()
}
