package audit

import (
	"regexp"
	"strings"

	"followup/generator/telephone"
)

// nationalDigits is how much of a phone number is compared: it can be written with
// its country's code, with a 0 in its place, or without.
const nationalDigits, fewestDigits = 9, 7

// phone adds each number of a text, and all its digits in a row: what is no certain
// number is shown as it was typed.
func (s source) phone(text string, n needle) {
	for _, digits := range telephone.Digits(text) {
		s.digits(digits, n)
	}
	s.digits(text, n)
}

func (s source) digits(text string, n needle) {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
	if digits = digits[max(len(digits)-nationalDigits, 0):]; len(digits) >= fewestDigits {
		s.words.digits(digits, n)
	}
}

// figure is an amount, perhaps with marks between thousands, perhaps in thousands.
var figure = regexp.MustCompile(`\d{1,3}(?:[.,'’ \x{a0}\x{202f}]\d{3})+|\d+(?:[.,]\d+)?`)

func (s source) pay(text string, n needle) {
	for _, found := range figure.FindAllString(text, -1) {
		digits := strings.Join(wordsOf(found), "")
		if len(digits) <= 3 { // 150k
			digits += "000"
		}
		if len(digits) >= leastWord+1 {
			s.amount(digits, n)
		}
	}
}

// amount adds the ways of writing an amount of five digits or more.
func (s source) amount(digits string, n needle) {
	s.words.run([]string{digits}, n)
	thousands, rest := digits[:len(digits)-3], digits[len(digits)-3:]
	s.words.run([]string{thousands, rest}, n)
	if rest == "000" {
		s.words.run([]string{thousands + "k"}, n)
	} else if rest[1:] == "00" {
		s.words.run([]string{thousands, rest[:1] + "k"}, n) // 93.5k
	}
	for _, currency := range []string{"eur", "usd", "gbp", "chf"} {
		s.words.run([]string{currency + digits}, n)
		s.words.run([]string{digits + currency}, n)
	}
}

// sum is an amount inside a sentence, where days and times stand as well.
var sum = regexp.MustCompile(`\d{1,3}(?:[.,'’ \x{a0}\x{202f}]\d{3})+\b|\b\d{5,7}\b|\b(\d{2,3})[kK]\b`)

// numbers adds the phone numbers and the amounts of a sentence.
func (s source) numbers(text string, n needle) {
	for _, digits := range telephone.Within(text) {
		s.digits(digits, n)
	}
	for _, found := range sum.FindAllStringSubmatch(text, -1) {
		digits := strings.Join(wordsOf(found[0]), "")
		if found[1] != "" {
			digits = found[1] + "000"
		}
		if len(digits) >= leastWord+1 {
			s.amount(digits, n)
		}
	}
}
