package generator_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/testenv"
)

// hunt is a job search that somebody edits at random.
type hunt struct {
	dice  *rand.Rand
	level string // of the feed
	today playbook.Day
	made  int
	files map[string]*interviewFile // by key
}

// interviewFile is an interview's file as it is written.
type interviewFile struct {
	name, key, company, role string
	day                      playbook.Day
	clock, outcome           string
	outcomeOn                playbook.Day
	done, skip               []string
	extra                    string
}

func (f *interviewFile) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "---\ncompany: %s\nrole: %s\nkey: %s\ninterview: %s %s\ntimezone: Europe/Paris\n", f.company, f.role, f.key, f.day, f.clock)
	fmt.Fprintf(&b, "alias: Blue %s\n", f.key)
	b.WriteString("contacts:\n  - {name: Dana Whitfield, as: hiring manager, email: dana@globex.example, phone: \"+1 555 0101\"}\n")
	if f.outcome != "" {
		fmt.Fprintf(&b, "outcome: %s\noutcome_on: %s\n", f.outcome, f.outcomeOn)
	}
	fmt.Fprintf(&b, "done: [%s]\nskip: [%s]\n%s---\n", strings.Join(f.done, ", "), strings.Join(f.skip, ", "), f.extra)
	return b.String()
}

func (s *hunt) pick() *interviewFile {
	keys := slices.Sorted(maps.Keys(s.files))
	if len(keys) == 0 {
		return s.add()
	}
	return s.files[keys[s.dice.IntN(len(keys))]]
}

func (s *hunt) add() *interviewFile {
	s.made++
	f := &interviewFile{key: fmt.Sprintf("key%d", s.made), company: fmt.Sprintf("Company %d", s.made), role: "Engineer", day: s.today.AddDays(s.dice.IntN(60) - 30), clock: "14:00"}
	f.name = f.day.String() + "-" + f.key
	s.files[f.key] = f
	return f
}

// edit makes one change that a person would make, and says which.
func (s *hunt) edit() string {
	plays := []string{"prepare", "debrief", "thank-you", "connect", "check-in", "second-check-in"}
	f, play := s.pick(), plays[s.dice.IntN(len(plays))]
	what := []string{"add", "move", "edit", "complete", "undo", "skip", "unskip", "rename file", "rename company", "remove", "all done", "outcome", "waiting", "nothing"}[s.dice.IntN(14)]
	switch what {
	case "add":
		s.add()
	case "move":
		f.day, f.clock = f.day.AddDays(s.dice.IntN(20)-10), []string{"", "09:30", "14:00"}[s.dice.IntN(3)]
	case "edit":
		f.role, f.extra = fmt.Sprintf("Engineer %d", s.dice.IntN(5)), fmt.Sprintf("location: Room %d\ndiscussed: [the move off cron %d]\n", s.dice.IntN(5), s.dice.IntN(5))
	case "complete":
		f.done = append(f.done, play+" "+s.today.String())
	case "undo":
		f.done = f.done[:max(len(f.done)-1, 0)]
	case "skip":
		if !slices.Contains(f.skip, play) {
			f.skip = append(f.skip, play)
		}
	case "unskip":
		f.skip = nil
	case "rename file":
		f.name = fmt.Sprintf("%s-%d", f.key, s.dice.IntN(1000))
	case "rename company":
		f.company = fmt.Sprintf("Renamed & Sons, %d", s.dice.IntN(9))
	case "remove":
		if len(s.files) > 1 {
			delete(s.files, f.key)
		}
	case "all done":
		for _, f := range s.files {
			f.done = nil
			for _, play := range plays {
				f.done = append(f.done, play+" "+s.today.String())
			}
		}
	case "outcome":
		f.outcome, f.outcomeOn = []string{"rejected", "accepted", "next round", "no reply"}[s.dice.IntN(4)], playbook.LaterOf(f.day, s.today)
	case "waiting":
		f.outcome = ""
	}
	return what
}

