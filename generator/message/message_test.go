package message

import (
	"strings"
	"testing"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// play makes a play of one email.
func play(subject, body string) *playbook.Play {
	return &playbook.Play{Name: "note", Path: "content/plays/note.md", To: playbook.Roles(), Repeat: []int{0},
		Scripts: []playbook.Script{{Channel: playbook.Email, Subject: subject, Body: body, Line: 10}}}
}

func fill(t *testing.T, body string, i *playbook.Interview, s playbook.Settings) playbook.Message {
	t.Helper()
	p := play("About {{.Role}}", body)
	scripts, problems := Compile([]*playbook.Play{p})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	f := &playbook.FollowUp{Interview: i, Play: p, N: 1, Due: playbook.Day{Year: 2026, Month: 11, Day: 20}}
	m, err := scripts.Fill(f, playbook.Email, s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestFill(t *testing.T) {
	full := &playbook.Interview{Name: "x", Path: "content/interviews/x.md", Company: "Globex", Role: "Engineer", Day: playbook.Day{Year: 2026, Month: 11, Day: 10},
		Contacts:  []playbook.Contact{{Name: "Dana Whitfield", As: playbook.Interviewer, Email: "d@x.example"}},
		Discussed: []string{"one", "two", "three"}, DecisionBy: playbook.Day{Year: 2026, Month: 11, Day: 19},
		Materials: []playbook.Link{{Title: "Work", Address: "https://work.example"}}}
	empty := &playbook.Interview{Name: "x", Path: "content/interviews/x.md", Company: "Globex", Role: "Engineer", Day: full.Day}
	tests := []struct {
		name, body string
		interview  *playbook.Interview
		want       string
		slots      string
	}{
		{"filled", "Hello {{.Greeting}}, {{.Company}} on {{.Interview.Weekday}} {{.Interview.Day}}", full, "Hello Dana, Globex on Tuesday 10 November", ""},
		{"lists", "{{list .Discussed}}; {{first .Discussed}}", full, "one, two and three; one", ""},
		{"a list printed as it is", "{{.Discussed}}", full, "one, two and three", ""},
		{"materials", "{{range .Materials}}{{.Title}}: {{.Address}}{{end}}", full, "Work: https://work.example", ""},
		{"passed", "{{if .DecisionPassed}}late{{else}}early{{end}}", full, "late", ""},
		{"another year", "{{.DecisionBy}}", &playbook.Interview{DecisionBy: playbook.Day{Year: 2025, Month: 12, Day: 31}, Role: "R"}, "31 December 2025", ""},
		{"slots", "Hello {{.To.FirstName}}, about {{first .Discussed}} by {{.DecisionBy}}", empty, "Hello ⟪fill in: contacts⟫, about ⟪fill in: discussed⟫ by ⟪fill in: decision_by⟫", "contacts discussed decision_by"},
		{"a slot once", "{{.Greeting}} {{.To.Name}}", empty, "⟪fill in: contacts⟫ ⟪fill in: contacts⟫", "contacts"},
		{"guarded", "A{{with first .Discussed}} {{.}}{{end}}.{{range .Materials}}{{.Title}}{{end}}", empty, "A.", ""},
		{"the person's own key", "{{.Me.Phone}}", full, "⟪fill in: phone⟫", "phone"},
		{"a variable", "{{$d := first .Discussed}}{{if $d}}x{{end}}A", empty, "A", ""},
		{"blank lines", "A\n\n\n\n{{if .Round}}x{{end}}\n\nB  \n", full, "A\n\nB", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := fill(t, tt.body, tt.interview, playbook.Settings{Name: "Sam Rivera"})
			if m.Body != tt.want {
				t.Errorf("got  %q\nwant %q", m.Body, tt.want)
			}
			if got := strings.Join(m.Slots, " "); got != tt.slots {
				t.Errorf("slots %q, want %q", got, tt.slots)
			}
			if tt.slots != "" && (m.Links.Mailto != "" || len(m.Warnings) == 0) {
				t.Errorf("a message with slots has links %+v and warnings %q", m.Links, m.Warnings)
			}
		})
	}
}

func TestCounts(t *testing.T) {
	m := fill(t, "Xin chào bạn", &playbook.Interview{Role: "R"}, playbook.Settings{Name: "Sam"})
	if m.Words != 3 || m.Length != 12 {
		t.Errorf("%d words and %d characters, want 3 and 12", m.Words, m.Length)
	}
}

func TestCompileReports(t *testing.T) {
	tests := []struct {
		name, body string
		line       int
		part       string
	}{
		{"a brace", "A\n{{.Company}\n", 11, "cannot be read"},
		{"an unknown name", "A\n\nHello {{.Nme}}", 12, "there is nothing called .Nme"},
		{"an unknown part", "{{.To.Nickname}}", 10, "cannot be filled in"},
		{"an unknown function", "{{shout .Company}}", 10, "cannot be read"},
		{"not ended", "{{if .Round}}", 10, "cannot be read"},
		{"beyond a list", "{{index .Discussed 2}}", 10, "cannot be filled in"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Compile([]*playbook.Play{play("S", tt.body)})
			if len(problems) != 1 {
				t.Fatalf("%d problems: %v", len(problems), problems)
			}
			p := problems[0]
			if p.Line != tt.line || !strings.Contains(p.Message, tt.part) || p.Severity != problem.Error || p.Hint == "" {
				t.Errorf("%s %s (%s)", p.Place(), p.Message, p.Hint)
			}
		})
	}
}
