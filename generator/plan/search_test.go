package plan_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/workday"
)

// search is a playbook in a few lines: settings beyond name and time zone, and
// the front matter of each interview beyond company and role, by file name.
type search struct {
	settings   string
	interviews map[string]string
}

func (s search) lay(t *testing.T) []*playbook.FollowUp {
	t.Helper()
	book := s.book(t)
	return plan.Lay(book, workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays))
}

func (s search) book(t *testing.T) *playbook.Book {
	t.Helper()
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam Rivera\ntimezone: UTC\n" + s.settings + "\n")}}
	for name, front := range s.interviews {
		if !strings.Contains(front, "company:") {
			front = "company: Northwind\n" + front
		}
		if !strings.Contains(front, "role:") {
			front = "role: Engineer\n" + front
		}
		files["content/interviews/"+name+".md"] = &fstest.MapFile{Data: []byte("---\n" + front + "\n---\n")}
	}
	book, problems := read.Playbook(files, overlay.New(files, overlay.Under("content", content.FS)))
	for _, p := range problems {
		if p.Severity == "error" {
			t.Fatalf("%s: %s", p.Place(), p.Message)
		}
	}
	return book
}

func (s search) find(t *testing.T, interview, play string, n int) *playbook.FollowUp {
	t.Helper()
	for _, f := range s.lay(t) {
		if f.Interview.Name == interview && f.Play.Name == play && f.N == n {
			return f
		}
	}
	t.Fatalf("%s has no follow-up %s", interview, play)
	return nil
}
