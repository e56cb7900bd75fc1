package phrase

import (
	"slices"
	"strings"
)

// completed gives a part of a note the words that it was left without: "circulation up
// 18%" its verb, "need somebody for nights" its subject. Where nothing is missing, the
// words are as they were.
func (r Reader) completed(words []word) []word {
	if len(words) > 1 && words[0].low == "mostly" {
		if n, ok := nounPhrase(words[1:]); !ok || n.one && !n.led && n.head == 0 {
			return words
		}
		words = words[1:]
	}
	for len(words) > 2 && (words[0].low == "basically" || words[0].low == "apparently" || words[0].low == "also") {
		words = words[1:]
	}
	for n := range words { // "even if your experienced"
		if words[n].low == "your" && n > 0 && n+1 < len(words) && (words[n-1].kind.any(asking|joining) || words[n-1].low == "that") {
			next := words[n+1]
			if alone := n+2 == len(words) || words[n+2].kind.any(preposition|joining) && !words[n+2].kind.any(verb); (next.kind.any(adjective|past) && alone || next.kind.any(ing) && !next.kind.any(count|mass)) && !next.kind.any(plural|count|mass) {
				words = slices.Clone(words)
				words[n] = words[n].rewritten("you're")
			}
		}
	}
	for n := 1; n+2 < len(words); n++ { // "they have problem with the press"
		if (words[n].low == "have" || words[n].low == "has") && words[n-1].kind.any(pronoun) && words[n+1].kind.any(count) && !words[n+1].kind.any(plural|mass|preposition|adjective|verb) && words[n+2].kind.any(preposition) {
			words = slices.Insert(slices.Clone(words), n+1, word{article(words[n+1].text), "a", determiner})
		}
	}
	if words[0].low == "next" && len(words) > 2 && (words[1].low == "is" || words[1].low == "would" || words[1].low == "will") {
		return slices.Concat([]word{{"the", "the", determiner}, {"next", "next", adjective}, {"step", "step", count}}, words[1:])
	}
	if words[0].low == "tho" || words[0].low == "though" {
		return words
	}
	if first := words[0].low; len(words) > 1 && r.she() {
		you := word{"you", "you", pronoun}
		switch first {
		case "wants", "hopes", "needs", "expects", "prefers", "plans", "wishes":
			if first != "plans" && first != "needs" || words[1].low == "to" || words[1].kind.any(determiner|number) || words[1].low == "someone" || words[1].low == "somebody" {
				out := slices.Concat([]word{you}, words)
				agree(out, 1)
				return out
			}
		case "want", "hope", "need", "expect", "prefer", "wanted", "hoped", "needed":
			if words[1].low == "to" || words[1].kind.any(determiner|number|pronoun|plural|adverb) || words[1].low == "someone" || words[1].low == "somebody" || words[1].low == "it" || words[1].kind.any(proper) || (first == "need" || first == "want") && words[1].kind.any(adjective|count|mass|ing) && words[len(words)-1].kind.any(plural|mass|adverb) {
				return slices.Concat([]word{you}, words)
			}
		case "have", "has":
			if words[1].kind.any(determiner|number) || words[1].kind.any(adjective|plural) && words[len(words)-1].kind.any(plural|mass) {
				out := slices.Concat([]word{you}, words)
				agree(out, 1)
				return out
			}
		case "would", "will", "can", "could", "might", "may", "should":
			if words[1].kind.any(verb) && words[1].low != "like" && !words[1].kind.any(pronoun) || words[1].low == "like" && len(words) > 2 && words[2].low == "to" || words[1].low == "be" || words[1].low == "have" {
				if first == "would" {
					return slices.Concat([]word{{"you'd", "you'd", pronoun}}, words[1:])
				}
				return slices.Concat([]word{you}, words)
			}
		case "closed", "open":
			if isDay(words[1].low) || words[1].low == "on" && len(words) > 2 && isDay(words[2].low) {
				return slices.Concat([]word{{"you're", "you're", pronoun}}, words)
			}
		case "hiring", "opening", "expanding", "adding", "rebuilding":
			if words[1].kind.any(number) || words[1].low == "a" || words[1].low == "another" {
				return slices.Concat([]word{{"you're", "you're", pronoun}}, words)
			}
		}
	}
	if at, be := stateAt(words); at > 0 {
		return slices.Concat(words[:at], be, words[at:])
	}
	return words
}

