package phrase

// verbAt is where the verb of a clause stands behind its subject, or -1 where the
// words are no clause for certain.
func verbAt(words []word) int {
	if len(words) < 2 {
		return -1
	}
	start := 1
	if words[0].kind.any(pronoun) || contracted(words[0].low) {
		if contracted(words[0].low) {
			return 0
		}
		for start < len(words) && words[start].kind.any(adverb) {
			start++
		}
		if start < len(words) && words[start].kind.any(verb|past|auxiliary|modal|third) {
			return start
		}
		return -1
	}
	relative := false
	for n := 1; n < len(words); n++ {
		w, before := words[n], words[n-1]
		if contracted(w.low) && relative {
			relative = false
			continue
		}
		switch {
		case w.kind.any(asking) || w.low == "that" && n > 0 && before.kind.any(count|plural|mass):
			relative = true
			continue
		case before.kind.any(preposition) && !w.kind.any(auxiliary|modal):
			continue
		case w.kind.any(modal) || w.kind.any(auxiliary) && w.low != "be" && w.low != "been" && w.low != "do" && w.low != "have" || w.low == "have" && before.kind.any(plural):
			if relative {
				relative = false
				continue
			}
			if n+1 == len(words) {
				return -1
			}
			return n
		case w.kind.any(finite), w.low == "needs" || w.low == "wants" || w.low == "owns" || w.low == "loves" || w.low == "hates" || w.low == "uses":
			if relative {
				relative = false
				continue
			}
			if n == 1 && before.kind.any(determiner) {
				continue
			}
			return n
		case w.kind.any(past) && n+1 == len(words) && n > 1 && words[0].kind.any(determiner) && changes(w.low) && !relative:
			return n // "the team doubled"
		case w.kind.any(past) && !w.kind.any(count|adjective) && n+1 < len(words) && before.kind.any(count|plural|mass|proper) && changes(w.low) && (timed(words[n+1].low) || words[n+1].kind.any(number) && (w.low == "stayed" || w.low == "lasted")):
			if !relative {
				return n
			}
		case w.kind.any(past) && before.kind.any(proper) && n == 1 && n+1 < len(words) && (words[n+1].kind.any(determiner|number) || isProper(words[n+1].text)) && words[n+1].low != "by":
			return n // "Northwind acquired a ferry line"
		case w.kind.any(verb) && !w.kind.any(past) && before.kind.any(plural) && !before.kind.any(third) && n+1 < len(words) && !relative && (words[n+1].low == "the" || words[n+1].low == "a" || words[n+1].low == "your"):
			return n // "kids love the garden"
		case w.kind == verb && before.kind.any(plural) && !before.kind.any(third) && n+1 < len(words) && !relative && !isProper(w.text):
			return n // "new grads get 12 weeks"
		case w.kind.any(third) && n+1 < len(words) && !relative && (before.kind.any(count|mass) || before.low == "friday" && n > 1 || before.kind == 0 && isPlain(before.text)) && !before.kind.any(plural|determiner) && begins(words, n):
			return n // "job starts in January", "archive holds the minutes"
		case w.kind.any(third) && !relative && n > 0 && before.kind.any(proper) && before.kind.any(person) && n+1 < len(words):
			return n // "Tyrell trains every new hire"
		case w.kind.any(verb) && n == 1 && before.kind.any(plural) && before.kind.any(person) && !relative && !w.kind.any(past) && (n+1 == len(words) || n+1 < len(words) && (words[n+1].kind.any(determiner|number|pronoun|adverb) || monthBefore(words[n+1:], 1) != "" || isWay(words[n+1].low))) && !placed(w.low):
			return n // "volunteers cook", "drivers plan their own routes"
		case w.kind.any(verb) && n == 1 && before.kind.any(plural) && n+2 < len(words) && words[2].kind == number && !isYear(words[2].low) && !bundled(before.low) && !placed(w.low):
			return n // "ships wait nine hours"
		case w.kind.any(verb) && before.kind.any(plural) && n+2 < len(words) && !relative && leaves(w.low) && (words[n+1].low == "at" || words[n+1].low == "in" || words[n+1].low == "on" || words[n+1].low == "after" || words[n+1].low == "before" || words[n+1].low == "from" || words[n+1].low == "every" || words[n+1].low == "next" || monthBefore(words[n+1:], 1) != "" || isDay(words[n+1].low)):
			return n // "trucks leave at two"
		case w.kind.any(past) && n > 0 && n+2 < len(words) && !relative && before.kind.any(count|mass|plural|proper) && intends(w.low) && words[n+1].low == "to":
			return n // "committee hoped to report"
		case w.kind.any(third) && !w.kind.any(plural|count|mass) && before.kind.any(count|mass) && !before.kind.any(adjective) && n+1 < len(words) && !relative:
			return n
		}
	}
	return -1
}

