package passphrase

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ccojocar/zxcvbn-go"

	"followup/generator/seal"
)

// Strength is how well a passphrase stands up to guessing.
type Strength struct {
	Bits  float64 // a guesser who goes about it well needs about 2 to the power of it
	Words int
}

// Needed is the least strength, in bits, that a sealed playbook is made with. It
// lies in public, where it can be guessed at for as long as anybody likes.
const Needed = 60

// ErrWeak is a passphrase that would be guessed too soon.
var ErrWeak = errors.New("this passphrase could be guessed")

// judged is as much of a passphrase as is looked at: what comes behind it can only
// make it better, and the library takes its time.
const judged = 72

// Judge estimates the strength of a passphrase, as those who guess for a living
// would set about it: with lists of words, names and known passwords, dates,
// neighbouring keys and repetition. known are words that somebody who wants to read
// just this playbook would try first, such as its owner's name.
//
// The library takes the blanks between words for chance, and knows the words of few
// languages. So it is asked without blanks and word by word, the lower of the two
// counts, and a word of letters is worth no more than its place in a large
// dictionary of any language.
func Judge(p seal.Passphrase, known []string) Strength {
	words := strings.Fields(p.Reveal())
	s := Strength{Words: len(words), Bits: ask(strings.Join(words, ""), known)}
	sum := 0.0
	for _, word := range words {
		bits := ask(word, known)
		if length := utf8.RuneCountInString(word); length <= longWord && !strings.ContainsFunc(word, notLetter) {
			bits = min(bits, wordBits)
		}
		sum += bits
	}
	s.Bits = min(s.Bits, sum)
	return s
}

const (
	wordBits = 17 // a dictionary of 130,000 words
	longWord = 14 // letters; more are hardly one word
)

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

func ask(text string, known []string) float64 {
	for n := range text {
		if n > judged {
			text = text[:n]
			break
		}
	}
	return zxcvbn.PasswordStrength(text, known).Entropy
}

// Weak reports whether a playbook should not be sealed with it.
func (s Strength) Weak() bool { return s.Bits < Needed }

// guesses is how many a second are made by a thousand of the graphics cards of
// 2026, at the million rounds that each takes.
const guesses = 1e7

// String tells the strength in plain words.
func (s Strength) String() string {
	count := fmt.Sprintf("%d words", s.Words)
	if s.Words == 1 {
		count = "1 word"
	}
	return fmt.Sprintf("%s, about %.0f bits: a thousand fast graphics cards would guess for %s", count, math.Floor(s.Bits), took(math.Exp2(s.Bits-1)/guesses))
}

// took tells a time in seconds.
func took(seconds float64) string {
	const hour, day, year = 3600, 24 * 3600, 365.25 * 24 * 3600
	switch {
	case seconds < 60:
		return "less than a minute"
	case seconds < 2*hour:
		return fmt.Sprintf("about %.0f minutes", seconds/60)
	case seconds < 2*day:
		return fmt.Sprintf("about %.0f hours", seconds/hour)
	case seconds < 2*year:
		return fmt.Sprintf("about %.0f days", seconds/day)
	case seconds < 2000*year:
		return fmt.Sprintf("about %.0f years", seconds/year)
	case seconds < 2e6*year:
		return fmt.Sprintf("about %.0f thousand years", seconds/year/1e3)
	case seconds < 1e10*year:
		return fmt.Sprintf("about %.0f million years", seconds/year/1e6)
	}
	return "longer than the sun will shine"
}
