package phrase

import (
	"strings"
)

// mine reports whether what is the sender's in a noun says so: "my thesis".
func mine(words []word) bool {
	for n, w := range words {
		if w.low == "i" && n > 0 && words[n-1].low == "and" {
			return false
		}
		if w.low == "my" || w.low == "i" || w.low == "mine" || w.low == "i've" || w.low == "i'd" {
			return true
		}
	}
	return false
}

// promise is "that there'd be a decision by Friday" of "decision by Friday", or "".
func (r Reader) promise(words []word, n noun) string {
	if n.led || n.head > 1 || n.head+1 >= len(words) || words[n.head+1].low != "by" && words[n.head+1].low != "before" {
		return ""
	}
	switch words[n.head].low {
	case "decision", "outcome", "answer", "result", "news", "word", "offer", "update", "verdict":
		if words[n.head].low == "news" || words[n.head].low == "word" {
			return "that there'd be " + text(words)
		}
		return "that there'd be " + article(words[0].text) + " " + text(words)
	}
	return ""
}

// wordsEndWell reports whether words end in a particle of their verb.
func wordsEndWell(words []word) bool {
	last := words[len(words)-1].low
	return words[0].kind.any(asking) && (last == "on" || last == "in" || last == "for" || last == "with" || last == "to" || last == "about" || last == "from" || last == "over" || last == "like")
}

// whole reports whether a clause behind "how" or "why" has its verb.
func whole(words []word) bool {
	if len(words) < 2 {
		return false
	}
	second := words[1]
	if second.low == "to" {
		return len(words) > 2 && words[2].kind.any(verb|auxiliary)
	}
	if first := words[0].low; first == "what's" || first == "how's" || first == "who's" {
		return first != "how's"
	}
	if (words[0].low == "what" || words[0].low == "who" || words[0].low == "which") && second.kind.any(third|past|auxiliary|modal) {
		return !second.kind.any(auxiliary) || second.low == "is" || second.low == "was" || second.low == "has"
	}
	if second.kind.any(pronoun) || contracted(second.low) {
		return len(words) > 2 && (contracted(second.low) || words[2].kind.any(verb|past|auxiliary|modal|adverb|third) || words[2].kind == 0 && isPlain(words[2].text))
	}
	for n := 2; n < len(words); n++ {
		if words[n].kind.any(auxiliary|modal|finite|third|pronoun) || contracted(words[n].low) || words[n].kind.any(past) || words[n].kind.any(verb) && words[n-1].kind.any(plural) {
			return true
		}
	}
	return false
}

// clause is a clause with the article that its subject needs.
func (r Reader) clause(words []word, at int) string {
	if lacksOne(words[at+1:]) && (words[at].kind == auxiliary && words[at].low != "do" || contracted(words[at].low)) || bareTail(words) {
		return ""
	}
	if words[0].kind.any(pronoun) || contracted(words[0].low) {
		return text(words)
	}
	if !ends(words[len(words)-1]) {
		return ""
	}
	subject, ok := nounPhrase(words[:at])
	if !ok {
		return ""
	}
	s := subject.definite(false)
	if subject.abstract() {
		s = text(subject.words) // "circulation is up"
	}
	if subject.numbered && !subject.led && subject.many {
		s = text(subject.words) // "two accounts need"
	}
	if s == "" {
		return ""
	}
	if be := words[at].low; be == "is" || be == "are" { // "is outsourced since last year"
		for n := at + 1; n+1 < len(words); n++ {
			if next := words[n+1]; words[n].low == "since" && (next.low == "last" || isYear(next.low) || monthBefore(words[n+1:], 1) != "" || isDay(next.low) || isSeason(next.low)) {
				has := " has been "
				if be == "are" {
					has = " have been "
				}
				return s + has + text(words[at+1:])
			}
		}
	}
	return s + " " + text(words[at:])
}

// lacksOne reports whether words are one thing without an article: "they are school".
func lacksOne(words []word) bool {
	for _, w := range words {
		if !w.kind.any(adjective|count|mass|adverb) || w.kind.any(preposition|determiner|plural|asset) {
			return false
		}
	}
	return len(words) > 0 && words[len(words)-1].kind.any(count) && !words[len(words)-1].kind.any(adjective|mass|proper|verb)
}

func hasComma(words []word) bool {
	for _, w := range words[:len(words)-1] {
		if strings.HasSuffix(w.text, ",") || strings.HasSuffix(w.text, ";") || strings.HasSuffix(w.text, ".") && !isAbbreviation(w.low) && meridiem(w.low) == "" {
			return true
		}
	}
	return false
}

// adjectivesOnly reports whether every comma stands between adjectives: "small,
// complete systems".
func adjectivesOnly(words []word) bool {
	for n, w := range words[:len(words)-1] {
		if strings.HasSuffix(w.text, ",") && n > 0 && words[n-1].kind.any(auxiliary|adverb) {
			return false // "turnover is low, last tech stayed"
		}
		if strings.HasSuffix(w.text, ";") || strings.HasSuffix(w.text, ".") && !isAbbreviation(w.low) && meridiem(w.low) == "" || strings.HasSuffix(w.text, ",") && !(w.kind.any(adjective) && n+2 < len(words) && words[n+1].kind.any(adjective) && words[n+2].kind.any(count|mass|plural) && !words[n+2].kind.any(adjective)) {
			return false
		}
	}
	return true
}
