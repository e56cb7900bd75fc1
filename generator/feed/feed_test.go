package feed

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

var update = flag.Bool("update", false, "write the golden files anew")

func day(s string) playbook.Day {
	d, err := playbook.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// sample is a feed with a follow-up of every kind.
func sample() Input {
	northwind := &playbook.Interview{Name: "2026-11-10-northwind-platform-engineer", Slug: "2026-11-10-northwind-platform-engineer", Company: "Northwind", Role: "Platform Engineer"}
	harbour := &playbook.Interview{Name: "2026-12-14-harbour-co-analyst", Slug: "2026-12-14-harbour-co-analyst", Company: "Harbour & Co; Sons, Ltd", Role: "Analyst"}
	dana := playbook.Contact{Name: "Dana Whitfield", As: playbook.HiringManager, Email: "dana@northwind.example"}
	lee := playbook.Contact{Name: "Lee Ortiz", As: playbook.Recruiter, Phone: "+1 555 0101"}
	play := func(name, title string) *playbook.Play { return &playbook.Play{Name: name, Title: title} }
	return Input{
		Settings: playbook.Settings{Name: "Sam Rivera", URL: "https://sam.example/playbook/", Feed: playbook.FeedFull},
		Today:    day("2026-11-16"),
		FollowUps: []*playbook.FollowUp{
			{Interview: northwind, Play: play("thank-you", "Thank them"), N: 1, Channel: playbook.Email, To: []playbook.Contact{dana},
				Opens: day("2026-11-10"), Due: day("2026-11-11"), Closes: day("2026-11-12"), Settled: playbook.Done, DoneOn: day("2026-11-12"),
				Reason: "Within a day of the interview on 10 November (A, B)."},
			{Interview: northwind, Play: play("check-in", "Check in"), N: 1, Channel: playbook.Call, To: []playbook.Contact{dana, lee},
				Opens: day("2026-11-17"), Due: day("2026-11-20"), Closes: day("2026-11-24"), Reason: "Ten days after the interview (C, D)."},
			{Interview: northwind, Play: play("second-check-in", "Check in again"), N: 1, Channel: playbook.Email,
				Opens: day("2026-11-27"), Due: day("2026-11-27"), Closes: day("2026-12-04"), Settled: playbook.Planned, Reason: "Seven days after the first check-in (C)."},
			{Interview: harbour, Play: play("prepare", "Prepare"), N: 1, Channel: playbook.Task,
				Opens: day("2026-12-13"), Due: day("2026-12-13"), Closes: day("2026-12-13"), Reason: "The day before the interview."},
			{Interview: harbour, Play: play("connect", "Connect"), N: 2, Channel: playbook.LinkedIn, To: []playbook.Contact{lee},
				Opens: day("2026-12-28"), Due: day("2026-12-29"), Closes: day("2027-01-04"), Reason: "So that they remember your name (A)."},
			{Interview: harbour, Play: play("skipped", "Skipped"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Skipped},
			{Interview: harbour, Play: play("dropped", "Dropped"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Dropped},
			{Interview: harbour, Play: play("overtaken", "Overtaken"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Overtaken},
		},
	}
}

// nasty is a feed of all that the calendar library would let through.
func nasty() Input {
	in := sample()
	in.Settings.Name = "Sam\r\nX-EVIL:1 \\ Rivera\u2028"
	in.FollowUps = slices.Clone(in.FollowUps)
	for i, company := range []string{
		"\uFEFFNorth\rwind\x00\x1b[31m", "Nord\\new \u202Eltd\u202C, GmbH; Co", strings.Repeat("Étoile 👩🏽‍💻 du Nord ", 12),
		"  R&amp;amp;D <b>**Labs**</b> \xff\xfe", "\r\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
	} {
		f := *in.FollowUps[i]
		interview := *f.Interview
		interview.Company = company
		interview.Slug = "2026-11-10-nørd\"<"
		play := *f.Play
		play.Title = "Check\tin \u2029 again\u00a0"
		f.Interview, f.Play = &interview, &play
		f.Reason = "# Why\r\rBecause\vof " + company + "\n\n\n```go```   \nand [a link](https://x.example)"
		f.To = []playbook.Contact{{Name: company}, {Name: "\u200f"}, {Name: "\n"}}
		in.FollowUps[i] = &f
	}
	return in
}

func TestGolden(t *testing.T) {
	plainURL := sample()
	plainURL.Settings.URL = ""
	for name, in := range map[string]Input{"full": sample(), "without-address": plainURL, "nasty": nasty()} {
		t.Run(name, func(t *testing.T) {
			file, ok := Write(in)
			if !ok || file.Path != "followups.ics" {
				t.Fatalf("Write = %q, %v", file.Path, ok)
			}
			golden := filepath.Join("testdata", name+".ics")
			if *update {
				if err := os.WriteFile(golden, file.Data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			// A checkout may have turned the golden's line ends.
			if got := string(file.Data); strings.ReplaceAll(got, "\r\n", "\n") != strings.ReplaceAll(string(want), "\r\n", "\n") {
				t.Errorf("the feed differs from %s:\n%s", golden, got)
			}
			wellFormed(t, file.Data)
		})
	}
}

func TestNoFeed(t *testing.T) {
	off := sample()
	off.Settings.Feed = playbook.FeedOff
	gone := sample()
	gone.FollowUps = gone.FollowUps[5:]
	for name, in := range map[string]Input{"off": off, "nothing stands": gone, "empty": {Settings: playbook.Settings{Feed: playbook.FeedFull}}} {
		if file, ok := Write(in); ok || file.Data != nil {
			t.Errorf("%s: there is a feed", name)
		}
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	in := sample()
	one, _ := Write(in)
	slices.Reverse(in.FollowUps)
	if two, _ := Write(in); !bytes.Equal(one.Data, two.Data) {
		t.Error("the order of the follow-ups shows in the feed")
	}
}

func TestIdentity(t *testing.T) {
	in := sample()
	before := uid(in.FollowUps[1])
	f := *in.FollowUps[1]
	interview, play := *f.Interview, *f.Play
	interview.Company, interview.Slug, play.Title = "Southwind", "elsewhere", "Ask"
	f.Interview, f.Play, f.Due, f.Channel = &interview, &play, day("2027-01-01"), playbook.Letter
	if uid(&f) != before {
		t.Error("a new company, title, address or day made it another event")
	}
	f.N = 2
	if uid(&f) == before {
		t.Error("the second time of a play has the first one's UID")
	}
	// The key is a promise to every calendar that has subscribed.
	if before != "309b7141-1887-5a0b-bf51-4b3634f6a000" {
		t.Errorf("the UID of a known follow-up is now %s", before)
	}
}

// TestZones makes the feed in processes with other zones and locales.
func TestZones(t *testing.T) {
	if out := os.Getenv("FEED_TO"); out != "" {
		file, _ := Write(nasty())
		if err := os.WriteFile(out, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, _ := Write(nasty())
	for _, zone := range []string{"Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu"} {
		out := filepath.Join(t.TempDir(), "feed.ics")
		cmd := exec.Command(os.Args[0], "-test.run=^TestZones$")
		cmd.Env = append(os.Environ(), "FEED_TO="+out, "TZ="+zone, "LANG=tr_TR.UTF-8")
		if log, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, log)
		}
		if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, want.Data) {
			t.Errorf("the feed differs under TZ=%s (%v)", zone, err)
		}
	}
}

var contentLine = regexp.MustCompile(`^[A-Z-]+(;[A-Z]+=[A-Z-]+)*:`)

// wellFormed holds a feed to the rules of bytes and lines, and to its own
// events: what is read again is what the follow-ups say.
func wellFormed(t *testing.T, data []byte) {
	t.Helper()
	if !utf8.Valid(data) {
		t.Error("the feed is not UTF-8")
	}
	if !bytes.HasSuffix(data, []byte("END:VCALENDAR\r\n")) {
		t.Error("the feed has no proper end")
	}
	for l := range strings.SplitSeq(strings.TrimSuffix(string(data), "\r\n"), "\r\n") {
		switch {
		case strings.ContainsAny(l, "\r\n"):
			t.Errorf("a bare line break in %q", l)
		case strings.TrimSpace(l) == "":
			t.Error("an empty line")
		case len(l) > 75:
			t.Errorf("%d octets: %q", len(l), l)
		case !utf8.ValidString(l):
			t.Errorf("a character split by folding: %q", l)
		}
		for _, r := range l {
			if allowed(r) != r && r != '\\' {
				t.Errorf("%U in %q", r, l)
			}
		}
	}
	unfolded := strings.ReplaceAll(string(data), "\r\n ", "")
	for l := range strings.SplitSeq(strings.TrimSuffix(unfolded, "\r\n"), "\r\n") {
		if !contentLine.MatchString(l) {
			t.Errorf("not a property of ours: %q", l)
		}
		if strings.HasPrefix(l, "X-EVIL") || strings.HasPrefix(l, "METHOD") {
			t.Errorf("a property that nobody wrote: %q", l)
		}
	}
}

// TestRoundTrip reads the feeds with the library again.
func TestRoundTrip(t *testing.T) {
	for name, in := range map[string]Input{"full": sample(), "nasty": nasty()} {
		t.Run(name, func(t *testing.T) { roundTrip(t, in) })
	}
}

func roundTrip(t *testing.T, in Input) {
	t.Helper()
	file, ok := Write(in)
	if !ok {
		t.Fatal("no feed")
	}
	wellFormed(t, file.Data)
	c, err := ics.ParseCalendar(bytes.NewReader(file.Data))
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]*ics.VEvent{}
	last := ""
	for _, e := range c.Events() {
		events[e.Id()] = e
		place := e.GetProperty(ics.ComponentPropertyDtStart).Value + e.Id()
		if place <= last {
			t.Errorf("%s is out of order", place)
		}
		last = place
	}
	standing := 0
	for _, f := range in.FollowUps {
		e := events[uid(f)]
		if !f.Live() {
			if e != nil {
				t.Errorf("%s is in the feed", f.Key())
			}
			continue
		}
		standing++
		if e == nil {
			t.Errorf("%s is not in the feed", f.Key())
			continue
		}
		value := func(p ics.ComponentProperty) string {
			if all := e.GetProperties(p); len(all) == 1 {
				return all[0].Value
			}
			return fmt.Sprintf("%d times", len(e.GetProperties(p)))
		}
		for p, want := range map[ics.ComponentProperty]string{
			ics.ComponentPropertySummary:      summary(f),
			ics.ComponentPropertyDescription:  text(description(f, address(in.Settings.Address(page(f))))),
			ics.ComponentPropertyDtStart:      strings.ReplaceAll(f.Due.String(), "-", ""),
			ics.ComponentPropertyDtEnd:        strings.ReplaceAll(f.Due.AddDays(1).String(), "-", ""),
			ics.ComponentPropertyDtstamp:      in.Today.In(time.UTC).Format("20060102") + "T000000Z",
			ics.ComponentPropertyLastModified: in.Today.In(time.UTC).Format("20060102") + "T000000Z",
			ics.ComponentPropertySequence:     "0",
			ics.ComponentPropertyTransp:       "TRANSPARENT",
			ics.ComponentPropertyStatus:       "CONFIRMED",
			ics.ComponentPropertyCategories:   "Follow-up",
		} {
			if got := value(p); got != want {
				t.Errorf("%s: %s is %q, not %q", f.Key(), p, got, want)
			}
		}
		title := value(ics.ComponentPropertySummary)
		if count(title) > 120 || title == "" || strings.Contains(title, "\n") || strings.HasPrefix(title, "✓ ") != (f.Settled == playbook.Done) {
			t.Errorf("the title %q", title)
		}
		if alarms := len(e.Alarms()); alarms > 1 || (alarms == 0) != (f.Settled == playbook.Done) {
			t.Errorf("%s has %d alarms", f.Key(), alarms)
		}
	}
	if len(events) != standing {
		t.Errorf("%d events for %d follow-ups", len(events), standing)
	}
}

// FuzzFeed puts any words into the feed and reads it again.
func FuzzFeed(f *testing.F) {
	for _, u := range nasty().FollowUps[:5] {
		f.Add(u.Interview.Company, u.Play.Title, u.Reason, "https://sam.example/ü\r\nX-EVIL:1/")
	}
	f.Fuzz(func(t *testing.T, company, title, reason, address string) {
		in := sample()
		in.Settings.Name, in.Settings.URL = title, address
		u := in.FollowUps[1]
		u.Interview.Company, u.Play.Title, u.Reason, u.To[0].Name = company, title, reason, title
		roundTrip(t, in)
	})
}

func BenchmarkWrite(b *testing.B) {
	base := sample()
	for _, n := range []int{10, 1000, 10000} {
		in := Input{Settings: base.Settings, Today: base.Today}
		for i := range n {
			interview := *base.FollowUps[0].Interview
			interview.Name = fmt.Sprintf("2026-11-10-company-%05d", i)
			for j := range 8 {
				f := *base.FollowUps[j%5]
				f.Interview, f.N = &interview, j+1
				f.Due = f.Due.AddDays(i % 365)
				in.FollowUps = append(in.FollowUps, &f)
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				file, _ := Write(in)
				b.SetBytes(int64(len(file.Data)))
			}
		})
	}
}
