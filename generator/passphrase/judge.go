package passphrase

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/sethvargo/go-diceware/diceware"

	"followup/generator/seal"
)

// Judge estimates the strength of a passphrase from below, as those who guess for a
// living would set about it: a word is worth its place in a dictionary, whatever
// its letters, a repeated one nothing, a year little. known are words that somebody
// who wants to read just this playbook would try first, such as its owner's name.
//
// It is our own because the ports of zxcvbn load their lists when a program starts,
// 18 MB and 40 ms for every command.
func Judge(p seal.Passphrase, known []string) Strength {
	j := judge{seen: map[string]bool{}, drawn: drawn()}
	for _, text := range known {
		for _, word := range strings.FieldsFunc(fold(text), notLetter) {
			j.seen[word] = true
		}
	}
	words := strings.Fields(p.Reveal())
	s := Strength{Words: len(words)}
	for _, word := range words {
		s.Bits += j.word(word)
	}
	return s
}

// What the parts of a passphrase are worth, in bits.
const (
	anyWord   = 17  // its place in a dictionary of 130,000 words
	aLetter   = 2   // of a short word: there are few of those
	aDigit    = 3.3 // by chance
	aYear     = 6
	aSign     = 3
	repeated  = 1
	byChance  = 0.75 // of what signs by chance are worth: people do not choose by chance
	manyParts = 4    // runs of letters, of digits and of signs: a word of so many,
	manyKinds = 3    // and of small letters, capitals, digits, signs so many, looks like chance
)

type judge struct {
	seen  map[string]bool // words that add nothing
	drawn map[string]bool // words of the list that passphrases are drawn from
}

// drawn is the list that passphrases are drawn from.
func drawn() map[string]bool {
	list := diceware.WordListEffLarge()
	set := make(map[string]bool, plainWords)
	for n := range 6 * 6 * 6 * 6 * 6 {
		digits := 0 // five dice, each from 1 to 6
		for place, rest := 1, n; place < 100_000; place, rest = place*10, rest/6 {
			digits += place * (rest%6 + 1)
		}
		set[list.WordAt(digits)] = true
	}
	return set
}

// word is what a word of the passphrase is worth: as chance, where its signs change
// so often; else part by part.
func (j judge) word(word string) float64 {
	if j.repeats(fold(word)) {
		return repeated
	}
	parts := split(word)
	if among, kinds := alphabet(word); len(parts) >= manyParts && kinds >= manyKinds {
		signs := []rune(word)
		return byChance * math.Log2(among) * min(float64(len(signs)), 2*different(signs))
	}
	sum := 0.0
	for _, part := range parts {
		sum += j.part(part, len(parts) == 1)
	}
	return sum
}

func (j judge) part(part string, whole bool) float64 {
	part = fold(part)
	if !whole && j.repeats(part) {
		return repeated
	}
	letters := []rune(part)
	length := float64(len(letters))
	switch first := letters[0]; {
	case unicode.IsLetter(first):
		if j.drawn[part] {
			return math.Log2(plainWords)
		}
		return min(anyWord, aLetter*length, 2*aLetter*different(letters))
	case unicode.IsDigit(first):
		if year, err := strconv.Atoi(part); err == nil && year >= 1900 && year < 2100 {
			return aYear
		}
		return aDigit * different(letters) // what comes behind may be a pattern
	}
	return aSign * different(letters)
}

// repeats reports whether something was there before, and notes it.
func (j judge) repeats(part string) bool {
	was := j.seen[part]
	j.seen[part] = true
	return was
}

// split parts a word into its runs of letters, of digits and of other signs.
func split(word string) []string {
	var parts []string
	kind, from := -1, 0
	for at, r := range word {
		now := kindOf(r)
		if kind >= 0 && now != kind {
			parts = append(parts, word[from:at])
			from = at
		}
		kind = now
	}
	return append(parts, word[from:])
}

func kindOf(r rune) int {
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return 0
	case unicode.IsDigit(r):
		return 1
	}
	return 2
}

// alphabet is how many signs a word was drawn from, had chance drawn it, and of how
// many kinds they are.
func alphabet(word string) (signs float64, kinds int) {
	for _, kind := range []struct {
		of    func(rune) bool
		signs float64
	}{{unicode.IsLower, 26}, {unicode.IsUpper, 26}, {unicode.IsDigit, 10}, {func(r rune) bool { return kindOf(r) == 2 }, 32}} {
		if strings.ContainsFunc(word, kind.of) {
			signs += kind.signs
			kinds++
		}
	}
	return signs, kinds
}

// different is how many of the signs differ.
func different(signs []rune) float64 {
	set := map[rune]bool{}
	for _, r := range signs {
		set[r] = true
	}
	return float64(len(set))
}

func fold(s string) string  { return strings.ToLower(s) }
func notLetter(r rune) bool { return !unicode.IsLetter(r) }
