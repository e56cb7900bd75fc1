package phrase

import "slices"

// amount reports whether words are a number of something and no more: "14 people".
func amount(words []word) bool {
	if len(words) < 2 || !words[0].kind.any(number) || words[0].low == "one" || isOrdinal(words[0].low) || isYear(words[0].low) {
		return false
	}
	return !words[1].kind.any(preposition|joining) && meridiem(words[1].low) == "" && verbAt(words) < 0
}

// lasts reports whether an amount is of time and no more: "3 days a week".
func lasts(words []word) bool {
	if !isSpan(words[1].low) && !isPeriod(words[1].low) && words[1].low != "minutes" && words[1].low != "hour" {
		return false
	}
	return len(words) == 2 || words[2].low == "max" || words[2].low == "tops" || words[2].low == "total" || words[2].low == "a" || words[2].low == "per" || words[2].low == "each"
}

// has reports whether an amount may belong to what a clause is about: "the leave
// system goes live in February, with 600 staff".
func has(clause, amount piece) bool {
	if clause.words[0].kind.any(pronoun) || slices.ContainsFunc(amount.noun, func(w word) bool { return w.low == "a" || w.low == "per" || w.low == "each" }) {
		return false
	}
	if n := clause.at + 1; n < len(clause.words) && clause.words[n].kind.any(adjective|past) && !clause.words[n].kind.any(count|mass) || n < len(clause.words) && clause.words[n].low == "due" {
		return false // "is due Monday"
	}
	switch clause.words[clause.at].low {
	case "goes", "opens", "starts", "launches", "begins", "moves", "is", "are", "has", "runs", "covers":
		return true
	}
	return false
}

// manyAt reports whether a noun is in the plural.
func manyAt(words []word) bool {
	n, ok := nounPhrase(words)
	return ok && n.many
}

// groups reports whether a noun is of people together: "small group".
func groups(words []word) bool {
	switch words[len(words)-1].low {
	case "group", "team", "crew", "staff", "squad", "department", "board", "committee", "cohort", "class", "shop":
		return words[len(words)-1].low != "shop"
	}
	return false
}
