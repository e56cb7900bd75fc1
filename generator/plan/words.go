package plan

import (
	"fmt"
	"strings"

	"followup/generator/playbook"
)

// date writes a day as "24 November", with its year where that is not the year
// of the follow-up itself.
func date(d, near playbook.Day) string {
	if d.Year != near.Year {
		return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year)
	}
	return fmt.Sprintf("%d %s", d.Day, d.Month)
}

func weekday(d, near playbook.Day) string { return d.Weekday().String() + " " + date(d, near) }

// quantity writes a number with its unit: "one day", "ten business days", "21 days".
func quantity(n int, unit string) string {
	words := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	word := fmt.Sprint(n)
	if n < len(words) {
		word = words[n]
	}
	if n != 1 {
		unit += "s"
	}
	return word + " " + unit
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
