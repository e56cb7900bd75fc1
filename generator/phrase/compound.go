package phrase

import (
	"slices"
	"strings"
	"unicode"
)

// compounds joins words that stand before a noun as one: "on call rotation".
func (l *line) compounds() {
	for n := 0; n+2 < len(l.words); n++ { // "a 90 minute period"
		switch a, b, next := l.words[n], l.words[n+1], l.words[n+2]; b.low {
		case "year", "month", "week", "day", "hour", "minute", "person", "bed":
			if a.kind == number && a.low != "one" && a.text == strings.Trim(a.text, "(),.") && b.text == b.low && next.kind.any(count|mass|plural|adjective) && !next.kind.any(preposition|number) {
				one := a.low
				if len(one) == 1 && n+2 < len(l.words) {
					one = digits(one)
				}
				l.words[n] = word{one + "-" + b.low, one + "-" + b.low, adjective}
				l.words = append(l.words[:n+1], l.words[n+2:]...)
			}
		}
	}
	for n := 0; n+2 < len(l.words); n++ {
		a, b, next := l.words[n], l.words[n+1], l.words[n+2]
		pair := a.low + " " + b.low
		switch pair {
		case "on call", "after school", "full time", "part time", "work life", "long term", "short term", "high school", "real time", "front end", "back end", "open source", "high volume":
		default:
			continue
		}
		if !next.kind.any(count|mass|plural) || next.kind.any(preposition) || pair == "high school" {
			continue
		}
		one := a.text + "-" + b.text
		l.words[n] = word{one, a.low + "-" + b.low, adjective}
		l.words = append(l.words[:n+1], l.words[n+2:]...)
	}
}

// socials writes the possessive of whose account it is, and whom it counts.
func (l *line) socials() {
	for n := 2; n+2 < len(l.words); n++ { // "grew the account 4k to 20k"
		if l.words[n].kind == number && hasDigit(l.words[n].low) && l.words[n+1].low == "to" && l.words[n+2].kind == number && n+3 == len(l.words) && l.words[n-1].kind.any(count|proper) && !l.words[n-1].kind.any(preposition) {
			l.words = slices.Insert(l.words, n, word{"from", "from", preposition})
			break
		}
	}
	for n := range l.words {
		switch l.words[n].low {
		case "instagram", "tiktok", "twitter", "facebook", "linkedin", "youtube":
		default:
			continue
		}
		if n > 1 && l.words[n-1].kind.any(count) && isPlain(l.words[n-1].text) && !strings.HasSuffix(l.words[n-1].low, "s") {
			for m := n - 2; m >= 0 && n-m < 5; m-- {
				if l.words[m].kind.any(determiner) {
					l.words[n-1].text += "'s"
					break
				}
				if !l.words[m].kind.any(count | adjective | mass) {
					break
				}
			}
		}
		if k := len(l.words); k == n+5 && l.words[n+1].low == "from" && l.words[n+3].low == "to" && hasDigit(l.words[n+2].low) && hasDigit(l.words[n+4].low) && !strings.Contains(l.words[n+4].low, "%") {
			what := "followers"
			if l.words[n].low == "youtube" {
				what = "subscribers"
			}
			l.put(what)
		}
	}
}

func isPlain(text string) bool {
	return !strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsLower(c) })
}
