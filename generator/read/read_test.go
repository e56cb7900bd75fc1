package read

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/playbook"
)

func bookForTest() *playbook.Book {
	return &playbook.Book{
		Settings: playbook.Settings{Name: "Sam Rivera", Timezone: "Europe/Paris", Pace: playbook.Balanced, Language: "en"},
		Plays: []*playbook.Play{
			{Name: "thank-you", Scripts: []playbook.Script{{Channel: playbook.Email}, {Channel: playbook.Email, Variant: "short"}}},
			{Name: "check-in", Scripts: []playbook.Script{{Channel: playbook.Call}}, Translations: map[string]playbook.Translation{"de": {}}},
			{Name: "debrief", Scripts: []playbook.Script{{Channel: playbook.Task}}},
		},
		Rules: []*playbook.Rule{{Name: "pushy"}},
	}
}

// TestPlaces: line and column are those that the person sees in an editor.
func TestPlaces(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text, code string
		line, column     int
	}{
		{"after a byte order mark", "\ufeff---\nfoo: 1\n---\n", "unknown-key", 2, 1},
		{"with Windows line ends", "---\r\ncompany: X\r\nfoo: 1\r\n---\r\n", "unknown-key", 3, 1},
		{"behind wide letters", "---\ncontacts: [{name: Đặng Huệ, mail: x}]\n---\n", "unknown-key", 2, 29},
		{"below blank lines", "\n\n---\nfoo: 1\n---\n", "unknown-key", 4, 1},
		{"not UTF-8", "---\ncompany: Caf\xe9\n---\n", "not-utf8", 2, 13},
		{"UTF-16", "\xff\xfe-\x00-\x00-\x00", "not-utf8", 1, 1},
		{"blank", " \n\t\n", "empty-file", 1, 1},
		{"a mark alone", "\ufeff", "empty-file", 1, 1},
		{"TOML", "+++\ncompany = \"Ü\"\nfoo = 1\n+++\n", "unknown-key", 3, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Interview("content/interviews/x.md", []byte(tt.text), bookForTest())
			for _, p := range problems {
				if p.Code == tt.code && p.Line == tt.line && p.Column == tt.column {
					return
				}
			}
			t.Errorf("got %v", problems)
		})
	}
}

// TestAccepted: what a person may well write, and what their editor leaves behind.
func TestAccepted(t *testing.T) {
	t.Parallel()
	const head = "company: Globex\nrole: Engineer\n"
	for _, front := range []string{
		head + "interview: 2026-11-10T09:00", head + "interview: \"2026-11-10 9:00\"", head + "interview: 2026-11-10 09:00:00",
		head + "interview: 2026-11-10\ndecision_by:\ncontacts:\ndone: []\nskip:\n",
		head + "interview: 2026-11-10\noutcome: No Reply\noutcome_on: 2026-11-20",
		head + "interview: 2026-11-10\noutcome: waiting", head + "interview: 2026-11-10\nduration: 45", head + "interview: 2026-11-10\nduration: 90 minutes",
		head + "interview: 2026-11-10\ncontacts: [Dana, \"Ng, Anh <anh@globex.example>\"]",
		head + "interview: 2026-11-10\nmaterials: [https://sam.example/work]",
	} {
		if _, problems := Interview("x.md", []byte("---\n"+front+"\n---\n"), bookForTest()); len(problems) > 0 {
			t.Errorf("%q: %s: %s", front, problems[0].Place(), problems[0].Message)
		}
	}
}

// TestNotes: the body can hold messages and lists, and says nothing twice.
func TestNotes(t *testing.T) {
	t.Parallel()
	const head = "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\ndiscussed: [cron]\n---\n"
	i, problems := Interview("x.md", []byte(head+`Intro.

## Debrief
- it went well
## Questions to ask
- [ ] Who decides?
- [x] What is a typical day? Pairing.
## Discussed
- cron
- **on-call**
## thank-you

Hello Dana.

`+"```\n## thank-you\n```"+`
## To remember
- x
`), bookForTest())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if !reflect.DeepEqual(i.Discussed, []string{"cron", "on-call"}) || !reflect.DeepEqual(i.Questions, []string{"Who decides?"}) ||
		!reflect.DeepEqual(i.Asked, []playbook.Asked{{Question: "What is a typical day?", Answer: "Pairing."}}) {
		t.Errorf("%q %q %q", i.Discussed, i.Questions, i.Asked)
	}
	if len(i.Own) != 1 || i.Own[0].Play != "thank-you" || i.Own[0].Channel != "" || !strings.HasPrefix(i.Own[0].Body, "Hello Dana.") || i.Own[0].Line != 19 {
		t.Errorf("%+v", i.Own)
	}
	if strings.Contains(i.Notes, "Hello Dana") || !strings.Contains(i.Notes, "## Debrief") || !strings.Contains(i.Notes, "## To remember") {
		t.Errorf("%q", i.Notes)
	}
	_, problems = Interview("x.md", []byte(head+"## thank-you: phone\n\nHello.\n"), bookForTest())
	if len(problems) != 1 || problems[0].Code != "bad-value" || problems[0].Line != 7 {
		t.Errorf("%v", problems)
	}
}

