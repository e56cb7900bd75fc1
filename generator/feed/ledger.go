package feed

import (
	"hash/maphash"
	"strconv"
	"strings"
	"time"
)

// A calendar program shows a change when an event's stamps have moved, and asks
// its reader about an event again when they move for nothing. A site has no
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
