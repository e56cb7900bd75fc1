package generator_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/testenv"
)

// neverSaid is what a message doesn't say: worn phrases, words that flatter or beg,
// and what nobody says across a desk.
var neverSaid = []string{
	"gladly", "i'm glad", "i am glad", "would be glad", "pleasure", "for my part", "not least", "a good deal", "whether or not", "how things went with",
	"i would very much like", "should you", "as to ", "brought me back to", "just checking in", "touch base", "touching base", "circle back", "circling back",
	"any news", "at your earliest convenience", "paths cross", "—", "sorry to bother", "i know you're busy", "perfect fit", "dream job", "reach out", "hope this email finds you", "about about", "pick your brain",
}

var noteLine = regexp.MustCompile(`(?m)^- .*$`)

var sentenceEnd = regexp.MustCompile(`[.!?]["”’)]*\s`)

// TestWordings holds every message of every play, channel, tone and wording, with
// random notes of many kinds, to what all of them promise.
func TestWordings(t *testing.T) {
	t.Parallel()
	notes := notesByKey(t)
	random := rand.New(rand.NewPCG(testenv.Seed(t), 0))
	read, told := 0, false
	readers := map[string]*generator.Builder{"US": new(generator.Builder), "GB": new(generator.Builder)}
	for n := range testenv.Times(30, 300) {
		archive := randomSearch(random, notes, n)
		p := planBy(t, readers[[]string{"US", "GB"}[n%2]], archive)
		for _, tone := range playbook.Tones() {
			bodies := make(map[string]string) // by play, channel and body
			for _, f := range p.FollowUps() {
				if f.Channel == playbook.Task || !f.Live() {
					continue
				}
				messages, err := p.MessagesOf(f, generator.Want{Tone: tone, Next: true})
				if err != nil {
					t.Fatal(err)
				}
				for _, m := range messages {
					read++
					where := fmt.Sprintf("search %d, %s, %s %s %s %d", n, f.Key(), m.Channel, m.Language, m.Tone, m.Wording)
					for _, fault := range faults(f, m) {
						t.Errorf("%s: %s\n%s\n%s", where, fault, m.Subject, short(m))
					}
					if m.Channel == playbook.Email {
						_, body, _ := strings.Cut(m.Body, "\n\n") // without the greeting
						key := f.Play.Name + body
						if other, ok := bodies[key]; ok && f.N == 1 {
							t.Errorf("%s says the same as %s:\n%s", where, other, m.Body)
						}
						bodies[key] = where
					}
				}
			}
		}
		if t.Failed() && !told {
			told = true
			t.Logf("the first of these searches:\n%s", txtar.Format(archive))
		}
	}
	if read < 1000 {
		t.Errorf("only %d messages were read", read)
	}
}

// short is a message's body, or the beginning of a call's.
func short(m playbook.Message) string {
	if m.Channel == playbook.Call {
		return m.Body[:min(len(m.Body), 600)]
	}
	return m.Body
}

// faults lists what is wrong with the words of a message.
func faults(f *playbook.FollowUp, m playbook.Message) []string {
	var list []string
	add := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	if len(m.Slots) > 0 {
		add("slots %q", m.Slots)
	}
	text := m.Subject + "\n" + m.Plain()
	if m.Channel == playbook.Call {
		text = noteLine.ReplaceAllString(text, "") // the sheet quotes them as they are
	}
	lower := strings.ToLower(strings.ReplaceAll(text, "’", "'"))
	spaced := " " + strings.NewReplacer("\n", " ", ",", " ", ".", " ", ":", " ", "!", " ", "?", " ").Replace(lower) + " "
	for _, words := range neverSaid {
		if strings.Contains(spaced, " "+strings.TrimSpace(words)+" ") {
			add("says %q", words)
		}
	}
	said := strings.Fields(lower)
	for n := range said[:max(len(said)-1, 0)] {
		if said[n] == said[n+1] && strings.Trim(said[n], "abcdefghijklmnopqrstuvwxyz") == "" {
			add("doubled word %q", said[n])
		}
	}
	for _, marks := range []string{"..", ",,", "!!", "??", "?.", ".?", ",.", ".,", " .", " ,", ";.", ":.", "  "} {
		if strings.Contains(strings.NewReplacer("...", "", "a.m.,", "", "p.m.,", "", "Inc.,", "").Replace(m.Body), marks) {
			add("punctuation %q", marks)
		}
	}
	if m.Channel == playbook.Call {
		return list // its lines are stage directions and notes as well
	}
	for paragraph := range strings.SplitSeq(m.Body, "\n\n") {
		for _, sentence := range sentenceEnd.Split(strings.ReplaceAll(paragraph, "\n", " ")+" ", -1) {
			if words := len(strings.Fields(sentence)); words > 30 && !strings.Contains(sentence, "http") {
				add("%d words in a sentence: %s", words, sentence)
			}
		}
	}
	if f.Interview.Company != "Zebrafish" && (strings.Contains(text, "Zebrafish") || strings.Contains(text, "987")) {
		add("names the other offer")
	}
	switch {
	case m.Channel == playbook.LinkedIn && m.Length > 200:
		add("%d characters", m.Length)
	case m.Channel == playbook.Email && f.Play.Name == "thank-you" && m.Words > 140:
		add("%d words", m.Words)
	case m.Channel == playbook.Email && f.Play.Name == "check-in" && m.Words > 125:
		add("%d words", m.Words)
	case m.Channel == playbook.Email && f.Play.Name == "second-check-in" && m.Words > 75:
		add("%d words", m.Words)
	}
	if m.Channel == playbook.Email && m.Tone != playbook.Formal && strings.HasPrefix(m.Language, "en") && !strings.ContainsAny(m.Body, "'’") {
		add("no contraction")
	}
	if strings.Count(m.Body, "!") > 1 {
		add("more than one exclamation mark")
	}
	return list
}

