package review

import "strings"

// finder looks for the texts that patterns need, all of them in one pass over a
// text: each stands in a list under its first three letters. A library for this
// would build an automaton ten times as large, and know nothing of words and case.
type finder struct {
	needs []need
	heads [1 << headBits]int32 // the first need of each list, from 1
	next  []int32              // the one behind it
	short []int                // needs of less than three letters
}

const headBits = 12

// add takes a need in and returns its number.
func (f *finder) add(n need) int {
	for id, known := range f.needs {
		if known == n {
			return id
		}
	}
	id := len(f.needs)
	f.needs, f.next = append(f.needs, n), append(f.next, 0)
	if len(n.lower) < 3 {
		f.short = append(f.short, id)
		return id
	}
	head := &f.heads[headOf(n.lower)]
	f.next[id], *head = *head, int32(id)+1
	return id
}

// headOf takes three letters to a list (Fibonacci hashing).
func headOf(s string) uint32 {
	return (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16) * 2654435769 >> (32 - headBits)
}

// present is which needs a text holds: a bit for each.
type present []uint64

func (p present) has(id int) bool { return p[id>>6]&(1<<(id&63)) != 0 }
func (p present) set(id int)      { p[id>>6] |= 1 << (id & 63) }

// in looks through a text.
func (f *finder) in(t *text) present {
	p := make(present, len(f.needs)/64+1)
	for at := 0; at+2 < len(t.lower); at++ {
		for n := f.heads[headOf(t.lower[at:])]; n > 0; n = f.next[n-1] {
			if id := int(n - 1); !p.has(id) && f.needs[id].standsAt(t, at) {
				p.set(id)
			}
		}
	}
	for _, id := range f.short {
		for at := range t.lower {
			if f.needs[id].standsAt(t, at) {
				p.set(id)
				break
			}
		}
	}
	return p
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
