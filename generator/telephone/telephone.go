// Package telephone knows what a telephone number is: it reads what people type into
// an address book, and makes the link that calls it (RFC 3966).
//
// There is a link only where it is certain whom it calls, because a wrong one calls a
// stranger. A number is certain by its form; whether anybody has it is never asked, so
// made-up 555 numbers are as good as others:
//
//   - It says its country: a plus sign (or 00, or the prefix that is dialled abroad from
//     the playbook's country) and a country code that exists; behind it as many digits as
//     a number there can have, with its area code or without, and 7 to 15 in all.
//   - Or the playbook's country is known, and it is written as people write it there: with
//     the 0 (8, 06, 1) that is dialled before an area code, or without where the number
//     of digits alone shows that nothing is missing.
//   - Or it begins with a 1 of its own and has a North American form: 1-212-555-0118,
//     1-800-FLOWERS. Only countries with the code +1 write numbers like that.
//   - An extension is marked as one and has up to seven digits (twelve behind pauses).
//     A German Durchwahl behind a hyphen is dialled with the rest, so it is part of the number.
//   - Digits that belong to nothing ("+1 555 0100 / 12", "(12)", "*3") leave it uncertain.
//     Words, and hours in brackets, don't.
//
// The lengths, codes and prefixes of each country are those of Google's libphonenumber
// (Apache License 2.0), in countries.tsv. The tests write that file with github.com/nyaruka/phonenumbers and
// hold this package to it. The library isn't linked into the program: it reads all it
// knows whenever a program starts, whatever that is asked to do.
package telephone

import "strings"

// Number is one telephone number of a text.
type Number struct {
	Text  string // as it was typed, cleaned, with the words about it: "mobile: +1 555 0100 x12"
	Link  string // "tel:+15550100;ext=12", or "" where it is not certain
	Doubt *Doubt // why there is no link; nil where there is one
}

// Doubt says why a number has no link.
type Doubt struct{ Message, Hint string }

// Read finds the numbers of a text, in their order. region, such as "US" or "DE-BY", is
// the country whose numbers are written without its code, or "". A text with digits has at
// least one number; each number with a link has another link than those before it.
func Read(text, region string) []Number {
	text = Clean(text)
	found := scan(text)
	if len(found) == 0 {
		return nil
	}
	region, _, _ = strings.Cut(region, "-")
	home, before := regionOf(region), (*country)(nil)
	numbers := make([]Number, 0, len(found))
	seen := map[string]bool{}
	for n, part := range pieces(text, found) {
		number, c := Number{Text: part}, found[n]
		dialled, doubt := c.dial(home, before)
		switch {
		case doubt == nil:
			number.Link = "tel:+" + dialled.code + dialled.rest
			if c.extension != "" {
				number.Link += ";ext=" + c.extension
			}
			before = countryOf(dialled.code, home)
		default:
			number.Doubt = doubt.about(part)
		}
		if number.Link != "" && seen[number.Link] {
			continue
		}
		seen[number.Link] = true
		numbers = append(numbers, number)
	}
	return numbers
}

// Link is the link of the first number of a text that has one, or "".
func Link(text, region string) string {
	for _, n := range Read(text, region) {
		if n.Link != "" {
			return n.Link
		}
	}
	return ""
}

// Is reports whether a text is a telephone number, or several, and hardly anything else,
// in whatever country.
func Is(text string) bool {
	text = Clean(text)
	beside, digits, from := 0, 0, 0
	letters := func(part string) int {
		return len(part) - len(strings.Map(func(r rune) rune {
			if isLetter(r) {
				return -1
			}
			return r
		}, part))
	}
	for _, c := range scan(text) {
		if c.doubtful {
			return false
		}
		beside, digits, from = beside+letters(text[from:c.start]), max(digits, len(c.digits)), c.end
	}
	return digits >= fewestDigits && beside+letters(text[from:]) <= mostLetters
}

// First is the first number of a text as it was typed there, with its extension, or "".
func First(text string) string {
	text = Clean(text)
	for _, c := range scan(text) {
		if !c.doubtful && len(c.digits) >= fewestDigits {
			return strings.TrimSpace(text[c.start:c.end])
		}
	}
	return ""
}

// Digits lists the digits of each number of a text, without extensions: what a search
// for the number looks for, however it is written.
func Digits(text string) []string {
	var all []string
	for _, c := range scan(Clean(text)) {
		all = append(all, c.digits)
	}
	return all
}

const (
	fewestDigits = 7  // of a number with its country code, and of one that is taken for a number at sight
	mostDigits   = 15 // E.164, 6.1
	mostLetters  = 12 // in words beside a number: "mobile:", "(9-5 only)"
)
