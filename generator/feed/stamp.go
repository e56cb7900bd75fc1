package feed

import (
	"hash/maphash"
	"strconv"
	"sync"
	"time"

	"followup/generator/playbook"
)

// books are the feeds as they were published, each read when it is asked for and
// then kept, since a build replaces them.
type books struct {
	published func(path string) []byte
	seed      maphash.Seed
	changed   func(*playbook.Interview) time.Time
	today     string // when the day of the build began
	whole     func() *ledger
	now       func() string // the stamp of what changes in this build, later than every one before
	own       map[*playbook.Interview]func() *ledger
}

func (s *Feeds) newBooks() books {
	b := books{published: s.in.Published, changed: s.in.Changed, seed: maphash.MakeSeed(), own: make(map[*playbook.Interview]func() *ledger, len(s.own))}
	zone, err := time.LoadLocation(s.in.Settings.Timezone)
	if err != nil {
		zone = time.UTC
	}
	// A later day's feed is a newer one, and nothing finer is known.
	b.today = s.in.Today.In(zone).UTC().Format(stampLayout)
	b.whole = b.reader(s.paths.whole())
	b.now = sync.OnceValue(func() string { return max(b.today, after(b.whole().stamp)) })
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
	return stamped{e, b.first(e), b.revision()}
}

// first is the stamp of an event that was never published. Where nothing was, as
// in a fresh checkout, it is older than this build, so that the next one in
// another checkout gives it the same.
func (b books) first(e event) string {
	i := e.entry.interview
	if b.changed == nil || b.whole().stamp != "" || b.own[i]().stamp != "" {
		return b.now()
	}
	at := b.changed(i)
	if at.IsZero() {
		return b.now()
	}
	return at.UTC().Format(stampLayout)
}

// append writes the event.
func (e stamped) append(dst []byte) []byte {
	dst = append(dst, head(e.uid)...)
	dst = append(dst, "DTSTAMP:"+e.stamp+"\r\nLAST-MODIFIED:"+e.stamp+"\r\nSEQUENCE:"...)
	dst = strconv.AppendInt(dst, int64(e.sequence), 10)
	dst = append(dst, "\r\n"...)
	return append(dst, e.body...)
}
