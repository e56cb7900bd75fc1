package phrase

import "strings"

// shaky reports whether a topic can't be trusted to read well, though the rules found a
// form for it: it runs figures into its nouns, "the weld test 3G", it is what the person
// did and nobody told them, "the typing test", or it is no compliment to bring up, "how
// tight the dock is". A message is better without it.
func shaky(i Item) bool {
	if i.Class != Noun && i.Class != Several && i.Class != How && i.Class != Clause || i.Thanks != "" {
		return false
	}
	words := wordsOf(i.About)
	for n, w := range words {
		if n > 1 && (w.kind.any(number) || hasDigit(w.low)) && !strings.Contains(w.low, "-") && runsIn(words, n) {
			return true
		}
	}
	if first := i.About; strings.HasPrefix(first, "how ") && len(words) > 1 && unflattering(words[1].low) {
		return true
	}
	return examined(words) || i.Own && presents(words)
}

// runsIn reports whether a figure stands behind a noun with nothing that leads to it.
func runsIn(words []word, n int) bool {
	before := words[n-1]
	switch before.low {
	case "class", "grade", "phase", "level", "year", "unit", "line", "floor", "tier", "stage", "version", "room", "route", "area", "chapter", "week", "day", "district", "local", "series", "building", "bay", "store", "plant", "track", "part", "step", "title", "type":
		return false
	}
	if strings.HasPrefix(words[n].text, "(") || isPossessive(before.text) || isOrdinal(words[n].low) || words[n].low == "second" || words[n].low == "third" || words[n].low == "half" {
		return false
	}
	if strings.ContainsAny(before.text, ",;(") || before.kind.any(preposition|joining|determiner|adverb|verb|past|ing|auxiliary|modal|adjective|asking|number) || isDay(before.low) || isMonthName(before.low) || isProper(before.text) {
		return false
	}
	return before.kind == 0 || before.kind.any(count|mass|plural)
}

// unflattering reports whether an adjective finds fault with a place or its ways.
func unflattering(low string) bool {
	switch low {
	case "tight", "small", "cramped", "noisy", "slow", "dated", "old", "dark", "cold", "messy", "thin", "bad", "dirty", "loud", "crowded", "outdated", "chaotic", "disorganized", "stressful", "boring", "tiny", "broken":
		return true
	}
	return false
}

// examined reports whether a noun is of what the person was put to.
func examined(words []word) bool {
	head := ""
	for n, w := range words {
		if w.kind.any(preposition) || n > 0 && w.kind.any(asking) {
			break
		}
		head = w.low
		if strings.ContainsAny(w.text, ",;") {
			break
		}
	}
	switch head {
	case "test", "exam", "assessment", "quiz", "audition", "whiteboard":
		return true
	}
	return false
}

// presents reports whether what is the person's own is the talk that they gave.
func presents(words []word) bool {
	for n, w := range words {
		if w.kind.any(preposition) {
			break
		}
		if n > 0 && (w.low == "talk" || w.low == "presentation" || w.low == "demo" || w.low == "lesson" || w.low == "pitch") {
			return len(words) > n+3 && strings.Contains(text(words), " and ")
		}
	}
	return false
}
