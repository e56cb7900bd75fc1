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
