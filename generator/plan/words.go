package plan

import (
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// A reason is put together in one buffer: each of these adds its words to it.
type words []byte

func (w *words) add(parts ...string) {
	for _, part := range parts {
		*w = append(*w, part...)
	}
}

// date writes a day as "24 November" or "November 24", with its year where that is
// not the year of the follow-up itself.
func (w *words) date(d, near playbook.Day, order playbook.DateOrder) {
	if order == playbook.MonthDay {
		w.add(d.Month.String(), " ")
		*w = strconv.AppendInt(*w, int64(d.Day), 10)
		if d.Year != near.Year {
			*w = strconv.AppendInt(append(*w, ',', ' '), int64(d.Year), 10)
		}
		return
	}
	*w = strconv.AppendInt(*w, int64(d.Day), 10)
	w.add(" ", d.Month.String())
	if d.Year != near.Year {
		*w = strconv.AppendInt(append(*w, ' '), int64(d.Year), 10)
	}
}

// quantity writes a number with its unit: "one day", "ten business days", "21 days".
func (w *words) quantity(n int, unit string) {
	numbers := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n < len(numbers) {
		w.add(numbers[n])
	} else {
		*w = strconv.AppendInt(*w, int64(n), 10)
	}
	w.add(" ", unit)
	if n != 1 {
		w.add("s")
	}
}

// capital makes the first letter a capital one.
func (w words) capital() { copy(w, strings.ToUpper(string(w[:1]))) }
