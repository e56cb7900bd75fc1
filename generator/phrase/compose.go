package phrase

import (
	"slices"
	"strings"
)

// joint is how a part of a claim goes on behind those before it.
type joint uint8

const (
	unread    joint = iota // it can't be read, and is left out
	listed                 // a noun: part of a list, or left out
	bracket                // "(250 staff, two quarters)"
	aside                  // ", two of them as relief charge"
	along                  // ", with three basins permitted and built"
	predicate              // "and hit 118% of quota": what the same person did
	clause                 // ", and I do the reports now"
	contrast               // ", but mailers didn't"
	owned                  // "and a CCRN", behind "I have"
	apart                  // "He's well now.", a sentence of its own
)

// composed reads a claim of several parts: "6 yrs tele at Mercy, 2 of them relief
// charge". Each part is read by itself, and one that can't be read is left out where
// the rest makes sense without it.
func (r Reader) composed(words []word, use Use, loose bool) (Item, bool) {
	words, since := sinceSpan(words)
	parts := pieces(words)
	if len(parts) == 0 {
		return Item{}, false
	}
	for n := range parts {
		parts[n] = lettered(parts[n])
	}
	first := r.opening(lowered(parts[0]), use)
	rest := parts[1:]
	if first.text == "" || !first.led && !first.act {
		if what, more := r.subject(parts, use); what.text != "" || first.text == "" {
			first, rest = what, more
		}
	}
	if first.text == "" || len(rest) == 0 && !first.led && !since {
		return Item{}, false
	}
	s := sentence{r: r, text: first.text, past: first.past, ing: first.ing, has: first.has}
	strong := first.led || since
	gone := false
	for n, part := range rest {
		part, but := linked(part)
		if len(part) == 0 {
			continue
		}
		how, said, certain := r.tail(part, use, first, n)
		if but && how == clause {
			how = contrast
		}
		switch how {
		case unread:
			gone = true
			continue
		case listed:
			if first.led && first.has && len(s.brackets)+n > 0 == (len(s.brackets) > 0) && bracketed(part) {
				s.add(bracket, text(rest[n]))
				continue
			}
			if !strong && listable(words) {
				return Item{}, false
			}
			gone = true
			continue
		}
		if gone && (leansBack(part) || how == contrast) {
			continue
		}
		if how == along && len(s.brackets) > 0 && first.has && part[0].kind.any(number) {
			how = bracket
		}
		gone = false
		strong = strong || certain || loose && (first.act || first.led || how == clause)
		s.add(how, said)
	}
	if !strong && !(loose && (first.act || first.led) && len(rest) > 0) {
		return Item{}, false
	}
	whole := s.done()
	if whole == "" || saysTwice(whole) || !balanced(whole) || longestSentence(whole) > 30 {
		return Item{}, false
	}
	item := Item{Class: PastAct}
	if first.has {
		item.Class = Noun
	}
	if s.plain && countWords(whole) <= longest {
		item.Did = whole
		if whole == first.text && use != News {
			item.Have = first.have
		}
		return item, true
	}
	item.Class, item.Sentence = Several, stopped(capital(whole))
	return item, true
}

// bracketed reports whether a noun tells in brackets what somebody's years were of:
// "a florist (weddings, funerals)".
func bracketed(words []word) bool {
	n, ok := nounPhrase(words)
	return ok && len(words) < 5 && !words[0].kind.any(past) && !(words[0].kind.any(verb) && !words[0].kind.any(count|mass)) && !n.led && !n.person && (n.many || !n.one || n.named) && !slices.ContainsFunc(words, func(w word) bool { return w.kind.any(adverb | negative) })
}

// listable reports whether what stands behind the first comma may go on a list that
// was begun before it: "trained nurses, aides".
func listable(words []word) bool {
	for n, w := range words {
		if w.kind.any(preposition) || w.kind.any(number) && n > 1 {
			return false
		}
		if strings.HasSuffix(w.text, ",") {
			return n < 5 && !slices.ContainsFunc(words[n:], func(w word) bool {
				return w.low == "next" || w.low == "last" || w.low == "now" || w.low == "same" || w.kind.any(pronoun|auxiliary)
			})
		}
	}
	return false
}

// spliced reports whether a clause in the first person runs on behind a comma into
// what is none: "I built the form, saves an hour a day".
func spliced(words []word) bool {
	parts := pieces(words)
	for n, part := range parts {
		if n == 0 || len(part) == 0 {
			continue
		}
		switch first := part[0]; {
		case first.low == "so", contracted(first.low) && first.low[0] != 'i', first.kind.any(number), first.kind.any(third) && !first.kind.any(plural), first.kind.any(past) && !first.kind.any(adjective|count), fronted(part) > 0, n == len(parts)-1 && verbAt(part) > 0 && !first.kind.any(joining|preposition|asking|pronoun):
			return true
		}
	}
	return false
}

// lowered takes the capital off a verb at the beginning of a part.
func lowered(words []word) []word {
	w := words[0]
	if !w.kind.any(past|ing) && !(w.kind.any(verb) && !w.kind.any(proper)) || hasInnerCapital(w.text) || w.text == w.low {
		return words
	}
	words = slices.Clone(words)
	words[0].text = strings.ToLower(w.text[:1]) + w.text[1:]
	words[0].kind = kindOf(w.low, words[0].text)
	return words
}

// lettered writes a small number at the beginning of a part in letters.
func lettered(words []word) []word {
	w := words[0]
	if len(words) < 2 || len(w.text) != 1 || w.text < "2" || w.text > "9" {
		return words
	}
	if next := words[1]; next.low != "of" && !next.kind.any(plural|count|mass|adjective) && !strings.HasSuffix(next.low, "s") || isProper(next.text) {
		return words
	}
	words = slices.Clone(words)
	words[0].text = digits(w.text)
	words[0].low = words[0].text
	return words
}

// sinceSpan writes "for" where somebody wrote "since 3 years", and the tense that it
// takes: "I've been writing the reports for three years".
func sinceSpan(words []word) ([]word, bool) {
	for n := 1; n+2 < len(words); n++ {
		if words[n].low != "since" || !words[n+1].kind.any(number) || !timeUnit(words[n+2].low) {
			continue
		}
		words = slices.Clone(words)
		words[n] = word{"for", "for", preposition}
		if words[0].low == "i" && words[1].kind.any(verb) && !words[1].kind.any(past|auxiliary) {
			words[0] = word{"I've", "i've", pronoun}
			if words[1].low == "know" || words[1].low == "own" || words[1].low == "have" {
				return words, false
			}
			words[1].text = "been " + gerundOf(words[1].low)
		}
		return words, true
	}
	return words, false
}

// linked takes off the word that ties a part to those before it.
func linked(words []word) ([]word, bool) {
	but := false
	for len(words) > 1 {
		switch words[0].low {
		case "but", "though", "although":
			but = true
		case "and", "also", "plus", "then":
		default:
			return words, but
		}
		words = words[1:]
	}
	return words, but
}

// leansBack reports whether a part speaks of what was said before it.
func leansBack(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "them", "it", "that", "this", "those", "they", "its", "their", "which", "these", "there", "it's", "that's":
			return true
		}
	}
	return false
}

// strangers reports whether words speak of others than the sender, or to them.
func strangers(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "you", "your", "they", "he", "she", "his", "her", "him", "their", "you're", "they're", "she's", "he's":
			return true
		}
	}
	return false
}
