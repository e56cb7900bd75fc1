package phrase

import (
	"slices"
	"strings"
)

// piece is a part of a note in the form that it takes beside the others.
type piece struct {
	about string   // "the holiday campaign"
	that  string   // "circulation is up 18%"
	how   string   // "how proud you are of it"
	with  string   // "14 people": belongs to the noun or the clause before it
	words []word   // of the clause
	at    int      // where its verb is
	noun  []word   // of the noun
	parts []string // what was added behind: ", probably next week"
}

func (p piece) full(text string) string {
	return text + strings.Join(p.parts, "")
}

// assemble reads the parts of a note each by itself, and puts together those that
// could be read. What is the sender's own remark, and what can't be read, is left out;
// so is what refers to it. It reports whether anything is left.
func (r Reader) assemble(item *Item, list [][]word, use Use) bool {
	var pieces []piece
	lost := false  // the part before was left out
	first := false // so was the first, and nothing has stood in for it
	for n, words := range list {
		words = bare(words)
		var last *piece
		if len(pieces) > 0 {
			last = &pieces[len(pieces)-1]
		}
		if words = trimmed(words); len(words) == 0 || isSaying(words) {
			continue
		}
		if k := sayingFirst(words); k > 0 {
			if words = words[k:]; len(words) < 3 && amount(words) {
				continue
			}
		}
		if words[0].low == "and" || words[0].low == "plus" || words[0].low == "also" || words[0].low == "but" && last == nil {
			words = words[1:]
		}
		if len(words) == 0 || words[0].low == "so" || words[0].low == "then" || words[0].low == "but" || words[0].kind.any(negative) && words[0].low != "no" || r.unsettled(words) || lost && refers(words) || n == 0 && dangles(words) {
			first = first || n == 0 && !own(words)
			lost = true
			continue
		}
		if item.Thanks == "" && use == Topic {
			if item.Thanks = favor(words); item.Thanks != "" {
				lost = true
				continue
			}
		}
		if n > 0 && (strings.HasPrefix(words[0].low, "they") || words[0].low == "going" || words[0].low == "getting" || words[0].low == "coming" || words[0].kind.any(adverb) && words[0].low != "mostly" || words[0].low == "very" || (words[0].low == "all" || words[0].low == "any") && verbAt(words) < 0) && timeOf(words) == "" {
			lost = true
			continue
		}
		if last == nil && n > 0 && first && words[0].kind.any(determiner) && words[0].low != "the" || n > 0 && words[0].low == "mostly" && (last == nil || !manyAt(last.noun)) {
			lost = true
			continue
		}
		if last != nil && !lost {
			if tail := r.added(words, *last, n+1 == len(list)); tail != "" {
				last.parts = append(last.parts, tail)
				continue
			}
			if text := r.continued(words, *last); text != "" {
				last.that += " and " + text
				last.how = ""
				continue
			}
		}
		if last != nil && !lost && last.noun != nil && len(last.parts) == 0 && len(words) > 1 && words[0].kind.any(third) && !own(words) {
			if subject, ok := nounPhrase(last.noun); ok && !subject.many && !subject.numbered && verbAt(slices.Concat(last.noun, words)) == len(last.noun) {
				if p, ok := r.piece(slices.Concat(last.noun, words), use); ok && p.that != "" {
					*last = p
					continue
				}
			}
			if !words[0].kind.any(plural) {
				lost = true
				continue
			}
		}
		if n > 0 && (words[0].low == "that's" || words[0].low == "it's" && last == nil || words[0].kind.any(modal) || words[0].low == "has" || words[0].low == "have") {
			lost = true
			continue // whose it is can't be told
		}
		p, ok := r.piece(words, use)
		if ok && n > 0 && p.that == "" && words[0].low == "one" && isPeriod(words[len(words)-1].low) {
			ok = false
		}
		if ok && n > 0 && p.that == "" && len(p.noun) > 1 && p.noun[len(p.noun)-1].low == "one" {
			ok = false // "the big one"
		}
		if ok && lost && p.that == "" && !own(list[n-1]) && item.Thanks == "" {
			ok = false // a list without one in the middle
		}
		if !ok || n > 0 && first && len(pieces) == 0 && p.that == "" {
			first = first || n == 0 && !own(words)
			lost = true
			continue
		}
		lost = false
		pieces = append(pieces, p)
	}
	if len(pieces) == 0 {
		if item.Thanks != "" {
			item.Class = PastAct
		}
		return item.Thanks != ""
	}
	r.compose(item, pieces)
	return item.About != "" || item.Said != ""
}

// piece reads one part.
func (r Reader) piece(words []word, use Use) (piece, bool) {
	if words[0].kind.any(preposition) && !words[0].kind.any(verb) || (words[0].low == "which" || words[0].low == "who" || words[0].low == "where" || words[0].low == "when" || words[0].kind.any(joining)) {
		return piece{}, false
	}
	if own(words) && !promised(words) {
		if words[0].low != "my" {
			return piece{}, false
		}
	}
	words = r.completed(words)
	if words[0].low == "the" && len(words) > 2 && words[1].low == "offer" || words[0].low == "offer" && words[1:] != nil && len(words) > 1 && words[1].low == "came" {
		return piece{}, false // how the search goes is no topic
	}
	var item Item
	r.one(&item, words, use, line{words: words})
	if item.Class == PresentAct || item.Class == PastAct && use != Research || item.Class == Adjective {
		return piece{}, false
	}
	p := piece{words: words}
	switch {
	case item.Class == Clause && item.Said != "":
		p.that = strings.TrimPrefix(item.Said, "that ")
		if p.at = verbAt(words); p.at < 0 {
			p.words, p.at = nil, -1
			break
		}
		p.how = item.About
		if p.how == "" {
			p.how = howYou(words, p.at)
		}
	case item.Class == That:
		p.that = strings.TrimPrefix(item.Said, "that ")
	case item.About != "":
		p.about, p.noun = item.About, words
		if item.Class == Noun && amount(words) {
			p.with = text(words)
		}
		if item.Class == Noun && len(words) == 1 && (words[0].kind.any(adjective) && !words[0].kind.any(count|mass|proper) || words[0].kind.any(number) || isDay(words[0].low)) {
			return piece{}, false
		}
	default:
		return piece{}, false
	}
	return p, p.that != "" || p.about != ""
}

