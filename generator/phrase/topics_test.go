package phrase_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"followup/generator/phrase"
)

// told is a note as it was typed on a phone, and who reads the message.
type told struct {
	reader phrase.Reader
	text   string
}

// topics reads the table of such notes. A line "> name | title | another's name" tells
// who reads those below it.
func topics(t testing.TB, file string) []told {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []told
	var reader phrase.Reader
	for s := bufio.NewScanner(f); s.Scan(); {
		if who, ok := strings.CutPrefix(s.Text(), "> "); ok {
			parts := strings.Split(who, " | ")
			reader = phrase.Reader{To: parts[:1], Theirs: true}
			if len(parts) > 1 {
				reader.Title, reader.Others = parts[1], parts[2:]
			}
		} else if s.Text() != "" {
			list = append(list, told{reader, s.Text()})
		}
	}
	return list
}

// TestTopics: notes as people type them on a phone, the forms of each, and the
// sentences that come of it.
func TestTopics(t *testing.T) {
	table := topics(t, "testdata/topics.txt")
	if len(table) < 550 {
		t.Fatalf("only %d notes", len(table))
	}
	sentences := frames(t)
	var b strings.Builder
	left := 0
	for turn, n := range table {
		item := n.reader.Read(n.text, phrase.Topic)
		fmt.Fprintf(&b, "%s\n", n.text)
		if !item.Fits() {
			left++
		}
		for _, f := range forms(item) {
			if f[1] != "" && !(f[0] == "said" && f[1] == item.About) {
				fmt.Fprintf(&b, "    %-9s %s\n", f[0], f[1])
			}
		}
		for k, name := range enters(phrase.Topic) {
			if said := sentences.Say(name, phrase.Tones()[(turn+k)%3], turn+k, item); said != "" {
				fmt.Fprintf(&b, "      %s\n", said)
			}
		}
	}
	golden(t, "testdata/topics.golden", b.String())
	t.Logf("%d of %d notes left out", left, len(table))
}
