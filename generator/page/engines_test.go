package page_test

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"followup/content"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/page"
	"followup/generator/plan"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/workday"
)

// TestEngines: every page of several playbooks, byte for byte as html/template
// makes it, and none of ours is left to it.
func TestEngines(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]fixture{
		"the tests' own":      sample(t),
		"the sample playbook": whole(t, os.DirFS("../..")),
		"one full of traps":   whole(t, traps()),
	} {
		for _, p := range renderings(t, in) {
			program, err := p.Compiled()
			if err != nil {
				t.Errorf("%s, %s: %v", name, p.Path, err)
				continue
			}
			got, err := program.Append(nil, p.View)
			if err != nil {
				t.Errorf("%s, %s: %v", name, p.Path, err)
				continue
			}
			want, err := p.Template.Standard(nil, p.View)
			if err != nil {
				t.Errorf("%s, %s: %v", name, p.Path, err)
			}
			if string(got) != string(want) {
				t.Errorf("%s, %s", name, p.Path)
				compare(t, string(got), string(want))
			}
		}
	}
}

func renderings(t testing.TB, in fixture) []page.Rendering {
	t.Helper()
	input, problems := in.input()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	pages, err := page.Renderings(input)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// BenchmarkPage renders one interview's page, with the standard engine and
// without.
func BenchmarkPage(b *testing.B) {
	for _, p := range renderings(b, sample(b)) {
		if !strings.Contains(p.Path, "11-17-northwind") {
			continue
		}
		if _, err := p.Compiled(); err != nil {
			b.Fatal(err)
		}
		for _, engine := range []struct {
			name   string
			append func([]byte, any) ([]byte, error)
		}{{"compiled", p.Template.Append}, {"standard", p.Template.Standard}} {
			b.Run(engine.name, func(b *testing.B) {
				b.ReportAllocs()
				var buffer []byte
				for b.Loop() {
					buffer, _ = engine.append(buffer[:0], p.View)
				}
				b.SetBytes(int64(len(buffer)))
			})
		}
	}
}

// whole is what the pages of a playbook's folder are made from.
func whole(t *testing.T, person fs.FS) fixture {
	t.Helper()
	shared := overlay.New(person, overlay.Under("content", content.FS))
	book, problems := read.Playbook(person, shared)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	scripts, problems := message.Compile(book.Plays, book.Frames, "en-GB")
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	days := workday.New(book.Settings.Country, book.Settings.DaysOff, book.Settings.WorkingDays)
	in := sample(t)
	in.Book, in.FollowUps, in.Messages = book, plan.Lay(book, days), map[*playbook.FollowUp][]playbook.Message{}
	for _, f := range in.FollowUps {
		var err error
		if in.Messages[f], err = scripts.All(f, book.Settings, message.Want{}); err != nil {
			t.Fatal(err)
		}
	}
	return in
}

// traps is a playbook whose every text holds what HTML and addresses must not,
// in every outcome.
func traps() fs.FS {
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: \"Sam <i>'\\\"&+ Rivera\"\nemail: sam+search@rivera.example\nphone: \"+1 555 0100\"\ntimezone: Europe/Paris\nurl: https://sam.example/playbook/\n")}}
	const trap = `<b> \"x\" & 'y' + \u00e9 </b> javascript:alert(1) %41 %zz {.} \u2028 `
	for n, outcome := range append(playbook.Outcomes(), "") {
		text := func(what string) string { return fmt.Sprintf("\"%s %s%d\"", what, trap, n) }
		file := "---\ncompany: " + text("C") + "\nrole: " + text("R") + "\nround: " + text("O") + "\ninterview: " + fmt.Sprintf("2026-11-%02d", 10+n) + " 10:30\nlocation: " + text("L") + "\nsalary: " + text("S") + "\n"
		if outcome != "" && outcome != playbook.Waiting {
			file += "outcome: " + string(outcome) + "\noutcome_on: 2026-11-20\n"
		}
		file += "contacts:\n  - name: " + text("Dana") + "\n    title: " + text("T") + "\n    email: dana+x@c.example\n    phone: \"+1 555 0101\"\n    linkedin: \"https://www.linkedin.com/in/dana?a=1&b='2'\"\n"
		for _, key := range []string{"discussed", "strengths", "questions", "research", "clarify", "concerns"} {
			file += key + ":\n  - " + text("one") + "\n  - " + text("two") + "\n"
		}
		file += "materials:\n  - title: " + text("M") + "\n    address: \"https://sam.example/a%20b?x=1&y=(2)+'3'\"\n"
		files[fmt.Sprintf("content/interviews/2026-11-%02d-c.md", 10+n)] = &fstest.MapFile{Data: []byte(file + "---\nNotes <b>& more</b>.\n")}
	}
	return files
}
