package phrase

import (
	"slices"
	"strings"
)

// named puts "you" where a note names its reader: "Jenna wants 45" as "you want 45",
// "Dr. Okafor's clinic" as "your clinic". Where a name may be another thing, such as
// a company's, it becomes an "it" that no form can use.
func (r Reader) named(words []word) []word {
	if len(r.To) == 0 && len(r.Others) == 0 {
		return words
	}
	words = slices.Clone(words)
	for n := 0; n < len(words); n++ {
		if w := &words[n]; isPlain(w.low) && w.text == w.low && w.kind == 0 && callsOne(r.Others, w.low, false) {
			w.text, w.kind = capital(w.text), proper|person // "greg"
		} else if callsOne(r.Others, strings.TrimSuffix(w.low, "'s"), false) && (isProper(w.text) || (n == 0 || strings.HasSuffix(words[n-1].text, ",")) && n+1 < len(words) && words[n+1].kind.any(third) && plainOf(words[n+1].low) != "") {
			w.text, w.kind = capital(w.text), proper|person // "Joy", which is small as a word
		}
		if isTitle(words[n].low) && n+1 < len(words) && callsOne(r.Others, strings.TrimSuffix(words[n+1].low, "'s"), true) { // "dr stein"
			title := capital(strings.TrimSuffix(words[n].text, "."))
			if len(title) < 4 {
				title += "."
			}
			if r.British {
				title = strings.TrimSuffix(title, ".")
			}
			words[n].text, words[n].kind = title, proper
			words[n+1].text, words[n+1].kind = capital(words[n+1].text), proper|person
			continue
		}
		m := n
		if isTitle(words[n].low) && n+1 < len(words) && r.calls(words[n+1], n+1, words) {
			m++
		}
		for m < len(words) && r.calls(words[m], m, words) {
			m++
			if strings.ContainsAny(words[m-1].text, ",;") || strings.HasSuffix(words[m-1].low, "'s") {
				break
			}
		}
		if m == n || m == n+1 && isTitle(words[n].low) {
			continue
		}
		last := words[m-1]
		mark := last.text[len(strings.TrimRight(last.text, ",;.")):]
		put := func(text string, k kind) {
			words[n] = word{text + mark, text, k}
			words = slices.Delete(words, n+1, m)
		}
		var next word
		if m < len(words) && mark == "" {
			next = words[m]
		}
		possessive := strings.HasSuffix(last.low, "'s") || strings.HasSuffix(last.low, "'")
		object := n > 0 && words[n-1].kind.any(preposition|verb|past) && !strings.ContainsAny(words[n-1].text, ",;") && !words[n-1].kind.any(plural)
		switch {
		case n > 0 && (words[n-1].low == "the" || words[n-1].low == "a" || words[n-1].low == "an" || words[n-1].kind == proper && !strings.ContainsAny(words[n-1].text, ",;.")):
			put("him", pronoun) // "the Chen lab"
		case possessive && (next.kind.any(ing) && !nominal(next.low) || next.kind.any(adverb) || next.kind.any(adjective) && (m+1 == len(words) || !words[m+1].kind.any(count|mass|plural|ing|adjective) || words[m+1].kind.any(preposition))):
			put("you're", pronoun)
		case possessive:
			put("your", determiner)
		case object || next.low == "":
			put("you", pronoun)
		case next.kind.any(third|past|auxiliary|modal|adverb|joining|preposition|pronoun|asking|verb) && (!next.kind.any(plural) || next.kind.any(third)):
			put("you", pronoun)
			agree(words, n+1)
		case n == 0 && len(next.low) > 3 && singular(next.low) != next.low[:len(next.low)-1]+"s" && strings.HasSuffix(next.low, "s") && !strings.HasSuffix(next.low, "ss") && isPlain(next.text) && m+1 < len(words) && words[m+1].kind.any(determiner|number|plural|pronoun|preposition):
			put("you", pronoun) // "Amara caps caseloads"
			words[n+1] = next.rewritten(singular(next.low))
			words[n+1].kind = verb
			agree(words, n+1)
		default:
			put("him", pronoun)
		}
	}
	return words
}

