package phrase

import (
	"strconv"
	"strings"
)

// time writes a time of day.
func (l *line) time(before, hour, half, after string, british bool) {
	written := half[:1] + ".m."
	if british {
		written = half
	}
	l.words = append(l.words, word{before + hour, hour, number}, word{written + after, half, adverb})
}

func monthOf(low string) string {
	switch low {
	case "jan":
		return "January"
	case "feb":
		return "February"
	case "mar":
		return "March"
	case "apr":
		return "April"
	case "jun":
		return "June"
	case "jul":
		return "July"
	case "aug":
		return "August"
	case "sep", "sept":
		return "September"
	case "oct":
		return "October"
	case "nov":
		return "November"
	case "dec":
		return "December"
	}
	return ""
}

// clock takes apart a time such as "3am".
func clock(low string) (hour, half string, ok bool) {
	low = strings.ReplaceAll(low, ".m", "m")
	half = ""
	switch {
	case strings.HasSuffix(low, "am"):
		half = "am"
	case strings.HasSuffix(low, "pm"):
		half = "pm"
	default:
		return "", "", false
	}
	hour = strings.ReplaceAll(low[:len(low)-2], ".", ":")
	return hour, half, isHour(hour)
}

func meridiem(low string) string {
	switch low {
	case "am", "a.m":
		return "am"
	case "pm", "p.m":
		return "pm"
	}
	return ""
}

// isHour reports whether a text is a time of the 12-hour clock: "3", "3:30".
func isHour(text string) bool {
	h, m, colon := strings.Cut(text, ":")
	if colon && len(m) != 2 || len(h) == 0 || len(h) > 2 {
		return false
	}
	n, err := strconv.Atoi(h)
	if err != nil || n < 1 || n > 12 {
		return false
	}
	if colon {
		n, err = strconv.Atoi(m)
		return err == nil && n >= 0 && n < 60
	}
	return true
}

func isPronounBefore(words []word) bool {
	return len(words) > 1 && words[len(words)-2].low == "i"
}
