package review

import "math/bits"

// hash is made of a word while its letters are read, which the hashes of the
// library cannot be. Words that share one are told apart by what they are.
type hash uint64

// and takes in one more letter.
func (h hash) and(letter byte) hash { return hash(bits.RotateLeft64(uint64(h), 5)) ^ hash(letter) }

// front spreads a hash over numbers of so many bits (Fibonacci hashing).
func (h hash) front(bits int) uint64 { return uint64(h) * 0x9e3779b97f4a7c15 >> (64 - bits) }

func hashOf(word string) hash {
	h := hash(0)
	for n := range len(word) {
		h = h.and(word[n])
	}
	return h
}

// filter tells of most hashes that they are none of some, by one look into a
// small table.
type filter struct {
	bits int // it has two to the power of so many
	set  set
}

// newFilter makes an empty filter with so many bits, as a power of two.
func newFilter(bits int) filter { return filter{bits, newSet(1 << bits)} }

func (f *filter) mark(h hash)     { f.set.set(int(h.front(f.bits))) }
func (f *filter) may(h hash) bool { return f.set.has(int(h.front(f.bits))) }

// set is a set of small numbers.
type set []uint64

func newSet(n int) set       { return make(set, (n+63)/64) }
func (s set) has(n int) bool { return s[n>>6]&(1<<(n&63)) != 0 }
func (s set) set(n int)      { s[n>>6] |= 1 << (n & 63) }