func (s *hunt) folder() fstest.MapFS {
	settings := "name: Sam Rivera\ntimezone: America/New_York\nurl: https://sam.example/\nfeed: " + s.level + "\n"
	if hides(s.level) {
		settings += "feed_secret: correct horse battery\n"
	}
	folder := fstest.MapFS{"followup.yaml": {Data: []byte(settings)}}
	for _, f := range s.files {
		folder["content/interviews/"+f.name+".md"] = &fstest.MapFile{Data: []byte(f.text())}
	}
	return folder
}

// publish builds the feeds over those that were published before.
func publish(t *testing.T, b *generator.Builder, s *hunt, before fstest.MapFS) fstest.MapFS {
	t.Helper()
	b.Published = before
	site, problems := b.Build(s.folder(), s.today)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	feeds := fstest.MapFS{}
	for _, f := range site.Files {
		if strings.HasSuffix(f.Path, ".ics") {
			data, err := f.Make(nil)
			if err != nil {
				t.Fatal(err)
			}
			feeds[f.Path] = &fstest.MapFile{Data: data}
			if heard := f.Path + strings.ReplaceAll(string(data), "\r\n ", ""); s.level != "full" && names(heard, "Dana", "dana", "+1 555", "Engineer", "Room", "cron", "Sam Rivera") || hides(s.level) && names(heard, "Company", "Renamed", "company") {
				t.Fatalf("at the level %s, %s tells too much:\n%s", s.level, f.Path, heard)
			}
		}
	}
	return feeds
}

