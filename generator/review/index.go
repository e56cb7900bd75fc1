package review

import "strings"

// index tells in one pass over a text which of some thousand short texts it
// holds. Each stands in a table under four of its letters, those that the
// fewest of the others have, or under all where it has but two or three; at most
// places of a text there is nothing to compare. Of the Aho-Corasick libraries none knows where words begin and end,
// and their machines take longer to make than a whole search takes to look at.
type index struct {
	filter  [1 << (hashBits - 6)]uint64 // one bit for each hash that has entries
	first   []int32                     // by the front of a hash, the first entry and 1; 0 for none
	entries []entry
	single  []entry // those of one letter
	groups  int
}

// A filter of this size has few bits set, and fits into a processor's nearest
// memory. The table behind it need not be as long.
const (
	hashBits  = 17
	tableBits = 14
	place     = hashBits - tableBits
)

// entry is a text under some of its letters.
type entry struct {
	need
	at    int   // where in the text these letters stand
	group int   // what is noted when it is found
	next  int32 // the next entry of the same hash, and 1
}

// need is a text that a match holds.
type need struct {
	lower string
	cased string // as it is written, where case matters
	whole bool   // it is all of the match, and so no part of a word
}

// newIndex makes the index of groups of texts.
func newIndex(groups [][]need) *index {
	x := &index{first: make([]int32, 1<<tableBits), groups: len(groups)}
	common := make([]int32, 1<<hashBits)
	total := 0
	for _, group := range groups {
		total += len(group)
		for _, n := range group {
			for at := range len(n.lower) - 3 {
				common[key(n.lower[at:at+4])]++
			}
		}
	}
	x.entries = make([]entry, 0, total)
	for number, group := range groups {
		for _, n := range group {
			x.add(entry{need: n, group: number}, common)
		}
	}
	return x
}

func (x *index) add(e entry, common []int32) {
	switch len(e.lower) {
	case 0:
		return
	case 1:
		x.single = append(x.single, e)
		return
	}
	h := key(e.lower[:min(4, len(e.lower))])
	for at := range len(e.lower) - 3 {
		if other := key(e.lower[at : at+4]); common[other] < common[h] {
			e.at, h = at, other
		}
	}
	e.next = x.first[h>>place]
	x.entries = append(x.entries, e)
	x.first[h>>place] = int32(len(x.entries))
	x.filter[h>>6] |= 1 << (h & 63)
}

// look notes the groups of which the text holds one.
func (x *index) look(t *text) {
	letters := uint32(0) // the last four
	for n := range len(t.lower) {
		letters = letters>>8 | uint32(t.lower[n])<<24
		if h := spread(letters); x.may(h) {
			x.compare(t, h, n-3)
		}
		if h := spread(letters >> 8); x.may(h) {
			x.compare(t, h, n-2)
		}
		if h := spread(letters >> 16); x.may(h) {
			x.compare(t, h, n-1)
		}
	}
	for n := range x.single {
		if e := &x.single[n]; !t.held.has(e.group) {
			for from := strings.IndexByte(t.lower, e.lower[0]); from >= 0 && !t.note(e, from); {
				next := strings.IndexByte(t.lower[from+1:], e.lower[0])
				if next < 0 {
					break
				}
				from += 1 + next
			}
		}
	}
}

func (x *index) may(h uint32) bool { return x.filter[h>>6%uint32(len(x.filter))]&(1<<(h&63)) != 0 }

// compare holds the texts of one hash to a place of the text.
func (x *index) compare(t *text, h uint32, at int) {
	for next := x.first[h>>place]; next > 0; {
		e := &x.entries[next-1]
		next = e.next
		if from := at - e.at; from >= 0 && !t.held.has(e.group) && strings.HasPrefix(t.lower[from:], e.lower) {
			t.note(e, from)
		}
	}
}

// note keeps in mind that the text holds an entry, where it fits.
func (t *text) note(e *entry, from int) bool {
	if !e.fits(t, from) {
		return false
	}
	t.held.set(e.group)
	if e.whole && e.surely(t, from) {
		t.sure.set(e.group)
	}
	return true
}

// fits reports whether a text that holds the need in small letters, at a place
// of them, may hold it as it is wanted. It looks at that place alone.
func (n *need) fits(t *text, from int) bool {
	if t.aligned && !strings.HasPrefix(t.plain[from:], n.cased) {
		return false
	}
	if !n.whole {
		return true
	}
	end := from + len(n.lower)
	return (from == 0 || !insideWord(t.lower[from-1])) && (end == len(t.lower) || !insideWord(t.lower[end]))
}

// surely reports whether what fits at a place is a match of the expression too:
// the text as it is written says the same there, between two signs of ASCII.
func (n *need) surely(t *text, from int) bool {
	end := from + len(n.lower)
	return n.cased == "" && end <= len(t.plain) && strings.EqualFold(t.plain[from:end], n.lower) &&
		(from == 0 || apart(t.plain[from-1])) && (end == len(t.plain) || apart(t.plain[end]))
}

// apart reports whether a byte is surely no part of a word.
func apart(b byte) bool { return b < 0x80 && !insideWord(b|0x20) && b != '_' }

// insideWord reports whether a byte is surely a part of a word. Letters beyond
// ASCII are left to the expression.
func insideWord(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_'
}

// key is the place of up to four letters in the table.
func key(letters string) uint32 {
	number := uint32(0)
	for n := range len(letters) {
		number |= uint32(letters[n]) << (8 * n)
	}
	return spread(number)
}

// spread takes a number to one of the table's places (Fibonacci hashing).
func spread(n uint32) uint32 { return n * 2654435769 >> (32 - hashBits) }

// set is a set of small numbers.
type set []uint64

func newSet(n int) set       { return make(set, (n+63)/64) }
func (s set) has(n int) bool { return s[n>>6]&(1<<(n&63)) != 0 }
func (s set) set(n int)      { s[n>>6] |= 1 << (n & 63) }