// begins reports whether the word at n, which may be a noun in the plural, is a verb
// from what follows it.
func begins(words []word, n int) bool {
	next := words[n+1]
	if n == 1 && words[0].kind.any(past) {
		return false // "cut costs"
	}
	if next.low == "the" || next.low == "a" || next.low == "an" || next.low == "your" || next.low == "everything" || next.low == "everyone" {
		return plainOf(words[n].low) != ""
	}
	if next.low == "itself" || next.low == "themselves" {
		return true
	}
	switch words[n].low {
	case "starts", "opens", "closes", "ends", "begins", "launches", "kicks", "expires", "runs", "moves", "changes", "ships", "works", "goes", "comes", "stays", "gets", "feels", "depends", "happens", "opts", "rotates", "meets", "follows", "keeps", "hates", "loves", "wants", "needs", "likes", "lets", "lives", "costs", "pays", "covers", "shares", "owns", "takes", "gives", "makes", "handles", "helps", "means", "sits":
	default:
		return false
	}
	switch next.low {
	case "in", "on", "at", "this", "next", "after", "before", "around", "about", "right":
		switch words[n].low {
		case "starts", "opens", "closes", "ends", "begins", "launches", "expires", "goes", "comes", "stays", "depends", "happens", "meets", "sits", "ships":
			return n+2 < len(words)
		}
		return false
	case "off":
		return words[n].low == "kicks"
	case "from", "until", "to", "out", "back", "up", "down", "every", "each", "most", "live", "with", "by", "two", "three", "all", "all-day", "well":
		return n+1 < len(words)-1 || next.low == "live" || next.low == "back" || next.low == "out" || next.low == "well"
	}
	if monthBefore(words[n+1:], 1) != "" || isDay(next.low) {
		return words[n].low == "starts" || words[n].low == "ends" || words[n].low == "opens" || words[n].low == "closes" || words[n].low == "begins" || words[n].low == "launches" || words[n].low == "expires"
	}
	return next.kind.any(number) && words[n].low != "changes" && words[n].low != "works"
}

func intends(low string) bool {
	switch low {
	case "hoped", "planned", "wanted", "agreed", "decided", "expected", "promised", "offered", "voted", "needed", "chose", "asked":
		return low != "asked"
	}
	return false
}

func leaves(low string) bool {
	switch low {
	case "leave", "start", "arrive", "go", "close", "open", "end", "meet", "stay", "come", "begin", "return", "ship", "rotate", "eat", "live", "sit":
		return true
	}
	return false
}

// isWay reports whether a word tells how something is done: "clients book online".
func isWay(low string) bool {
	switch low {
	case "full", "part", "nights", "days", "hard", "remotely", "online", "together", "alone", "early", "late", "daily", "weekly", "overnight", "in", "from", "by", "at", "with", "next", "on", "out", "up":
		return true
	}
	return false
}