// stateAt is where the verb is missing in front of what something is like just now,
// and that verb: "fines | gone since June". Else 0.
func stateAt(words []word) (int, []word) {
	if words[0].kind.any(asking|pronoun|joining|preposition|negative|auxiliary|modal) || words[0].low == "that" || words[0].kind.any(ing) && len(words) > 1 && words[1].kind.any(adverb) || verbAt(words) >= 0 {
		return 0, nil
	}
	for n := 1; n < len(words); n++ {
		before := words[n-1]
		k := n
		for k < len(words) && (words[k].low == "already" || words[k].low == "still" || words[k].low == "now" || words[k].low == "almost" || words[k].low == "finally" || words[k].low == "just" || words[k].low == "mostly" || words[k].low == "probably" || words[k].low == "way") {
			k++
		}
		if k == len(words) || !before.kind.any(count|mass|plural|proper|ing) && !(before.kind == 0 && isPlain(before.text)) || before.kind.any(determiner) || before.kind == number {
			continue
		}
		if k == n && strings.HasSuffix(words[n].low, "%") && hasDigit(words[n].low) && before.kind.any(mass|count) {
			if subject, ok := nounPhrase(words[:n]); ok && !subject.many && !subject.numbered {
				be := "is"
				if n+1 < len(words) && words[n+1].low == "last" {
					be = "was"
				}
				if n+1 == len(words) || be == "was" || words[n+1].low == "this" || words[n+1].low == "in" || words[n+1].low == "so" {
					return n, []word{{be, be, auxiliary}} // "occupancy 84% last month"
				}
			}
			return 0, nil
		}
		if !isNow(words, k) {
			if k > n {
				return 0, nil
			}
			continue
		}
		subject, ok := nounPhrase(words[:n])
		if !ok || subject.numbered && words[k].kind.any(past) {
			return 0, nil
		}
		many := subject.many
		for m := 1; m < n; m++ {
			if words[m].low == "and" && !(m == 1 && n > 3 && !many && !before.kind.any(plural)) { // "wage and hour docket"
				many = true
			}
		}
		since := slices.ContainsFunc(words[k:], func(w word) bool { return w.low == "since" })
		is, has := word{"is", "is", auxiliary}, word{"has", "has", auxiliary}
		if many {
			is, has = word{"are", "are", auxiliary}, word{"have", "have", auxiliary}
		}
		if since {
			return n, []word{has, {"been", "been", auxiliary}}
		}
		return n, []word{is}
	}
	return 0, nil
}

