package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"followup/generator/testenv"
)

// TestPlanIsTheTable holds `followup plan --json` to a model of the whole table of plays,
// on playbooks made at random: three hundred of them with -long. The model is written
// from docs/reference.md alone and shares no code with the program, so a timing or a rule
// that changes has to be changed in both by hand.
func TestPlanIsTheTable(t *testing.T) {
	t.Parallel()
	seed, seen, compared, wrong := testenv.Seed(t), make(map[string]bool), 0, 0
	playbooks := testenv.Times(10, 300)
	for n := range playbooks {
		dice := modelDice{rand.New(rand.NewPCG(seed, uint64(n)))}
		b, middle := dice.book()
		dir := t.TempDir()
		b.write(t, dir)
		faults := differences(b.recipients(), programRecipients(dir))
		for _, at := range dice.moments(b, middle) {
			want := b.expected(at.day, at.clock)
			faults = append(faults, differences(want, programPlan(t, dir, at))...)
			compared += len(want)
			note(seen, want)
			if len(faults) > 0 {
				wrong++
				t.Errorf("playbook %d on %s:\n%s\n%s", n, at, strings.Join(faults, "\n"), b.print())
				break
			}
		}
		if wrong == 3 {
			t.Fatal("these three are enough to begin with")
		}
	}
	t.Logf("%d lines compared", compared)
	if playbooks >= 300 { // so many have something of everything
		whole(t, seen)
	}
}

// whole reports what of the table was not among the lines.
func whole(t *testing.T, seen map[string]bool) {
	t.Helper()
	for _, p := range modelPlays() {
		for _, r := range p.rows {
			if !seen[p.name+" from "+bare(r.anchor)] {
				t.Errorf("no %s from %s was among them", p.name, r.anchor)
			}
		}
	}
	for _, state := range []string{"done", "skipped", "dropped", "overtaken", "planned", "lapsed", "overdue", "late", "due", "open", "upcoming", "held back"} {
		if !seen[state] {
			t.Errorf("nothing was %s", state)
		}
	}
}

// note marks what was among the lines.
func note(seen map[string]bool, lines []modelLine) {
	for _, l := range lines {
		seen[l.State], seen[l.Play+" from "+l.Anchor] = true, true
		seen["held back"] = seen["held back"] || l.OpensAt != ""
	}
}

// moment is a day, with an hour or without one.
type moment struct {
	day   modelDay
	clock int
}

func (m moment) String() string {
	if m.clock == noClock {
		return m.day.String()
	}
	return m.day.String() + "T" + hour(m.clock)[1:]
}

// moments are three days, before, during and after most of what happens, and an hour
// of the day of one of the interviews.
func (r modelDice) moments(b *modelBook, middle modelDay) []moment {
	return []moment{
		{r.day(middle, -20, 0), noClock}, {r.day(middle, 1, 15), noClock}, {r.day(middle, 16, 120), noClock},
		{b.interviews[r.IntN(len(b.interviews))].day, 60 * (6 + r.IntN(15))},
	}
}

// programPlan is what the program prints.
func programPlan(t *testing.T, dir string, at moment) []modelLine {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), []string{"--dir", dir, "--today", at.String(), "plan", "--json"}, strings.NewReader(""), &stdout, &stderr, time.Now)
	var rows []modelLine
	if err := json.Unmarshal(stdout.Bytes(), &rows); err != nil || code != exitFine {
		t.Fatalf("%s ended with %d: %v\n%s", dir, code, err, stderr.String())
	}
	return rows
}
