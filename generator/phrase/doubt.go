package phrase

import (
	"strings"
)

// doubt reads what an answer left open, or what may speak against the person. It
// gives the subject alone: never what is wrong with it, nor the opposite of it.
func (r Reader) doubt(l line, use Use) Item {
	item := Item{Class: Unknown, Own: true}
	words := l.words
	if k := len(words); k > 2 && words[0].low == "not" && (words[1].low == "much" || words[1].low == "enough" || words[1].low == "many") {
		words = append([]word{{"no", "no", negative}}, words[2:]...) // "not much Kafka"
	}
	if use == Concern {
		words = unnamed(words)
		if parts := pieces(words); len(parts) > 1 && l.parts == 0 && !l.asks { // "no software background, she came back to it twice"
			if one := r.doubt(line{words: parts[0]}, use); one.About != "" {
				return one
			}
		}
	}
	if l.asks {
		item.Class = Ask
		if words = statement(words); words == nil {
			return item
		}
	}
	if use == Clarify && words[0].low == "my" && l.parts == 0 {
		if at := verbAt(words); at > 0 && !hasNegative(words) && ends(words[len(words)-1]) && (words[at].low == "is" || words[at].low == "was" || words[at].low == "will" || words[at].low == "are") {
			item.Class, item.Did = Clause, text(words)
			return item
		}
	}
	if use == Clarify && isFirst(words) && !hasNegative(words) && !admits(words) && l.parts == 0 {
		item.Class, item.Did = Sentence, statementOf(words)
		return item
	}
	if l.parts > 0 {
		item.Class = Sentence
		return item
	}
	if use == Clarify {
		if about := answered(words); about != "" {
			item.Class, item.About = Noun, about
			return item
		}
	}
	words = asked(words)
	if words[0].low == "my" {
		for n := 2; n < len(words); n++ {
			switch words[n].low {
			case "jumps", "looks", "seems", "reads", "shows", "goes", "makes", "sounds", "hops", "ends", "starts", "lacks", "needs", "says", "stops":
				words = words[:n] // "my CV jumps around a lot"
			}
		}
	}
	if len(words) > 1 && words[0].low == "i'm" && words[1].kind.any(ing) && words[1].low != "being" {
		words = words[1:]
	}
	if len(words) == 0 {
		return item
	}
	if about, done := subject(words); done {
		item.Class, item.About = Noun, about
		return item
	}
	if hasNegative(words) || admits(words) {
		return item
	}
	if list := split(words); list != nil {
		return item
	}
	item.Class, item.About = r.neutral(words, use)
	return item
}

// unnamed takes off who asked: "Karen asked about nights".
func unnamed(words []word) []word {
	if len(words) > 3 && isProper(words[0].text) && words[0].low != "i" && !strings.HasPrefix(words[0].low, "i'") {
		switch words[1].low {
		case "asked", "worried", "was", "seemed", "pressed", "pushed", "kept", "wondered", "brought", "mentioned", "thought", "raised":
			return words[1:]
		}
	}
	return words
}

// answered is "my answer on conflict" of "my answer on conflict was weak", or "".
func answered(words []word) string {
	if words[0].low == "my" {
		words = words[1:]
	}
	if len(words) < 3 || words[0].low != "answer" || !words[1].kind.any(preposition) {
		return ""
	}
	for n := 3; n < len(words); n++ {
		if words[n].kind.any(auxiliary) {
			words = words[:n]
			break
		}
	}
	if _, ok := nounPhrase(words); !ok || hasNegative(words) || admits(words) {
		return ""
	}
	return "my " + text(words)
}

// asked is what follows after "they asked about", "worried about", "my answer on".
func asked(words []word) []word {
	for again := true; again && len(words) > 1; {
		again = false
		for n := 0; n < len(words)-1 && n < 7; n++ {
			w := words[n]
			if (w.low == "about" || w.low == "on" || w.low == "with" || w.low == "to" || w.low == "that" || w.low == "over") && n > 0 && saidBefore(words[:n]) {
				words, again = words[n+1:], true
				break
			}
		}
		if !again && len(words) > 2 && words[0].low == "that" && verbAt(words[1:]) >= 0 {
			words, again = words[1:], true
		}
		if !again && len(words) > 3 && (words[0].low == "answer" || words[0].low == "question") {
			break
		}
	}
	return words
}

