package generator_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator"
	"followup/generator/playbook"
)

// TestPeople prints every message of twelve people unlike each other: with rich and
// with bare notes, in the three tones, after each outcome. The files of
// testdata/people are there to be read aloud.
func TestPeople(t *testing.T) {
	files, err := filepath.Glob("testdata/people/*.txtar")
	if err != nil || len(files) != 12 {
		t.Fatalf("%d people: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			given := archive.Files[:3]
			var made []txtar.File
			for _, notes := range []string{"rich", "bare"} {
				for _, tone := range playbook.Tones() {
					made = append(made, txtar.File{Name: notes + "-" + string(tone) + ".txt", Data: []byte(print12(t, given, notes, tone))})
				}
			}
			if *update {
				archive.Files = append(given[:3:3], made...)
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(archive.Files) != len(given)+len(made) {
				t.Fatal("run with -update, and read what is printed")
			}
			for n, f := range made {
				if want := string(archive.Files[len(given)+n].Data); string(f.Data) != want {
					t.Errorf("%s differs: run with -update, and read the difference", f.Name)
				}
			}
		})
	}
}

// print12 prints the messages of one person's notes in one tone.
func print12(t *testing.T, given []txtar.File, notes string, tone playbook.Tone) string {
	var b strings.Builder
	reader := new(generator.Builder) // what the searches have in common is read once
	for _, after := range []playbook.Outcome{playbook.Waiting, playbook.Offer, playbook.Accepted, playbook.Declined, playbook.Rejected, playbook.NoReply} {
		archive := &txtar.Archive{}
		for _, f := range given {
			switch f.Name {
			case "followup.yaml":
				archive.Files = append(archive.Files, f)
			case notes + ".md":
				text := strings.TrimPrefix(string(f.Data), "---\n")
				if after != playbook.Waiting {
					text = fmt.Sprintf("outcome: %s\noutcome_on: 2026-12-01\n%s", after, text)
				}
				archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/2026-11-01-" + notes + ".md", Data: []byte("---\n" + text)})
			}
		}
		if after == playbook.Waiting { // an acceptance elsewhere, so that this one is withdrawn
			archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/2026-10-01-other.md",
				Data: []byte("---\ncompany: Elsewhere\nrole: Other Role\ninterview: 2026-10-01\noutcome: accepted\noutcome_on: 2027-03-01\n---\n")})
		}
		p := planBy(t, reader, archive)
		for _, f := range p.FollowUps() {
			if f.Interview.Company == "Elsewhere" || f.Channel == playbook.Task || after != playbook.Waiting && f.Play.Applies(playbook.Waiting) {
				continue
			}
			messages, err := p.MessagesOf(f, generator.Want{Tone: tone})
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range messages {
				fmt.Fprintf(&b, "=== %s #%d, %s, %s %s %d", f.Play.Name, f.N, m.Channel, m.Language, m.Tone, m.Wording)
				if m.Variant != "" {
					b.WriteString(", " + m.Variant)
				}
				b.WriteString("\n" + text(m))
				for _, l := range m.Lifts {
					fmt.Fprintf(&b, "lift: %s: %s\n", l.Key, l.Text)
				}
				b.WriteString("\n")
			}
		}
	}
	return b.String()
}
