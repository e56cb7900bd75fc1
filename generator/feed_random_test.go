package generator_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/testenv"
)

// anything is a text that somebody could write, or copy from somewhere.
func anything(dice *rand.Rand) string {
	words := []string{"Northwind", "R&amp;D", "Sông Xanh", "a, b; c", `C:\new\n`, "<b>bold</b>", "**now**", "[link](https://x.example)", "👩🏽‍💻", "Müller & Söhne", "مرحبا", "日本語",
		"e\u0301", "it’s", "#1", "`code`", "END:VEVENT", "\u202Eltd\u202C", strings.Repeat("long ", 30), "\"quoted\"", "100 %", "x\u00a0y", "DTSTART:1", "line\nbreak"}
	var b strings.Builder
	for range 1 + dice.IntN(5) {
		b.WriteString(words[dice.IntN(len(words))] + " ")
	}
	return strconv.Quote(strings.TrimSpace(b.String()))
}

// anySearch is one of the playbooks made at random: settings and interviews of any shape.
// Ten share their settings, as these take long to read.
func anySearch(seed uint64, which int, level string) (folder fstest.MapFS, today playbook.Day) {
	dice := rand.New(rand.NewPCG(seed, uint64(which/10)))
	pick := func(from ...string) string { return from[dice.IntN(len(from))] }
	settings := "name: " + anything(dice) + "\ntimezone: " + pick("America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu", "Europe/Paris", "UTC") +
		"\nfeed_secret: correct horse battery\nfeed: " + level + "\n" + pick("", "url: https://sam.example/\n", "url: https://sam.example/a/playbook\n") + pick("", "country: US\n", "country: DE-BY\n")
	folder = fstest.MapFS{"followup.yaml": {Data: []byte(settings)}}
	dice = rand.New(rand.NewPCG(seed+1, uint64(which)))
	today = playbook.Day{Year: 2025, Month: 10, Day: 1}.AddDays(dice.IntN(400))
	for n := range 1 + dice.IntN(8) {
		on := today.AddDays(dice.IntN(500) - 250)
		var b strings.Builder
		fmt.Fprintf(&b, "---\ncompany: %s\nrole: %s\ninterview: %s %s\n", anything(dice), anything(dice), on, pick("", "00:00", "02:30", "09:15", "23:59"))
		for _, key := range []string{"round", "alias", "location", "salary", "suggest"} {
			if dice.IntN(2) == 0 {
				fmt.Fprintf(&b, "%s: %s\n", key, anything(dice))
			}
		}
		if dice.IntN(2) == 0 {
			fmt.Fprintf(&b, "key: key%d\n", n)
		}
		if dice.IntN(3) == 0 {
			fmt.Fprintf(&b, "timezone: %s\nduration: %d\n", pick("America/New_York", "Europe/Paris", "Australia/Lord_Howe", "Asia/Kathmandu"), 15+dice.IntN(300))
		}
		b.WriteString("contacts:\n")
		for range 1 + dice.IntN(3) {
			fmt.Fprintf(&b, "  - {name: %s, as: %s, email: dana@globex.example, phone: \"+1 555 0101\"}\n", anything(dice), pick("hiring manager", "recruiter", "interviewer", "reference"))
		}
		fmt.Fprintf(&b, "discussed: [%s]\n", anything(dice))
		if dice.IntN(3) == 0 {
			fmt.Fprintf(&b, "outcome: %s\noutcome_on: %s\n", pick("rejected", "offer", "next round", "no reply", "withdrawn"), on.AddDays(dice.IntN(30)-5))
		}
		if dice.IntN(2) == 0 {
			fmt.Fprintf(&b, "done: [thank-you %s]\nskip: [%s]\n", on.AddDays(1), pick("check-in", "connect", "prepare"))
		}
		b.WriteString(pick("", "prefers: call\n", "prefers: email\n", "language: de\n") + "---\n" + anything(dice) + "\n")
		folder[fmt.Sprintf("content/interviews/%s-%d.md", on, n)] = &fstest.MapFile{Data: []byte(b.String())}
	}
	return folder, today
}

// TestAnyPlaybook holds all feeds of playbooks made at random, two hundred of them with -long, to the
// rules at every level. FOLLOWUP_FEEDS names a folder in which some of them are
// left for another program to judge.
func TestAnyPlaybook(t *testing.T) {
	t.Parallel()
	seed, playbooks := testenv.Seed(t), testenv.Times(40, 200)
	for _, level := range playbook.FeedLevels()[1:] {
		builder := new(generator.Builder)
		for which := range playbooks {
			folder, today := anySearch(seed, which, level)
			site, problems := builder.Build(folder, today)
			if problems.Errors() > 0 {
				t.Fatalf("%d: %v", which, problems)
			}
			feeds := 0
			for _, f := range site.Files {
				if !strings.HasSuffix(f.Path, ".ics") {
					continue
				}
				data, err := f.Make(nil)
				if err != nil {
					t.Fatal(err)
				}
				feeds++
				obeys(t, f.Path, data)
				if feeds == 1 && which%(playbooks/20) == 0 && os.Getenv("FOLLOWUP_FEEDS") != "" {
					if err := os.WriteFile(filepath.Join(os.Getenv("FOLLOWUP_FEEDS"), fmt.Sprintf("any-%s-%03d.ics", level, which)), data, 0o644); err != nil {
						t.Fatal(err)
					}
				}
			}
			if feeds < 2 {
				t.Fatalf("%d: %d feeds", which, feeds)
			}
			if t.Failed() {
				t.Fatalf("that was playbook %d at the level %s", which, level)
			}
		}
	}
}