// calls reports whether a word is one of the reader's name. What is a common word as
// well, such as Mark or Long, has to have its capital and to do something.
func (r Reader) calls(w word, n int, words []word) bool {
	low := strings.TrimSuffix(strings.TrimSuffix(w.low, "'s"), "'")
	if len(low) < 2 || !callsOne(r.To, low, true) {
		return false
	}
	capitals := isProper(strings.TrimLeft(w.text, "\"'(“"))
	if common(low) == 0 && closed(low) == 0 && len(low) > 2 {
		return true
	}
	if len(low) == 2 && closed(low) == 0 {
		return capitals
	}
	if n == 0 {
		if low == w.low && n+1 < len(words) {
			next := words[n+1]
			return next.kind.any(past) && !next.kind.any(count|mass|adjective) || next.kind.any(third|modal) && !next.kind.any(plural) || next.low == "is" || next.low == "has" || next.low == "was" || next.low == "and" || next.kind.any(third) && n+2 < len(words) && words[n+2].kind.any(determiner|pronoun|number|preposition)
		}
		return low != w.low && closed(low) == 0
	}
	return capitals
}

// callsOne reports whether a word is one of some names. In them, a small one such as
// "van" is no name of its own.
func callsOne(names []string, low string, family bool) bool {
	for _, name := range names {
		for part := range strings.FieldsSeq(name) {
			if !isProper(part) {
				continue
			}
			part = strings.Trim(part, ".,()\"'“”")
			if strings.EqualFold(part, low) && !isTitle(low) {
				return true
			}
			if !family {
				break
			}
		}
	}
	return false
}

func isTitle(low string) bool {
	switch low {
	case "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "doctor", "chef", "sir", "madam", "coach", "father", "sister", "rabbi", "pastor", "captain", "sergeant", "chief", "dean":
		return true
	}
	return false
}

// agree writes the verb at n, or behind the adverbs there, as it follows "you", and
// those that an "and" adds to it.
func agree(words []word, n int) {
	for n < len(words) && words[n].kind.any(adverb) && !words[n].kind.any(third) {
		n++
	}
	if n >= len(words) {
		return
	}
	if plain := plainOf(words[n].low); plain != "" {
		words[n] = words[n].rewritten(plain)
		words[n].kind &^= count | plural
	} else if words[n].kind != verb {
		return
	}
	for k := n + 1; k+1 < len(words); k++ {
		if strings.ContainsAny(words[k].text, ",;") {
			if words[k+1].low != "and" {
				return
			}
			continue
		}
		if words[k].kind.any(pronoun) && words[k].low != "it" && words[k].low != "them" && words[k].low != "us" && words[k].low != "me" {
			return
		}
		if next := words[k+1]; words[k].low == "and" && next.kind.any(third) && plainOf(next.low) != "" && (!next.kind.any(plural) || k+2 < len(words) && words[k+2].kind.any(determiner|pronoun)) {
			words[k+1] = next.rewritten(plainOf(next.low))
			words[k+1].kind &^= count | plural
		}
	}
}

// she reports whether "she" and "he" are the reader for certain.
func (r Reader) she() bool { return r.Theirs || len(r.Others) == 0 }

// unsettled reports whether words still call somebody "she" without having said who,
// or may call the reader by a title: no message may speak of its reader so.
func (r Reader) unsettled(words []word) bool {
	antecedent := false
	for n, w := range words {
		switch w.low {
		case "he", "she", "him", "her", "his", "he's", "she's", "he'd", "she'd", "he'll", "she'll", "himself", "herself":
			if !antecedent {
				return true
			}
		}
		if w.kind.any(person) && !w.kind.any(plural) || w.kind.any(proper) && callsOne(r.Others, strings.TrimSuffix(w.low, "'s"), true) {
			antecedent = true
		}
		if w.kind.any(person) && n > 0 && words[n-1].low == "the" && r.titled(w.low) {
			return true
		}
	}
	return false
}

// names reports whether a text still names its reader.
func (r Reader) names(text string) bool {
	for _, name := range r.To {
		for part := range strings.FieldsSeq(name) {
			part = strings.Trim(part, ".,()\"'“”")
			if len(part) < 2 || !isProper(part) || isTitle(strings.ToLower(part)) {
				continue
			}
			for w := range strings.FieldsSeq(text) {
				w = strings.TrimSuffix(strings.Trim(w, ".,;:!?\"'()[]“”"), "'s")
				if w == part {
					return true
				}
			}
		}
	}
	return false
}

// titled reports whether a word is one of the reader's title.
func (r Reader) titled(low string) bool {
	for part := range strings.FieldsSeq(r.Title) {
		if strings.EqualFold(strings.Trim(part, ".,()"), low) {
			return true
		}
	}
	return false
}
