package phrase_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/phrase"
	"followup/generator/problem"
	"followup/generator/read"
	"testing/fstest"
)

var update = flag.Bool("update", false, "write what the golden files now hold")

type note struct {
	use  phrase.Use
	text string
}

// notes reads the table of what people write: a line each, below the key that it
// stands under.
func notes(t testing.TB, file string) []note {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []note
	use := phrase.Topic
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		if key, ok := strings.CutPrefix(line, "# "); ok {
			use = phrase.Use(key)
		} else if line != "" {
			list = append(list, note{use, line})
		}
	}
	return list
}

// golden compares a text with a file, or writes it.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for n := range max(len(g), len(w)) {
		a, b := "", ""
		if n < len(g) {
			a = g[n]
		}
		if n < len(w) {
			b = w[n]
		}
		if a != b {
			t.Fatalf("%s:%d:\n  is   %s\n  want %s", file, n+1, a, b)
		}
	}
}

func forms(i phrase.Item) [][2]string {
	return [][2]string{{"about", i.About}, {"said", i.Said}, {"did", i.Did}, {"have", i.Have}, {"doing", i.Doing}, {"thanks", i.Thanks}, {"mine", i.Mine}, {"sentence", i.Sentence}, {"short", i.Short}}
}

// TestForms: each note of the table, its class and its forms, as they were read and
// found good.
func TestForms(t *testing.T) {
	table := notes(t, "testdata/notes.txt")
	if len(table) < 300 {
		t.Fatalf("only %d notes", len(table))
	}
	var b strings.Builder
	use := phrase.Use("")
	for _, n := range table {
		if n.use != use {
			use = n.use
			fmt.Fprintf(&b, "# %s\n", use)
		}
		item := phrase.Reader{}.Read(n.text, n.use)
		fmt.Fprintf(&b, "%s\n    %s", n.text, item.Class)
		for _, flag := range []struct {
			name string
			on   bool
		}{{"heavy", item.Heavy}, {"money", item.Money}, {"own", item.Own}} {
			if flag.on {
				b.WriteString(", " + flag.name)
			}
		}
		b.WriteByte('\n')
		for _, f := range forms(item) {
			if f[1] != "" {
				fmt.Fprintf(&b, "    %-9s %s\n", f[0], f[1])
			}
		}
	}
	golden(t, "testdata/forms.golden", b.String())
}

func frames(t testing.TB) phrase.Frames {
	t.Helper()
	person := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam Rivera\ntimezone: America/New_York\n")}}
	book, problems := read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
	for _, p := range problems {
		if p.Severity == problem.Error {
			t.Fatal(p)
		}
	}
	return book.Frames["en"]
}

// enters lists the frames that a note may enter.
func enters(use phrase.Use) []string {
	switch use {
	case phrase.Topic:
		return []string{"topic", "topic-also", "topic-again", "topic-short", "lived", "review"}
	case phrase.Strength:
		return []string{"fit", "fit-again"}
	case phrase.Clarify:
		return []string{"clarify"}
	case phrase.Concern:
		return []string{"concern"}
	case phrase.Research:
		return []string{"research"}
	case phrase.News:
		return []string{"news"}
	case phrase.Asked:
		return []string{"question", "asked"}
	case phrase.Material:
		return []string{"material", "attached"}
	}
	return nil
}

// TestFrames prints each note of the table in each frame that it may enter.
func TestFrames(t *testing.T) {
	sentences := frames(t)
	var b strings.Builder
	for turn, n := range notes(t, "testdata/notes.txt") {
		item := phrase.Reader{}.Read(n.text, n.use)
		fmt.Fprintf(&b, "%s\n", n.text)
		blanks := []phrase.Blank{{"answer", "I learned Rust in a month."}, {"title", n.text}, {"address", "https://sam.example/it"}, {"company", "Northwind"}, {"role", "Platform Engineer"}}
		if n.use == phrase.Answer {
			concern := phrase.Reader{}.Read("no experience with billing", phrase.Concern)
			if whole := item.Whole(); whole != "" {
				fmt.Fprintf(&b, "    %s\n", sentences.Say("concern", "plain", turn, concern, phrase.Blank{Name: "answer", Text: whole}))
			}
		}
		for _, name := range enters(n.use) {
			for k, tone := range phrase.Tones() {
				if said := sentences.Say(name, tone, turn+k, item, blanks...); said != "" {
					fmt.Fprintf(&b, "    %s\n", said)
				}
			}
		}
	}
	golden(t, "testdata/frames.golden", b.String())
}
