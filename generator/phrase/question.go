package phrase

import (
	"slices"
	"strings"
)

// Question is a question as a sentence of its own: with a capital and its mark.
// What is no question is asked about, where that reads well; else it is "".
func Question(note string) string { return Reader{}.Read(note, Asked).Sentence }

func (r Reader) question(l line) string {
	words := l.words
	for len(words) > 1 && (words[0].low == "ask" || words[0].low == "question" || words[0].low == "about") {
		if words[0].low != "about" && words[1].low != "about" && words[0].low != "ask" {
			break
		}
		words = words[1:]
	}
	if len(words) == 1 && words[0].kind.any(asking|auxiliary|modal) {
		return ""
	}
	if l.parts > 0 { // several sentences: as they stand
		if l.asks || l.stop {
			end := "?"
			if !l.asks {
				end = "."
			}
			return capital(text(l.words)) + end
		}
		return ""
	}
	if starts := words[0].low; (starts == "tell" || starts == "could" || starts == "please") && l.stop && !l.asks {
		return capital(text(words)) + "."
	}
	if len(words) > 3 && words[0].low == "tell" && words[1].low == "me" && words[2].low == "about" && ends(words[len(words)-1]) {
		return "Could you " + text(turned(words)) + "?"
	}
	words = turned(words)
	if inverted(words) || l.asks && (words[0].low == "who" || words[0].low == "what") && len(words) > 1 && words[1].kind.any(third|past) {
		return capital(text(words)) + "?"
	}
	if !ends(words[len(words)-1]) && !l.asks {
		return ""
	}
	switch first := words[0]; {
	case first.low == "if":
		words = append([]word{{"whether", "whether", asking}}, words[1:]...)
		fallthrough
	case first.kind.any(asking):
		if !whole(words) && verbAt(words[1:]) < 0 || !ends(words[len(words)-1]) && !wordsEndWell(words) {
			if l.asks && len(words) > 1 {
				return capital(text(words)) + "?" // "what next?"
			}
			return ""
		}
		return "Could you tell me " + text(words) + "?"
	case l.asks && verbAt(words) >= 0 && !first.kind.any(ing):
		return capital(text(words)) + "?" // "The team is remote?"
	}
	if words[0].low == "any" && len(words) > 1 {
		if n, ok := nounPhrase(words[1:]); ok && !n.led && (n.many || n.known && !n.one) {
			be := "Is"
			if n.many {
				be = "Are"
			}
			return be + " there " + text(words) + "?"
		}
		return ""
	}
	var item Item
	r.one(&item, words, Topic, l)
	if item.About == "" || own(words) {
		return ""
	}
	return "Could you tell me more about " + item.About + "?"
}

// inverted reports whether words are a question in form: "how big is the team".
func inverted(words []word) bool {
	if len(words) < 2 {
		return false
	}
	first, second := words[0], words[1]
	switch {
	case first.kind.any(auxiliary|modal) && first.low != "have" && first.low != "be" && first.low != "been":
		return second.kind.any(pronoun|determiner|proper|plural|count|mass) && !(first.kind.any(modal) && !second.kind.any(pronoun|determiner))
	case first.low == "have" && second.kind.any(pronoun):
		return true
	case !first.kind.any(asking) || first.low == "if" || first.low == "whether":
		return false
	case first.low == "what's" || first.low == "how's" || first.low == "who's":
		return true
	case second.kind.any(auxiliary | modal):
		// "what is next", and "who is on call", are both
		return true
	case first.low == "how" && second.kind.any(adjective|adverb|determiner) && second.low != "the" && second.low != "your" && second.low != "a" && second.low != "their":
		for n := 2; n < len(words) && n < 6; n++ {
			if words[n].kind.any(pronoun) || words[n].low == "the" || words[n].low == "your" {
				return false
			}
			if words[n].kind.any(auxiliary | modal) {
				return true
			}
		}
		return false
	case (first.low == "what" || first.low == "which" || first.low == "whose") && second.kind.any(count|plural|mass|adjective) && !second.kind.any(pronoun|determiner):
		for n := 2; n < len(words) && n < 9; n++ {
			if words[n].kind.any(pronoun) {
				return words[n-1].kind.any(auxiliary | modal)
			}
			if words[n].low == "do" && n+1 < len(words) && words[n+1].kind.any(adverb|verb) {
				return false // "what top people do differently"
			}
			if words[n].low == "looks" || words[n].low == "means" {
				return false
			}
			if words[n].kind.any(auxiliary|modal|third) && !words[n].kind.any(plural) {
				return true
			}
		}
		return false
	case first.low == "why":
		return second.low == "not"
	}
	return false
}

