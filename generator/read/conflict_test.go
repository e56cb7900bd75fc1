package read

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/problem"
)

// TestConflictCopies: what a cloud's program lays beside a file that was changed
// on two machines is told of, and is no second interview.
func TestConflictCopies(t *testing.T) {
	t.Parallel()
	text := "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n---\n"
	for name, of := range map[string]string{
		"globex (Sam's conflicted copy 2026-11-22).md":    "globex.md", // Dropbox
		"globex (conflicted copy 2026-11-22 101500).md":   "globex.md", // Nextcloud
		"globex (Sams Konflikt-Kopie 2026-11-22).md":      "globex.md",
		"globex_conflict-20261122-101500.md":              "globex.md", // ownCloud
		"globex.sync-conflict-20261122-101500-ABCDEFG.md": "globex.md", // Syncthing
		"globex.Conflict.md":                              "globex.md", // Resilio
		"2026-11-10-conflict.md":                          "",
		"2026-11-10-talk about a conflict.md":             "",
		"conflict.md":                                     "",
		"globex (second talk).md":                         "",
	} {
		files := fstest.MapFS{
			"followup.yaml":                {Data: []byte("name: Sam Rivera\ntimezone: UTC\n")},
			"content/interviews/globex.md": {Data: []byte(text)},
			"content/interviews/" + name:   {Data: []byte(strings.Replace(text, "Engineer", "Architect", 1))},
		}
		book, problems := Playbook(files, files)
		found := ""
		for _, p := range problems {
			if p.Code == "conflict-copy" && p.Severity == problem.Warning && p.File == "content/interviews/"+name {
				found = strings.Fields(strings.TrimPrefix(p.Message, "this is a second version of "))[0]
			}
		}
		if strings.TrimSuffix(found, ",") != of || (of == "") != (len(book.Interviews) == 2) {
			t.Errorf("%s: told of as a copy of %q, want %q; %d interviews", name, found, of, len(book.Interviews))
		}
	}
}

// TestTwins: a copy of a file under another name is told of.
func TestTwins(t *testing.T) {
	t.Parallel()
	text := "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n---\n"
	files := fstest.MapFS{
		"followup.yaml":                  {Data: []byte("name: Sam Rivera\ntimezone: UTC\n")},
		"content/interviews/globex.md":   {Data: []byte(text)},
		"content/interviews/globex 2.md": {Data: []byte(text)},
		"content/interviews/second.md":   {Data: []byte(strings.Replace(text, "role", "round: Onsite\nrole", 1))},
	}
	_, problems := Playbook(files, files)
	n := 0
	for _, p := range problems {
		if p.Code == "same-interview" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d are told of: %v", n, problems)
	}
}
