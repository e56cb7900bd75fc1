package phrase

import (
	"slices"
	"strings"
)

// turned writes a note about the others as it is said to them: "how we onboard" as
// "how you onboard", "their stack" as "your stack".
func turned(words []word) []word { return Reader{}.turned(words) }

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

func (r Reader) turned(words []word) []word {
	words = r.named(words)
	out, copied := words, false
	set := func(n int, to string) {
		if !copied {
			out, copied = slices.Clone(words), true
		}
		out[n] = out[n].rewritten(to)
	}
	// Somebody was named whom "they" may mean, or "she".
	others, one := false, !r.she()
	for n, w := range words {
		to := ""
		if w.low == "are" && n > 0 && len(words) > n+1 && out[n-1].low == "you" && words[n-1].low != "you" && !strings.ContainsAny(out[n-1].text, ",;") {
			set(n-1, "you're") // of "they are", "we are"
			set(n, "")
			continue
		}
		they := !others || acts(words, n)
		switch w.low {
		case "we":
			to = "you"
		case "us":
			if w.kind.any(proper) || w.text == "US" || strings.HasPrefix(w.text, "US") {
				continue
			}
			to = "you"
		case "our":
			if n+1 < len(words) {
				switch words[n+1].low {
				case "shared", "common", "mutual", "chat", "conversation", "conversations", "talk", "talks", "discussion", "discussions", "call", "meeting", "lunch", "walk":
					continue // the sender's too
				}
			}
			to = "your"
		case "ours":
			to = "yours"
		case "we're", "we've", "we'd", "we'll":
			to = "you" + w.low[2:]
		case "they're", "they've", "they'd", "they'll":
			if !others {
				to = "you" + w.low[4:]
			}
		case "they":
			if they {
				to = "you"
			}
		case "them":
			if !others && !slices.ContainsFunc(words[:n], func(w word) bool { return w.kind.any(plural) || w.low == "every" || w.low == "each" }) {
				to = "you"
			}
		case "their":
			if !others {
				to = "your"
			}
		case "he", "she":
			if !one {
				set(n, "you")
				agree(out, n+1)
				continue
			}
		case "he's", "she's":
			if !one {
				to = "you're"
				if n+1 < len(words) && (words[n+1].kind.any(past) && !words[n+1].kind.any(adjective) || words[n+1].low == "been" || words[n+1].low == "got") {
					to = "you've"
				}
			}
		case "he'd", "she'd", "he'll", "she'll":
			if !one {
				to = "you" + w.low[strings.IndexByte(w.low, '\''):]
			}
		case "him":
			if !one {
				to = "you"
			}
		case "his":
			if !one {
				to = "your"
			}
		case "her":
			if !one {
				to = "your"
				if n+1 == len(words) || strings.ContainsAny(w.text, ",;") || words[n+1].kind.any(preposition|joining|asking) && !words[n+1].kind.any(count) {
					to = "you"
				}
			}
		case "himself", "herself", "themselves", "themself", "ourselves":
			if subject := subjectBefore(out, n); subject == "you" || subject == "you're" || subject == "you've" || subject == "you'd" || subject == "you'll" {
				to = "yourself"
				if w.low == "ourselves" || w.low == "themselves" && words[n].low != "themself" && !r.she() {
					to = "yourselves"
				}
			}
		case "i":
			continue
		}
		if to != "" {
			set(n, to)
			continue
		}
		if w.kind.any(plural|person) || w.low == "people" || w.low == "staff" || w.low == "crew" || w.low == "everyone" || w.low == "everybody" {
			others = true
		}
		if w.kind.any(person) && !w.kind.any(plural) && !(n > 0 && (words[n-1].low == "a" || words[n-1].low == "an")) || w.kind.any(proper) && (w.kind == proper || w.kind.any(person)) && !r.company(words, n) {
			one = true
		}
	}
	if copied {
		out = slices.DeleteFunc(out, func(w word) bool { return w.text == "" })
	}
	return out
}

// company reports whether a name is likely that of a thing or a place.
func (r Reader) company(words []word, n int) bool {
	w := words[n]
	core := strings.Trim(w.text, ".,;:!?\"'()[]“”")
	if properName(w.low) != "" || hasInnerCapital(core) || hasDigit(core) || spelled(core) || monthBefore([]word{w}, 1) != "" || isDay(w.low) {
		return true
	}
	if w.kind.any(person) {
		return false
	}
	if len(r.Others) > 0 && !callsOne(r.Others, strings.TrimSuffix(w.low, "'s"), true) {
		return true
	}
	if n == 0 {
		return false
	}
	before := words[n-1]
	return before.low == "in" || before.low == "at" || before.low == "on" || before.low == "to" || before.low == "from" || before.low == "the" || before.low == "off" || before.low == "of" || before.low == "into" || before.low == "using" || before.low == "near"
}

// acts reports whether the "they" at n is people, from what they do: "since they cut
// the alerts" after "pages".
func acts(words []word, n int) bool {
	for _, w := range words[:n] {
		if w.kind.any(person) || w.low == "people" || w.low == "kids" || w.low == "teams" || w.low == "students" || w.low == "customers" || w.low == "users" {
			return false
		}
	}
	for n++; n < len(words) && words[n].kind.any(adverb); n++ {
	}
	if n >= len(words) {
		return false
	}
	switch words[n].low {
	case "cut", "want", "wanted", "need", "hire", "hired", "plan", "planned", "use", "used", "built", "moved", "bought", "pay", "train", "teach", "changed", "expect", "hope", "hoped", "did", "said", "had", "have", "lost", "brought", "added", "dropped", "started", "stopped", "switched", "opened", "closed", "rebuilt", "redid", "put", "keep", "like", "try", "decided", "fixed":
		return true
	}
	return false
}

// subjectBefore is the subject of the clause that the word at n belongs to.
func subjectBefore(words []word, n int) string {
	for n--; n >= 0; n-- {
		if strings.ContainsAny(words[n].text, ",;") {
			return ""
		}
		if words[n].kind.any(pronoun) && words[n].low != "it" && words[n].low != "them" {
			return words[n].low
		}
	}
	return ""
}

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
