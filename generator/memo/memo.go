// Package memo remembers results from one build to the next, by what they were
// made from. A result is only ever looked up by the hash of its inputs, so that
// nothing can be out of date: what changed has another hash, and is made again.
package memo

import (
	"hash/maphash"
	"sync"
)

// Table remembers results by their key. What a build did not ask for is forgotten
// when the next one ends, so that a table is no larger than what it was asked for
// last. It may be used from several goroutines at once; the zero Table is empty.
type Table[K comparable, V any] struct {
	mu          sync.Mutex
	now, before map[K]V
}

// Get returns the result for a key, and makes it where it is not known. Two
// goroutines that ask for a new one at once may both make it.
func (t *Table[K, V]) Get(key K, make func() V) V {
	if v, ok := t.look(key); ok {
		return v
	}
	v := make()
	t.keep(key, v)
	return v
}

func (t *Table[K, V]) look(key K) (V, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	v, ok := t.now[key]
	if !ok {
		if v, ok = t.before[key]; ok {
			t.now[key] = v
		}
	}
	return v, ok
}

func (t *Table[K, V]) keep(key K, v V) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.now == nil {
		t.now = make(map[K]V)
	}
	t.now[key] = v
}

// Turn begins a new build: what the last one did not ask for is forgotten.
func (t *Table[K, V]) Turn() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.now, t.before = make(map[K]V, len(t.now)), t.now
}

// Last remembers one result, and what it was made from.
type Last[K comparable, V any] struct {
	key   K
	value V
	known bool
}

// Get returns the result for a key, and makes it where that is not the last one's.
func (l *Last[K, V]) Get(key K, make func() V) V {
	if !l.known || l.key != key {
		l.key, l.value, l.known = key, make(), true
	}
	return l.value
}

// Hash makes keys of bytes. Its sums hold within one run of the program. There is
// a chance of one in 2^64 that two different inputs have the same.
type Hash struct{ seed maphash.Seed }

// NewHash begins a new kind of sums.
func NewHash() Hash { return Hash{maphash.MakeSeed()} }

// Sum is a number for the texts, each of them whole and in this order.
func (h Hash) Sum(texts ...[]byte) uint64 {
	var m maphash.Hash
	m.SetSeed(h.seed)
	for _, t := range texts {
		maphash.WriteComparable(&m, len(t))
		m.Write(t)
	}
	return m.Sum64()
}