// TestOwnHeadings: which headings name a message, and which are notes.
func TestOwnHeadings(t *testing.T) {
	t.Parallel()
	book := bookForTest()
	book.Plays = append(book.Plays, &playbook.Play{Name: "connect", Title: "Connect", Scripts: []playbook.Script{{Channel: playbook.LinkedIn}}})
	book.Plays[0].Title, book.Plays[1].Title = "Thank you", "Check in"
	const head = "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n---\n"
	for heading, want := range map[string]string{
		"## thank-you": "thank-you//", "# Thank-you": "thank-you//", "### thank-you: email": "thank-you/email/", "## thank-you email": "thank-you/email/",
		"## Thank you (email)": "thank-you/email/", "## thank-you: email: Ravi Menon": "thank-you/email/Ravi Menon", "## check-in (call, Dana)": "check-in/call/Dana",
		"## Thank you": "", "## Debrief": "", "## debrief": "", "## debrief: task": "debrief/task/", "## Connect": "", "## connect": "connect//", "## connect: LinkedIn": "connect/linkedin/",
		"## Check in with them on Friday": "", "## thank-you notes from Dana": "", "## thank-yous": "", "## Discussed": "",
	} {
		i, problems := Interview("x.md", []byte(head+"Notes.\n\n"+heading+"\n\nHello.\n"), book)
		if len(problems) > 0 {
			t.Errorf("%s: %v", heading, problems)
			continue
		}
		got := ""
		for _, o := range i.Own {
			got += o.Play + "/" + string(o.Channel) + "/" + o.To
		}
		if got != want || (want != "") == strings.Contains(i.Notes, "Hello.") || !strings.Contains(i.Notes, "Notes.") {
			t.Errorf("%s: got %q with notes %q, want %q", heading, got, i.Notes, want)
		}
	}
}

// TestSkip: a play to leave out stands alone.
func TestSkip(t *testing.T) {
	t.Parallel()
	i, problems := Interview("x.md", []byte("---\ncompany: G\nrole: E\ninterview: 2026-11-10\nskip: [check-in, thank-you 2026-11-11]\n---\n"), bookForTest())
	if len(problems) != 1 || problems[0].Code != "unknown-play" || problems[0].Column != 18 || i != nil {
		t.Errorf("%v %v", i, problems)
	}
}

// TestNothing: a folder with settings alone is a playbook.
func TestNothing(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam\ntimezone: UTC\n")}}
	book, problems := Playbook(files, files)
	if len(problems) > 0 || len(book.Interviews) > 0 {
		t.Errorf("%v %v", book, problems)
	}
}

// FuzzInterview: whatever stands in a file, reading it ends in an interview or
// in problems that point into the file.
// TestBesideFaults: what is wrong beside a fault of the YAML is told in the same run,
// and nothing is missed that the fault may hide.
func TestBesideFaults(t *testing.T) {
	t.Parallel()
	i, problems := Interview("content/interviews/a.md", []byte("---\ncompany: Globex: the big one\nrol: Engineer\ninterview: 2026-13-40\ncontacts:\n\t- Dana\n---\n"), &playbook.Book{})
	var got []string
	for _, p := range problems {
		got = append(got, p.Place()+" "+p.Code)
	}
	want := "content/interviews/a.md:2:16 bad-yaml, content/interviews/a.md:6:1 bad-yaml, content/interviews/a.md:4:12 bad-date, content/interviews/a.md:3:1 unknown-key"
	if i != nil || strings.Join(got, ", ") != want {
		t.Errorf("%v: %s", i, strings.Join(got, ", "))
	}
}

func FuzzInterview(f *testing.F) {
	f.Add(wholeYAML)
	f.Add(wholeTOML)
	f.Add("---\na: [\n---\n")
	f.Add("+++\na = {b.c = 1}\n[[a.b]]\n[a.b.c]\n+++\n")
	f.Fuzz(func(t *testing.T, text string) {
		i, problems := Interview("content/interviews/x.md", []byte(text), bookForTest())
		if i == nil && len(problems) == 0 {
			t.Error("neither an interview nor a problem")
		}
		lines := strings.Count(text, "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 || p.Message == "" || p.Code == "" {
				t.Errorf("%+v", p)
			}
		}
	})
}
