package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"followup/generator/testenv"
)

// modelLine is what `plan --json` and the model say of one follow-up.
type modelLine struct {
	Interview, Play    string
	N                  int
	Channel            string
	Channels           []string
	To                 struct{ Name, Email string }
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
	return fmt.Sprintf("%s/%s %d: %s of %v to %q %q, from %s: opens %s due %s closes %s lapses %s: %s",
		l.Interview, l.Play, l.N, l.Channel, l.Channels, l.To.Name, l.To.Email, l.Anchor, l.Opens, l.Due, l.Closes, lapses, l.State)
}

func (f *modelFollowUp) line(today modelDay) modelLine {
	l := modelLine{
		Interview: f.interview.file, Play: f.play.name, N: f.n, Channel: f.channel, Channels: f.play.channels, Anchor: f.anchor,
		Opens: f.opens.String(), Due: f.due.String(), Closes: f.closes.String(), State: f.state(today),
	}
	l.Anchor = strings.TrimPrefix(l.Anchor, "its ")
	l.To.Name, l.To.Email = f.to.name, f.to.email
	if f.lapses != noDay {
		l.Lapses = new(string)
		*l.Lapses = f.lapses.String()
	}
	return l
}

// expected is the whole answer of the model on a day, in the order that the reference promises.
func (b *modelBook) expected(today modelDay) []string {
	all := b.plan()
	slices.SortFunc(all, func(x, y *modelFollowUp) int {
		return cmp.Or(cmp.Compare(x.due, y.due), cmp.Compare(x.interview.file, y.interview.file), cmp.Compare(x.play.name, y.play.name), cmp.Compare(x.n, y.n))
	})
	var lines []string
	for _, f := range all {
		lines = append(lines, f.line(today).String())
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
		for _, today := range []modelDay{dice.day(middle, -20, 0), dice.day(middle, 1, 15), dice.day(middle, 16, 120)} {
			var stdout, stderr bytes.Buffer
			code := run(t.Context(), []string{"--dir", dir, "--today", today.String(), "plan", "--json"}, strings.NewReader(""), &stdout, &stderr, time.Now)
			var rows []modelLine
			if err := json.Unmarshal(stdout.Bytes(), &rows); err != nil || code != exitFine {
				t.Fatalf("playbook %d ended with %d: %v\n%s\n%s", n, code, err, stderr.String(), b.print())
			}
			var got []string
			for _, r := range rows {
				got = append(got, r.String())
			}
			want := b.expected(today)
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
