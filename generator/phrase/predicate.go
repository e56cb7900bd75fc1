package phrase

import "slices"

// completeSubject is a clause whose subject has its article, or nil.
func completeSubject(words []word) []word {
	at := verbAt(words)
	if at < 1 || words[0].kind.any(pronoun) {
		return words
	}
	n, ok := nounPhrase(words[:at])
	if !ok || n.definite(false) != text(words[:at]) {
		return nil
	}
	return words
}

// continued is a part without a subject as a second thing that the subject of the
// clause before it does: "changes most weeks", or "".
func (r Reader) continued(words []word, before piece) string {
	if before.that == "" || before.at < 0 || len(before.parts) > 0 || own(words) || before.words == nil || len(words) < 2 {
		return ""
	}
	subject := before.words[:before.at]
	if contracted(before.words[0].low) {
		subject = before.words[:1]
	}
	if len(subject) == 0 || !ends(words[len(words)-1]) || bareTail(words) {
		return ""
	}
	you := len(subject) == 1 && subject[0].low == "you"
	first := words[0]
	if first.kind.any(modal) && words[1].kind.any(auxiliary|verb) && !before.words[before.at].kind.any(modal) && words[1].low != "like" {
		return text(words) // "can be paused"
	}
	object := words[1].kind.any(determiner|number|preposition|adverb|pronoun|adjective|proper|plural|mass) && !(first.kind.any(count|adjective) && words[1].kind.any(count|mass|plural) && !words[1].kind.any(preposition|determiner|number))
	switch {
	case !object:
		return ""
	case you && first.kind.any(third) && plainOf(first.low) != "":
		out := slices.Concat(subject, words)
		agree(out, 1)
		if out[1].low == first.low {
			return ""
		}
		return text(out[1:])
	case you && first.kind.any(verb) && (!first.kind.any(count|mass|adjective) || first.low == "want" || first.low == "need" || first.low == "plan" || first.low == "hope") && !before.words[before.at].kind.any(modal):
		return text(words)
	case first.low == "wants" || first.low == "hopes" || first.low == "says" || first.low == "thinks":
		return "" // those are of a person; completed gives them "you"
	case before.words[before.at].kind.any(third) && !before.words[before.at].kind.any(auxiliary) && first.kind.any(third) && !you && !own(subject):
		n, ok := nounPhrase(subject)
		if !(subject[0].low == "it" || ok && !n.many && !n.person) {
			return ""
		}
		return text(words)
	}
	return ""
}

// howYou is a clause of what the reader does as how they do it, or "".
func howYou(words []word, at int) string {
	if words[0].low != "you" && words[0].low != "you're" || at+1 >= len(words) || own(words) {
		return ""
	}
	be := words[at].low
	if words[0].low == "you're" {
		be = "you're"
	}
	if be == "are" || be == "were" || be == "you're" { // "how proud you are of it"
		rest := words[at+1:]
		for len(rest) > 1 && (rest[0].low == "really" || rest[0].low == "so" || rest[0].low == "very" || rest[0].low == "super" || rest[0].low == "clearly" || rest[0].low == "pretty") {
			rest = rest[1:]
		}
		switch rest[0].low {
		case "proud", "keen", "passionate", "serious", "excited", "fond", "careful", "strict", "happy", "committed", "invested", "pleased":
			tail := text(rest[1:])
			if tail != "" {
				tail = " " + tail
			}
			return "how " + rest[0].low + " you are" + tail
		}
		return ""
	}
	if at != 1 || !words[1].kind.any(verb) || words[1].kind.any(past|modal|auxiliary) {
		return ""
	}
	switch words[1].low {
	case "want", "need", "have", "say", "think", "hope", "like", "love", "know", "expect", "prefer", "mean", "plan", "see", "feel", "believe", "own", "lose", "get", "go", "come", "look", "start", "hate", "wish", "cost", "lack", "work":
		return ""
	}
	return "how " + text(words)
}

// howIs is "how worn out the team is" of "team is worn out", or "".
func howIs(words []word, at int) string {
	be := words[at].low
	rest := words[at+1:]
	if words[0].kind.any(pronoun) || be != "is" && be != "are" && be != "was" && be != "were" {
		return ""
	}
	for len(rest) > 0 && (rest[0].low == "so" || rest[0].low == "really" || rest[0].low == "very" || rest[0].low == "pretty" || rest[0].low == "quite" || rest[0].low == "super") {
		rest = rest[1:]
	}
	if len(rest) == 0 || len(rest) > 3 || rest[0].low == "well" {
		return ""
	}
	for n, w := range rest {
		if w.kind.any(adjective) && !w.kind.any(count) || n > 0 && (w.low == "out" || w.low == "and") {
			continue
		}
		return ""
	}
	if rest[len(rest)-1].low == "and" || !gradable(rest[0].low) || isQuantity(words[0].low) {
		return ""
	}
	subject, ok := nounPhrase(words[:at])
	if !ok {
		return ""
	}
	s := subject.definite(false)
	if s == "" {
		return ""
	}
	return "how " + text(rest) + " " + s + " " + be
}

func isQuantity(low string) bool {
	return low == "half" || low == "most" || low == "all" || low == "many" || low == "some"
}

func gradable(low string) bool {
	if hasSuffix(low, "ical", "ed") && low != "critical" && low != "skilled" && low != "tired" && low != "relaxed" && low != "stretched" && low != "excited" && low != "motivated" && low != "dedicated" && low != "involved" && low != "varied" && low != "crowded" && low != "stressed" && low != "worried" && low != "divided" && low != "focused" && low != "outdated" && low != "organized" && low != "organised" && low != "spirited" && low != "short-staffed" {
		return false
	}
	switch low {
	case "paid", "vegan", "included", "new", "last", "next", "whole", "entire", "available", "used", "remote", "hybrid", "able", "annual", "weekly", "monthly", "daily", "nightly", "late", "early", "first", "ready", "due", "gone", "legal", "open", "separate", "certified", "licensed", "understaffed", "single", "unique", "permanent", "private", "public":
		return low == "understaffed"
	}
	return true
}
