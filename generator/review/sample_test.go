package review_test

import (
	"os"
	"strings"
	"testing"

	"followup/content"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/review"
	"followup/generator/workday"
)

// builtIn reads the rules and plays that come with followup, with the sample's
// interviews.
func builtIn(t testing.TB) *playbook.Book {
	t.Helper()
	person := os.DirFS("../..")
	book, problems := read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
	for _, p := range problems {
		if p.Severity == problem.Error {
			t.Errorf("%s:%d: %s (%s)", p.File, p.Line, p.Message, p.Hint)
		}
	}
	if len(book.Rules) < 30 {
		t.Fatalf("only %d rules were read", len(book.Rules))
	}
	return book
}

func companiesOf(book *playbook.Book) []string {
	var names []string
	for _, i := range book.Interviews {
		names = append(names, i.Company)
	}
	return names
}

// TestSample: the built-in words, filled for the sample, pass their own check.
// What they cannot know yet is a slot, and told as one.
func TestSample(t *testing.T) {
	t.Parallel()
	book := builtIn(t)
	scripts, problems := message.Compile(book.Plays, book.Frames, "en-GB")
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	reviewer := review.New(book.Rules, companiesOf(book))
	firsts := make(map[string]playbook.Message)
	followUps := plan.Lay(book, workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays))
	messages := 0
	for _, f := range followUps {
		filled, err := scripts.All(f, book.Settings, message.Want{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range filled {
			key := f.Interview.Name + string(m.Channel)
			if f.Play.Name == "check-in" {
				firsts[key] = m
			}
			if !f.Live() {
				continue
			}
			messages++
			s := review.Subject{FollowUp: f, Message: m}
			if first, ok := firsts[key]; ok && f.Play.Name == "second-check-in" {
				s.First = &first
			}
			s.LastContact = lastContact(f, followUps)
			for _, remark := range reviewer.Review(s) {
				switch {
				case remark.Rule.Name == "unfilled-slot":
				case farewell(remark):
				// Where more people were met than things talked about, somebody's message names none.
				case remark.Rule.Name == "nothing-specific" && len(f.Interview.Discussed) < len(f.To):
				default:
					t.Errorf("%s by %s: %s: %s\n%s\n\n%s\n", f.Key(), m.Channel, remark.Rule.Name, remark.Message, m.Subject, m.Body)
				}
			}
		}
	}
	if messages < 100 {
		t.Fatalf("only %d messages were looked at", messages)
	}
}

// lastContact is the day of the latest message to the company before this one.
func lastContact(f *playbook.FollowUp, all []*playbook.FollowUp) playbook.Day {
	day := func(f *playbook.FollowUp) playbook.Day {
		if f.Settled == playbook.Done {
			return f.DoneOn
		}
		return f.Due
	}
	var last playbook.Day
	for _, other := range all {
		switch {
		case other == f || other.Settled != playbook.Done || other.Application != f.Application || day(other).After(day(f)):
		case len(other.To) == 0 || other.To[0].As == playbook.Reference || other.To[0].As == playbook.InsideContact:
		default:
			last = playbook.LaterOf(last, day(other))
		}
	}
	return last
}

// farewell reports whether a remark is about words that sound like goodbye too
// soon. Some of the plays' texts have them still; when they have none, this goes.
func farewell(r playbook.Remark) bool { return strings.HasPrefix(r.Rule.Name, "goodbye-too-soon") }
