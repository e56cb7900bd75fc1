package generator_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator"
	"followup/generator/playbook"
)

// turn is something that happens on the way, as the front matter tells it.
type turn struct{ name, front string }

// turns are what the plays beside the straight way are for.
func turns(ask string) []turn {
	return []turn{
		{"they missed it", "outcome: no show\noutcome_on: 2026-11-17\nsuggest: Thursday, November 19, at ten\n"},
		{"cancelled", "outcome: cancelled\noutcome_on: 2026-11-17\n"},
		{"on hold", "outcome: on hold\noutcome_on: 2026-11-24\n"},
		{"the next round", "outcome: next round\noutcome_on: 2026-11-24\ndecision_by: 2026-12-01\n"},
		{"an offer", "outcome: offer\noutcome_on: 2026-11-30\ndecide_by: 2026-12-10 12:00\nneeds_time: true\nask: " + ask + "\n"},
		{"an offer elsewhere", "other: outcome: offer\noutcome_on: 2026-11-30\ndecide_by: 2026-12-04 12:00\nask: [base 400k]\n"},
		{"accepted elsewhere", "other: outcome: accepted\noutcome_on: 2026-11-30\n"},
	}
}

// asks are what the people of testdata/people would raise about an offer.
func asks(person string) string {
	switch person {
	case "nurse":
		return `["shift differential for nights", "start Jan 11 instead of Jan 4", "orientation on days"]`
	case "teacher":
		return `["own classroom"]`
	case "barista":
		return `["18 an hour", "Saturdays off"]`
	case "senior-engineer":
		return `["base 185k because the market median in Denver is 180k", "remote 4 days"]`
	case "executive":
		return `["base 240k (min 225k)", "sign on 30k", "0.5% equity", "title VP Operations"]`
	case "sales-manager-agency":
		return `["OTE 180k", "car allowance?", "can you match 120?"]`
	case "contractor":
		return `["rate 85 an hour", "notice 2 weeks instead of 4"]`
	case "german-engineer":
		return `["Gehalt 68k statt 64k", "Beginn 1. März statt 1. Februar", "2 Tage Homeoffice pro Woche"]`
	case "academic-panel":
		return `["25 days holiday", "relocation 3k", "conference budget 1500"]`
	case "internal-move":
		return `["title Senior Analyst"]`
	case "second-language":
		return `["visa sponsorship"]`
	}
	return `["base 62k - I'd be running both shops"]`
}

// TestTurns prints the messages of what else a search brings, of twelve people unlike
// each other, with rich and with bare notes, in the three tones. The files of
// testdata/turns are there to be read aloud.
func TestTurns(t *testing.T) {
	files, err := filepath.Glob("testdata/people/*.txtar")
	if err != nil || len(files) != 12 {
		t.Fatalf("%d people: %v", len(files), err)
	}
	for _, file := range files {
		person := strings.TrimSuffix(filepath.Base(file), ".txtar")
		t.Run(person, func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for _, notes := range []string{"rich", "bare"} {
				reader := new(generator.Builder)
				for _, turn := range turns(asks(person)) {
					p := planBy(t, reader, turned(archive.Files[:3], notes, turn.front))
					for _, tone := range playbook.Tones() {
						printTurn(t, &b, p, notes, turn.name, tone)
					}
				}
			}
			golden := "testdata/turns/" + person + ".txt"
			if *update {
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil || string(want) != b.String() {
				t.Errorf("%s differs: run with -update, and read the difference (%v)", golden, err)
			}
		})
	}
}

// turned is one person's playbook, with what happened added to the interview, or to one
// at another company.
func turned(given []txtar.File, notes, front string) *txtar.Archive {
	archive := &txtar.Archive{}
	other, elsewhere := strings.CutPrefix(front, "other: ")
	if elsewhere {
		front = ""
		archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/2026-10-01-other.md",
			Data: []byte("---\ncompany: Elsewhere\nrole: Other Role\ninterview: 2026-10-01\n" + other + "---\n")})
	}
	for _, f := range given {
		switch f.Name {
		case "followup.yaml":
			archive.Files = append(archive.Files, f)
		case notes + ".md":
			text := strings.TrimPrefix(string(f.Data), "---\n")
			for _, key := range []string{"\ndecision_by:", "\nsuggest:"} { // it is said once
				if at := strings.Index(text, key); at >= 0 && strings.Contains("\n"+front, key) {
					text = text[:at] + text[at+1+strings.Index(text[at+1:], "\n"):]
				}
			}
			archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/2026-11-01-" + notes + ".md", Data: []byte("---\n" + front + text)})
		}
	}
	return archive
}

// printTurn prints the messages of the plays that are for such a turn.
func printTurn(t *testing.T, b *strings.Builder, p *generator.Plan, notes, turn string, tone playbook.Tone) {
	t.Helper()
	plays := []string{"missed-meeting", "rebook", "still-open", "next-round", "negotiate", "more-time", "offer-elsewhere", "withdraw", "offer-decision"}
	for _, f := range p.FollowUps() {
		if f.Interview.Company == "Elsewhere" || !slices.Contains(plays, f.Play.Name) || f.Play.Name == "offer-decision" && tone != playbook.Plain {
			continue
		}
		for wording := 1; wording <= 2 && !(notes == "bare" && wording == 2); wording++ {
			messages, err := p.MessagesOf(f, generator.Want{Tone: tone, Wording: wording})
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range messages {
				if m.Wording != wording || m.Tone != tone || m.Channel == playbook.Call && notes == "bare" {
					continue
				}
				fmt.Fprintf(b, "=== %s, %s: %s, %s, %s %s %d\n%s", notes, turn, f.Play.Name, m.Channel, m.Language, m.Tone, m.Wording, text(m))
				for _, l := range m.Lifts {
					fmt.Fprintf(b, "lift: %s: %s\n", l.Key, l.Text)
				}
				b.WriteString("\n")
			}
		}
	}
}
