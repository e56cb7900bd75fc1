package playbook

import (
	"regexp"
	"strings"
	"unicode"
)

// The forms of a number that can be called: an optional plus sign, then groups of
// digits with marks between them, where a group may stand in brackets and the last
// may not. What stands in brackets behind a number is an hour or an extension.
var (
	numberForm  = regexp.MustCompile(`^\+? ?(?:(?:\d|[(\[]\d{1,6}[)\]])[ ./-]*)*\d$`)
	countryForm = regexp.MustCompile(`^\((\+\d{1,3})\)`) // "(+1) 555 0100"
)

// How many digits there are: the fewest that are called, the most of an international
// number (E.164, 6.1) and of one as it is dialled within a country, and the most before
// a slash, which are an area's code. Where there are more, they are two numbers.
const (
	fewestDigits   = 4
	mostDigits     = 15
	mostNational   = 13
	mostArea       = 6
	mostAreaAbroad = 7
)

// TelLink is the link that calls a number (RFC 3966), or "" where a text is not plainly
// one number: a wrong link calls a stranger. 00 in front is a plus sign, and a 0 in
// brackets behind a country's code is dialled within the country alone.
func TelLink(phone string) string {
	text := strings.TrimSpace(plainMarks(phone))
	if len(text) > len("tel:") && strings.EqualFold(text[:len("tel:")], "tel:") {
		text = text[len("tel:"):]
	}
	text = countryForm.ReplaceAllString(text, "$1 ")
	if strings.HasPrefix(digits(text), "00") && !strings.HasPrefix(text, "+") {
		text = "+" + strings.Replace(text, "0", "", 2)
	}
	sign, most, area := "", mostNational, mostArea
	if strings.HasPrefix(text, "+") {
		sign, most, area = "+", mostDigits, mostAreaAbroad
		text = strings.Replace(text, "(0)", " ", 1)
	}
	before, behind, slash := strings.Cut(text, "/")
	number := digits(text)
	switch {
	case !numberForm.MatchString(text), len(number) < fewestDigits, len(number) > most, sign == "+" && number[0] == '0',
		slash && (len(digits(before)) > area || strings.Contains(behind, "/")):
		return ""
	}
	return "tel:" + sign + number
}

// plainMarks writes blanks and hyphens of every kind as plain ones, and takes out marks
// that cannot be seen, which address books put round numbers.
func plainMarks(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case r >= '\u2010' && r <= '\u2013', r == '\u2212':
			return '-'
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, text)
}

func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
