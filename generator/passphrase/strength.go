package passphrase

import (
	"errors"
	"fmt"
	"math"
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
	return fmt.Sprintf("%s, about %.0f bits: a thousand fast graphics cards would need %s to guess it", count, math.Floor(s.Bits), took(math.Exp2(s.Bits-1)/guesses))
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
	return "longer than the sun will last"
}
