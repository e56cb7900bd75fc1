package phrase

import (
	"slices"
)

// topic reads what was talked about, or what is new at the company.
func (r Reader) topic(l line, use Use) Item {
	item := Item{Class: Unknown}
	words := spelledOut(r.named(l.words))
	said := false
	for {
		skip, told := leadIn(words)
		if skip == 0 || skip >= len(words) {
			break
		}
		if len(words) > 2 && words[1].low == "and" && words[2].low == "i" && words[0].kind.any(proper) {
			r.Others, r.Theirs = append([]string{words[0].text}, r.Others...), false // "his" is not the reader's
		}
		words, said = words[skip:], told
		l.capped = false
	}
	if (l.parts > 0 || l.capped && l.stop) && addresses(words) && !said && l.capped && !l.asks && !l.loose {
		item.Class = Sentence
		item.Sentence = stopped(capital(text(words)))
		return item
	}
	if l.parts > 0 && l.asks {
		item.Class = Sentence
		return item
	}
	if l.asks || inverted(words) {
		item.Class = Ask
		if words = statement(words); words == nil {
			return item
		}
	}
	words = r.turned(theirWays(words))
	if len(words) > 1 {
		switch words[0].low + " " + words[1].low {
		case "job talk", "teaching demo", "demo lesson", "mock lesson", "trial lesson", "trial class":
			words = slices.Concat([]word{{"my", "my", determiner}}, words)
		}
	}
	if list := split(words); list != nil && !adjectivesOnly(words) {
		own := own(words)
		item.Own = own
		if r.several(&item, list, use) {
			return item
		}
		item = Item{Class: Unknown}
		item.Own = own && words[0].low == "my"
		if r.assemble(&item, list, use) || hasComma(words) {
			return item
		}
	}
	if r.unsettled(words) || dangles(words) {
		return item
	}
	if use == Topic {
		if item.Thanks = favor(words); item.Thanks != "" {
			item.Class = PastAct
			return item
		}
	}
	words = r.completed(trimmed(words))
	item.Own = own(words) && !promised(words)
	r.one(&item, words, use, l)
	return item
}

// theirWays says "how you hold them" of "the ratios and how they hold them": they are
// the company, unless people were named before.
func theirWays(words []word) []word {
	for n := 2; n+2 < len(words); n++ {
		if words[n].low != "how" && words[n].low != "why" || words[n+1].low != "they" || words[n-1].low != "and" {
			continue
		}
		for _, w := range words[:n-1] {
			if w.kind.any(person) || sized(w.low) || w.low == "kids" || w.low == "grads" || w.low == "team" || w.low == "teams" {
				return words
			}
		}
		words = slices.Clone(words)
		words[n+1] = words[n+1].rewritten("you")
	}
	return words
}

// addresses reports whether a sentence speaks to its reader: it is one to use as it
// stands.
func addresses(words []word) bool {
	if len(words) < 4 {
		return false
	}
	you := false
	for _, w := range words {
		switch w.low {
		case "you", "your", "you're", "you've":
			you = true
		case "they", "she", "he":
			return false
		}
	}
	if words[0].low == "i" && len(words) > 1 {
		switch words[1].low {
		case "liked", "loved", "enjoyed", "appreciated", "especially", "really":
			return true
		}
		return you
	}
	for n := 2; n < len(words) && you; n++ {
		if words[n].kind.any(past|auxiliary|modal|third) && !words[n].kind.any(plural|count) && !words[n-1].kind.any(preposition|determiner) {
			return true
		}
	}
	return false
}

