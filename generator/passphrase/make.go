// Package passphrase makes passphrases, judges them and finds the one that a
// command was meant to use. What is done with one stands in package seal.
package passphrase

import (
	"io"
	"math"
	"strings"

	"github.com/sethvargo/go-diceware/diceware"

	"followup/generator/seal"
)

// Words is how many words a passphrase is made of unless more are asked for, and
// the fewest that are made.
const Words = 6

// Make draws words by chance from a list of nearly 7,800 that are easy to read, say
// and type, chosen by the Electronic Frontier Foundation for this. Chance is read
// from random, or from the system where that is nil.
func Make(words int, random io.Reader) (seal.Passphrase, Strength, error) {
	list := diceware.WordListEffLarge()
	g, err := diceware.NewGenerator(&diceware.GeneratorInput{WordList: list, RandReader: random})
	if err != nil {
		return seal.Passphrase{}, Strength{}, err
	}
	for {
		drawn, err := g.Generate(max(words, Words))
		if err != nil {
			return seal.Passphrase{}, Strength{}, err
		}
		text := strings.Join(drawn, " ")
		if strings.Contains(text, "-") {
			continue // four words of the list have a hyphen, which nobody would remember
		}
		p, err := seal.NewPassphrase(text)
		return p, Strength{Bits: bits(len(drawn)), Words: len(drawn)}, err
	}
}

// plainWords is how many words of the list have no hyphen: what is drawn from.
const plainWords = 7772

// bits is how much chance is in n different words, in bits.
func bits(n int) float64 {
	sum := 0.0
	for i := range n {
		sum += math.Log2(float64(plainWords - i))
	}
	return sum
}
