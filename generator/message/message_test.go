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
	scripts, problems := Compile([]*playbook.Play{p}, nil, british)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	f := &playbook.FollowUp{Interview: i, Play: p, N: 1, Due: playbook.Day{Year: 2026, Month: 11, Day: 20}}
	messages, err := scripts.Fill(f, playbook.Email, s)
	if err != nil || len(messages) != 1 {
		t.Fatal(messages, err)
	}
	return messages[0]
}

func TestFill(t *testing.T) {
	t.Parallel()
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
		{"filled", "Hello {{.Greeting}}, {{.Company}} on {{.Interview.Weekday}} {{.Interview.Day}}", full, "Hello Dana, Globex on Tuesday November 10", ""},
		{"lists", "{{list .Discussed}}; {{first .Discussed}}", full, "one, two and three; one", ""},
		{"a list printed as it is", "{{.Discussed}}", full, "one, two and three", ""},
		{"materials", "{{range .Materials}}{{.Title}}: {{.Address}}{{end}}", full, "Work: https://work.example", ""},
		{"passed", "{{if .DecisionPassed}}late{{else}}early{{end}}", full, "late", ""},
		{"another year", "{{.DecisionBy}}", &playbook.Interview{DecisionBy: playbook.Day{Year: 2025, Month: 12, Day: 31}, Role: "R"}, "December 31, 2025", ""},
		{"slots", "Hello {{.To.FirstName}}, about {{first .Discussed}} by {{.DecisionBy}}", empty, "Hello, about ⟪fill in: discussed⟫ by ⟪fill in: decision_by⟫", "discussed decision_by"},
		{"a slot once", "{{.To.Name}} {{.To.Name}}", empty, "⟪fill in: contacts⟫ ⟪fill in: contacts⟫", "contacts"},
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
	t.Parallel()
	m := fill(t, "Xin chào bạn", &playbook.Interview{Role: "R"}, playbook.Settings{Name: "Sam"})
	if m.Words != 3 || m.Length != 12 {
		t.Errorf("%d words and %d characters, want 3 and 12", m.Words, m.Length)
	}
}

