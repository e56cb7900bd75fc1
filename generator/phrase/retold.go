package phrase

import (
	"slices"
	"strings"
)

// given is an answer behind the words that lead to it.
func (r Reader) given(lead, body string, after bool) string {
	l := r.clean(body)
	if l.broken || len(l.words) == 0 || l.foreign() || l.asks || l.parts > 0 {
		return ""
	}
	words := r.toYou(l.words)
	if others(words) || !ends(words[len(words)-1]) && !particle(words[len(words)-1].low) && !leftOpen(words) {
		return ""
	}
	words = ands(words)
	if parts := pieces(words); len(parts) > 1 && isFirst(parts[1]) {
		if n, ok := nounPhrase(parts[0]); ok && (n.led || n.named || n.many) {
			k := len(parts[0])
			words[k-1].text = strings.TrimRight(words[k-1].text, ",;") + "."
			words[k].text = capital(words[k].text)
		}
	}
	t := text(words)
	switch lead {
	case "real answer", "actual answer", "right answer", "correct answer", "truth", "truth is", "fact", "actually":
		lead = "Here's the real answer: "
	case "full answer", "rest of it", "rest", "rest of the answer", "rest of my answer", "other half", "missing part":
		lead = "Here's the rest of my answer: "
	case "short answer", "in short", "point":
		lead = "Here's the short answer: "
	case "real number", "right number", "real one", "correction":
		lead = "Here's the right answer: "
	case "better example", "good example", "example", "real example":
		lead = "Here's a better example: "
	case "forgot to say", "forgot to mention", "forgot", "i forgot", "i forgot to say", "i forgot to mention":
		if stated := r.retold(body); stated != "" && strings.HasPrefix(stated, "I") {
			t = text(l.words)
			if !isFirst(l.words) {
				return "I forgot to mention one thing. " + stated
			}
		}
		lead = "I forgot to mention this: "
	case "better answer", "answer", "the answer", "what i'd say now", "what id say now", "would say":
		lead = "Here's a better answer: "
	default:
		lead = "Here's what I should have said: "
	}
	return stopped(lead + t)
}

// retold is a sentence about what was said, as it is told to the one who heard it.
func (r Reader) retold(note string) string {
	l := r.clean(note)
	if l.broken || len(l.words) < 2 || l.foreign() || l.asks || l.parts > 0 {
		return ""
	}
	words := r.toYou(l.words)
	if others(words) {
		return ""
	}
	words = lasting(lowered(words))
	last := words[len(words)-1]
	if !ends(last) && !particle(last.low) && !leftOpen(words) {
		return ""
	}
	if words[0].low == "asked" {
		words = append(wordsOf("you"), words...)
	}
	low, next := words[0].low, words[1].low
	switch {
	case low == "you" && words[1].kind.any(past|auxiliary|verb):
		parts := pieces(words)
		said := text(ands(parts[0]))
		for _, part := range parts[1:] {
			part, but := linked(part)
			switch {
			case len(part) > 1 && isFirst(part) && but:
				said += ", but " + text(part)
			case len(part) > 1 && (isFirst(part) || part[0].low == "i" && strings.HasSuffix(part[1].low, "ed")):
				said += ", and " + text(part)
			case len(part) > 0 && part[0].kind.any(past) && speaks(part[0].low):
				said += ", and I " + text(part)
			default:
				return ""
			}
		}
		return stopped(capital(said))
	case isFirst(words):
		return r.corrected(words)
	case low == "should" && next == "have" && len(words) > 3, low == "shouldn't" && next == "have":
		return stopped("I " + text(ands(words)))
	case low == "couldn't" && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case low == "didn't" && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case (low == "never" || low == "only" || low == "just") && words[1].kind.any(past) && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case words[0].kind.any(past) && speaks(low):
		return r.corrected(append(wordsOf("I"), words...))
	case low == "actually" && isFirst(words[1:]):
		return stopped("Actually, " + text(ands(words[1:])))
	}
	if at := fronted(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return stopped(capital(text(words)))
	}
	if at := introduced(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return stopped(capital(text(words)))
	}
	if item, ok := r.composed(words, Answer, true); ok {
		return item.Whole()
	}
	if item := r.claim(line{words: words, capped: l.capped, stop: l.stop}, Answer); item.Whole() != "" && !strings.HasPrefix(item.Whole(), "I'm good at") {
		return item.Whole()
	}
	for n := 2; n+1 < len(words); n++ { // "the number was wrong, it's 28%"
		if words[n].low == "it's" && strings.HasSuffix(words[n-1].text, ",") && words[0].kind.any(determiner) && verbAt(words[:n]) > 0 {
			return stopped(capital(text(words[:n]))) + " " + stopped(capital(text(words[n:])))
		}
	}
	if stands(words, false) || verbAt(words) == 0 && (words[0].kind.any(pronoun) || contracted(low)) || words[0].kind.any(determiner) && verbAt(words) > 0 || (low == "that" || low == "it" || low == "this") && verbAt(words[:]) >= 0 {
		return stopped(capital(text(ands(words))))
	}
	return ""
}

// leftOpen reports whether words end in a "to" that stands for a verb: "I don't need to".
func leftOpen(words []word) bool {
	k := len(words)
	if k > 2 && words[k-1].low == "nothing" {
		return true
	}
	if k > 2 && (words[k-1].low == "before" || words[k-1].low == "after") && timeUnit(words[k-2].low) {
		return true // "I call the day before"
	}
	if k < 3 || words[k-1].low != "to" {
		return false
	}
	switch words[k-2].low {
	case "need", "want", "have", "used", "like", "able", "going":
		return true
	}
	return false
}

