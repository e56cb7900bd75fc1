package review_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"followup/generator/playbook"
	"followup/generator/review"
)

var update = flag.Bool("update", false, "write what the check now says to testdata/remarks.txt")

// TestRemarks holds the check to all that it ever said of the messages of testdata,
// sent by every channel, in two languages, and each with the one before it as its
// end and as the message that it follows.
func TestRemarks(t *testing.T) {
	t.Parallel()
	const golden = "testdata/remarks.txt"
	book := builtIn(t)
	reviewer := review.New(book.Rules, companies())
	var said strings.Builder
	var last playbook.Message
	for _, c := range append(cases(t, "testdata/bad.txtar", book.Plays), cases(t, "testdata/good.txtar", book.Plays)...) {
		for _, channel := range playbook.Channels() {
			for _, language := range []string{"", "de-CH"} {
				s := c.subject
				s.Message.Channel, s.Message.Language = channel, language
				s.Message.Body += "\n\n" + last.Body
				s.First = &playbook.Message{Channel: channel, Body: last.Body}
				fmt.Fprintf(&said, "%s by %s %s\n", c.name, channel, language)
				for _, remark := range reviewer.Review(s) {
					fmt.Fprintf(&said, "  %s: %s | %s\n", remark.Rule.Name, remark.Message, remark.Match)
				}
			}
		}
		last = c.subject.Message
	}
	if *update {
		if err := os.WriteFile(golden, []byte(said.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	now, then := strings.Split(said.String(), "\n"), strings.Split(string(want), "\n")
	for n := range now {
		if n >= len(then) || now[n] != then[n] {
			t.Fatalf("line %d of %s: %s", n+1, golden, now[n])
		}
	}
	if len(now) != len(then) {
		t.Errorf("%d lines, and %d in %s", len(now), len(then), golden)
	}
}
