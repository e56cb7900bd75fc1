package plan

import (
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// date writes a day as "24 November", with its year where that is not the year
// of the follow-up itself.
func date(d, near playbook.Day) string {
	text := strconv.Itoa(d.Day) + " " + d.Month.String()
	if d.Year != near.Year {
		text += " " + strconv.Itoa(d.Year)
	}
	return text
}

func weekday(d, near playbook.Day) string { return d.Weekday().String() + " " + date(d, near) }

// quantity writes a number with its unit: "one day", "ten business days", "21 days".
func quantity(n int, unit string) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	switch {
	case n == 1:
		return words[n] + " " + unit
	case n < len(words):
		return words[n] + " " + unit + "s"
	}
	return strconv.Itoa(n) + " " + unit + "s"
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
