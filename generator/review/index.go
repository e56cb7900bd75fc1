package review

import (
	"bytes"
	"math/bits"
	"strings"
)

// index tells which of some thousand short texts another text holds, while that
// is read word by word. Each stands in a table under the rarest of its whole
// words, so that at nearly every word of a text there is nothing to compare. The
// few without a whole word are looked for one by one, where the text has their
// signs. Of the Aho-Corasick libraries none knows where words begin and end,
// and their machines take longer to make than a whole search takes to look at.
type index struct {
	known    filter
	words    []word // by hash
	bits     int    // the length of words is this power of two
	entries  []entry
	loose    []loose
	owners   []int32 // of the groups, the pattern of each
	wanted   []uint8 // how many groups each pattern has
	spelling *dictionary
}

// word is a word with the entries that stand under it; none where nothing stands
// at this place of the table.
type word struct {
	hash     hash
	from, to int32
}

// entry is a text under one of its words.
type entry struct {
	need
	at    int32 // where in the text the word stands
	group int32 // what is noted when it is found
}

// loose is a text without a whole word.
type loose struct {
	entry
	marks marks
}

// need is a text that a match holds.
type need struct {
	lower string
	cased string // as it is written, where case matters
	// No word runs on across its begin or its end.
	opens, closes bool
	whole         bool // it is all of the match
}

// newIndex makes the index of what patterns need: of each one some groups, of all
// of which a match holds a text.
func newIndex(patterns [][][]need, spelling *dictionary) *index {
	x := &index{spelling: spelling, wanted: make([]uint8, len(patterns))}
	var all []entry
	common := make(map[hash]int32) // in how many texts a word stands
	for number, groups := range patterns {
		for _, group := range groups {
			for _, n := range group {
				if !n.quick() {
					x.loose = append(x.loose, loose{entry{need: n, group: int32(len(x.owners))}, marksOf(n.lower)})
					continue
				}
				all = append(all, entry{need: n, group: int32(len(x.owners))})
				for from, end := range n.wholeWords {
					common[hashOf(n.lower[from:end])]++
				}
			}
			x.owners = append(x.owners, int32(number))
			x.wanted[number]++
		}
	}
	x.bits = bits.Len(uint(2 * len(common)))
	x.words = make([]word, 1<<x.bits)
	x.known = newFilter(x.bits + 4)
	x.sort(all, common)
	return x
}

// sort puts the entries under their rarest words, side by side.
func (x *index) sort(all []entry, common map[hash]int32) {
	under := make([]*word, len(all))
	for n := range all {
		e := &all[n]
		rarest := hash(0)
		for from, end := range e.wholeWords {
			if h := hashOf(e.lower[from:end]); rarest == 0 || common[h] < common[rarest] {
				rarest, e.at = h, int32(from)
			}
		}
		under[n] = x.place(rarest)
		under[n].hash = rarest
		under[n].to++ // how many there are, as yet
		x.known.mark(rarest)
	}
	end := int32(0)
	for n := range x.words {
		if count := x.words[n].to; count > 0 {
			x.words[n].from, x.words[n].to = end, end
			end += count
		}
	}
	x.entries = make([]entry, len(all))
	for n, w := range under {
		x.entries[w.to] = all[n]
		w.to++
	}
}

// place is where a word stands in the table, or where it would.
func (x *index) place(h hash) *word {
	at := int(h.front(x.bits))
	for x.words[at].to > 0 && x.words[at].hash != h {
		at = (at + 1) & (len(x.words) - 1)
	}
	return &x.words[at]
}

// wholeWords calls yield with the places of the words of a text that do not run
// on beyond it.
func (n *need) wholeWords(yield func(from, end int) bool) {
	for at := 0; at < len(n.lower); at++ {
		start := at
		for at < len(n.lower) && insideWord(n.lower[at]) {
			at++
		}
		if at > start && (start > 0 || n.opens) && (at < len(n.lower) || n.closes) && !yield(start, at) {
			return
		}
	}
}

// quick reports whether a text has a whole word.
func (n *need) quick() bool {
	for range n.wholeWords {
		return true
	}
	return false
}

// found is a word of a text that may be one of the index.
type found struct {
	word hash
	from int
}

// look notes what the text holds.
func (x *index) look(t *text) {
	for _, f := range t.found {
		w := x.place(f.word)
		for n := w.from; n < w.to; n++ {
			if e := &x.entries[n]; !t.held.has(int(e.group)) {
				x.note(t, e, f.from-int(e.at))
			}
		}
	}
	for n := range x.loose {
		e := &x.loose[n]
		if !t.marks.hold(e.marks) || t.held.has(int(e.group)) {
			continue
		}
		for from := 0; ; from++ {
			next := bytes.Index(t.lower[from:], []byte(e.lower))
			if next < 0 {
				break
			}
			if from += next; x.note(t, &e.entry, from) {
				break
			}
		}
	}
}

// note keeps in mind that the text holds an entry at a place, if it does and
// the entry fits.
func (x *index) note(t *text, e *entry, from int) bool {
	if from < 0 || len(t.lower)-from < len(e.lower) || string(t.lower[from:from+len(e.lower)]) != e.lower || !e.fits(t, from) {
		return false
	}
	t.held.set(int(e.group))
	pattern := x.owners[e.group]
	t.missing[pattern]--
	if e.whole && e.surely(t, from) {
		t.sure.set(int(pattern))
	}
	return true
}

// fits reports whether a text that holds the need in small letters, at a place
// of them, may hold it as it is wanted. It looks at that place alone.
func (n *need) fits(t *text, from int) bool {
	end := from + len(n.lower)
	return (n.cased == "" || !t.aligned || bytes.HasPrefix(t.plain[from:], []byte(n.cased))) &&
		(!n.opens || from == 0 || !insideWord(t.lower[from-1])) && (!n.closes || end == len(t.lower) || !insideWord(t.lower[end]))
}

// surely reports whether what fits at a place is a match of the expression too:
// the text as it is written says the same there, between two signs of ASCII.
func (n *need) surely(t *text, from int) bool {
	end := from + len(n.lower)
	return n.cased == "" && end <= len(t.plain) && strings.EqualFold(string(t.plain[from:end]), n.lower) &&
		(from == 0 || apart(t.plain[from-1])) && (end == len(t.plain) || apart(t.plain[end]))
}

// apart reports whether a byte is surely no part of a word.
func apart(b byte) bool { return b < 0x80 && !insideWord(b|0x20) && b != '_' }

// insideWord reports whether a byte is surely a part of a word. Letters beyond
// ASCII are left to the expression.
func insideWord(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_'
}

// marks are the signs of ASCII that a text has.
type marks [2]uint64

func (m *marks) add(b byte)           { m[b>>6&1] |= 1 << (b & 63) }
func (m marks) hold(other marks) bool { return other[0]&^m[0]|other[1]&^m[1] == 0 }

func marksOf(text string) (m marks) {
	for n := range len(text) {
		if text[n] < 0x80 && (text[n] == '_' || !insideWord(text[n])) {
			m.add(text[n])
		}
	}
	return m
}
