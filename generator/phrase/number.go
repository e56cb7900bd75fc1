package phrase

import "strings"

// numbers writes the whole numbers below ten in letters where a letter would.
func (l *line) numbers() {
	for n := range l.words {
		w := &l.words[n]
		if len(w.low) != 1 || w.low[0] < '2' || w.low[0] > '9' || strings.TrimRight(w.text, ",.;)") != w.low {
			continue
		}
		if n+2 < len(l.words) && (l.words[n+1].low == "to" || l.words[n+1].low == "of") && hasDigit(l.words[n+2].low) {
			continue // "from 4 to 12"
		}
		if n > 0 && !strings.HasSuffix(l.words[n-1].text, ",") {
			before := l.words[n-1]
			if n > 1 && (before.low == "to" || before.low == "of" || before.low == "and" || before.low == "or") && hasDigit(l.words[n-2].low) {
				continue
			}
			if isProper(before.text) && !before.kind.any(verb|past|pronoun) || before.low == "" || numbered(before.low) || before.kind.any(number) {
				continue
			}
		}
		if n+1 < len(l.words) && !strings.HasSuffix(w.text, ",") {
			next := l.words[n+1]
			if !next.kind.any(determiner|plural|adjective|count|mass|past|ing) && common(next.low) == 0 && !(strings.HasSuffix(next.low, "s") && isPlain(strings.Trim(next.text, ",.;)"))) && next.low != "of" && next.low != "to" || meridiem(next.low) != "" || next.low == "x" || hasDigit(next.text) || next.low == "percent" || isProper(next.text) {
				continue
			}
		}
		if n > 1 && l.words[n-1].low == "in" && l.words[n-2].low == "1" {
			l.words[n-2] = l.words[n-2].rewritten("one") // "one in three"
		}
		name := digits(w.low)
		w.text, w.low = name+w.text[1:], name
	}
}

// digits is a number from 2 to 9 in letters.
func digits(low string) string {
	if low[0] < '2' || low[0] > '9' {
		return low
	}
	return [...]string{"two", "three", "four", "five", "six", "seven", "eight", "nine"}[low[0]-'2']
}

func isYear(low string) bool {
	return len(low) == 4 && (strings.HasPrefix(low, "19") || strings.HasPrefix(low, "20"))
}

// numbered reports whether a number behind a word is that thing's name.
func numbered(low string) bool {
	switch low {
	case "grade", "grades", "level", "phase", "tier", "version", "type", "unit", "room", "floor", "step", "stage", "page", "chapter", "part", "section", "week", "day", "year", "month", "module", "number", "no", "class", "series", "key", "ks", "zone", "group", "plan", "option", "gate", "line", "bay", "dock", "ward", "question", "lane", "round", "terminal", "form", "may", "march", "june", "july":
		return true
	}
	return false
}
