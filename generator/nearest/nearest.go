// Package nearest finds the known word that a mistyped one stands for.
package nearest

import (
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Word returns the known word that a mistyped one is certain to stand for, or ""
// where there is none: one letter is wrong, missing, too many or changed places with
// its neighbour, two in a long word; or it is how one known word begins. Case, hyphens,
// underscores and spaces count for nothing.
func Word(word string, known []string) string {
	bare := strings.NewReplacer("-", "", "_", "", " ", "").Replace
	word = strings.ToLower(bare(word))
	letters := utf8.RuneCountInString(word)
	best, limit := "", 0
	switch {
	case letters >= long:
		limit = 2
	case letters > 2:
		limit = 1
	}
	var begun []string
	for _, k := range known {
		other := strings.ToLower(bare(k))
		if d := Distance(word, other, limit); d <= limit {
			best, limit = k, d-1
		}
		if letters >= beginning && strings.HasPrefix(other, word) {
			begun = append(begun, k)
		}
	}
	if best == "" && len(begun) == 1 {
		best = begun[0]
	}
	return best
}

// How many letters a word has in which two can be wrong, and at least has where it
// is only the beginning of one.
const (
	long      = 8
	beginning = 4
)

// Distance is the number of letters in which two words differ, where two that
// changed places count as one; most + 1 where there are more than most.
func Distance(word, other string, most int) int {
	if d := len(word) - len(other); d > most || -d > most {
		return most + 1
	}
	distance := levenshtein.ComputeDistance(word, other)
	if distance == 2 && len(word) == len(other) && swapped(word, other) {
		distance = 1
	}
	return min(distance, most+1)
}

// swapped reports whether two words of the same length differ in two neighbours
// alone, which changed places.
func swapped(word, other string) bool {
	for n := 0; n+1 < len(word); n++ {
		if word[n] != other[n] {
			return word[n] == other[n+1] && word[n+1] == other[n] && word[n+2:] == other[n+2:]
		}
	}
	return false
}