// statement is a question as what it is about, where its words only have to lose
// their "do": "how do you run on-call" as "how you run on-call". Else nil.
func statement(words []word) []word {
	if out := reordered(words); out != nil {
		return out
	}
	for n, w := range words {
		if n > 0 && w.low == "do" && n+1 < len(words) && (words[n+1].low == "you" || words[n+1].low == "we" || words[n+1].low == "they") && words[0].kind.any(asking) {
			out := append([]word(nil), words[:n]...)
			return append(out, words[n+1:]...)
		}
		if w.kind.any(auxiliary | modal) {
			return nil
		}
	}
	if !inverted(words) && !words[0].kind.any(auxiliary|modal) && !words[0].kind.any(asking) {
		return words // "onboarding?"
	}
	if inverted(words) && (words[0].low == "who" || words[0].low == "what") && words[1].kind.any(third|past) {
		return words
	}
	if words[0].kind.any(asking) && !inverted(words) && !strings.HasSuffix(words[0].low, "'s") {
		return words
	}
	return nil
}

// reordered puts a question's subject before its verb, where that is certain: "what
// does onboarding look like" as "what onboarding looks like", "how big is the team"
// as "how big the team is".
func reordered(words []word) []word {
	if len(words) < 3 || !words[0].kind.any(asking) {
		return nil
	}
	at := 1
	if !words[1].kind.any(auxiliary) {
		at = 2
		if words[0].low != "how" && words[0].low != "what" || !words[1].kind.any(adjective|count|mass|plural|adverb) || len(words) < 4 || !words[2].kind.any(auxiliary) {
			return nil
		}
	}
	be, rest := words[at], words[at+1:]
	head := words[:at]
	join := func(parts ...[]word) []word { return slices.Concat(parts...) }
	switch be.low {
	case "does":
		k := len(rest) - 1
		if k > 0 && rest[k].low == "like" {
			k--
		}
		if k < 1 || !rest[k].kind.any(verb) {
			return nil
		}
		if _, ok := nounPhrase(rest[:k]); !ok || rest[k-1].kind.any(preposition|joining) {
			return nil
		}
		s := thirdOf(rest[k].low)
		return join(head, rest[:k], []word{{s, s, third}}, rest[k+1:])
	case "is", "are", "was", "were":
		if words[0].low == "what" && at == 1 || words[0].low == "how" && at == 2 && words[1].kind.any(adjective) {
			if n, ok := nounPhrase(rest); ok && (n.led || n.many) {
				return join(head, rest, words[at:at+1])
			}
			return nil
		}
		last := len(rest) - 1
		if words[0].low == "what" || last < 1 || !rest[last].kind.any(adjective|past) {
			return nil
		}
		n, ok := nounPhrase(rest[:last])
		if !ok || n.head != last-1 {
			return nil
		}
		return join(head, rest[:last], words[at:at+1], rest[last:])
	}
	return nil
}

// thirdOf is a verb as in "she runs".
func thirdOf(base string) string {
	switch {
	case hasSuffix(base, "ss", "sh", "ch", "x", "z", "o"):
		return base + "es"
	case strings.HasSuffix(base, "y") && len(base) > 1 && !isVowel(base[len(base)-2]):
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}