// lasting writes "40 minutes of downtime" for "40 min downtime".
func lasting(words []word) []word {
	for n := 1; n < len(words); n++ {
		if !timeUnit(words[n-1].low) || n < 2 || !words[n-2].kind.any(number) {
			continue
		}
		switch words[n].low {
		case "downtime":
			return slices.Insert(slices.Clone(words), n, wordsOf("of")...)
		case "read-only", "offline":
			if n+1 < len(words) && words[n+1].low == "time" {
				return slices.Insert(slices.Clone(words), n, wordsOf("of")...)
			}
			out := slices.Insert(slices.Clone(words), n+1, word{"time" + words[n].text[len(words[n].low):], "time", mass})
			out[n].text = out[n].low
			return slices.Insert(out, n, wordsOf("of")...)
		}
	}
	return words
}

// introduced is where a clause begins behind "At Lumenport in 2023".
func introduced(words []word) int {
	if !words[0].kind.any(preposition) {
		return 0
	}
	for n := 2; n+2 < len(words); n++ {
		if strings.HasSuffix(words[n-1].text, ",") {
			return 0
		}
		w := words[n]
		if (w.low == "that" || w.low == "it" || w.low == "we" || w.low == "this") && words[n+1].kind.any(past|auxiliary|modal|third) {
			if hasVerb(words[:n]) {
				return 0
			}
			return n
		}
	}
	return 0
}

// corrected is a sentence in the first person that says what was said, or forgotten.
func (r Reader) corrected(words []word) string {
	parts := pieces(words)
	for n, w := range parts[0] {
		if w.low != "forgot" || n+1 >= len(parts[0]) || n != 1 {
			continue
		}
		rest := parts[0][n+1:]
		if rest[0].low == "to" || rest[0].low == "that" || rest[0].low == "about" || rest[0].kind.any(asking) || isFirst(rest) {
			break
		}
		if p, ok := nounPhrase(rest); !ok || p.one && !p.led && !p.named {
			return ""
		}
		said := "I forgot to mention " + text(rest)
		for _, more := range parts[1:] {
			more = lettered(more)
			if len(more) > 3 && more[0].kind.any(number) && timeUnit(more[1].low) && more[2].low == "of" {
				said += ", and I have " + text(more)
				continue
			}
			if spanFirst(more) != "" {
				said += ", and I have " + spanFirst(more)
				continue
			}
			if isFirst(more) {
				said += ", and " + text(more)
				continue
			}
			if more[0].kind.any(preposition) || len(parts) > 2 {
				return ""
			}
			if o := r.opening(more, Answer); o.text != "" && o.past {
				said += ". " + o.text
			}
		}
		return stopped(said)
	}
	for _, part := range parts[1 : len(parts)-min(1, len(parts)-1)] {
		if len(part) > 1 && part[0].kind.any(pronoun) && part[1].kind.any(past|auxiliary|modal|verb) {
			return "" // a note that runs on
		}
	}
	for n, part := range parts[1:] { // "forgot to mention the award, we won it in 2023"
		if n == len(parts)-2 && len(part) > 2 && (part[0].low == "we" || part[0].low == "it" || part[0].low == "i") && part[1].kind.any(past|auxiliary|modal|verb) {
			before := text(ands(words[:len(words)-len(part)]))
			return stopped(capital(before)) + " " + stopped(capital(text(part)))
		}
	}
	for n, part := range parts[1:] {
		part, _ := linked(part)
		if n == len(parts)-2 && len(part) > 1 && part[0].kind.any(determiner) && verbAt(part) > 0 && stands(part, false) {
			continue
		}
		if len(part) == 0 || !(isFirst(part) || part[0].low == "not" || part[0].kind.any(number) && len(part) < 9 || part[0].kind.any(preposition|joining|adverb|asking|pronoun) || n == len(parts)-2 && part[0].kind.any(past) && speaks(part[0].low)) {
			return "" // a note that runs on
		}
	}
	if last := parts[len(parts)-1]; len(parts) > 1 && last[0].kind.any(determiner) && verbAt(last) > 0 {
		return r.corrected(bare(words[:len(words)-len(last)])) + " " + stopped(capital(text(last)))
	}
	words = ands(words)
	if strings.HasSuffix(text(words), " and") {
		return ""
	}
	return stopped(capital(text(words)))
}

// speaks reports whether a past is of what somebody did in an interview.
func speaks(low string) bool {
	switch low {
	case "said", "forgot", "meant", "told", "gave", "answered", "mentioned", "left", "mixed", "confused", "understated", "described", "explained", "called", "skipped", "rambled", "blanked", "misread", "misspoke", "rushed", "talked", "wanted":
		return true
	}
	return false
}

// ands sets the comma before "and I", "but it" and the like, between two clauses, and
// "but" between two halves that only a comma parts: "said X, meant Y".
func ands(words []word) []word {
	out := slices.Clone(words)
	for n := 2; n+1 < len(out); n++ {
		if (out[n].low == "and" || out[n].low == "but" || out[n].low == "so") && !strings.HasSuffix(out[n-1].text, ",") {
			next := out[n+1].low
			if (next == "i" || next == "i'm" || next == "i'd" || next == "i've" || next == "it" || next == "you" || next == "that" || next == "we") && n+2 < len(out) && (out[n+2].kind.any(verb|past|auxiliary|modal|adverb) || strings.HasSuffix(out[n+2].low, "ed") || strings.HasPrefix(next, "i'")) {
				out[n-1].text += ","
			}
		}
		if strings.HasSuffix(out[n-1].text, ",") && out[n].kind.any(past) && speaks(out[n].low) && isFirst(words) {
			out[n-1].text = strings.TrimSuffix(out[n-1].text, ",") + ","
			out = slices.Insert(out, n, wordsOf("but I")...)
			n += 2
		}
	}
	return out
}
