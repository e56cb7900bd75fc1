package phrase

import (
	"slices"
	"strings"
)

// tail reads a part of a claim that stands behind the first.
func (r Reader) tail(words []word, use Use, first opening, n int) (how joint, said string, certain bool) {
	words = twinned(lowered(words))
	low, last := words[0].low, words[len(words)-1]
	next := ""
	if len(words) > 1 {
		next = words[1].low
	}
	switch low {
	case "he's", "she's", "it's", "they're", "that's":
		if first.act && len(words) > 1 && len(words) < 9 && ends(last) && !hasVerb(words[1:]) {
			return apart, text(words), true
		}
		return unread, "", true
	}
	if strangers(words) || !ends(last) && !stops(last.low) && last.low != "nothing" {
		return unread, "", true
	}
	t := text(words)
	switch low {
	case "including":
		if len(words) > 1 && !bareTail(words) {
			return aside, text(letteredAt(words, 1)), true
		}
		return unread, "", true
	case "mostly", "mainly", "largely", "partly", "primarily", "half", "all", "both":
		if low == "half" && next != "of" || low == "all" && next != "of" && next != "in" && next != "on" && next != "from" || len(words) < 2 || hasVerb(words) || bareTail(words) {
			return unread, "", true
		}
		return aside, t, true
	case "zero", "no", "without":
		if len(words) < 2 || next != "missed" && hasVerb(words[1:]) || hasNegative(words[1:]) || !faultless(words[1:]) {
			return unread, "", true
		}
		if low == "without" {
			return aside, t, true
		}
		return along, t, true
	case "last":
		if len(words) > 2 && (words[1].kind.any(number) || next == "year") && !hasVerb(words) && !bareTail(words) && first.has {
			return aside, "the " + text(letteredAt(words, 1)), true
		}
		return unread, "", true
	case "still":
		if len(words) > 1 && (words[1].kind.any(past) || next == "in" || next == "running") {
			return aside, t, true
		}
	case "so":
		if rest := words[1:]; len(rest) > 1 && (isFirst(rest) || verbAt(rest) > 0) {
			return aside, t, true
		}
		return unread, "", true
	case "used":
		if next == "to" {
			return unread, "", true
		}
	case "never":
		if len(words) == 2 && words[1].kind.any(adjective) {
			if first.past {
				return predicate, "was " + t, true
			}
			return unread, "", true
		}
		if len(words) > 2 && (words[1].kind.any(past) || strings.HasSuffix(next, "ed")) && !lacksArticle(words[1:]) {
			if first.past {
				return predicate, t, true
			}
			return clause, "I " + t, true
		}
		return unread, "", true
	}
	if (words[0].kind.any(number) || low == "one" || low == "some" || low == "most" || low == "several") && (next == "of" && len(words) > 2 && (words[2].low == "them" || words[2].low == "those" || words[2].low == "which" || words[2].low == "it")) && (first.has || use != Strength || first.past) {
		if len(words) < 4 || n > 0 {
			return unread, "", true
		}
		if words[2].low == "those" || words[2].low == "which" {
			words = slices.Clone(words)
			words[2] = word{"them", "them", pronoun}
		}
		if who, ok := nounPhrase(words[3:]); ok && who.person && !who.led {
			return aside, text(words[:3]) + " as " + who.indefinite(), true
		}
		return aside, text(words), true
	}
	if last.low == "mostly" || last.low == "mainly" { // "family law mostly"
		if _, ok := nounPhrase(words[:len(words)-1]); ok {
			return aside, last.low + " " + text(words[:len(words)-1]), true
		}
		return unread, "", true
	}
	if (low == "crew" || low == "team" || low == "caseload" || low == "class") && next == "of" && len(words) > 2 && words[2].kind.any(number) {
		return along, "a " + text(letteredAt(words, 2)), true
	}
	if words[0].kind.any(third) && !words[0].kind.any(plural) && len(words) > 2 && first.act { // "saves everyone an hour a day"
		return aside, "which " + t, true
	}
	if low == "the" && len(words) > 3 && next == "last" && (words[2].kind.any(number) || words[2].low == "year") && !bareTail(words) {
		return aside, t, true
	}
	if strings.HasSuffix(low, "%") {
		if next == "of" && len(words) > 2 {
			switch words[2].low {
			case "quota", "target", "goal", "plan", "budget":
				if len(words) > 3 && (words[3].low == "last" || words[3].low == "in" && isYear(words[4%len(words)].low)) || first.past {
					if first.past {
						return predicate, "hit " + t, true
					}
					return clause, "I hit " + t, true
				}
				return clause, "I've hit " + t, true
			}
			return unread, "", true
		}
		if len(words) > 1 && rate(next) {
			return along, t, true
		}
		return unread, "", true
	}
	if len(words) > 1 { // "retention 96% last year", "sales up 30%"
		for k := 1; k < len(words); k++ {
			if !strings.HasSuffix(words[k].low, "%") || !strings.ContainsAny(words[k].low, "0123456789") {
				continue
			}
			if words[k-1].low == "up" || words[k-1].low == "down" {
				if k > 1 && !hasVerb(words[:k]) && words[0].kind.any(count|mass|plural) && k+1 >= len(words)-3 {
					return along, t, true
				}
				break
			}
			if k < 3 && rate(words[k-1].low) {
				return along, words[k].text + " " + text(words[:k]) + behind(words[k+1:]), true
			}
			if words[k-1].low == "at" && k == 2 && rate(low) {
				return along, words[k].text + " " + words[0].text + behind(words[k+1:]), true
			}
			break
		}
	}
	if first.has && words[0].kind.any(number) && len(words) > 2 && (next == "in" || next == "as" || next == "at") && !hasVerb(words) && !bareTail(words) {
		if strings.Contains(first.text, " of experience as ") {
			return aside, inLetters(words[0].text) + " of them " + text(words[1:]), true
		}
		return owned, text(letteredAt(words, 0)), true // "three years in support, two in sales"
	}
	if low == "now" && len(words) > 1 && words[1].kind.any(number) {
		if len(words) == 3 && timeUnit(words[2].low) && first.past && takesTime(first.text) {
			return clause, "it now takes " + text(words[1:]), true // "split a 5-hour job, now 40 minutes"
		}
		return unread, "", true
	}
	for k := 1; k+1 < len(words) && k < 4; k++ { // "waste under 3%"
		if w := words[k].low; (w == "under" || w == "over" || w == "below" || w == "above") && strings.HasSuffix(words[k+1].low, "%") && k+2 == len(words) && words[k-1].kind.any(count|mass|plural) && !hasVerb(words[:k]) {
			if (w == "under" || w == "below") && first.past {
				return aside, "keeping " + t, true
			}
			return along, t, true
		}
	}
	if low == "now" && first.past && len(words) > 2 && words[1].kind.any(verb) && !words[1].kind.any(past) {
		return predicate, t, true
	}
	for k := 1; k+1 < len(words) && k < 4; k++ { // "expired stock down to almost nothing"
		if (words[k].low == "down" || words[k].low == "up") && (words[k+1].low == "to" || words[k+1].low == "by" || hasDigit(words[k+1].low)) && words[k-1].kind.any(count|mass|plural) && !hasVerb(words[:k]) {
			return along, t, true
		}
	}
	for k := 1; k+3 < len(words) && k < 4; k++ { // "scrap from 6% to 2%"
		if words[k].low == "from" && hasDigit(words[k+1].low) && words[k+2].low == "to" && words[0].kind.any(count|mass|plural) && !hasVerb(words[:k]) && hasDigit(words[k+3].low) {
			return along, text(words[:k]) + " going " + text(words[k:]), true
		}
	}
	if isFirst(words) {
		return clause, statementOf(words), true
	}
	if at := fronted(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return clause, text(words), true
	}
	if words[0].kind.any(number) && len(words) > 1 {
		how, said := r.measure(words, first)
		return how, said, true
	}
	if low == "over" || low == "about" || low == "around" || low == "almost" || low == "nearly" {
		if len(words) > 2 && words[1].kind.any(number) {
			if how, _ := r.measure(words[1:], first); how != unread {
				return how, t, true
			}
		}
		if low != "over" {
			return unread, "", true
		}
	}
	if words[0].kind.any(ing) && doing(words) && len(words) > 1 {
		since := slices.ContainsFunc(words, func(w word) bool { return w.low == "since" })
		switch {
		case first.ing:
			return predicate, t, true
		case since:
			return clause, "I've been " + t, true
		case use == News || use == Answer:
			var item Item
			r.gerund(&item, words, use)
			if item.Did == "" {
				return unread, "", true
			}
			return clause, item.Did, true
		case first.has || first.past:
			return aside, t, true
		}
		return unread, "", true
	}
	if being(words) && use != Research {
		if first.past {
			return predicate, "was " + t, true
		}
		return clause, "I was " + t, true
	}
	if words[0].kind.any(preposition) {
		switch low {
		case "in":
			if language(next) {
				return aside, t, true
			}
		case "with", "for", "across", "under", "within", "over", "alongside":
			if (first.past || first.has) && len(words) > 1 && !hasVerb(words) && !bareTail(words) {
				if low == "with" {
					return along, text(words[1:]), true
				}
				return aside, t, true
			}
		}
		return unread, "", true
	}
	o := r.opening(words, use)
	switch {
	case o.text == "":
	case o.past && strings.HasPrefix(o.text, "I ") && first.past:
		return predicate, strings.TrimPrefix(o.text, "I "), false
	case o.has && first.has && strings.HasPrefix(o.have, "experience"):
		return listed, "", false
	case o.has && first.has && strings.HasPrefix(o.text, "I have ") && !o.led && !strings.HasPrefix(o.have, "a ") && !strings.HasPrefix(o.have, "an ") && o.have != "":
		return listed, "", false
	case o.has && first.has && strings.HasPrefix(o.text, "I have "):
		return owned, strings.TrimPrefix(o.text, "I have "), false
	case o.act && !o.past && !o.led && len(words) > 1 && !words[1].kind.any(preposition|determiner|number|adverb) && !isPossessive(words[1].text):
		return unread, "", false // "live mornings", "contact lens certificate"
	case o.led || o.past || o.act:
		return clause, o.text, false
	case strings.HasPrefix(o.text, "I'm ") && first.past && !capable(words):
		return unread, "", false // "opened the office, profitable in a year"
	case strings.HasPrefix(o.text, "I'm ") || strings.HasPrefix(o.text, "I can ") || strings.HasPrefix(o.text, "I've "):
		return clause, o.text, false
	case o.has && (first.led || first.past):
		return clause, o.text, false
	}
	if hasNegative(words) {
		return unread, "", false
	}
	if at := verbAt(words); at > 0 && !words[0].kind.any(past|ing) && !(words[0].kind.any(verb) && !words[0].kind.any(count|mass)) && !bareTail(words) {
		switch {
		case !lacksSubject(words[:at]):
			return clause, t, true
		case at == 1 && words[0].kind.any(count) && !words[0].kind.any(plural|proper):
			return clause, "the " + t, true // "build went from 50 minutes to 12"
		}
	}
	if _, ok := nounPhrase(words); ok {
		return listed, "", false
	}
	return unread, "", false
}