// placed reports whether a word behind people is more likely what is theirs:
// "residents lounge".
func placed(low string) bool {
	switch low {
	case "lounge", "program", "group", "union", "market", "survey", "interview", "list", "ratio", "schedule", "shift", "support", "camp", "feedback", "award", "meeting", "club", "network", "fund", "license", "visit", "review", "report", "guide":
		return true
	}
	return false
}

// changes reports whether a past is of what happens by itself.
func changes(low string) bool {
	switch low {
	case "doubled", "tripled", "quadrupled", "closed", "opened", "launched", "started", "moved", "merged", "changed", "expanded", "failed", "crashed", "ended", "happened", "worked", "collapsed", "improved", "increased", "decreased", "stopped", "arrived", "retired", "resigned", "joined", "dropped", "left", "quit", "split", "lost", "won", "hit", "met", "halved", "stayed", "lasted":
		return true
	}
	return false
}

func timed(low string) bool {
	switch low {
	case "this", "last", "since", "in", "twice", "from", "to", "overnight", "again", "recently", "early", "late", "yesterday", "after", "when", "because", "ahead", "two", "three", "over", "its", "their", "by":
		return low != "by"
	}
	return false
}

func contracted(low string) bool {
	switch low {
	case "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll", "they're", "they've", "they'd", "they'll", "he's", "she's", "he'd", "she'd", "he'll", "she'll", "it's", "there's", "you're", "you've", "you'd", "you'll", "that's", "everyone's", "nobody's":
		return true
	}
	return false
}

// own reports whether words are about the sender.
func own(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "i", "my", "me", "i'm", "i've", "i'd", "i'll", "mine", "myself":
			return true
		}
	}
	return false
}

// leadIn is how many words at the beginning only say that something was talked
// about: "we talked about", "she said that".
func leadIn(words []word) (skip int, told bool) {
	n := 0
	if len(words) > 4 && words[1].low == "and" && words[2].low == "i" && words[0].kind.any(proper|pronoun) {
		n = 2 // "Marcus and I talked about"
	}
	if n < len(words) && words[n].kind.any(pronoun) {
		n++
	}
	if n < len(words) && (words[n].low == "also" || words[n].low == "briefly") {
		n++
	}
	if n >= len(words) {
		return 0, false
	}
	verb := words[n].low
	n++
	switch verb {
	case "talked", "spoke", "chatted", "talking", "talk", "chat", "conversation", "discussion", "asked", "learned", "heard", "hearing", "learning", "spoken", "discussed", "covered", "mentioned", "said", "explained", "described", "told", "says", "thinks", "re", "about", "regarding", "discussing", "noted":
	default:
		return 0, false
	}
	if verb == "about" || verb == "re" || verb == "regarding" {
		if n == 1 && len(words) > 1 {
			return 1, false
		}
		return 0, false
	}
	if n < len(words) && (words[n].low == "me" || words[n].low == "us") {
		n++
	} else if verb == "told" {
		return 0, false
	}
	if n+1 < len(words) && words[n].low == "to" && (words[n+1].low == "me" || words[n+1].low == "us") {
		n += 2
	}
	for n < len(words) && (words[n].low == "a" && n+1 < len(words) && (words[n+1].low == "lot" || words[n+1].low == "bit") || words[n].low == "lot" || words[n].low == "bit" || words[n].low == "briefly" || words[n].low == "with" && n+2 < len(words) && words[n+2].low == "about") {
		n++
		if words[n-1].low == "with" {
			n++
		}
	}
	about := n < len(words) && (words[n].low == "about" || words[n].low == "through" || words[n].low == "on" && verb != "told")
	if about {
		n++
	}
	switch verb {
	case "said", "says", "explained", "mentioned", "told", "thinks", "noted", "described":
		if !about && n < len(words) && words[n].low == "that" {
			n++
		}
		if n >= len(words) {
			return 0, false
		}
		return n, !about
	case "discussed", "covered", "discussing":
	default:
		if !about {
			return 0, false
		}
	}
	if n >= len(words) {
		return 0, false
	}
	return n, false
}
