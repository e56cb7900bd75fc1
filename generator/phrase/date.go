package phrase

import "strings"

// timeOf is a part that only says when, as it follows a comma, or "".
func timeOf(words []word) string {
	probably := len(words) > 2 && (words[0].low == "probably" || words[0].low == "maybe" || words[0].low == "hopefully")
	rest := words
	if probably {
		rest = words[1:]
	}
	switch first := rest[0].low; {
	case (first == "next" || first == "this" || first == "every" || first == "each" || first == "twice") && len(rest) <= 3 && (isPeriod(rest[len(rest)-1].low) || isDay(rest[len(rest)-1].low) || monthBefore(rest[1:], 1) != "" || isSeason(rest[len(rest)-1].low)):
		return text(words)
	case (first == "start" || first == "end" || first == "middle") && len(rest) > 1 && rest[1].low == "of" && len(rest) < 5:
		return "at the " + text(rest)
	case (first == "starting" || first == "from" || first == "in" || first == "by" || first == "since" || first == "until") && len(rest) > 1 && len(rest) < 5 && (monthBefore(rest[1:], 1) != "" || isDay(rest[len(rest)-1].low) || isSeason(rest[len(rest)-1].low) && rest[1].kind.any(determiner) || isYear(rest[1].low)):
		return text(words)
	case probably && (first == "in" || first == "by" || first == "on" || first == "from") && len(rest) > 1 && len(rest) < 5 && (monthBefore(rest[1:], 1) != "" || isDay(rest[1].low)):
		return text(words)
	}
	return ""
}

func isSeason(low string) bool {
	switch low {
	case "spring", "summer", "fall", "autumn", "winter", "season", "semester", "term", "quarter":
		return true
	}
	return false
}

func isPeriod(low string) bool {
	switch low {
	case "day", "night", "week", "month", "year", "weekend", "morning", "afternoon", "evening", "time":
		return true
	}
	return false
}

// dayOf is the day that a short word stands for, or "".
func dayOf(low string) string {
	switch low {
	case "mon":
		return "Monday"
	case "tue", "tues":
		return "Tuesday"
	case "wed", "weds":
		return "Wednesday"
	case "thu", "thur", "thurs":
		return "Thursday"
	case "fri":
		return "Friday"
	case "sat":
		return "Saturday"
	case "sun":
		return "Sunday"
	}
	return ""
}

// isDay reports whether a word is the name of a day.
func isDay(low string) bool {
	switch strings.TrimSuffix(low, "s") {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// twoDays is "sun/mon" as "Sunday and Monday", or "".
func twoDays(low string) string {
	first, second, ok := strings.Cut(low, "/")
	if !ok {
		return ""
	}
	if a, b := dayOf(first), dayOf(second); a != "" && b != "" {
		return a + " and " + b
	}
	return ""
}

// isOrdinal reports whether a word is a number such as "20th".
func isOrdinal(low string) bool {
	if len(low) < 3 || len(low) > 4 || low[0] < '0' || low[0] > '9' {
		return false
	}
	switch low[len(low)-2:] {
	case "st", "nd", "rd", "th":
		return low[len(low)-3] >= '0' && low[len(low)-3] <= '9'
	}
	return false
}

// ordinal is "1st", "2nd" or "3rd" in letters.
func ordinal(low string) string {
	switch low {
	case "1st":
		return "first"
	case "2nd":
		return "second"
	}
	return "third"
}

// isMonth reports whether a word is a month, written out or not.
func isMonth(low string) bool {
	return monthOf(low) != "" || monthBefore([]word{{low: low}}, 1) != ""
}

// monthBefore is the month in front of a day's number, or "".
func monthBefore(words []word, n int) string {
	if n == 0 || n > len(words) {
		return ""
	}
	switch low := words[n-1].low; low {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		return low
	}
	return ""
}

func byDate(low string) bool {
	switch low {
	case "by", "on", "until", "before", "from", "since":
		return true
	}
	return false
}

func beforeMonth(low string) bool {
	switch low {
	case "in", "by", "since", "until", "till", "from", "of", "early", "mid", "late", "before", "after", "next", "last", "this", "every", "end", "start", "through", "for":
		return true
	}
	return false
}

// onItsDay sets "on" before a day of the week at the end of a claim: "I passed the review
// on Thursday".
func onItsDay(did string) string {
	at := strings.LastIndexByte(did, ' ')
	if at < 0 || !isDay(strings.ToLower(did[at+1:])) {
		return did
	}
	before := did[strings.LastIndexByte(did[:at], ' ')+1 : at]
	switch before {
	case "on", "last", "next", "this", "every", "each", "since", "until", "by", "and", "or", "from", "to", "a", "the", "in", "before", "after", "one", "for":
		return did
	}
	return did[:at] + " on" + did[at:]
}