// capable reports whether words say of a person what they are, for certain.
func capable(words []word) bool {
	if last := words[len(words)-1].low; last == "certified" || last == "trained" || last == "licensed" {
		return true
	}
	switch words[0].low {
	case "good", "great", "fluent", "certified", "licensed", "trained", "calm", "comfortable", "patient", "familiar", "bilingual", "strong", "happy", "used", "qualified", "punctual", "reliable", "able", "confident", "learning", "registered":
		return true
	}
	return words[0].kind.any(ing)
}

// stops reports whether a clause may end in a word that is none of those a phrase
// ends in.
func stops(low string) bool {
	return strings.HasSuffix(low, "n't") || low == "did" || low == "was" || low == "do"
}

// lacksSubject reports whether what stands before a verb needs an article to be said.
func lacksSubject(words []word) bool {
	n, ok := nounPhrase(words)
	return !ok && !words[0].kind.any(pronoun) || ok && n.one && !n.led && !n.named && !n.numbered && n.head == 0 && !uncountable(n.words[0].low) && n.words[0].low != "scrap" && !n.words[0].kind.any(mass)
}

// takesTime reports whether a claim is of something that took a while: "a 5-hour job".
func takesTime(claim string) bool {
	return strings.Contains(claim, "-hour ") || strings.Contains(claim, "-minute ") || strings.Contains(claim, "-day ")
}