// saidBefore reports whether words only say that something was asked or unclear.
func saidBefore(words []word) bool {
	hit := false
	for _, w := range words {
		switch w.low {
		case "asked", "worried", "concerned", "concern", "unsure", "rambled", "stumbled", "blanked", "froze", "hesitated", "vague", "unclear", "clear", "answer", "question", "questions", "answered", "explained", "fumbled", "waffled", "nervous", "skeptical", "sure", "muddled", "weak", "doubts", "doubt", "mumbled":
			hit = true
		case "they", "she", "he", "i", "was", "were", "my", "the", "a", "bit", "little", "not", "wasn't", "very", "too", "too-long", "poorly", "badly", "so", "seemed", "looked", "about", "got", "kind", "of", "really", "their", "poor", "bad", "long", "short", "shaky", "don't", "didn't", "think", "may", "might", "be", "i'm", "they're", "that", "on", "his", "her", "said", "have", "had", "some", "twice", "again", "once", "first", "several", "times":
		default:
			return false
		}
	}
	return hit
}

// subject is what a line with something against the person is about.
func subject(words []word) (about string, done bool) {
	low := make([]string, len(words))
	for n, w := range words {
		low[n] = w.low
	}
	join := " " + strings.Join(low, " ") + " "
	has := func(parts ...string) bool {
		for _, part := range parts {
			if strings.Contains(join, " "+part+" ") {
				return true
			}
		}
		return false
	}
	switch {
	case has("age", "too old", "older", "pregnant", "pregnancy", "health", "illness", "sick", "disability", "depression", "childcare", "kids", "baby", "divorce", "visa", "religion", "gender", "addiction", "criminal", "felony", "arrest", "background check", "fired", "rejected", "hate", "hated", "boss"):
		return "", !has("visa") || hasNegative(words)
	case has("gap in", "gaps in", "gap with", "gaps with") && !has("résumé", "resume", "cv", "employment", "work", "history", "job", "jobs", "career", "years", "year") && !hasYear(words):
		for n := range words {
			if (low[n] == "in" || low[n] == "with") && n+1 < len(words) && n > 0 && strings.HasPrefix(low[n-1], "gap") {
				rest := words[n+1:]
				if rest[0].low == "my" {
					rest = rest[1:]
				}
				if about := wanting(rest); about != "" {
					return about, true
				}
			}
		}
		return "", true
	case has("gap", "gaps", "job hopping", "job-hopping", "short stints", "hopped", "short tenures", "many jobs", "unemployed", "laid off", "layoff", "out of work", "career break"):
		return "my work history", true
	case has("overqualified", "over-qualified", "underqualified", "too junior", "too senior", "new grad", "recent grad", "recent graduate", "new graduate", "too green") && !has("no", "without", "lack"):
		return "my level of experience", true
	case has("away from"):
		for n := range words {
			if low[n] == "away" && n+2 < len(words) && low[n+1] == "from" {
				if np, ok := nounPhrase(words[n+2:]); ok && (np.many || np.known && !np.one || np.named || np.led) {
					return "my background in " + text(words[n+2:]), true
				}
			}
		}
		return "", true
	}
	// what is missing: "lack of Go experience", "no portfolio", "never managed people"
	for n := range words {
		switch low[n] {
		case "lack", "lacking", "shortage", "absence":
			rest := words[n+1:]
			if len(rest) > 0 && rest[0].low == "of" {
				rest = rest[1:]
			}
			return wanting(rest), true
		case "no", "without", "limited", "little", "insufficient", "weak", "rusty", "minimal", "shaky", "basic", "missing", "thin", "zero", "poor", "unfinished", "incomplete", "lapsed", "expired", "spotty", "patchy":
			if n+1 == len(words) { // "my SQL is rusty"
				for at := n - 1; at > 0; at-- {
					if low[at] == "is" || low[at] == "are" || low[at] == "was" {
						return wanting(words[:at]), true
					}
				}
				return "", true
			}
			if n+2 < len(words) && low[n+1] == "or" {
				return "", true
			}
			switch low[n] {
			case "limited", "weak", "rusty", "shaky", "basic", "thin", "poor", "spotty", "patchy":
				if np, ok := nounPhrase(words[n+1:]); ok && np.one && !np.person && np.head+1 == len(np.words) && !hasNegative(words[n+1:]) {
					return "my " + text(words[n+1:]), true
				}
			}
			return wanting(words[n+1:]), true
		case "only", "just":
			if has("experience") {
				for k := n; k < len(words)-1; k++ {
					if low[k] == "of" && low[k+1] != "experience" {
						return wanting(words[k+1:]), true
					}
					if low[k] == "in" || low[k] == "with" {
						return "my experience " + text(words[k:]), true
					}
				}
				return "my level of experience", true
			}
			if has("years", "year", "months") {
				for k := n; k < len(words)-1; k++ {
					if low[k] == "in" || low[k] == "of" {
						if about := wanting(words[k+1:]); about != "" || low[k] == "of" {
							return about, true
						}
						if rest := words[k+1:]; isProper(rest[len(rest)-1].text) && len(rest) < 4 {
							return "my experience " + text(words[k:]), true // "only one year in the UK"
						}
						return "", true
					}
				}
			}
			return "", true
		case "not":
			if n+1 < len(words) && low[n+1] == "enough" && n+2 < len(words) {
				return wanting(words[n+2:]), true
			}
			if n > 1 && (low[n-1] == "is" || low[n-1] == "are") {
				return wanting(words[:n-1]), true
			}
		case "isn't", "aren't", "wasn't":
			if n > 0 && n+1 < len(words) {
				return wanting(words[:n]), true
			}
		case "don't", "doesn't":
			if n+2 < len(words) && low[n+1] == "have" {
				return wanting(words[n+2:]), true
			}
		case "never", "haven't", "hasn't":
			if n+1 < len(words) {
				k := n + 1
				if low[k] == "really" || low[k] == "ever" {
					k++
				}
				if k < len(words)-1 && words[k].kind.any(past) {
					if k+1 < len(words) && (low[k+1] == "it" || low[k+1] == "that" || low[k+1] == "one" || low[k+1] == "this" || low[k+1] == "them") {
						return "", true
					}
					if rest := words[k+1:]; low[k] == "taught" && len(rest) < 4 && (rest[0].text == "A" || !rest[0].kind.any(determiner|preposition|number)) && !hasNegative(rest) {
						return text(rest) + " teaching", true // "never taught A level"
					}
					if base := baseOfPast(low[k]); base != "" && !hasNegative(words[k:]) {
						kept := timeless(words[k+1:])
						if len(kept) == 0 {
							switch base {
							case "teach", "drive", "code", "coach", "cook", "sell", "tutor", "weld", "bake", "edit", "translate", "program":
								return gerundOf(base), true
							}
							return "", true
						}
						rest := text(kept)
						rest = strings.TrimSuffix(strings.TrimSuffix(rest, " before"), " yet")
						return gerundOf(base) + " " + rest, true
					}
				}
			}
			return "", true
		}
	}
	return "", false
}

