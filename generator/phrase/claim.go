package phrase

import (
	"slices"
	"strings"
)

// claim reads what the person has, can do or has done: a strength, an answer, news.
func (r Reader) claim(l line, use Use) Item {
	item := Item{Class: Unknown}
	words := l.words
	if l.asks {
		item.Class = Ask
		return item
	}
	if l.parts > 0 {
		item.Class = Sentence
		if l.capped && isFirst(words) {
			item.Sentence = stopped(capital(text(words)))
		}
		return item
	}
	if item, ok := r.composed(words, use, false); ok && use != Research {
		return item
	}
	for len(words) > 2 && words[0].low == "that" && (isFirst(words[1:]) || words[1].low == "my") {
		words = words[1:]
	}
	if isFirst(words) {
		item.Class = Sentence
		if !l.stop && spliced(words) {
			if item, ok := r.composed(words, use, true); ok {
				return item
			}
			return item
		}
		if claim := statementOf(words); l.stop && l.capped && len(l.words) == len(words) {
			item.Sentence = stopped(claim) // as it stands
		} else {
			item.Did, item.Sentence = claim, stopped(claim)
		}
		return item
	}
	if words[0].low == "my" && len(words) > 1 {
		if use != Strength && !hasComma(words) && !hasNegative(words) && !strangers(words) && ends(words[len(words)-1]) {
			for n := 2; n+1 < len(words); n++ { // "my boss agreed to four weeks"
				if words[n].kind.any(past) && !words[n].kind.any(adjective|count) && words[n-1].kind.any(count|mass) && !hasVerb(words[1:n]) && !words[n-1].kind.any(preposition) {
					item.Class, item.Did = Clause, text(words)
					return item
				}
			}
		}
		if at := verbAt(words); at > 0 {
			item.Class = Clause
			if ends(words[len(words)-1]) {
				item.Did = text(words)
			}
			return item
		}
		if use == Strength {
			words = words[1:]
		}
	}
	for _, w := range words {
		switch w.low { // somebody else's words, or words to somebody
		case "you", "your", "they", "we", "our", "us", "he", "she", "their":
			if use == Strength && (w.low == "our" || w.low == "we" || w.low == "us") {
				break
			}
			if parts := pieces(words); len(parts) > 1 && !l.stop && !strangers(parts[0]) {
				if one, ok := r.composed(words, use, true); ok {
					return one // "moved to Leeds, 15 min from you now"
				}
			}
			if l.capped && l.stop && verbAt(words) > 0 {
				item.Class, item.Sentence = Sentence, stopped(capital(text(words)))
			}
			return item
		}
	}
	if list := split(words); list != nil && !adjectivesOnly(words) {
		if r.claims(&item, list, use) {
			item.Class = Several
			return item
		}
		if item, ok := r.composed(words, use, true); ok {
			return item
		}
		item = Item{}
		if (words[0].kind.any(past|ing|verb|modal) || mentionsNumber(words)) && plainList(list) {
			words = anded(words, list)
			r.oneClaim(&item, words, use, l)
			if item.Have != "" && item.Class == Noun {
				item.Have, item.Did = "", ""
			}
			return item
		}
		item.Class = Unknown
		return item
	}
	r.oneClaim(&item, words, use, l)
	return item
}

// statementOf is a clause in the first person, where it was written to its end.
func statementOf(words []word) string {
	if !ends(words[len(words)-1]) && !particle(words[len(words)-1].low) {
		return ""
	}
	return text(words)
}

func particle(low string) bool { return low == "in" || low == "over" || low == "on" }

