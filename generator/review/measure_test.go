package review_test

import (
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator/playbook"
	"followup/generator/review"
)

// The least share of the bad messages that the check has to catch, and the
// largest share of the good ones that it may flag, on the half that its rules
// were not tuned on.
const (
	leastCaught = 0.85
	mostFlagged = 0.03
)

// faults says for each fault of the bad messages which rules name it.
var faults = map[string][]string{
	"pushy":      {"pushy", "demand", "impatient", "threat"},
	"aggressive": {"threat", "pushy", "negative", "entitled", "complaint"},
	"demanding":  {"demand", "pushy"},
	"entitled":   {"entitled"},
	"desperate":  {"desperate"},
	"impatient":  {"impatient", "pushy", "demand"},
	"emoji":      {"emoji", "emoticon"},
	"slang":      {"slang", "over-familiar", "small-i"},
	"familiar":   {"over-familiar", "slang"},
	"generic":    {"nothing-specific", "empty-phrases", "impersonal", "placeholder"},
	"long":       {"too-long-email", "too-long-letter", "too-long-linkedin", "too-long-second"},
	"spelling":   {"misspelling", "misspelled-name", "wrong-word"},
	"grammar":    {"wrong-word", "misspelling", "small-i"},
	"negative":   {"negative", "complaint"},
	"feedback":   {"feedback-in-status", "demand"},
	"assumes-no": {"rejection-assumed"},
	"guilt":      {"guilt"},
	"gift":       {"gift"},
	"money":      {"money-too-early"},
	"others":     {"other-candidates"},
	"complaint":  {"complaint", "negative", "impatient"},
	"goodbye":    {"goodbye-too-soon", "rejection-assumed"},
	"name":       {"wrong-name", "misspelled-name", "wrong-company", "misspelling"},
}

// measured is a message of testdata/measure.
type measured struct {
	name    string // what the line above it says
	fault   string // "" for a good one
	unseen  bool   // it belongs to the half that the rules were not tuned on
	subject review.Subject
	among   []string // the companies of its writer's playbook
}

// person is who writes a message, to whom and about what.
type person struct {
	interview playbook.Interview
	settings  playbook.Settings
	others    []string
	language  string
}

func people(t testing.TB) map[string]person {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/measure/people.txt")
	if err != nil {
		t.Fatal(err)
	}
	list := make(map[string]person)
	for _, f := range archive.Files {
		p := person{interview: playbook.Interview{Name: f.Name, Day: day(t, "2026-11-10")}}
		for line := range strings.SplitSeq(strings.TrimSpace(string(f.Data)), "\n") {
			key, value, _ := strings.Cut(line, ": ")
			switch key {
			case "name":
				p.settings.Name = value
			case "company":
				p.interview.Company = value
			case "role":
				p.interview.Role = value
			case "contacts":
				for one := range strings.SplitSeq(value, "; ") {
					name, as, _ := strings.Cut(strings.TrimSuffix(one, ")"), " (")
					p.interview.Contacts = append(p.interview.Contacts, playbook.Contact{Name: name, As: playbook.Role(as)})
				}
			case "discussed":
				p.interview.Discussed = strings.Split(value, "; ")
			case "others":
				p.others = strings.Split(value, "; ")
			case "language":
				p.language = value
			default:
				t.Fatalf("%s: unknown line %s", f.Name, line)
			}
		}
		list[f.Name] = p
	}
	return list
}

