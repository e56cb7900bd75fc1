package feed

import (
	"bytes"
	"strings"
	"testing"

	"followup/generator/playbook"
)

// published is the sample's feeds as they would be a week later, after an edit,
// with those before them published.
func published(t testing.TB, before map[string][]byte, edit func([]*playbook.FollowUp)) map[string][]byte {
	t.Helper()
	followUps := steps()
	edit(followUps)
	in := all(settings(playbook.FeedFull), "2026-11-23", followUps...)
	in.Published = func(path string) []byte { return before[path] }
	return files(t, in)
}

func nothing([]*playbook.FollowUp) {}

func TestLedger(t *testing.T) {
	t.Parallel()
	before := files(t, sample(playbook.FeedFull))
	for path, data := range published(t, before, nothing) {
		if !bytes.Equal(data, before[path]) {
			t.Errorf("%s changed of itself:\n%s", path, data)
		}
	}
	edit := func(f []*playbook.FollowUp) { f[1].Due = day("2026-11-21") }
	after := published(t, before, edit)
	const path = "followups.ics"
	if n := bytes.Count(after[path], []byte("DTSTAMP:20261123T050000Z\r\nLAST-MODIFIED:20261123T050000Z\r\nSEQUENCE:1\r\n")); n != 1 {
		t.Errorf("%d events have new stamps:\n%s", n, after[path])
	}
	if !bytes.Contains(after[path], []byte("X-REVISION:1\r\n")) || !bytes.Contains(before[path], []byte("X-REVISION:0\r\n")) {
		t.Error("the feed's own number did not move")
	}

	// A checkout turned the line ends.
	turned := map[string][]byte{}
	for path, data := range before {
		turned[path] = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	}
	if got := published(t, turned, nothing); !bytes.Equal(got[path], before[path]) {
		t.Error("turned line ends made the events others")
	}

	// A build was killed when only the interview's own feed was in its place.
	own := "interviews/2026-11-10-northwind-platform-engineer.ics"
	half := map[string][]byte{path: before[path], own: after[own]}
	if got := published(t, half, edit); !bytes.Equal(got[own], after[own]) {
		t.Errorf("stamps moved twice for one change:\n%s", got[own])
	}

	// The whole feed is gone or damaged: the interviews' own still know.
	for _, damaged := range []string{"", "BEGIN:VCALENDAR\r\n", "\x00", strings.Repeat("BEGIN:VEVENT\r\n", 3)} {
		left := map[string][]byte{path: []byte(damaged), own: before[own]}
		if got := published(t, left, nothing); !bytes.Equal(got[own], before[own]) {
			t.Errorf("after %q: %s", damaged, got[own])
		}
	}
}

// FuzzLedger reads anything for a feed that was published: the new one is right
// all the same.
func FuzzLedger(f *testing.F) {
	data := whole(f, sample(playbook.FeedFull))
	f.Add(string(data))
	f.Add(strings.ReplaceAll(string(data), "SEQUENCE:0", "SEQUENCE:2147483647"))
	f.Add("BEGIN:VEVENT\r\nUID:309b7141-1887-5a0b-bf51-4b3634f6a000\r\nDTSTAMP:99991231T235959Z\r\nLAST-MODIFIED:\r\nSEQUENCE:-1\r\nEND:VEVENT\r\n")
	f.Fuzz(func(t *testing.T, feed string) {
		for _, data := range published(t, map[string][]byte{"followups.ics": []byte(feed)}, nothing) {
			wellFormed(t, data)
			for l := range strings.SplitSeq(string(data), "\r\n") {
				if stamp, ok := strings.CutPrefix(l, "DTSTAMP:"); ok && !isStamp(stamp) {
					t.Errorf("the stamp %q", stamp)
				}
				if n, ok := strings.CutPrefix(l, "SEQUENCE:"); ok && (strings.Contains(n, "-") || len(n) > 10 || len(n) == 10 && n > "2147483647") {
					t.Errorf("the sequence %q", n)
				}
			}
		}
	})
}