// compose writes the pieces as one form.
func (r Reader) compose(item *Item, pieces []piece) {
	item.Class = Several
	var nouns, clauses []string
	hows, attached := true, false
	for n, p := range pieces {
		switch {
		case p.with != "" && n > 0 && lasts(p.noun):
		case p.with != "" && n > 0 && len(nouns)+len(clauses) > 0:
			// "saturday service, 94 covers"; a fact about a clause of the past is left out
			before := pieces[n-1]
			if attached {
				nouns[len(nouns)-1] += " and " + p.full(p.with)
			} else if before.with != "" && len(nouns) > 0 {
				nouns = append(nouns, p.full(p.about))
			} else if before.about != "" && len(nouns) > 0 {
				if groups(before.noun) && before.words != nil {
					nouns[len(nouns)-1] += " of " + p.full(p.with)
				} else {
					joint := " with "
					if strings.Contains(nouns[len(nouns)-1], ",") || slices.ContainsFunc(before.noun, func(w word) bool { return w.kind.any(preposition) }) {
						joint = ", with "
					}
					nouns[len(nouns)-1] += joint + p.full(p.with)
					attached = true
				}
			} else if before.that != "" && len(clauses) > 0 && before.at > 0 && has(before, p) {
				clauses[len(clauses)-1] += ", with " + p.full(p.with)
			}
		case p.about != "":
			noun := p.full(p.about)
			if strings.Contains(noun, ", mostly ") && n+1 < len(pieces) {
				noun += ","
			}
			nouns = append(nouns, noun)
		default:
			clauses = append(clauses, p.full(p.that))
			hows = hows && p.how != ""
		}
	}
	if len(clauses) == 0 {
		if item.About = r.joined(nouns); !item.Own {
			item.Said = item.About
		}
		return
	}
	if len(nouns) > 0 {
		item.About = r.joined(nouns)
		if hows && len(clauses) == 1 && pieces[0].about != "" {
			for _, p := range pieces {
				if p.how != "" {
					nouns = append(nouns, p.full(p.how))
				}
			}
			if both := r.joined(nouns); countWords(both) <= longest {
				item.About = both
			}
		} else if pieces[0].that != "" {
			item.About = "" // the nouns were only said about the clause
		} else if first := pieces[0]; first.with != "" && len(nouns) == 1 {
			item.About = ""
			clauses = slices.Insert(clauses, 0, "you have "+first.full(first.with)) // "22 communities"
		}
	}
	if pieces[0].about != "" && item.About != "" && slices.ContainsFunc(pieces, func(p piece) bool { return p.that != "" && refers(p.words) }) {
		if !item.Own {
			item.Said = item.About
		}
		clauses = nil // of "it", which is the noun
	}
	for len(clauses) > 0 {
		said := "that " + clauses[0]
		if len(clauses) > 1 {
			said = "that " + strings.Join(clauses[:len(clauses)-1], ", that ")
			if strings.Contains(said, ",") {
				said += ","
			}
			said += " and that " + clauses[len(clauses)-1]
		}
		if countWords(said) <= longest && !item.Own {
			item.Said = said
			break
		}
		clauses = clauses[:len(clauses)-1]
	}
	if len(nouns) == 0 && hows && len(clauses) == 1 && len(pieces) == 1 {
		item.About = pieces[0].full(pieces[0].how)
	}
}

// joined is join, without its last parts where it would be too long.
func (r Reader) joined(list []string) string {
	for len(list) > 0 {
		if text := r.join(list); text != "" && countWords(text) <= longest {
			return text
		}
		list = list[:len(list)-1]
	}
	return ""
}

// added is a part that says more about the one before it, with its comma, or "".
func (r Reader) added(words []word, before piece, last bool) string {
	if own(words) || !ends(words[len(words)-1]) || bareTail(words) || !last && before.that == "" && words[0].low != "mostly" {
		return ""
	}
	if when := timeOf(words); when != "" && last && (before.that != "" || strings.HasPrefix(when, "probably") || strings.HasPrefix(when, "at the")) {
		return ", " + when
	}
	if words[0].low == "mostly" && len(words) < 4 && manyAt(before.noun) && manyAt(words[1:]) {
		return ", " + text(words)
	}
	if before.that == "" && last && words[0].kind.any(adjective) && len(words) > 1 && before.with != "" && isNow(words, 0) {
		return ", " + text(words) // "62 beds, full every night"
	}
	if before.that == "" {
		return ""
	}
	switch words[0].low {
	case "when", "where", "which", "because", "once", "if", "unless", "while", "until", "since", "although", "whenever":
		if len(words) > 2 && whole(words) && text(words[1:]) == text(completeSubject(words[1:])) {
			return ", " + text(words)
		}
	case "including", "starting", "with", "without", "mostly", "mainly", "especially":
		if n, ok := nounPhrase(words[1:]); ok && (n.led || n.many || n.numbered || n.known && !n.one || n.named) {
			return ", " + text(words)
		}
	}
	return ""
}
