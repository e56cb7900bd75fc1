package feed

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"followup/generator/playbook"

	ics "github.com/arran4/golang-ical"
)

var update = flag.Bool("update", false, "write the golden files again")

func TestGolden(t *testing.T) {
	t.Parallel()
	plainURL := sample(playbook.FeedFull)
	plainURL.Settings.URL = ""
	inputs := map[string]Input{"without-address": plainURL, "nasty": nasty()}
	for _, level := range playbook.FeedLevels()[1:] {
		inputs[level] = sample(level)
	}
	for name, in := range inputs {
		t.Run(name, func(t *testing.T) {
			data := whole(t, in)
			golden := filepath.Join("testdata", name+".ics")
			if *update {
				if err := os.WriteFile(golden, data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			// A checkout may have turned the golden's line ends.
			if got := string(data); strings.ReplaceAll(got, "\r\n", "\n") != strings.ReplaceAll(string(want), "\r\n", "\n") {
				t.Errorf("the feed differs from %s:\n%s", golden, got)
			}
			for _, data := range files(t, in) {
				wellFormed(t, data)
			}
		})
	}
}

func TestNoFeed(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]Input{"off": sample(playbook.FeedOff), "empty": all(settings(playbook.FeedFull), "2026-11-16")} {
		if s := New(in); s.Path() != "" || len(s.List()) > 0 {
			t.Errorf("%s: there is a feed", name)
		}
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	t.Parallel()
	in := sample(playbook.FeedFull)
	one := whole(t, in)
	slices.Reverse(in.Interviews)
	of := in.FollowUps
	in.FollowUps = func(i *playbook.Interview) []*playbook.FollowUp {
		list := slices.Clone(of(i))
		slices.Reverse(list)
		return list
	}
	if two := whole(t, in); !bytes.Equal(one, two) {
		t.Error("the order of the follow-ups shows in the feed")
	}
}

// TestZones makes the feed in processes with other zones and locales.
func TestZones(t *testing.T) {
	t.Parallel()
	if out := os.Getenv("FEED_TO"); out != "" {
		if err := os.WriteFile(out, whole(t, nasty()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := whole(t, nasty())
	for _, zone := range []string{"Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu"} {
		out := filepath.Join(t.TempDir(), "feed.ics")
		cmd := exec.Command(os.Args[0], "-test.run=^TestZones$")
		cmd.Env = append(os.Environ(), "FEED_TO="+out, "TZ="+zone, "LANG=tr_TR.UTF-8")
		if log, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, log)
		}
		if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, want) {
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
	t.Parallel()
	for name, in := range map[string]Input{"full": sample(playbook.FeedFull), "discreet": sample(playbook.FeedDiscreet), "nasty": nasty()} {
		t.Run(name, func(t *testing.T) { roundTrip(t, in) })
	}
}

func roundTrip(t *testing.T, in Input) {
	t.Helper()
	s := New(in)
	data := files(t, in)[s.Path()]
	wellFormed(t, data)
	c, err := ics.ParseCalendar(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]*ics.VEvent{}
	for _, e := range c.Events() {
		events[e.Id()] = e
	}
	if len(events) != len(s.window) {
		t.Errorf("%d events for %d entries", len(events), len(s.window))
	}
	for _, one := range s.window {
		made, err := s.event(one, new(lines))
		if err != nil {
			t.Fatal(err)
		}
		e := events[made.uid]
		if e == nil {
			t.Errorf("%s is not in the feed", one.page())
			continue
		}
		value := func(p ics.ComponentProperty) string {
			if all := e.GetProperties(p); len(all) == 1 {
				return all[0].Value
			}
			return fmt.Sprintf("%d times", len(e.GetProperties(p)))
		}
		from, to, wholeDay := one.span(s.zones)
		start, end, busy := from.Format("20060102"), to.Format("20060102"), "TRANSPARENT"
		if !wholeDay {
			start, end, busy = from.Format(stampLayout), to.Format(stampLayout), "OPAQUE"
		}
		messages, _ := s.messages(one)
		wants := map[ics.ComponentProperty]string{
			ics.ComponentPropertySummary:      s.level.title(one),
			ics.ComponentPropertyDtStart:      start,
			ics.ComponentPropertyDtEnd:        end,
			ics.ComponentPropertyDtstamp:      "20261116T050000Z",
			ics.ComponentPropertyLastModified: "20261116T050000Z",
			ics.ComponentPropertySequence:     "0",
			ics.ComponentPropertyTransp:       busy,
			ics.ComponentPropertyStatus:       "CONFIRMED",
		}
		if words := text(s.level.description(one, messages, s.level.address(in.Settings, one))); words != "" {
			wants[ics.ComponentPropertyDescription] = words
		}
		for p, want := range wants {
			if got := value(p); got != want {
				t.Errorf("%s: %s is %q, not %q", one.page(), p, got, want)
			}
		}
		title := value(ics.ComponentPropertySummary)
		if count(title) > 120 || title == "" || strings.Contains(title, "\n") || strings.HasPrefix(title, "✓ ") != one.done() {
			t.Errorf("the title %q", title)
		}
		if alarms := len(e.Alarms()); alarms > 1 || (alarms == 0) != one.done() {
			t.Errorf("%s has %d alarms", one.page(), alarms)
		}
	}
}

// FuzzFeed puts any words into the feed and reads it again.
func FuzzFeed(f *testing.F) {
	for _, i := range nasty().Interviews {
		f.Add(i.Company, "Check\tin \u2029 again\u00a0", "# Why\r\r", "https://sam.example/ü\r\nX-EVIL:1/")
	}
	f.Fuzz(func(t *testing.T, company, title, reason, address string) {
		u := steps()[1]
		u.Interview.Company, u.Play.Title, u.Reason, u.To[0].Name, u.Interview.Location = company, title, reason, title, reason
		own := settings(playbook.FeedFull)
		own.Name, own.URL = title, address
		roundTrip(t, all(own, "2026-11-16", u))
	})
}

func BenchmarkWrite(b *testing.B) {
	base := steps()
	for _, n := range []int{10, 1000, 10000} {
		var followUps []*playbook.FollowUp
		for i := range n {
			interview := *base[0].Interview
			interview.Name = fmt.Sprintf("2026-11-10-company-%05d", i)
			interview.Slug = interview.Name
			for j := range 8 {
				f := *base[j%5]
				f.Interview, f.N = &interview, j+1
				f.Due = f.Due.AddDays(i % 365)
				followUps = append(followUps, &f)
			}
		}
		in := all(settings(playbook.FeedFull), "2026-11-16", followUps...)
		b.Run(fmt.Sprint("whole/", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				data, err := New(in).List()[0].Make(nil)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(data)))
			}
		})
		b.Run(fmt.Sprint("all/", n), func(b *testing.B) {
			b.ReportAllocs()
			var data []byte
			for b.Loop() {
				size := 0
				for _, a := range New(in).List() {
					data, _ = a.Make(data[:0])
					size += len(data)
				}
				b.SetBytes(int64(size))
			}
		})
	}
}

// TestTogether makes all files at once, several times over: what is made for one
// and kept for the others is the same for all.
func TestTogether(t *testing.T) {
	t.Parallel()
	in := sample(playbook.FeedFull)
	want := files(t, in)
	in.Published = func(path string) []byte { return want[path] }
	list := New(in).List()
	var group sync.WaitGroup
	for range 4 {
		for _, a := range list {
			group.Go(func() {
				if data, err := a.Make([]byte("x")); err != nil || string(data) != "x"+string(want[a.Path]) {
					t.Errorf("%s differs (%v)", a.Path, err)
				}
			})
		}
	}
	group.Wait()
}

// TestUnfillable: words that cannot be filled stop the feeds that would hold them.
func TestUnfillable(t *testing.T) {
	t.Parallel()
	in := sample(playbook.FeedFull)
	in.Messages = func(*playbook.FollowUp) ([]playbook.Message, error) { return nil, errors.New("no words") }
	for _, a := range New(in).List() {
		if _, err := a.Make(nil); err == nil {
			t.Errorf("%s was made", a.Path)
		}
	}
	in.Settings.Feed = playbook.FeedStep // which asks for no words
	files(t, in)
}
