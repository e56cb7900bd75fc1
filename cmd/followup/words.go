package main

import (
	"slices"
	"strings"
	"unicode"
)

// wordsOf are the words of a name, in small letters.
func wordsOf(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// fitting are the names that a text means: those that are called so in full, else those
// that hold its words, else those in which words begin so. "Ana" never means Dana.
func fitting(names []string, text string) []string {
	for _, fits := range []func(name string) bool{
		func(name string) bool { return slices.Equal(wordsOf(name), wordsOf(text)) },
		func(name string) bool { return holdsWords(name, text, func(a, b string) bool { return a == b }) },
		func(name string) bool { return holdsWords(name, text, beginsWith) },
	} {
		var found []string
		for _, name := range names {
			if len(wordsOf(text)) > 0 && fits(name) {
				found = append(found, name)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
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
