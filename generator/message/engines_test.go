package message_test

import (
	"os"
	"reflect"
	"testing"

	"followup/content"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/render"
	"followup/generator/workday"
)

// TestEngines: the words of every play, filled for the sample playbook, for
// somebody of whom next to nothing is known, and with traps in each list, are
// what text/template makes of them; and none of ours is left to it.
func TestEngines(t *testing.T) {
	t.Parallel()
	person := os.DirFS("../..")
	book, problems := read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	scripts, problems := message.Compile(book.Plays, "en-GB")
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	followUps := plan.Lay(book, workday.New("", nil, nil))
	list := []string{"one <b>", "\x00two\x00", " ", "fo\xffur {{.}}"}
	for _, p := range book.Plays {
		for n := range 4 {
			followUps = append(followUps,
				&playbook.FollowUp{Interview: &playbook.Interview{Company: "C"}, Play: p, N: n},
				&playbook.FollowUp{Play: p, N: n, Interview: &playbook.Interview{Company: "C", Round: "Phone call", Discussed: list[n:], Strengths: list[n:], Questions: list[:n], Research: list[:n],
					Clarify: list, Concerns: list[1:], Asked: []playbook.Asked{{Question: "q"}, {Answer: "a"}}, Materials: []playbook.Link{{Title: "t"}, {Address: "a"}, {Title: "t", Address: "a"}}[:n%4]}})
		}
	}
	seen := 0
	for _, f := range followUps {
		scripts.Scripted(f, book.Settings, func(where string, template *render.Template, view any) {
			if template == nil {
				return
			}
			seen++
			program, err := template.Program(reflect.TypeOf(view))
			if err != nil {
				t.Errorf("%s: %v", where, err)
				return
			}
			got, err := program.Append(nil, view)
			want, wantErr := template.Standard(nil, view)
			if string(got) != string(want) || (err == nil) != (wantErr == nil) {
				t.Errorf("%s:\n got %q, %v\nwant %q, %v", where, got, err, want, wantErr)
			}
		})
	}
	if seen < 1000 {
		t.Errorf("only %d scripts were filled", seen)
	}
}