// isNow reports whether the words from k on tell what something is like just now.
func isNow(words []word, k int) bool {
	next := func(list ...string) bool {
		return k+1 < len(words) && slices.Contains(list, words[k+1].low)
	}
	end := k+1 == len(words)
	number := k+1 < len(words) && (words[k+1].kind.any(number) || words[k+1].low == "about" && k+2 < len(words) && words[k+2].kind.any(number))
	switch words[k].low {
	case "up", "down":
		return number || next("a", "slightly", "sharply", "since", "from", "by", "to", "this", "again", "last", "year") || end && words[k-1].kind.any(adverb)
	case "back":
		return next("to", "at", "up", "in", "since", "on", "down")
	case "gone", "over", "done", "finished":
		return end && words[k].low != "over" || next("since", "by", "in", "now", "for") && words[k].low != "over" || next("by") || words[k].low == "gone" && next("after")
	case "alone", "needed":
		return next("from", "until", "by", "for", "on", "at") && (words[k].low == "alone" || next("by", "for"))
	case "open", "closed", "full", "empty", "short", "late", "ready", "live", "flat", "busy", "available", "possible", "optional", "mandatory", "required", "covered", "included":
		return next("until", "since", "by", "on", "in", "at", "from", "through", "again", "now", "for", "all", "every", "most", "before", "after") || end && words[k-1].kind.any(adverb)
	case "due":
		return next("in", "by", "at", "on", "this", "next", "soon", "before", "back", "after", "to", "early", "mid", "late") || end
	case "planned", "scheduled", "set", "booked", "slated", "penciled", "pencilled", "delayed", "postponed", "pushed":
		return next("for", "in", "on", "to", "until", "back", "this", "next")
	case "growing", "shrinking", "rising", "falling", "slowing", "improving", "climbing", "dropping":
		return end || next("fast", "again", "every", "since", "by", "this", "quickly", "steadily", "now", "slowly", "each")
	case "going", "coming", "moving":
		return next("up", "down", "away", "from", "live", "out", "in", "to", "back", "on", "well", "online", "into")
	case "coming-up", "underway", "understaffed", "overdue", "online", "offline", "paused":
		return end || next("since", "until", "in", "by", "now", "this", "again", "for")
	}
	return false
}

// evaluated is the subject of a clause that only tells what the sender thought of it,
// "the plan" of "her plan is sound", or nil: they didn't say that.
func evaluated(words []word, at int) []word {
	if at < 1 || at+1 >= len(words) {
		return nil
	}
	switch words[at].low {
	case "is", "was", "are", "were", "sounds", "sounded", "looks", "looked", "seems", "seemed":
	default:
		return nil
	}
	if words[0].kind.any(pronoun) {
		return nil
	}
	for n, w := range words[at+1:] {
		if n > 3 {
			break
		}
		switch w.low {
		case "blast", "fun", "great", "awesome", "cool", "amazing", "nice", "lovely", "neat", "impressive", "interesting", "fascinating", "sound", "solid", "smart", "brilliant", "excellent", "fantastic", "wonderful", "beautiful", "gorgeous", "clever", "weird", "odd", "boring", "okay", "ok", "delicious", "exciting", "best", "favorite", "favourite":
			return words[:at]
		case "good":
			if n+2 == len(words)-at || n+1 == len(words)-at-1 {
				return words[:at]
			}
		case "to", "for", "with", "not", "in":
			return nil
		}
	}
	return nil
}

// gerundVerb is where the verb stands behind what is done: "refinancing the notes is
// the job", or -1.
func gerundVerb(words []word) int {
	for n := 1; n+1 < len(words); n++ {
		w := words[n]
		switch {
		case w.kind.any(asking) || w.low == "that" || strings.ContainsAny(words[n-1].text, ",;"):
			return -1
		case w.low == "is" || w.low == "was" || w.low == "takes" || w.low == "means" || w.low == "starts" && timed(words[n+1].low) || w.low == "would" || w.low == "will" || w.low == "can":
			return n
		}
	}
	return -1
}

// trimmed is a part without what people put at its end: "lol", "tbh".
func trimmed(words []word) []word {
	for len(words) > 1 {
		if k := len(words); k > 3 && words[k-2].kind.any(pronoun) && !words[k-3].kind.any(joining|asking) && !strings.ContainsAny(words[k-3].text, ",;") {
			switch words[k-1].low {
			case "said", "says", "say", "thinks":
				words = words[:k-2] // "print is leftovers he says"
				continue
			}
		}
		switch words[len(words)-1].low {
		case "lol", "haha", "tbh", "imo", "btw", "ngl", "obviously", "obv", "tho", "though", "too", "apparently", "basically", "lmao":
			words = bare(words[:len(words)-1])
		default:
			return words
		}
	}
	return words
}
