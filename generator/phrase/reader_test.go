package phrase_test

import (
	"strings"
	"testing"

	"followup/generator/phrase"
)

// TestReader: a note is said to the person who reads the message.
func TestReader(t *testing.T) {
	dana := phrase.Reader{To: []string{"Dana Okafor", "Dr. Okafor"}, Title: "Chair of Surgery", Others: []string{"Greg Tully", "Joy Kim"}}
	theirs := dana
	theirs.Theirs = true
	alone := phrase.Reader{To: []string{"Dana Okafor"}}
	mark := phrase.Reader{To: []string{"Mark Long"}, Theirs: true}
	ed := phrase.Reader{To: []string{"Ed Lawson"}}
	for _, tt := range []struct {
		reader      phrase.Reader
		note        string
		about, said string
	}{
		{dana, "Onboarding takes 90 days, Dana wants 45", "", "that onboarding takes 90 days and that you want 45"},
		{dana, "dr okafor reviews every case herself", "how you review every case yourself", "that you review every case yourself"},
		{dana, "Dana's team, all remote", "your team", "your team"},
		{dana, "storm desk is where people learn to lead, Dana says", "", "that the storm desk is where people learn to lead"},
		{dana, "4:1 on days, she fights for it every budget", "the 4:1 ratio on days", "the 4:1 ratio on days"}, // she may be Joy
		{theirs, "4:1 on days, she fights for it every budget", "the 4:1 ratio on days and how you fight for it in every budget", "the 4:1 ratio on days and how you fight for it in every budget"},
		{alone, "holiday campaign with school librarians, she was really proud of it", "the holiday campaign with school librarians and how proud you are of it", "the holiday campaign with school librarians and how proud you are of it"},
		{theirs, "ride along w/ greg would be the next step", "", "that the ride-along with Greg would be the next step"},
		{theirs, "Joy runs quality, she can stop the line", "", "that Joy runs quality"}, // she is Joy
		{theirs, "good question from the chair about tremor", "", ""},                    // that is Dana
		{theirs, "the Okafor lab", "", ""},
		{alone, "they lost the physics club, want it back", "", "that you lost the physics club and want it back"},
		{mark, "Mark wants the dock clear by 6", "", "that you want the dock clear by six"},
		{mark, "long on-call weeks", "long on-call weeks", "long on-call weeks"},
		{ed, "Ed built the cost database over 15 yrs", "", "that you built the cost database over 15 years"},
	} {
		item := tt.reader.Read(tt.note, phrase.Topic)
		if item.About != tt.about || item.Said != tt.said {
			t.Errorf("%q: about %q, said %q; want %q, %q", tt.note, item.About, item.Said, tt.about, tt.said)
		}
	}
}

// TestNeverOfTheReader: no form speaks of its reader as of somebody else, in any order
// of the words around the name.
func TestNeverOfTheReader(t *testing.T) {
	reader := phrase.Reader{To: []string{"Dana Okafor"}, Theirs: true}
	for _, n := range topics(t, "testdata/topics.txt") {
		given, _, _ := strings.Cut(n.reader.To[0], " ")
		for _, text := range []string{strings.ReplaceAll(n.text, given, "Dana"), n.text + ", Dana too", "Dana: " + n.text, "Dana and " + n.text, n.text + " says Dana"} {
			item := reader.Read(text, phrase.Topic)
			for _, f := range forms(item)[:2] {
				for _, w := range strings.Fields(f[1]) {
					if strings.Trim(w, ".,'s") == "Dana" {
						t.Errorf("%q: %s: %s", text, f[0], f[1])
					}
				}
			}
		}
	}
}