// notesByKey reads what people note, from the table that the reader of notes is held to.
func notesByKey(t *testing.T) map[string][]string {
	t.Helper()
	data, err := os.ReadFile("phrase/testdata/notes.txt")
	if err != nil {
		t.Fatal(err)
	}
	notes := make(map[string][]string)
	key := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if after, ok := strings.CutPrefix(line, "# "); ok {
			key = after
		} else if line != "" && key != "" {
			notes[key] = append(notes[key], line)
		}
	}
	asks, err := os.ReadFile("phrase/testdata/asks.txt")
	if err != nil {
		t.Fatal(err)
	}
	notes["ask"] = strings.Split(strings.TrimSpace(string(asks)), "\n")
	return notes
}

// randomSearch is a playbook of one company with two rounds, several people and
// random notes.
func randomSearch(random *rand.Rand, notes map[string][]string, n int) *txtar.Archive {
	country := []string{"US", "GB"}[n%2]
	archive := &txtar.Archive{Files: []txtar.File{{Name: "followup.yaml", Data: []byte("name: Jo Avery\ntimezone: Europe/London\ncountry: " + country + "\n")}}}
	people := []string{"Dana Whitfield", "Ravi Menon", "Grace Okafor", "Dr. Helen Moss", "Tom Reyes", "Priya Nair"}
	roles := []string{"hiring manager", "interviewer", "interviewer", "interviewer", "recruiter", "coordinator"}
	kinds, outcomes := playbook.Kinds(), playbook.Outcomes()
	asked := notes["ask"]
	if n%5 == 0 { // an offer elsewhere, whose company and pay nobody else hears of
		archive.Files = append(archive.Files, txtar.File{Name: "content/interviews/2026-10-20-other.md",
			Data: []byte("---\ncompany: Zebrafish\nrole: Other Role\ninterview: 2026-10-20\noutcome: offer\noutcome_on: 2026-11-12\ndecide_by: 2026-11-27\nask: [base 987k]\n---\n")})
	}
	for round := range 2 {
		var b strings.Builder
		fmt.Fprintf(&b, "---\ncompany: Northwind\nrole: Shift Lead\ninterview: 2026-11-%02d\nkind: %s\n", 3+7*round, kinds[random.IntN(len(kinds))])
		if random.IntN(2) == 0 {
			b.WriteString("decision_by: 2026-11-24\n")
		}
		if n%3 > 0 && round == 1 {
			outcome := outcomes[random.IntN(len(outcomes))]
			fmt.Fprintf(&b, "outcome: %s\noutcome_on: 2026-11-20\n", outcome)
			if outcome == playbook.Offer {
				b.WriteString("decide_by: 2026-12-03 17:00\nneeds_time: true\nask:\n")
				for range 1 + random.IntN(3) {
					fmt.Fprintf(&b, "  - %q\n", asked[random.IntN(len(asked))])
				}
			}
		}
		fmt.Fprintf(&b, "internal: %t\n", n%7 == 0)
		if random.IntN(4) > 0 {
			b.WriteString("contacts:\n")
			for c := range 1 + random.IntN(len(people)) {
				fmt.Fprintf(&b, "  - {name: %s, as: %s, email: p%d@northwind.example}\n", people[c], roles[c], c)
			}
			b.WriteString("  - {name: Ruth Adler, as: reference}\n  - {name: Ben Osei, as: inside contact}\n")
		}
		for _, key := range []string{"discussed", "strengths", "clarify", "questions", "research", "news"} {
			items := notes[key]
			if len(items) == 0 || random.IntN(3) == 0 {
				continue
			}
			b.WriteString(key + ":\n")
			for range 1 + random.IntN(3) {
				fmt.Fprintf(&b, "  - %q\n", items[random.IntN(len(items))])
			}
		}
		b.WriteString("---\n")
		archive.Files = append(archive.Files, txtar.File{Name: fmt.Sprintf("content/interviews/2026-11-%02d-round.md", 3+7*round), Data: []byte(b.String())})
	}
	return archive
}
