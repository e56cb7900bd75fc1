package read

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/problem"
)

const playFront = `---
title: Note
when: [waiting]
to: [interviewer]
timing:
  - {anchor: interview, opens: 1 day, due: 2 days, closes: 14 days}
why: A note helps.
---
`

// TestPlayHeadings: what the body of a play can be, and what is said of the rest:
// one mistake is one problem, at the line that is to be changed.
func TestPlayHeadings(t *testing.T) {
	const email = "Subject: Hello\n\nHello.\n"
	tests := []struct {
		name, body string
		line       int    // of the problem; 0 for none
		hint       string // a part of it
	}{
		{"as it should be", "\n## email\n" + email, 0, ""},
		{"capital", "## Email\n" + email, 0, ""},
		{"all capitals", "## LINKEDIN\nHello.\n", 0, ""},
		{"indented", "  ## email\n" + email, 0, ""},
		{"closed", "## email ##\n" + email, 0, ""},
		{"colon without a name", "## email:\n" + email, 0, ""},
		{"nothing", "", 8, "write `## email`, a line `Subject: …`"},
		{"blank lines", "\n\n \n", 8, "write `## email`"},
		{"text", "Hello\n", 9, "write `## email` and a line `Subject: …`"},
		{"one sign", "\n# email\n" + email, 10, "write `## email`"},
		{"three signs", "### Call: short\nHello.\n", 9, "write `## Call: short`"},
		{"no blank", "##email\n" + email, 9, "write `## email`"},
		{"hyphen", "## e-mail\n" + email, 9, "did you mean `email`?"},
		{"unknown", "## fax\nHello.\n", 9, "write one of: email"},
		{"text above", "Hello\n\n## email\n" + email, 9, "above it, write"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var problems problem.List
			all, _ := plays(fstest.MapFS{"content/plays/note.md": {Data: []byte(playFront + tt.body)}}, nil, &problems)
			if len(all) != 1 || all[0].Name != "note" {
				t.Fatalf("plays %v", all)
			}
			if tt.line == 0 {
				if len(problems) > 0 || len(all[0].Scripts) != 1 {
					t.Errorf("%v, %v", problems, all[0].Scripts)
				}
				return
			}
			if len(problems) != 1 || problems[0].Line != tt.line || !strings.Contains(problems[0].Hint, tt.hint) {
				t.Errorf("got %v", problems)
			}
			all[0].Channel("email") // a play without words has none, and must not end the program
			all[0].Channel("")
		})
	}
}

// TestBrokenPlay: what names a play that cannot be read is no mistake.
func TestBrokenPlay(t *testing.T) {
	for name, broken := range map[string]string{"front matter": "---\ntitle: [\n---\n## email\nSubject: x\n\nx\n", "empty": "", "no message": playFront} {
		files := fstest.MapFS{
			"followup.yaml":          {Data: []byte("name: Sam\ntimezone: UTC\n")},
			"content/plays/note.md":  {Data: []byte(broken)},
			"content/plays/after.md": {Data: []byte(strings.Replace(playFront, "anchor: interview", "anchor: note", 1) + "## call\nHello.\n")},
			"content/interviews/a.md": {Data: []byte("---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n" +
				"done: [note 2026-11-11]\nskip: [note]\nvariants: [note short]\n---\n## note: email\n\nHello.\n")},
		}
		book, problems := Playbook(files, files)
		for _, p := range problems {
			if p.File != "content/plays/note.md" {
				t.Errorf("%s: %s: %s", name, p.Place(), p.Message)
			}
		}
		if problems.Errors() == 0 || len(book.Plays)+len(book.Unread) != 2 && name != "no message" || len(book.Interviews) != 1 {
			t.Errorf("%s: %v, %d plays", name, problems, len(book.Plays))
		}
	}
}