func names(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

func hides(level string) bool { return level == "alias" || level == "discreet" }

// whole is the feed of everything: the one that counts its changes.
func whole(t *testing.T, feeds fstest.MapFS) []byte {
	t.Helper()
	for _, f := range feeds {
		if strings.Contains(string(f.Data), "\r\nX-REVISION:") {
			return f.Data
		}
	}
	t.Fatal("there is no feed")
	return nil
}

// published is an event as a calendar program reads it.
type published struct{ text, body, stamp, modified, sequence string }

func eventsIn(t *testing.T, feed []byte) map[string]published {
	t.Helper()
	events := map[string]published{}
	_, rest, _ := strings.Cut(string(feed), "BEGIN:VEVENT\r\n")
	for one := range strings.SplitSeq(rest, "BEGIN:VEVENT\r\n") {
		one = strings.TrimSuffix(one, "END:VCALENDAR\r\n")
		lines := strings.SplitN(one, "\r\n", 5)
		value := func(n int, name string) string {
			value, ok := strings.CutPrefix(lines[n], name+":")
			if !ok {
				t.Fatalf("no %s in %q", name, one)
			}
			return value
		}
		uid := value(0, "UID")
		if _, twice := events[uid]; twice {
			t.Fatalf("%s stands twice", uid)
		}
		events[uid] = published{one, lines[4], value(1, "DTSTAMP"), value(2, "LAST-MODIFIED"), fmt.Sprintf("%9s", value(3, "SEQUENCE"))}
	}
	return events
}

// TestStamps edits searches at random and holds each feed to the one before it: an
// event that says the same is the same byte for byte, one that says something else
// has later stamps and a higher sequence, and neither ever falls, not even where
// an event was gone for a while. FOLLOWUP_FEEDS names a folder in which pairs of
// feeds are left for another program to judge.
func TestStamps(t *testing.T) {
	t.Parallel()
	seed, sequences := testenv.Seed(t), testenv.Times(80, 500)
	builder := new(generator.Builder)
	for which := range sequences {
		s := &hunt{dice: rand.New(rand.NewPCG(seed, uint64(which))), today: playbook.Day{Year: 2026, Month: 11, Day: 16}, files: map[string]*interviewFile{},
			level: []string{"full", "step", "alias", "discreet"}[which*4/sequences]} // in blocks, as settings are read again for each
		for range 1 + s.dice.IntN(3) {
			s.add()
		}
		feeds := publish(t, builder, s, nil)
		seen := eventsIn(t, whole(t, feeds))
		log := []string{}
		for step := range 8 {
			log = append(log, s.edit())
			later := s.dice.IntN(3)
			s.today = s.today.AddDays(later)
			before := feeds
			feeds = publish(t, builder, s, before)
			if step == 7 && which%(sequences/20) == 0 {
				leave(t, which, whole(t, before), whole(t, feeds))
			}
			old, now := eventsIn(t, whole(t, before)), eventsIn(t, whole(t, feeds))
			if what := log[step]; later == 0 && (what == "rename file" || what == "nothing") && !maps.Equal(old, now) {
				// The page of a renamed file is another, and so is the link to it; the events are the same.
				if what == "nothing" || !slices.Equal(slices.Sorted(maps.Keys(old)), slices.Sorted(maps.Keys(now))) {
					t.Fatalf("%d %v: other events", which, log)
				}
			}
			for uid, e := range now {
				was, stood := old[uid]
				last, known := seen[uid]
				switch {
				case e.stamp != e.modified:
					t.Fatalf("%d %v: DTSTAMP %s, LAST-MODIFIED %s", which, log, e.stamp, e.modified)
				case stood && was.body == e.body && was.text != e.text:
					t.Fatalf("%d %v: an event that did not change has other stamps:\n%s%s", which, log, was.text, e.text)
				case stood && was.body != e.body && (e.stamp <= was.stamp || e.sequence <= was.sequence):
					t.Fatalf("%d %v: an event changed and its stamps did not:\n%s%s", which, log, was.text, e.text)
				case known && !stood && (e.stamp <= last.stamp || e.sequence <= last.sequence):
					t.Fatalf("%d %v: an event came back with old stamps:\n%s%s", which, log, last.text, e.text)
				}
				seen[uid] = e
			}
			agree(t, now, feeds)
		}
		if again := publish(t, builder, s, feeds); !equal(again, feeds) {
			t.Fatalf("%d %v: built again, the feeds differ", which, log)
		}
	}
}

// agree holds all other feeds to the whole one.
func agree(t *testing.T, all map[string]published, feeds fstest.MapFS) {
	t.Helper()
	for path, f := range feeds {
		events := eventsIn(t, f.Data)
		if len(events) == 0 {
			t.Fatalf("%s is empty", path)
		}
		for uid, e := range events {
			if w, ok := all[uid]; ok && w.text != e.text {
				t.Fatalf("%s differs from the whole feed:\n%s%s", path, w.text, e.text)
			}
		}
	}
}

func equal(a, b fstest.MapFS) bool {
	return maps.EqualFunc(a, b, func(x, y *fstest.MapFile) bool { return string(x.Data) == string(y.Data) })
}

func leave(t *testing.T, which int, before, now []byte) {
	t.Helper()
	dir := os.Getenv("FOLLOWUP_FEEDS")
	if dir == "" {
		return
	}
	for name, data := range map[string][]byte{"before": before, "now": now} {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d-%s.ics", which, name)), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestIdentity: an interview's events stay what they are, whatever is renamed,
// moved or put in another order; and a key given late changes none of them.
func TestIdentity(t *testing.T) {
	t.Parallel()
	s := &hunt{level: "full", dice: rand.New(rand.NewPCG(1, 6)), today: playbook.Day{Year: 2026, Month: 11, Day: 16}, files: map[string]*interviewFile{}}
	f := s.add()
	uids := func() []string {
		feeds := publish(t, new(generator.Builder), s, nil)
		return slices.Sorted(maps.Keys(eventsIn(t, whole(t, feeds))))
	}
	before := uids()
	f.name, f.company, f.role, f.day, f.clock = "other", "Globex", "Manager", f.day.AddDays(3), ""
	if got := uids(); !slices.Equal(got, before) {
		t.Errorf("%v became %v", before, got)
	}
	f.key = ""
	before = uids()
	f.key = "other"
	if got := uids(); !slices.Equal(got, before) {
		t.Errorf("with its name for a key, %v became %v", before, got)
	}
	f.name = "another"
	if got := uids(); !slices.Equal(got, before) {
		t.Errorf("with a key, %v became %v", before, got)
	}
}
