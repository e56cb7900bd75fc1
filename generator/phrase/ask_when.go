package phrase

import (
	"slices"
	"strings"
	"time"
	"unicode"
)

// askDate reads a point about the day on which to begin.
func (r Reader) askDate(item *Item, w, was []string) bool {
	for len(w) > 1 && slices.Contains([]string{"push", "move", "delay", "change", "shift", "the", "my", "a", "back"}, strings.ToLower(w[0])) {
		w = w[1:]
	}
	switch text := strings.ToLower(joined(w)); text {
	case "later start", "later start date", "start later", "later":
		item.Have = "a later start date"
		return text != "later"
	case "earlier start", "earlier start date", "start earlier", "start sooner":
		item.Have = "an earlier start date"
		return true
	case "start date", "start", "flexible start", "flexible start date":
		item.Have = "a different start date"
		if strings.HasPrefix(text, "flexible") {
			item.Have = "a flexible start date"
		}
		return true
	}
	if len(w) > 2 && strings.EqualFold(w[0], "later") && strings.EqualFold(w[1], "start") {
		w = w[1:]
	}
	rest := w
	for _, lead := range []string{"start date to", "start date on", "start date of", "start date", "starting date", "start on", "start in", "start", "starting", "begin on", "begin", "first day"} {
		if cut, ok := cutWords(w, lead); ok && len(cut) > 0 {
			rest = cut
			break
		}
	}
	if len(rest) == len(w) {
		return false
	}
	when, on := r.dateOf(rest)
	if when == "" {
		return false
	}
	item.Do = "start " + on + when
	if len(was) > 0 {
		if before, _ := r.dateOf(was); before != "" {
			item.Do += " instead of " + before
		}
	}
	return true
}

// dateOf reads a day as it is said, with the word before it: "on", "in" or none.
func (r Reader) dateOf(w []string) (when, on string) {
	for len(w) > 1 && slices.Contains([]string{"on", "to", "from", "the", "of", "in"}, strings.ToLower(w[0])) && !(strings.EqualFold(w[0], "in") && hasDigit(w[1])) {
		if strings.EqualFold(w[0], "the") && len(w) == 2 && hasDigit(w[1]) {
			return "the " + w[1], "on "
		}
		w = w[1:]
	}
	if len(w) == 0 || len(w) > 6 {
		return "", ""
	}
	first := strings.ToLower(w[0])
	switch first {
	case "after", "before", "around", "mid", "next", "this", "in", "right", "at", "once", "as", "early", "late", "end":
		if first == "around" || first == "mid" || first == "early" || first == "late" || first == "end" {
			month := monthName(w[len(w)-1])
			if month == "" {
				return "", ""
			}
			switch first {
			case "around":
				inner, _ := r.dateOf(w[1:])
				return inner, "around "
			case "end":
				return "the end of " + month, "at "
			case "mid":
				return "mid-" + month, "in "
			}
			return first + " " + month, "in "
		}
		return joined(w), ""
	}
	if half, ok := strings.CutPrefix(first, "mid-"); ok && monthName(half) != "" {
		return "mid-" + monthName(half), "in "
	}
	if at, err := time.Parse("2006-01-02", first); err == nil {
		if r.British {
			return at.Format("2 January"), "on "
		}
		return at.Format("January 2"), "on "
	}
	if last := strings.ToLower(w[len(w)-1]); len(w) > 1 && (last == "later" || last == "earlier") {
		return joined(inWords(w)), ""
	}
	day, month, year, weekday := "", "", "", ""
	for _, word := range w {
		low := strings.ToLower(strings.TrimRight(word, ".,"))
		number := strings.TrimRight(low, "stndrh")
		switch {
		case low == "of" || low == "the":
		case isYear(low) && isDigits(low):
			year = low
		case isDigits(number) && len(number) <= 2 && day == "":
			day = strings.TrimLeft(number, "0")
		case monthName(low) != "" && month == "":
			month = monthName(low)
		case dayOf(low) != "" && weekday == "":
			weekday = dayOf(low)
		case isDay(low) && weekday == "":
			weekday = capital(low)
		default:
			return "", ""
		}
	}
	said := month
	switch {
	case month == "" && weekday != "" && day == "":
		return weekday, "on "
	case month == "":
		return "", ""
	case day == "":
		on = "in "
		if year != "" {
			said += " " + year
		}
		return said, on
	case r.British:
		said = day + " " + month
		if year != "" {
			said += " " + year
		}
	default:
		said = month + " " + day
		if year != "" {
			said += ", " + year
		}
	}
	if weekday != "" {
		said = weekday + ", " + said
		if r.British {
			said = strings.Replace(said, ",", "", 1)
		}
	}
	return said, "on "
}

// monthName is a month that is written in full or short.
func monthName(word string) string {
	low := strings.ToLower(strings.TrimRight(word, ".,"))
	for m := time.January; m <= time.December; m++ {
		if full := strings.ToLower(m.String()); low == full || len(low) >= 3 && low != "mar" && monthOf(low) == m.String() || low == "mar" && m == time.March {
			return m.String()
		}
	}
	return ""
}

// isDateWord reports whether a word may be one of a day's.
func isDateWord(w string) bool {
	return monthName(w) != "" || isDay(strings.ToLower(w)) || len(w) <= 4 && unicode.IsDigit(rune(w[0])) && !strings.ContainsAny(w, "kK%,.")
}

// inWords writes the whole numbers below ten in letters.
func inWords(w []string) []string {
	out := slices.Clone(w)
	for n, word := range out {
		if len(word) == 1 {
			out[n] = digits(word)
		}
		if word == "1" && n+1 < len(out) {
			out[n] = "one"
		}
	}
	return out
}
