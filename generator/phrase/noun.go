package phrase

import "strings"

// noun is what is known of a noun phrase.
type noun struct {
	words    []word
	head     int // which word the phrase is about
	many     bool
	known    bool // the head is a common word, or made like one
	one      bool // there can be one of it: it needs an article
	named    bool // the head is a name or a code
	led      bool // it begins with a determiner or a possessive
	asset    bool
	person   bool
	numbered bool // it begins with a number
}

// nounPhrase takes words as a noun phrase, where they are one for certain.
func nounPhrase(words []word) (noun, bool) {
	n := noun{words: words}
	if len(words) == 0 || !ends(words[len(words)-1]) {
		return n, false
	}
	start := 0
	first := words[0]
	switch {
	case first.kind.any(negative):
		return n, false
	case isPossessive(first.text):
		n.led = isProper(first.text)
		start = 1
	case first.kind.any(determiner):
		n.led = true
		start = 1
		if first.low == "a" && len(words) > 1 && (words[1].low == "lot" || words[1].low == "bit") {
			return n, false
		}
		if first.low == "all" || first.low == "both" || first.low == "such" || first.low == "more" || first.low == "most" || first.low == "other" || first.low == "enough" {
			n.led = first.low != "more" && first.low != "other" && first.low != "enough"
		}
		if start < len(words) && words[start].kind.any(determiner) && !words[start].kind.any(negative) {
			start++
		}
	case first.kind.any(pronoun|auxiliary|modal|asking|joining|preposition) && !first.kind.any(verb) || first.kind.any(finite):
		return n, false
	case first.low == "half" && len(words) > 3 && words[1].low == "of" && words[2].kind.any(determiner):
		n.led = true
		start = 3
	case first.low == "half" && len(words) > 1 && words[1].kind.any(determiner):
		n.led = true
		start = 2
	case first.low == "lots" || first.low == "plenty":
		return n, false
	case first.kind.any(number):
		n.numbered = true
		start = 1
		if len(words) > 1 && words[1].kind.any(preposition) && words[1].low != "of" && !words[1].kind.any(count) && (isDigits(first.low) || !hasDigit(first.low)) {
			return n, false // "one in Canada"
		}
		if len(words) > 2 && words[1].kind&^adjective == 0 && words[2].kind.any(preposition) && !words[2].kind.any(count) {
			return n, false // "two empty since June"
		}
	}
	if start >= len(words) {
		return n, false
	}
	end := len(words) // of the part before the first preposition
	for k := start; k < len(words); k++ {
		w := words[k]
		if k > start && states(words, k) {
			return n, false
		}
		if k > start && (w.low == "the" || w.low == "a" || w.low == "an") && words[k-1].kind.any(verb|third) {
			return n, false // "kids love the garden"
		}
		if k > start && (w.kind.any(preposition|joining|asking) || w.low == "every" || w.low == "each" || w.low == "that" || strings.HasPrefix(w.text, "(") || w.low == "the" || w.low == "a" || w.low == "this" || w.low == "last" || w.low == "next" && words[k-1].kind.any(count|plural)) {
			end = k
			break
		}
		if k > start && (w.low == "everybody" || w.low == "everyone" || w.low == "nobody" || w.low == "someone" || w.low == "somebody" || w.low == "it") && words[k-1].kind.any(count|mass|plural) && !words[k-1].kind.any(preposition) {
			return n, false // "snow days everybody works"
		}
		if k > start && w.kind.any(pronoun) && words[k-1].kind.any(count|mass|plural) {
			end = k // "the tool you built"
			break
		}
		if w.kind.any(pronoun | auxiliary | modal | negative | finite) {
			return n, false
		}
		if k > start && w.kind.any(adverb) && w.low != "p.m" && w.low != "am" && w.low != "pm" {
			end = k
			break
		}
		// "tickets closed by the team", "people joining this fall"
		if k > start && w.kind.any(past|ing) && !w.kind.any(count|mass) && words[k-1].kind.any(plural|count|mass) && k+1 < len(words) && words[k+1].kind.any(preposition|determiner|number) {
			if w.kind.any(past) && (words[k+1].low == "a" || words[k+1].low == "the" || words[k+1].low == "their") && !n.led {
				return n, false // "dept lost a line"
			}
			end = k
			break
		}
		if k > start && w.kind.any(ing) && isSpan(words[k-1].low) && k+1 < len(words) {
			end = k // "20 years teaching kindergarten"
			break
		}
		if k > start && strings.HasSuffix(words[k-1].text, ",") && !words[k-1].kind.any(adjective) {
			return n, false
		}
	}
	if end == start {
		return n, false
	}
	if end+1 < len(words) && words[end].low == "a" && (words[end+1].low == "lot" || words[end+1].low == "bit") {
		return n, false // "presses jam a lot"
	}
	n.head = end - 1
	head := words[n.head]
	for n.head > start && (head.kind == number && words[n.head-1].kind.any(count|plural|mass)) { // "phase two", "grade 3"
		n.head--
		head = words[n.head]
	}
	for k := start; k < n.head; k++ {
		w := words[k]
		if w.kind&^(verb|past|third) == 0 && w.kind.any(verb|third) && !(w.kind.any(past)) && k > start {
			return n, false
		}
	}
	switch {
	case strings.HasSuffix(head.text, "'s"):
		return n, false
	case head.kind.any(count):
		n.known, n.one = true, true
	case head.kind.any(mass):
		n.known = true
	case head.kind.any(plural):
		n.known = common(singular(head.low)) != 0
		n.many = true
	case head.kind.any(ing):
		n.known = true // "contract testing"
	case head.kind.any(proper):
		n.named, n.known = true, true
	case head.kind.any(verb | adjective | past | adverb | third):
		return n, false
	case head.kind.any(number):
		if n.head > start && words[n.head-1].kind.any(proper) {
			n.named, n.known = true, true // "SOC 2"
		}
	}
	if head.low == "people" || head.low == "children" || head.low == "staff" && !n.one {
		n.many, n.one = true, false
	}
	if n.one && isProper(head.text) && n.head > start && isProper(words[n.head-1].text) {
		n.named, n.one = true, false // "Blue Bottle Coffee", "Magnet Status"
	}
	n.asset = head.kind.any(asset)
	n.person = head.kind.any(person) && !n.many
	if head.low == "master's" || head.low == "bachelor's" {
		n.one = true
	}
	if end+1 < len(words) && words[end].low == "to" && !n.led && !leadsTo(head.low) && !words[end+1].kind.any(verb) && words[end+1].low != "be" {
		return n, false // "monolith to microservices"
	}
	if last := words[len(words)-1]; len(words) > 1 && strings.HasSuffix(last.low, "%") && !words[len(words)-2].kind.any(preposition) {
		return n, false // "costs down 15%"
	}
	return n, n.tail(end)
}

