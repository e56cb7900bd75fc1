// Package spelling tells English words from misspelled ones. Its dictionary is
// that of the golem lemmatizer, of which the words alone are used: the library's
// own index of them takes ten times as long to make.
package spelling

import (
	"hash/fnv"
	"strings"

	english "github.com/aaaton/golem/v4/dicts/en"

	"followup/generator/nearest"
)

// Dictionary knows English words with their forms. It can be used by several
// goroutines at once.
type Dictionary struct {
	words  []uint64 // hashes of the words, in an open table; 0 where it is free
	common map[byte][]string
}

// tableBits is the length of the table as a power of two: the words fill a third.
const tableBits = 18

// New reads the dictionary, which takes some milliseconds. Only what is near one
// of the common words is ever taken for misspelled.
func New(common []string) *Dictionary {
	d := &Dictionary{words: make([]uint64, 1<<tableBits), common: make(map[byte][]string)}
	data, err := english.New().GetResource()
	if err != nil {
		return d // it is part of the program; without it nothing is misspelled
	}
	for from, n := 0, 0; n <= len(data); n++ {
		if n == len(data) || data[n] == '\t' || data[n] == '\n' {
			if n > from {
				d.add(data[from:n])
			}
			from = n + 1
		}
	}
	for word := range strings.FieldsSeq(more) {
		d.add([]byte(word))
	}
	for _, word := range common {
		d.add([]byte(word))
		if len(word) >= shortest {
			d.common[word[0]] = append(d.common[word[0]], word)
		}
	}
	return d
}

// shortest is the length of a word from which on a slip can be told from another word.
const shortest = 5

func (d *Dictionary) add(word []byte) { *d.place(word) = sum(word) }

func (d *Dictionary) place(word []byte) *uint64 {
	h := sum(word)
	at := h >> (64 - tableBits)
	for d.words[at] != 0 && d.words[at] != h {
		at = (at + 1) & (1<<tableBits - 1)
	}
	return &d.words[at]
}

func sum(word []byte) uint64 {
	h := fnv.New64a()
	h.Write(word)
	return h.Sum64() * 0x9e3779b97f4a7c15
}

func (d *Dictionary) has(word string) bool { return *d.place([]byte(word)) != 0 }

// Knows reports whether a word, in small letters, is English: one of the
// dictionary, one made of it by a common beginning or ending, or two written as one.
func (d *Dictionary) Knows(word string) bool {
	if d.has(word) {
		return true
	}
	for _, end := range []string{"'s", "s", "ly", "ness", "less", "ful", "er", "ers", "able", "y", "ish", "wise", "ing", "ed", "d", "ally", "like", "ship"} {
		stem, ok := strings.CutSuffix(word, end)
		if ok && len(stem) > 2 && (d.has(stem) || d.has(stem+"e") || strings.HasSuffix(stem, "i") && d.has(stem[:len(stem)-1]+"y")) {
			return true
		}
	}
	for _, start := range []string{"un", "re", "non", "pre", "co", "inter", "over", "under", "out", "up", "on", "in", "off", "down", "back", "multi", "mis", "self", "sub", "semi", "anti", "micro", "mini", "post", "well", "any", "some", "every", "mid", "super"} {
		if rest, ok := strings.CutPrefix(word, start); ok && len(rest) > 3 && d.has(rest) {
			return true
		}
	}
	for _, last := range []string{"out", "up", "on", "in", "off", "over", "down", "back", "time", "day", "line", "side", "site", "work", "board", "book", "room", "house", "where", "thing", "one", "body", "wide", "proof", "free", "man", "woman", "people", "mail", "way"} {
		if front, ok := strings.CutSuffix(word, last); ok && len(front) > 2 && d.has(front) {
			return true
		}
	}
	return false
}

// Meant returns the common word, or one of more, that was meant by a word in
// small letters which Knows does not know; "" where none is near.
func (d *Dictionary) Meant(word string, more []string) string {
	if len(word) < shortest {
		return ""
	}
	for _, list := range [][]string{more, d.common[word[0]]} {
		for _, known := range list {
			if len(known) >= shortest && nearest.Distance(word, known, 1) == 1 {
				return known
			}
		}
	}
	return ""
}

// Slip reports whether two words at a distance from each other are near enough
// for one to be the other misspelled: one letter apart, two in a long word.
func Slip(word, known string, distance int) bool {
	return distance == 1 || distance == 2 && min(len(word), len(known)) >= 8
}
