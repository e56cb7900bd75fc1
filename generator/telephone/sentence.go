package telephone

import (
	"regexp"
	"sync"
)

// inSentence is a number inside a sentence, where days, times and amounts stand as well:
// with a plus sign, an area in brackets, or a 0 before the area.
var inSentence = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:\+\d|\(\+?\d{2,}\)|\(\+\d\)|\b0\d{2,5}[ /-])[\d ()/.-]{5,}\d`)
})

// Within lists the digits of the numbers in a sentence.
func Within(sentence string) []string {
	var all []string
	for _, found := range inSentence().FindAllString(Clean(sentence), -1) {
		all = append(all, number(found, 0, len(found)).digits)
	}
	return all
}