// tail reports whether what follows the head is no sentence of its own.
func (n *noun) tail(from int) bool {
	relative := false
	for k := from; k < len(n.words); k++ {
		w := n.words[k]
		switch {
		case w.kind.any(asking) || w.low == "that":
			relative = true
		case w.kind.any(pronoun) && !isObject(n.words, k) && !relative:
			if k+1 >= len(n.words) || !n.words[k+1].kind.any(verb|past|auxiliary|modal|adverb|third) {
				return false
			}
			relative = true // "the tool you built"
		case w.kind.any(auxiliary|modal) && !relative && w.low != "be" && w.low != "been" && w.low != "do":
			return false
		case w.kind.any(finite) && !relative:
			return false
		case w.kind.any(negative) && w.low != "without" && !relative:
			return false
		}
	}
	return true
}

// ends reports whether a phrase may end in a word: one that ends in "with" or "the"
// was not written to its end.
func ends(w word) bool {
	switch w.low {
	case "inside", "outside", "overnight":
		return true
	case "up", "off", "out", "in", "down", "over", "around", "through", "about", "on", "both", "all", "many", "more", "few", "several", "one":
		return w.low != "in" && w.low != "on" && w.low != "about" && w.low != "over" || strings.Contains(w.low, "-")
	}
	if w.low == "that" || w.low == "this" || w.low == "his" || w.low == "each" || w.low == "all" || w.low == "so" {
		return w.low != "that" && w.low != "his" || w.low == "that"
	}
	return !w.kind.any(preposition|joining|determiner|asking|modal) && w.kind != auxiliary && !(w.kind == negative)
}

// isObject reports whether a pronoun is no subject: "the plan for you".
func isObject(words []word, k int) bool {
	return k > 0 && words[k-1].kind.any(preposition|verb|past|ing) && !words[k-1].kind.any(count|plural|mass)
}

func isPossessive(text string) bool {
	return strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "s'")
}

// particular reports whether the phrase says which: "plans for the new wing".
func (n noun) particular() bool {
	for k := n.head + 1; k+1 < len(n.words); k++ {
		w, next := n.words[k], n.words[k+1]
		if w.kind.any(preposition) && w.low != "as" && w.low != "like" {
			return next.low == "the" || next.low == "your" || next.low == "our" || isYear(next.low) || (isProper(next.text) && w.low != "of" && w.low != "with") && w.low != "to" || next.kind.any(determiner) && next.low == "this"
		}
	}
	return false
}

func text(words []word) string {
	size := 0
	for _, w := range words {
		size += len(w.text) + 1
	}
	var b strings.Builder
	b.Grow(size)
	for n, w := range words {
		if n > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return strings.TrimRight(b.String(), ",;:")
}
