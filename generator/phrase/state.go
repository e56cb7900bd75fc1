package phrase

import "strings"

// calmly reports whether words say what does not trouble somebody: "not afraid of
// hard conversations", "not easily rattled".
func calmly(words []word) bool {
	return len(words) > 2 && words[0].low == "not" && (words[1].low == "afraid" || words[1].low == "easily")
}

// isState reports whether words say how somebody is: "fluent in Spanish".
func isState(words []word) bool {
	n := 0
	for n < len(words)-1 && words[n].kind.any(adverb) {
		n++
	}
	w := words[n]
	low := w.low
	if low == "used" {
		return n+1 < len(words) && words[n+1].low == "to" && n+2 < len(words) && !(words[n+2].kind.any(verb) && !words[n+2].kind.any(plural|count|ing)) && !(words[n+2].low == "be" || words[n+2].low == "have")
	}
	switch low {
	case "certified", "licensed", "licenced", "trained", "experienced", "skilled", "qualified", "versed", "based", "accredited", "insured", "registered", "credentialed", "well-versed", "comfortable", "cross-trained", "committed", "dedicated", "known", "motivated", "determined", "organized", "organised", "bonded", "interested":
		if n+1 == len(words) {
			return low == "organized" || low == "organised" || low == "motivated" || low == "dedicated" || low == "determined" || low == "cross-trained"
		}
		next := words[n+1].low
		return next == "in" || next == "as" || next == "by" || next == "with" || next == "to" && low != "trained" || next == "for" || next == "and" && n+2 < len(words) && words[n+2].kind.any(adjective) || next == "on" && low == "trained" || low == "comfortable" && (words[n+1].kind.any(ing) || next == "at" || next == "around" || next == "under")
	}
	if strings.HasSuffix(low, "certified") && n+1 == len(words) || strings.HasSuffix(low, "-certified") {
		return n+1 == len(words) || words[n+1].low == "in" || words[n+1].low == "and"
	}
	if last := words[len(words)-1]; last.low == "certified" && len(words) < 5 && (isProper(w.text) || len(words) < 4 && w.kind.any(count|mass)) {
		return true // "National Board certified"
	}
	if !w.kind.any(adjective) {
		if n+2 == len(words) && (words[n+1].low == "certified" || words[n+1].low == "trained" || words[n+1].low == "fluent") && isProper(w.text) {
			return true // "BLS certified"
		}
		if n+2 == len(words) && (low == "detail" || low == "goal" || low == "customer" || low == "people" || low == "team" || low == "results" || low == "patient" || low == "client") && (words[n+1].low == "oriented" || words[n+1].low == "focused") {
			return true
		}
		return false
	}
	if hasNoState(low) && !(low == "open" && n+1 < len(words) && words[n+1].low == "to") {
		return false
	}
	if n+1 == len(words) {
		return !w.kind.any(count|mass) || low == "patient"
	}
	next := words[n+1]
	if strings.HasPrefix(next.text, "(") && !w.kind.any(count|mass) || low == "available" {
		return true
	}
	if (low == "comfortable" || low == "happy" || low == "ready") && (next.kind.any(ing) || next.low == "to") {
		return true
	}
	switch next.low {
	case "in", "with", "at", "under", "about", "around", "on", "for", "from", "to", "when", "even", "enough":
		if next.low == "for" || next.low == "from" || next.low == "on" {
			return !w.kind.any(verb|count|mass) || low == "available"
		}
		return !w.kind.any(count) || low == "patient" && next.low != "in"
	case "and", "but":
		for k := n + 2; k < len(words); k++ {
			if words[k].kind.any(adverb) {
				continue
			}
			return words[k].kind.any(adjective) && !isNext(words, k+1)
		}
	}
	return false
}

// isNext reports whether a noun stands there: "calm and patient manner".
func isNext(words []word, at int) bool {
	return at < len(words) && words[at].kind.any(count|mass|plural|ing|proper) && !words[at].kind.any(preposition)
}

// hasNoState reports whether an adjective says nothing of how somebody is.
func hasNoState(low string) bool {
	switch low {
	case "present", "past", "last", "next", "new", "first", "annual", "local", "general", "clinical", "clean", "clear", "own", "late", "full", "open", "complete", "separate", "free", "firm", "light", "bad", "angry", "anxious", "broken", "elderly", "large", "high", "low", "social", "mental", "medical", "legal", "public", "private", "manual", "visual", "physical", "technical", "live", "retail", "daily", "weekly", "remote", "global", "direct", "tired", "exhausted", "poor", "slow", "weak", "old", "sad", "major", "minor", "master", "native", "close", "short", "front", "key":
		return true
	}
	return false
}

// schooled is "I'm trained in CRRT and ECMO" of "CRRT and ECMO trained", or "".
func schooled(words []word) string {
	k := len(words) - 1
	if k < 1 || k > 5 || words[k].low != "trained" && words[k].low != "certified" || hasComma(words) {
		return ""
	}
	for _, w := range words[:k] {
		if !isProper(w.text) && w.low != "and" {
			return ""
		}
	}
	return "I'm " + words[k].low + " in " + text(words[:k])
}