// neutral is a subject that has nothing against the person in it.
func (r Reader) neutral(words []word, use Use) (Class, string) {
	first := words[0]
	if !ends(words[len(words)-1]) && !wordsEndWell(words) {
		return Unknown, ""
	}
	if first.kind.any(asking) {
		if first.low != "if" && first.low != "whether" && whole(words) {
			return How, text(words)
		}
		return How, ""
	}
	if first.kind.any(ing) && isGerund(words) {
		return Gerund, text(words)
	}
	if at := verbAt(words); at >= 0 {
		if use == Concern && first.low == "my" && at > 1 && words[at].kind.any(auxiliary) {
			return Clause, text(words[:at])
		}
		return Clause, ""
	}
	if first.kind.any(verb|past) && !first.kind.any(count|mass|adjective) {
		return PastAct, ""
	}
	n, ok := nounPhrase(words)
	if !ok || n.person && !n.led {
		return Unknown, ""
	}
	if !n.led && !n.numbered {
		switch n.words[n.head].low {
		case "experience", "background", "portfolio", "commute", "availability", "schedule", "education", "degree", "history", "salary", "status", "plans", "skills", "move", "relocation", "transition", "english", "notes", "training", "résumé", "resume", "thesis", "handwriting", "goals":
			return Noun, "my " + text(words)
		case "period", "date":
			return Noun, "my " + text(words)
		case "change", "switch":
			return Noun, "my " + text(words)
		}
	}
	if head := n.words[n.head]; use == Concern && n.head > 0 && !n.led && common(head.low) == 0 && !head.kind.any(plural|ing) {
		return Noun, text(words) // "post cath"
	}
	if use == Concern && n.one && !n.led && !n.numbered {
		return Noun, "my " + text(words)
	}
	return Noun, n.definite(false)
}
