package main

import (
	"strings"
	"unicode"
)

// wordsOf are the words of a name, in small letters.
func wordsOf(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// holdsWords reports whether a name holds the words that are asked for, one after the
// other.
func holdsWords(name, asked string, fits func(word, asked string) bool) bool {
	words, wanted := wordsOf(name), wordsOf(asked)
	for from := 0; len(wanted) > 0 && from+len(wanted) <= len(words); from++ {
		n := 0
		for n < len(wanted) && fits(words[from+n], wanted[n]) {
			n++
		}
		if n == len(wanted) {
			return true
		}
	}
	return false
}

func beginsWith(word, asked string) bool { return strings.HasPrefix(word, asked) }
