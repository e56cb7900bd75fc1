package feed

import (
	"hash/maphash"
	"strconv"
	"strings"
	"sync"
	"time"

	"followup/generator/playbook"
)

// A calendar program shows a change when an event's stamps have moved, and asks
// its reader about an event anew when they move for nothing. A site has no
// server that would remember them, so the feed that was published last does.

// revisionProperty counts the whole feed's changes. An event that is new begins
// to count there: should it have been in the feed before, gone and come back, it
// counts on from above what anybody saw of it.
const revisionProperty = "X-REVISION"

const stampLayout = "20060102T150405Z"

// ledger is what a published feed says of its events.
type ledger struct {
	seed     maphash.Seed
	events   map[string]record // by UID
	stamp    string            // the latest; "" where nothing was published
	revision int
}

// record is an event that was published.
type record struct {
	sum      uint64 // of its body
	stamp    string
	sequence int
}

// readLedger reads a feed of our own making. It is read as text, as what counts is
// whether an event is the same byte for byte. What is damaged is passed over.
func readLedger(seed maphash.Seed, feed []byte) *ledger {
	l := &ledger{seed: seed, events: map[string]record{}}
	s := string(feed)
	if !strings.Contains(s, "\r\n") {
		s = strings.ReplaceAll(s, "\n", "\r\n") // a checkout turned its line ends
	}
	header, rest, _ := strings.Cut(s, "BEGIN:VEVENT\r\n")
	for one := range strings.SplitSeq(header, "\r\n") {
		if value, ok := strings.CutPrefix(one, revisionProperty+":"); ok {
			l.revision = number(value)
		} else if value, ok := strings.CutPrefix(one, "LAST-MODIFIED:"); ok && isStamp(value) {
			l.stamp = value
		}
	}
	for rest != "" {
		var one string
		one, rest, _ = strings.Cut(rest, "BEGIN:VEVENT\r\n")
		l.add(one)
	}
	return l
}

// add takes in an event: its lines behind the first.
func (l *ledger) add(lines string) {
	lines, whole := strings.CutSuffix(lines, calendarEnd)
	if !whole && !strings.HasSuffix(lines, "END:VEVENT\r\n") {
		return
	}
	var r record
	uid, lines, a := property(lines, "UID")
	stamp, lines, b := property(lines, "DTSTAMP")
	_, lines, c := property(lines, "LAST-MODIFIED")
	sequence, lines, d := property(lines, "SEQUENCE")
	if !(a && b && c && d) || !isStamp(stamp) {
		return
	}
	r.sum, r.stamp, r.sequence = maphash.String(l.seed, lines), stamp, number(sequence)
	l.events[uid] = r
	l.stamp = max(l.stamp, stamp)
}

// property takes the first line off, which should be that of a property.
func property(lines, name string) (value, rest string, ok bool) {
	first, rest, _ := strings.Cut(lines, "\r\n")
	value, ok = strings.CutPrefix(first, name+":")
	return value, rest, ok
}

// What no feed of ours has written is not counted on from: a day of a clock gone
// wrong by centuries, a number near the largest that calendars can hold.
const (
	lastStamp = "2999"
	mostCount = 1 << 30
)

func isStamp(s string) bool {
	_, err := time.Parse(stampLayout, s)
	return err == nil && s < lastStamp
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > mostCount {
		return 0
	}
	return n
}

// find gives the record of an event, and whether it says the same.
func (l *ledger) find(e event) (r record, known, same bool) {
	r, known = l.events[e.uid]
	return r, known, known && r.sum == maphash.Bytes(l.seed, e.body)
}

// books are the feeds as they were published, each read when it is asked for and
// then kept, since a build replaces them.
type books struct {
	published func(path string) []byte
	seed      maphash.Seed
	today     string // when the day of the build began
	whole     func() *ledger
	own       map[*playbook.Interview]func() *ledger
}

func (s *Feeds) newBooks() books {
	b := books{published: s.in.Published, seed: maphash.MakeSeed(), own: make(map[*playbook.Interview]func() *ledger, len(s.own))}
	zone, err := time.LoadLocation(s.in.Settings.Timezone)
	if err != nil {
		zone = time.UTC
	}
	// A later day's feed is a newer one, and nothing finer is known.
	b.today = s.in.Today.In(zone).UTC().Format(stampLayout)
	b.whole = b.reader(s.paths.whole())
	for i := range s.own {
		b.own[i] = b.reader(s.paths.interview(i))
	}
	return b
}

func (b books) reader(path string) func() *ledger {
	return sync.OnceValue(func() *ledger {
		if b.published == nil {
			return readLedger(b.seed, nil)
		}
		return readLedger(b.seed, b.published(path))
	})
}

// now is the stamp of what changes in this build, later than every one before.
func (b books) now() string { return max(b.today, after(b.whole().stamp)) }

// revision is the number of this build's whole feed, where that changes.
func (b books) revision() int {
	last := b.whole()
	if last.stamp == "" {
		return 0
	}
	return last.revision + 1
}

// after is a second after a stamp.
func after(stamp string) string {
	t, err := time.Parse(stampLayout, stamp)
	if err != nil {
		return ""
	}
	return t.Add(time.Second).Format(stampLayout)
}

// stamped is an event with its stamps.
type stamped struct {
	event
	stamp    string
	sequence int
}

// stamp gives an event its stamps: those that it had, unless it changed. An event
// outside the window stands in its interview's own feed alone; and a build that
// was killed may have left one feed newer than the other.
func (b books) stamp(e event) stamped {
	was, known, same := b.whole().find(e)
	if same {
		return stamped{e, was.stamp, was.sequence}
	}
	own, knownThere, same := b.own[e.entry.interview]().find(e)
	switch {
	case same:
		return stamped{e, own.stamp, own.sequence}
	case known || knownThere:
		return stamped{e, max(b.now(), after(was.stamp), after(own.stamp)), max(was.sequence, own.sequence) + 1}
	}
	return stamped{e, b.now(), b.revision()}
}

// append writes the event.
func (e stamped) append(dst []byte) []byte {
	dst = append(dst, head(e.uid)...)
	dst = append(dst, "DTSTAMP:"+e.stamp+"\r\nLAST-MODIFIED:"+e.stamp+"\r\nSEQUENCE:"...)
	dst = strconv.AppendInt(dst, int64(e.sequence), 10)
	dst = append(dst, "\r\n"...)
	return append(dst, e.body...)
}