// oneClaim reads a claim that is not several.
func (r Reader) oneClaim(item *Item, words []word, use Use, l line) {
	if len(words) == 0 || !ends(words[len(words)-1]) || bareTail(words) {
		return
	}
	first := words[0]
	words = articled(words)
	for n := 1; n+1 < len(words); n++ {
		if words[n].low == "now" && strings.HasSuffix(words[n-1].text, ",") && words[n+1].kind.any(verb) {
			words = slices.Clone(words) // "started as a dishwasher, now run the line"
			words[n-1].text = strings.TrimSuffix(words[n-1].text, ",")
			words = slices.Insert(words, n, word{"and", "and", joining})
			break
		}
	}
	rest := func(from int) string { return text(words[from:]) }
	if use == Strength && len(words) == 3 && words[1].low == "and" && isTool(words[0]) && isTool(words[2]) && (knownTool(first.low) || knownTool(words[2].low)) {
		item.Class = Several
		item.Did, item.Have = "I know "+rest(0), "experience with "+rest(0)
		return
	}
	switch {
	case first.kind.any(negative) && !calmly(words) || first.low == "don't" || first.low == "can't":
		return
	case first.low == "can" || first.low == "could":
		item.Class = Ability
		n := 1
		for n < len(words)-1 && words[n].kind.any(adverb) {
			n++
		}
		if n < len(words) && (words[n].kind.any(verb) || words[n].low == "do") && !lacksArticle(words[n:]) {
			item.Did = "I can " + rest(1)
		}
		return
	case first.low == "able" || first.low == "unable":
		item.Class = Ability
		if first.low == "able" && len(words) > 2 && words[1].low == "to" && (words[2].kind.any(verb|adverb) || words[2].low == "be") {
			item.Did = "I'm " + rest(0)
			if use == Strength {
				item.Did = "I can " + rest(2)
			}
		}
		return
	case first.low == "been" && len(words) > 1:
		item.Class = PastAct
		item.Did = "I've " + rest(0)
		return
	case first.low == "have" && len(words) > 2 && words[1].kind.any(past) && !words[1].kind.any(adjective|count):
		item.Class = PastAct
		item.Did = "I've " + rest(1)
		return
	case first.low == "have" && len(words) > 1 || first.low == "had" && len(words) > 1:
		item.Class = PresentAct
		item.Did = "I " + rest(0)
		if n, ok := nounPhrase(words[1:]); ok && n.one && !n.led && !n.numbered {
			item.Did = "I " + first.text + " " + n.indefinite()
		}
		return
	case first.low == "am" && len(words) > 1:
		item.Class = PresentAct
		item.Did = "I'm " + rest(1)
		return
	case (first.low == "was" || first.low == "did") && len(words) > 1:
		item.Class = PastAct
		item.Did = "I " + rest(0)
		return
	case first.low == "will" && len(words) > 1 && words[1].kind.any(verb):
		item.Class = PresentAct
		item.Did = "I'll " + rest(1)
		return
	case first.kind.any(asking) || first.low == "that":
		item.Class = How
		return
	}
	if first.kind.any(past) && isState(words) || first.kind == adjective && strings.HasSuffix(first.low, "ed") && len(words) > 3 && words[1].low == "at" && isProper(words[2].text) {
		for n := 2; n < len(words); n++ {
			if words[1].low == "at" || words[n-1].low == "in" && (isMonthName(words[n].low) || isYear(words[n].low)) || words[n].low == "last" {
				item.Class, item.Did = PastAct, "I "+rest(0) // "registered with the council in March"
				return
			}
		}
	}
	if isState(words) || calmly(words) {
		item.Class = Adjective
		item.Did = "I'm " + rest(0)
		item.Did = strings.Replace(item.Did, " oriented", "-oriented", 1)
		if n := len(words) - 1; words[n].low == "focused" && n > 0 && words[n-1].kind.any(count|mass) {
			item.Did = strings.Replace(item.Did, " focused", "-focused", 1)
		}
		return
	}
	if first.low == "passed" && len(words) > 1 && spelled(words[1].text) {
		the := []word{{"the", "the", determiner}}
		exam := []word{}
		if low := words[1].low; (low == "cpa" || low == "pmp" || low == "cfa") && (len(words) < 3 || words[2].low != "exam") {
			exam = []word{{"exam", "exam", count}}
		}
		words = slices.Concat(words[:1], the, words[1:2], exam, words[2:])
	}
	if passive(words) {
		item.Class = PastAct
		item.Did = "I was " + rest(0)
		return
	}
	n := 0
	for n < len(words)-1 && words[n].kind.any(adverb) && !words[n].kind.any(verb) { // "recently passed", "quickly learn"
		n++
	}
	lead := words[n]
	if n == 0 && lead.kind == adjective && strings.HasSuffix(lead.low, "ed") && len(words) > 1 && (words[1].kind.any(determiner|number) || isPossessive(words[1].text)) {
		item.Class, item.Did = PastAct, "I "+rest(0) // a verb that is no common one
		return
	}
	if (lead.kind.any(past) || lead.kind.any(verb) && !lead.kind.any(count|mass)) && !lead.kind.any(adjective) && lacksArticle(words[n:]) {
		item.Class = PastAct
		return
	}
	if lead.kind.any(past) && !(n > 0 && lead.kind.any(adjective)) && isActedOn(words[n:], use) {
		item.Class = PastAct
		item.Did = "I " + rest(0)
		if isParticiple(lead.low) {
			item.Did = "I've " + rest(0)
		}
		if base := baseOfPast(lead.low); base != "" && n == 0 && use == Strength && base != "own" && base != "win" && base != "pass" && base != "earn" && base != "get" && base != "receive" && base != "hit" && base != "grow" && base != "read" && base != "use" && base != "save" && base != "double" && base != "raise" && base != "reduce" && base != "increase" && simple(words[1:]) && !strings.Contains(rest(1), "%") && !slices.ContainsFunc(words, func(w word) bool { return w.low == "times" || w.low == "twice" }) {
			item.Doing = gerundOf(base) + strings.TrimPrefix(rest(0), lead.text)
		}
		return
	}
	if first.low == "pair" && len(words) > 1 && words[1].low == "programming" {
		item.Class, item.Have, item.Did, item.Doing = Noun, "experience with "+rest(0), "I have experience with "+rest(0), "with "+rest(0)
		return
	}
	if lead.kind.any(verb) && !(lead.kind.any(adjective) && n+1 < len(words) && !words[n+1].kind.any(determiner)) && isDone(words[n:]) {
		item.Class = PresentAct
		item.Did = "I " + rest(0)
		if n == 0 && use == Strength && practised(lead.low) && simple(words[1:]) {
			item.Doing = gerundOf(lead.low) + strings.TrimPrefix(rest(0), lead.text)
		}
		return
	}
	if trained := schooled(words); trained != "" && use == Strength {
		item.Class, item.Did = Adjective, trained
		return
	}
	if doing := underWay(words); doing != "" && use == Strength {
		item.Class, item.Did = Gerund, doing
		return
	}
	if first.kind.any(ing) && (isGerund(words) || words[len(words)-1].kind.any(number) && len(words) > 3 && words[len(words)-2].low == "since") {
		item.Class = Gerund
		r.gerund(item, words, use)
		return
	}
	if at := verbAt(words); at >= 0 {
		item.Class = Clause
		if use != Strength && first.kind.any(determiner) {
			item.Did = text(words)
			if first.kind.any(pronoun) {
				item.Did = ""
			}
		}
		return
	}
	if noun, ok := nounPhrase(words); ok {
		item.Class = Noun
		r.nounClaim(item, noun, use)
		return
	}
	if first.kind.any(adjective) {
		item.Class = Adjective
	}
}
