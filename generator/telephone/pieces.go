package telephone

import (
	"iter"
	"regexp"
	"strings"
	"sync"
)

// parting is what people write between two numbers.
var parting = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)[,;/|\n]|&|(?:^| )(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|lub|nebo|или)(?: |$)`)
})

// pieces cuts a text into a piece for each number found in it, with the words about it.
func pieces(text string, found []candidate) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		from := 0
		for n, c := range found {
			to, next := len(text), len(text)
			if n+1 < len(found) {
				between := text[c.end:found[n+1].start]
				to, next = c.end, c.end
				if place := parting().FindStringIndex(between); place != nil {
					to, next = c.end+place[0], c.end+place[1]
				}
			}
			if !yield(n, strings.TrimSpace(text[from:to])) {
				return
			}
			from = next
		}
	}
}
