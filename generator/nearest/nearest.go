// Package nearest finds the known word that a mistyped one stands for.
package nearest

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// Word returns the known word nearest to a mistyped one, or "" where none is
// near. Case, hyphens, underscores and spaces count for nothing.
func Word(word string, known []string) string {
	bare := strings.NewReplacer("-", "", "_", "", " ", "").Replace
	word = strings.ToLower(bare(word))
	best, limit := "", len(word)/3+1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(word, strings.ToLower(bare(k))); d <= limit {
			best, limit = k, d-1
		}
	}
	return best
}

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
