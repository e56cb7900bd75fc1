package review

import (
	"slices"
	"strings"
)

// finder looks for the texts that patterns need, all of them in one pass over a
// text: each hangs on three of its letters that few others hang on, or on all of
// them where it has less. A library for this would build an automaton ten times as
// large, and know nothing of words and case.
type finder struct {
	needs    []need
	users    [][]int // the patterns that have a need, by need
	patterns int
	lists    [1 << listBits][]hook
	some     bits // which lists hold anything
}

// hook is a need with where in it the letters stand that it hangs on.
type hook struct{ id, offset int32 }

const listBits = 13

// add takes in what a new pattern needs and returns the pattern's number.
func (f *finder) add(needs []need) int {
	if f.some == nil {
		f.some = newBits(1 << listBits)
	}
	for _, n := range needs {
		id := slices.Index(f.needs, n)
		if id < 0 {
			id = f.hang(n)
		}
		f.users[id] = append(f.users[id], f.patterns)
	}
	f.patterns++
	return f.patterns - 1
}

// hang takes a need in and returns its number.
func (f *finder) hang(n need) int {
	id := len(f.needs)
	f.needs, f.users = append(f.needs, n), append(f.users, nil)
	best, at := -1, 0
	for offset := 0; offset == 0 || offset+3 <= len(n.lower); offset++ {
		list := listOf(n.lower[offset:min(offset+3, len(n.lower))])
		if best < 0 || len(f.lists[list]) < len(f.lists[best]) {
			best, at = list, offset
		}
	}
	f.lists[best] = append(f.lists[best], hook{int32(id), int32(at)})
	f.some.set(best)
	return id
}

// listOf takes up to three letters to a list (Fibonacci hashing).
func listOf(s string) int {
	n := uint32(len(s))<<24 | uint32(s[0])
	if len(s) > 1 {
		n |= uint32(s[1]) << 8
	}
	if len(s) > 2 {
		n |= uint32(s[2]) << 16
	}
	return int(n * 2654435769 >> (32 - listBits))
}

// bits is a set of small numbers.
type bits []uint64

func newBits(n int) bits      { return make(bits, n/64+1) }
func (b bits) has(n int) bool { return b[n>>6]&(1<<(n&63)) != 0 }
func (b bits) set(n int)      { b[n>>6] |= 1 << (n & 63) }

// mostLines is how many lines of a text are told apart; all further ones are
// taken for the last of these.
const mostLines = 64

// in looks through a text and returns for each pattern a bit for every line that
// holds one of its needs.
func (f *finder) in(t *text) []uint64 {
	if f.patterns == 0 {
		return nil
	}
	lines, met := make([]uint64, f.patterns), newBits(len(f.needs))
	line := 0
	for at := range len(t.lower) {
		if t.lower[at] == '\n' && line < mostLines-1 {
			line++
			clear(met)
		}
		for size := 1; size <= 3 && at+size <= len(t.lower); size++ {
			list := listOf(t.lower[at : at+size])
			if !f.some.has(list) {
				continue
			}
			for _, h := range f.lists[list] {
				from := at - int(h.offset)
				if from < 0 || met.has(int(h.id)) || !f.needs[h.id].standsAt(t, from) {
					continue
				}
				met.set(int(h.id))
				for _, p := range f.users[h.id] {
					lines[p] |= 1 << line
				}
			}
		}
	}
	return lines
}

// standsAt reports whether a text holds the need at a place; where that is a whole
// match, not only inside a word.
func (n need) standsAt(t *text, at int) bool {
	end := at + len(n.lower)
	if !strings.HasPrefix(t.lower[at:], n.lower) {
		return false
	}
	if n.whole && (at > 0 && insideWord(t.lower[at-1]) || end < len(t.lower) && insideWord(t.lower[end])) {
		return false
	}
	return n.cased == "" || strings.Contains(t.plain, n.cased)
}

// insideWord reports whether a byte is surely a part of a word. Letters beyond
// ASCII are left to the expression.
func insideWord(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_'
}