// one reads a topic that is not several.
func (r Reader) one(item *Item, words []word, use Use, l line) {
	if len(words) > 0 && personal(words) {
		return
	}
	if len(words) == 0 || !ends(words[len(words)-1]) && !wordsEndWell(words) || bareTail(words) || words[0].low == "mostly" || words[0].low == "maybe" || words[0].low == "perhaps" {
		return
	}
	if words[0].low == "how" && len(words) > 2 && words[1].kind.any(third) && !words[1].kind.any(count) { // "how works the warehouse"
		if n, ok := nounPhrase(words[2:]); ok && n.led {
			words = slices.Concat(words[:1], words[2:], words[1:2])
		}
	}
	first := words[0]
	heavy := line{words: words}.heavy()
	switch {
	case first.low == "that" && verbAt(words[1:]) >= 0:
		item.Class = That
		if clause := r.clause(words[1:], verbAt(words[1:])); clause != "" {
			item.Said = "that " + clause
		}
		if item.Own {
			item.Said = ""
		}
		return
	case first.kind.any(asking):
		item.Class = How
		if first.low != "if" && (first.low != "whether" || words[1].low == "to") && whole(words) {
			item.About = text(words)
			if !item.Own {
				item.Said = item.About
			}
		}
		return
	case first.kind.any(ing) && isGerund(words) && gerundVerb(words) > 0:
		item.Class = Clause
		at := gerundVerb(words)
		if done := evaluated(words, at); done != nil {
			item.Class, item.About = Gerund, text(done)
		} else if !item.Own && !lacksOne(words[at+1:]) && !bareTail(words) {
			item.Said = "that " + text(words)
		}
		return
	case first.kind.any(ing) && isGerund(words) && !(verbAt(words) > 1 && words[verbAt(words)-1].kind.any(plural) && (words[verbAt(words)].low == "are" || words[verbAt(words)].low == "were")):
		item.Class = Gerund
		item.About = text(words)
		if use == Research {
			item.About = ""
			if len(words) > 1 {
				item.Said = "that you're " + text(words)
			}
		}
		return
	}
	if at := verbAt(words); at >= 0 {
		item.Class = Clause
		if use == Topic {
			if subject := evaluated(words, at); subject != nil {
				r.one(item, subject, use, line{words: subject})
				return
			}
		}
		if l.words[0].low == "we" && words[at].kind.any(past) && !changes(words[at].low) && !wasTold(l) {
			return // "we laughed about the printer": both of us did
		}
		if clause := r.clause(words, at); clause != "" && !item.Own {
			item.Said = "that " + clause
			if item.About = howIs(words, at); item.About == "" && slices.ContainsFunc(words, func(w word) bool { return w.low == "yourself" || w.low == "every" || w.low == "each" }) {
				item.About = howYou(words, at)
			}
		}
		return
	}
	if first.kind.any(past) && !first.kind.any(count|adjective) && isActed(words) {
		item.Class = PastAct
		if use == Research {
			item.Said = "that you " + text(words)
		}
		return
	}
	if first.kind.any(verb) && !first.kind.any(count|mass|adjective) && isActed(words) && !words[1].kind.any(preposition) && (words[1].kind.any(determiner|number|adjective) || isPossessive(words[1].text) || transitive(first.low)) {
		item.Class = PresentAct
		item.About = gerundOf(first.low) + text(words)[len(first.text):]
		return
	}
	if first.kind.any(verb) && len(words) > 1 && (words[1].kind.any(determiner) && words[1].low != "all") && !first.kind.any(adjective) && !first.kind.any(asset) && isPlain(first.text) {
		item.Class = PresentAct // "plan the launch"
		item.About = gerundOf(first.low) + text(words)[len(first.text):]
		return
	}
	if n, ok := nounPhrase(words); ok {
		item.Class = Noun
		switch words[n.head].low {
		case "ok", "okay", "fine", "good", "great", "nice", "max", "stuff", "thing", "things":
			return
		}
		if len(words) > 1 && (words[1].low == "only" || words[0].kind.any(adverb) && words[0].low != "almost" || words[len(words)-1].low == "mostly" || words[len(words)-1].low == "sometimes" || words[len(words)-1].low == "usually") {
			return
		}
		if last := words[len(words)-1]; len(words) > 2 && last.kind.any(adjective) && !last.kind.any(count|mass|plural|proper|past|number|adverb|ing|preposition) && words[len(words)-2].low == "and" {
			return // "family and commercial"
		}
		if isDay(words[n.head].low) && !n.many && n.head+1 < len(words) && (words[n.head+1].low == "till" || words[n.head+1].low == "until") || n.head == 0 && isDay(words[0].low) && !n.many {
			return // "Saturday till 1"
		}
		if item.Own && !mine(words) {
			return
		}
		if due := r.promise(words, n); due != "" && use == Topic {
			item.Class, item.Said = Clause, due
			return
		}
		if n.person && !n.led && len(words) == 1 {
			return
		}
		item.About = n.definite(heavy || use == Research && n.many && n.particular())
		if !item.Own {
			item.Said = item.About
		}
		if use == Research && told(n.words[n.head].low) {
			item.Have, item.About, item.Said = item.About, "", ""
		}
		return
	}
	if first.kind.any(adjective) {
		item.Class = Adjective
	}
}