// measures reads the messages of a file.
func measures(t testing.TB, file string, book *playbook.Book) []measured {
	t.Helper()
	who := people(t)
	archive, err := txtar.ParseFile("testdata/measure/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var list []measured
	for _, f := range archive.Files {
		parts := strings.Split(f.Name, " | ")
		play, channel, ok := strings.Cut(parts[len(parts)-1], " ")
		p, known := who[parts[1]]
		if len(parts) != 3 || !ok || !known {
			t.Fatalf("%s: the line above a message says fault | person | play channel: %s", file, f.Name)
		}
		text := strings.TrimSpace(string(f.Data))
		m := measured{name: f.Name, unseen: unseen(text), among: append([]string{p.interview.Company}, p.others...)}
		if strings.HasPrefix(file, "bad") {
			m.fault = parts[0]
		}
		message := playbook.Message{Channel: playbook.Channel(channel), Language: p.language, Own: &playbook.OwnWords{}, Body: text}
		if line, body, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(line, "Subject: ") {
			message.Subject, message.Body = strings.TrimPrefix(line, "Subject: "), strings.TrimSpace(body)
		}
		message.To = p.interview.Contacts[:1]
		if m.fault != "name" { // else the wrong person may be greeted
			message.To = addressed(&p.interview, message.Body)
		}
		one := book.Play(play)
		if one == nil {
			one = &playbook.Play{Name: play}
		}
		m.subject = review.Subject{Message: message, Sender: p.settings.Name,
			FollowUp: &playbook.FollowUp{Interview: &p.interview, Play: one, N: 1, Due: day(t, "2026-11-24"), Anchor: playbook.AnchorInterview, Channel: message.Channel}}
		list = append(list, m)
	}
	return list
}

// addressed is the contact whose name stands in the greeting, or else the first.
func addressed(i *playbook.Interview, body string) []playbook.Contact {
	first, _, _ := strings.Cut(body, "\n")
	for n, c := range i.Contacts {
		for word := range strings.FieldsSeq(c.Name) {
			if n > 0 && strings.Contains(first, word) {
				return i.Contacts[n : n+1]
			}
		}
	}
	return i.Contacts[:1]
}

// unseen splits the messages in two halves, by nothing but what they say.
func unseen(text string) bool {
	h := fnv.New32a()
	h.Write([]byte(text))
	return h.Sum32()>>8&1 == 1
}

// TestMeasure counts how many of the bad messages the check catches, each by a
// remark that names its fault, and how many of the good ones it flags, by any
// remark. With -v it lists those of the first half on which it errs; FOLLOWUP_MEASURE=all
// adds the second.
func TestMeasure(t *testing.T) {
	book := builtIn(t)
	reviewer := review.New(book.Rules, nil)
	for _, language := range []string{"", "-de"} {
		var caught, bad, flagged, good [2]int
		families := make(map[string][2][2]int)
		for _, m := range append(measures(t, "bad"+language+".txt", book), measures(t, "good"+language+".txt", book)...) {
			half := 0
			if m.unseen {
				half = 1
			}
			show := half == 0 && testing.Verbose() || os.Getenv("FOLLOWUP_MEASURE") == "all"
			remarks := reviewer.Among(m.among).Review(m.subject)
			if m.fault == "" {
				good[half]++
				if len(remarks) > 0 {
					flagged[half]++
					if show {
						t.Logf("flagged: %s: %s\n%s", m.name, said(remarks), m.subject.Message.Body)
					}
				}
				continue
			}
			named, ok := faults[m.fault]
			if !ok {
				t.Fatalf("%s: no rule names the fault", m.name)
			}
			bad[half]++
			count := families[m.fault]
			count[half][1]++
			if slices.ContainsFunc(remarks, func(r playbook.Remark) bool { return slices.Contains(named, strings.TrimSuffix(r.Rule.Name, "-de")) }) {
				caught[half]++
				count[half][0]++
			} else if show {
				t.Logf("missed: %s: %s\n%s\n%s", m.name, said(remarks), m.subject.Message.Subject, m.subject.Message.Body)
			}
			families[m.fault] = count
		}
		for half, name := range []string{"tuned on", "unseen"} {
			recall, alarms := float64(caught[half])/float64(bad[half]), float64(flagged[half])/float64(good[half])
			fmt.Printf("message check%s, half %s: %d of %d bad caught (%.3f), %d of %d good flagged (%.3f)\n", language, name, caught[half], bad[half], recall, flagged[half], good[half], alarms)
			if recall < leastCaught || alarms > mostFlagged {
				t.Errorf("at least %v of the bad messages are to be caught, and at most %v of the good ones flagged", leastCaught, mostFlagged)
			}
		}
		if testing.Verbose() {
			for fault := range faults {
				if c := families[fault]; c[0][1]+c[1][1] > 0 {
					line := fmt.Sprintf("%s%s: tuned on %d of %d", fault, language, c[0][0], c[0][1])
					if os.Getenv("FOLLOWUP_MEASURE") == "all" {
						line += fmt.Sprintf(", unseen %d of %d", c[1][0], c[1][1])
					}
					t.Log(line)
				}
			}
		}
	}
}

func said(remarks []playbook.Remark) string {
	list := make([]string, len(remarks))
	for n, r := range remarks {
		list[n] = r.Rule.Name + " (" + r.Message + ")"
	}
	return strings.Join(list, "; ")
}