func TestCompileReports(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, body string
		line       int
		part       string
	}{
		{"a brace", "A\n{{.Company}\n", 11, "can't be read"},
		{"an unknown name", "A\n\nHello {{.Nme}}", 12, "there is nothing called .Nme"},
		{"an unknown part", "{{.To.Nickname}}", 10, "can't be filled in"},
		{"an unknown function", "{{shout .Company}}", 10, "can't be read"},
		{"not ended", "{{if .Round}}", 10, "can't be read"},
		{"beyond a list", "{{index .Discussed 2}}", 10, "can't be filled in"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Compile([]*playbook.Play{play("S", tt.body)}, nil, british)
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

// TestEach: several recipients each get a message, with what they were talked to about.
func TestEach(t *testing.T) {
	t.Parallel()
	p := play("S", "{{.Greeting}} {{.Nth}}/{{.Recipients}}: {{with .Discussed}}{{list .}}{{end}} ({{list .Others}})")
	p.Each, p.Uses = true, []playbook.Use{{Key: "discussed", Most: 2}}
	scripts, problems := Compile([]*playbook.Play{p}, nil, british)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	people := []playbook.Contact{
		{Name: "Dana Whitfield", As: playbook.HiringManager, Met: true}, {Name: "Ravi Menon", As: playbook.Interviewer, Met: true},
		{Name: "Nguyễn Thu Hà", As: playbook.Interviewer, Greet: "Hà", Met: true}, {Name: "Lena Brandt", As: playbook.InsideContact},
	}
	p.To = []playbook.Role{playbook.HiringManager, playbook.Interviewer}
	tests := []struct {
		name      string
		discussed []string
		own       []playbook.OwnWords
		want      []string
	}{
		{"dealt in turn", []string{"a", "b", "c", "d"}, nil, []string{
			"Dana 1/3: a and d (Ravi Menon and Nguyễn Thu Hà)", "Ravi 2/3: b (Dana Whitfield and Nguyễn Thu Hà)", "Hà 3/3: c (Dana Whitfield and Ravi Menon)"}},
		{"by name", []string{"Hà: x", "a", "Menon: y", "note: z", "Lena: q"}, nil, []string{
			"Dana 1/3: a and note: z (Ravi Menon and Nguyễn Thu Hà)", "Ravi 2/3: y (Dana Whitfield and Nguyễn Thu Hà)", "Hà 3/3: x (Dana Whitfield and Ravi Menon)"}},
		{"own words", nil, []playbook.OwnWords{{Play: "note", Body: "For all."}, {Play: "note", Channel: playbook.Email, To: "Ravi", Body: "For Ravi."}, {Play: "other", To: "Hà", Body: "No."}},
			[]string{"For all.", "For Ravi.", "For all."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			i := &playbook.Interview{Contacts: people, Discussed: tt.discussed, Own: tt.own}
			messages, err := scripts.Fill(&playbook.FollowUp{Interview: i, Play: p}, playbook.Email, playbook.Settings{Name: "Sam"})
			if err != nil || len(messages) != len(tt.want) {
				t.Fatal(messages, err)
			}
			for n, m := range messages {
				if m.Body != tt.want[n] || len(m.To) != 1 {
					t.Errorf("%d: got %q to %v, want %q", n, m.Body, m.To, tt.want[n])
				}
			}
		})
	}
}

// TestChoice: language and variant choose the words, and what is missing falls back.
func TestChoice(t *testing.T) {
	t.Parallel()
	p := play("About {{.Role}}", "Hello")
	p.Scripts = append(p.Scripts, playbook.Script{Channel: playbook.Email, Variant: "short", Body: "Hi"}, playbook.Script{Channel: playbook.Letter, Body: "Dear"})
	p.Translations = map[string]playbook.Translation{"de": {Scripts: []playbook.Script{{Channel: playbook.Email, Subject: "Zu {{.Role}}", Body: "Am {{.Interview.Weekday}}, {{.Interview.Day}}: {{list .Discussed}}"}}}}
	scripts, problems := Compile([]*playbook.Play{p}, nil, british)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	day := playbook.Day{Year: 2026, Month: 3, Day: 10}
	tests := []struct {
		name, language, variant string
		channel                 playbook.Channel
		subject, body           string
	}{
		{"standard", "en", "", playbook.Email, "About R", "Hello"},
		{"variant", "en", "short", playbook.Email, "", "Hi"},
		{"no such variant of this channel", "en", "short", playbook.Letter, "", "Dear"},
		{"German", "de", "", playbook.Email, "Zu R", "Am Dienstag, 10. März: a, b und c"},
		{"German has no such variant", "de", "short", playbook.Email, "Zu R", "Am Dienstag, 10. März: a, b und c"},
		{"German has no letter", "de", "", playbook.Letter, "", "Dear"},
		{"a language without words", "fr", "", playbook.Email, "About R", "Hello"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			i := &playbook.Interview{Role: "R", Day: day, Language: tt.language, Discussed: []string{"a", "b", "c"}}
			if tt.variant != "" {
				i.Variants = []playbook.Variant{{Play: "note", Name: tt.variant}}
			}
			messages, err := scripts.Fill(&playbook.FollowUp{Interview: i, Play: p, Due: day}, tt.channel, playbook.Settings{Name: "Sam"})
			if err != nil {
				t.Fatal(err)
			}
			if m := messages[0]; m.Subject != tt.subject || m.Body != tt.body {
				t.Errorf("got %q, %q", m.Subject, m.Body)
			}
		})
	}
}

// TestDate writes days in each language's own way.
func TestDate(t *testing.T) {
	t.Parallel()
	day, near, far := playbook.Day{Year: 2026, Month: 3, Day: 1}, playbook.Day{Year: 2026, Month: 5, Day: 1}, playbook.Day{Year: 2027, Month: 1, Day: 1}
	for _, tt := range []struct{ language, near, far string }{
		{"en-US", "March 1", "March 1, 2026"}, {"en-GB", "1 March", "1 March 2026"}, {"de", "1. März", "1. März 2026"}, {"es", "1 de marzo", "1 de marzo de 2026"}, {"fr", "1 mars", "1 mars 2026"}, {"xx", "1 March", "1 March 2026"},
	} {
		if a, b := date(day, near, tt.language), date(day, far, tt.language); a != tt.near || b != tt.far {
			t.Errorf("%s: %q and %q", tt.language, a, b)
		}
	}
}
