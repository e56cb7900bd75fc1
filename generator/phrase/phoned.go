package phrase

import (
	"slices"
	"strings"
)

// rewritten is a word with another text, and the marks that it had.
func (w word) rewritten(to string) word {
	core := strings.Trim(w.text, ".,;:!?\"'()[]“”")
	low := strings.ToLower(to)
	return word{strings.Replace(w.text, core, to, 1), low, kindOf(low, to)}
}

// phoned writes what its neighbors tell of: "60 min", "in jan", "fri 20th", "2nd shift".
func (l *line) phoned(british bool) {
	at := func(n int) string {
		if n < 0 || n >= len(l.words) {
			return ""
		}
		return l.words[n].low
	}
	for n := 0; n < len(l.words); n++ {
		w := l.words[n]
		switch {
		case w.low == "minimum" && strings.HasPrefix(w.text, "min") && n > 0 && l.words[n-1].kind.any(number):
			to := "minutes"
			if at(n-1) == "1" || at(n-1) == "one" || l.measures(n) {
				to = "minute"
			}
			l.words[n] = w.rewritten(to)
		case w.low == "hr" && n > 0 && (l.words[n-1].kind.any(number) || at(n-1) == "an" || at(n-1) == "per" || at(n-1) == "every"):
			to := "hours"
			if !l.words[n-1].kind.any(number) || l.measures(n) || at(n-1) == "1" || at(n-1) == "one" {
				to = "hour"
			}
			l.words[n] = w.rewritten(to)
		case monthOf(w.low) != "" && w.low != "mar" && w.low != "sep" && beforeMonth(at(n-1)) && !(w.low == "jan" && w.text != "jan" && (at(n-1) == "from" || at(n-1) == "of" || at(n-1) == "for")):
			l.words[n] = w.rewritten(monthOf(w.low))
			l.words[n].kind = proper
		case monthOf(w.low) != "" && isPlain(w.text) && (isMonth(at(n+2)) && (at(n+1) == "to" || at(n+1) == "through") || isMonth(at(n-2)) && (at(n-1) == "to" || at(n-1) == "through")):
			l.words[n] = w.rewritten(monthOf(w.low))
			l.words[n].kind = proper
		case (w.low == "march" || w.low == "may" || w.low == "mar" && n > 0) && w.text != "March" && w.text != "May" && beforeMonth(at(n-1)) && (n+1 == len(l.words) || strings.ContainsAny(w.text, ",;.") || !l.words[n+1].kind.any(count|mass|plural) || l.words[n+1].kind.any(preposition)):
			to := capital(w.low)
			if w.low == "mar" {
				to = "March"
			}
			l.words[n] = w.rewritten(to)
			l.words[n].kind = proper
		case dayOf(w.low) != "" && dayOf(w.low) != w.text && n > 0 && (isOrdinal(at(n+1)) || w.low == "mon" || (w.low == "sat" || w.low == "sun" || w.low == "wed") && (at(n-1) == "next" || at(n-1) == "this" || at(n-1) == "last" || at(n-1) == "every") && n+1 == len(l.words) || w.low == "sat" && (at(n-1) == "on" || at(n-1) == "every") && n+1 == len(l.words)) && w.kind&proper == 0:
			l.words[n] = w.rewritten(dayOf(w.low))
		case (w.low == "1st" || w.low == "2nd" || w.low == "3rd") && n+1 < len(l.words) && l.words[n+1].kind.any(count|adjective) && !l.words[n+1].kind.any(preposition|proper) && monthOf(at(n+1)) == "" && !strings.ContainsAny(w.text, ",;.") && monthBefore(l.words, n) == "":
			l.words[n] = word{strings.Replace(w.text, w.low, ordinal(w.low), 1), ordinal(w.low), adjective}
		case w.low == "no" && n+1 < len(l.words) && isDigits(at(n+1)) && n > 0:
			l.words[n] = word{"number", "number", count}
		case w.low == "1" && w.text == "1" && n+1 < len(l.words) && l.words[n+1].kind.any(count) && !l.words[n+1].kind.any(proper|plural) && at(n+1) != "in" && at(n+1) != "to" && (n == 0 || !numbered(at(n-1)) && !l.words[n-1].kind.any(proper|number)):
			l.words[n] = word{"one", "one", number}
		}
	}
	for n := 1; n < len(l.words); n++ { // "fri 20th", "by 24th"
		if isOrdinal(l.words[n].low) && (isDay(at(n-1)) || byDate(at(n-1))) && (n+1 == len(l.words) || at(n+1) == "of" || !l.words[n+1].kind.any(count|mass|plural|adjective|proper) || strings.ContainsAny(l.words[n].text, ",;.")) {
			l.words = slices.Insert(l.words, n, word{"the", "the", determiner})
			n++
		}
	}
	for n := 2; n < len(l.words); n++ { // "on elm street"
		switch at(n) {
		case "street", "avenue", "road", "lane", "square":
			if before := l.words[n-1]; isPlain(before.text) && (before.kind == 0 || before.kind.any(count) && at(n-2) != "the") && (at(n-2) == "on" || at(n-2) == "at" || at(n-2) == "off") {
				l.words[n-1] = word{capital(before.text), before.low, proper}
				l.words[n] = l.words[n].rewritten(capital(at(n)))
				l.words[n].kind = proper
			}
		}
	}
	for n := 1; n+1 < len(l.words); n++ { // "meets first Tuesday of the month"
		switch at(n) {
		case "first", "second", "third", "last":
			if isDay(at(n+1)) && l.words[n-1].kind.any(verb|third|preposition) && !strings.ContainsAny(l.words[n-1].text, ",;") && (at(n) != "last" || at(n+2) == "of") {
				l.words = slices.Insert(l.words, n, word{"the", "the", determiner})
				n++
			}
		}
	}
	for n := 0; n+1 < len(l.words); n++ {
		a, b := l.words[n], l.words[n+1]
		if strings.ContainsAny(a.text, ",;.") {
			continue
		}
		switch a.low + " " + b.low {
		case "hand holding", "ride along", "ride alongs", "walk through", "walk throughs", "walk ins", "sign off", "sign offs", "drop off", "drop offs", "pick up", "pick ups":
			if (b.low == "through" || b.low == "off" || b.low == "up") && !(n > 0 && l.words[n-1].kind.any(determiner)) {
				continue
			}
		case "black friday":
			l.words[n] = word{"Black", "black", proper}
			l.words[n+1].kind = proper
			continue
		case "on call":
			if next := at(n + 2); next != "is" && next != "was" && next != "rotates" && next != "goes" && next != "means" {
				continue
			}
		default:
			continue
		}
		l.words[n] = word{a.text + "-" + b.text, a.low + "-" + b.low, count}
		if a.low == "hand" || a.low == "on" {
			l.words[n].kind = mass
		} else if strings.HasSuffix(b.low, "s") {
			l.words[n].kind = plural
		}
		l.words = slices.Delete(l.words, n+1, n+2)
	}
	for n := 1; n < len(l.words); n++ { // "by end of next week", "talk with regional manager"
		if (at(n) == "end" || at(n) == "start" || at(n) == "beginning") && at(n+1) == "of" && byDate(at(n-1)) || at(n) == "end" && at(n+1) == "of" && (at(n-1) == "at" || at(n-1) == "till" || at(n-1) == "toward" || at(n-1) == "towards") {
			l.words = slices.Insert(l.words, n, word{"the", "the", determiner})
			continue
		}
		if at(n-1) == "with" || at(n-1) == "by" || at(n-1) == "from" {
			k := n
			for k < len(l.words) && l.words[k].kind.any(adjective|count|mass|ing) && !l.words[k].kind.any(person|plural|preposition|proper) && !strings.ContainsAny(l.words[k].text, ",;.") {
				k++
			}
			if k < len(l.words) && k-n < 3 && l.words[k].kind.any(person) && !l.words[k].kind.any(plural|proper) && isOffice(at(k)) && (k+1 == len(l.words) || strings.ContainsAny(l.words[k].text, ",;.") || !l.words[k+1].kind.any(count|mass|plural|ing) || l.words[k+1].kind.any(preposition|verb)) {
				l.words = slices.Insert(l.words, n, word{"the", "the", determiner})
			}
		}
	}
	for n := range l.words {
		if british && at(n) == "year" && l.words[n].text == "year" && n+1 < len(l.words) && hasDigit(at(n+1)) && len(at(n+1)) < 3 && (n == 0 || !l.words[n-1].kind.any(number)) {
			l.words[n].text, l.words[n].kind = "Year", proper
		}
	}
}

// isOffice reports whether there is one of such a person where somebody works.
func isOffice(low string) bool {
	switch low {
	case "manager", "director", "owner", "principal", "chair", "ceo", "cfo", "cto", "boss", "supervisor", "head", "dean", "foreman", "chef", "president", "superintendent":
		return true
	}
	return false
}

// measures reports whether a span of time stands before what takes it: "12 hr shifts".
func (l *line) measures(n int) bool {
	if n+1 >= len(l.words) || strings.ContainsAny(l.words[n].text, ",;.") {
		return false
	}
	next := l.words[n+1]
	return next.kind.any(count|plural) && !next.kind.any(preposition|determiner|person) && next.low != "max"
}

// isDigits reports whether a word is a whole number in digits.
func isDigits(low string) bool {
	return low != "" && strings.Trim(low, "0123456789") == ""
}
