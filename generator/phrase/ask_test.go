package phrase_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"followup/generator/phrase"
)

// TestAsk: points about an offer as people type them, as they are asked for in a
// message: in turn in each tone, in American and in British English.
func TestAsk(t *testing.T) {
	data, err := os.ReadFile("testdata/asks.txt")
	if err != nil {
		t.Fatal(err)
	}
	items := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(items) < 100 {
		t.Fatalf("only %d points", len(items))
	}
	sentences := frames(t)
	var b strings.Builder
	for turn, note := range items {
		fmt.Fprintf(&b, "%s\n", note)
		american := phrase.Reader{Currency: "$"}.Read(note, phrase.Point)
		if !american.Fits() {
			fmt.Fprintf(&b, "    listed: %s\n", phrase.Listed(note))
			continue
		}
		for k, tone := range phrase.Tones() {
			said := sentences.Say("ask", tone, turn+k, american)
			if reason := american.Because(tone); reason != "" {
				said += " " + reason
			}
			fmt.Fprintf(&b, "    %s\n", said)
		}
		british := phrase.Reader{British: true, Currency: "£"}.Read(note, phrase.Point)
		fmt.Fprintf(&b, "    %s\n", sentences.Say("ask", "plain", turn, british))
	}
	golden(t, "testdata/asks.golden", b.String())
}
