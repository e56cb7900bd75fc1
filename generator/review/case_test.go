package review_test

import (
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator/playbook"
	"followup/generator/review"
)

// testCase is a message of testdata with what the check is to say of it.
type testCase struct {
	name    string
	subject review.Subject
	remarks []string
}

// companies are those of the playbook from which the messages come.
func companies() []string {
	return []string{"Northwind Freight", "Kestrel Maps", "Square", "Indeed", "Bluebell Learning Ltd.", "The Consolidated Lighting Company"}
}

// cases reads the messages of a file. Each is written to Dana Whitfield, two
// weeks after an interview at Northwind Freight, unless it says otherwise.
func cases(t testing.TB, file string, plays []*playbook.Play) []testCase {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []testCase
	for _, f := range archive.Files {
		head, body, _ := strings.Cut(string(f.Data), "\n\n")
		if name, ok := strings.CutSuffix(f.Name, "/first"); ok {
			if last := &list[len(list)-1]; last.name == name {
				last.subject.First = &playbook.Message{Channel: last.subject.Message.Channel, Body: strings.TrimSpace(string(f.Data))}
				continue
			}
			t.Fatalf("%s: %s stands after another message", file, f.Name)
		}
		c := testCase{name: f.Name}
		i := interview()
		m := playbook.Message{Channel: playbook.Email, Subject: "The Platform Engineer interview on 10 November", Body: strings.TrimSpace(body)}
		followUp := &playbook.FollowUp{Interview: i, Due: day(t, "2026-11-24"), Anchor: playbook.AnchorInterview}
		c.subject = review.Subject{FollowUp: followUp}
		to := "Dana Whitfield"
		for line := range strings.SplitSeq(head, "\n") {
			key, value, ok := strings.Cut(line, ": ")
			switch {
			case !ok:
				t.Fatalf("%s: %s: a line without a colon: %s", file, f.Name, line)
			case key == "play":
				for _, p := range plays {
					if p.Name == value {
						followUp.Play = p
					}
				}
			case key == "channel":
				m.Channel = playbook.Channel(value)
			case key == "to":
				to = value
			case key == "greet":
				i.Contacts[0].Greet = value
			case key == "subject":
				m.Subject = value
			case key == "slots":
				m.Slots = strings.Split(value, ", ")
			case key == "own":
				m.Own = &playbook.OwnWords{}
			case key == "language":
				m.Language = value
			case key == "discussed":
				i.Discussed = strings.Split(value, "; ")
			case key == "anchor":
				followUp.Anchor = value
			case key == "last":
				c.subject.LastContact = day(t, value)
			case key == "silence":
				i.Silence = strings.Split(value, ", ")
			case key == "pad":
				n, err := strconv.Atoi(value)
				if err != nil {
					t.Fatal(err)
				}
				m.Body += strings.Repeat(" pad ", n)
				m.Body = strings.Join(strings.Split(m.Body, "  "), " ")
				m.Body = strings.TrimSpace(m.Body)
			case key == "remark":
				c.remarks = append(c.remarks, value)
			default:
				t.Fatalf("%s: %s: unknown line %s", file, f.Name, line)
			}
		}
		if followUp.Play == nil {
			t.Fatalf("%s: %s: no play", file, f.Name)
		}
		for name := range strings.SplitSeq(to, ", ") {
			contact := playbook.Contact{Name: name, As: playbook.Interviewer}
			if name == i.Contacts[0].Name {
				contact = i.Contacts[0]
			}
			m.To = append(m.To, contact)
		}
		c.subject.Message = m
		list = append(list, c)
	}
	return list
}

func interview() *playbook.Interview {
	return &playbook.Interview{
		Name: "2026-11-10-northwind", Company: "Northwind Freight", Role: "Platform Engineer", Day: playbook.Day{Year: 2026, Month: 11, Day: 10},
		Contacts: []playbook.Contact{
			{Name: "Dana Whitfield", As: playbook.HiringManager, Email: "dana@northwind.example"},
			{Name: "Ravi Menon", As: playbook.Interviewer, Email: "ravi@northwind.example"},
		},
		Discussed: []string{"the migration off cron", "the new on-call rota"},
		Research:  []string{"the depot that opens in Harwick, with maps by Bluebell Learning"},
	}
}

func day(t testing.TB, text string) playbook.Day {
	t.Helper()
	d, err := playbook.ParseDay(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestBad: each of the bad messages meets one rule, once, and hears why; and
// there is a bad message for every rule.
func TestBad(t *testing.T) {
	t.Parallel()
	book := builtIn(t)
	reviewer := review.New(book.Rules, companies())
	met := make(map[string]bool)
	for _, c := range cases(t, "testdata/bad.txtar", book.Plays) {
		t.Run(c.name, func(t *testing.T) {
			name, _, _ := strings.Cut(c.name, "/")
			met[name] = true
			got := reviewer.Review(c.subject)
			for _, remark := range got {
				if remark.Rule.Name != name {
					t.Errorf("%s also speaks: %s", remark.Rule.Name, remark.Message)
				}
			}
			if len(got) != 1 {
				t.Fatalf("%d remarks", len(got))
			}
			if len(c.remarks) != 1 || got[0].Message != c.remarks[0] {
				t.Errorf("said %q, want %q", got[0].Message, c.remarks)
			}
			if got[0].Level != got[0].Rule.Level || got[0].Rule.Reason == "" || len(got[0].Rule.Sources) == 0 {
				t.Errorf("no level, reason or source: %+v", got[0])
			}

			c.subject.FollowUp.Interview.Silence = []string{name}
			if got := reviewer.Review(c.subject); len(got) != 0 {
				t.Errorf("silenced, it says %q", got[0].Message)
			}
		})
	}
	for _, r := range book.Rules {
		if !met[r.Name] {
			t.Errorf("%s has no bad message in testdata/bad.txtar", r.Path)
		}
	}
}

// TestGood: what a polite person writes is left alone.
func TestGood(t *testing.T) {
	t.Parallel()
	book := builtIn(t)
	reviewer := review.New(book.Rules, companies())
	list := cases(t, "testdata/good.txtar", book.Plays)
	if len(list) < 12 {
		t.Fatalf("only %d messages", len(list))
	}
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			for _, remark := range reviewer.Review(c.subject) {
				t.Errorf("%s: %s", remark.Rule.Name, remark.Message)
			}
		})
	}
}
