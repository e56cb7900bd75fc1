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

// opening is the first part of a claim.
type opening struct {
	text string
	have string // behind "I'd bring"
	past bool   // "I sold lighting"
	ing  bool   // "I've been observing"
	has  bool   // "I have six years of tele"
	act  bool
	led  bool // by a rule for parts, and not by those for a line
}

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
		if gone && (dangles(part) || how == contrast) {
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

// dangles reports whether a part speaks of what was said before it.
func dangles(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "them", "it", "that", "this", "those", "they", "its", "their", "which", "these", "there", "it's", "that's":
			return true
		}
	}
	return false
}

// opening reads the first part of a claim.
func (r Reader) opening(words []word, use Use) opening {
	if len(words) == 0 || strangers(words) {
		return opening{}
	}
	if isFirst(words) {
		led := false
		if (words[1].kind.any(past) || words[1].low == "did") && words[0].low == "i" {
			longer := spanBehindAct(words)
			led, words = len(longer) > len(words), longer
		}
		o := opening{text: statementOf(words), led: led, act: true, past: words[1].kind.any(past) && words[0].low == "i", ing: words[0].low == "i'm" && words[1].kind.any(ing)}
		return o
	}
	if at := fronted(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return opening{text: capital(text(words)), led: true, past: words[at+1].kind.any(past)}
	}
	if low := words[0].low; (low == "zero" || low == "no" || low == "0") && len(words) > 1 && faultless(words[1:]) && ends(words[len(words)-1]) {
		return opening{text: "I've had no " + text(words[1:]), led: true}
	}
	if words[0].low == "never" && len(words) == 2 && words[1].kind.any(adjective) {
		return opening{text: "I'm never " + words[1].text, led: true}
	}
	if words[0].kind.any(preposition) && words[0].low == "on" && len(words) > 2 && use != Strength {
		switch words[len(words)-1].low {
		case "now", "again", "already":
			return opening{text: "I'm " + text(words), led: true}
		}
	}
	if len(words) > 1 && !hasNegative(words) {
		if have := spanFirst(words); have != "" {
			return opening{text: spent(have), have: have, has: true, led: true}
		}
		if since := sinceThen(words); since != "" {
			return opening{text: since, led: true}
		}
		if have := spanLast(words); have != "" {
			return opening{text: spent(have), have: have, has: true, led: true}
		}
	}
	words = headcount(twinned(words))
	if len(words) > 2 && words[0].kind.any(past) && words[1].low == "as" && (words[2].kind.any(person) || isRole(words[2].low)) && !words[2].kind.any(plural) && (len(words) == 3 || words[3].kind.any(preposition)) {
		a := article(words[2].text)
		words = slices.Insert(slices.Clone(words), 2, word{a, a, determiner}) // "started as temp"
	}
	led := false
	if words[0].kind.any(past) || words[0].low == "did" {
		if longer := spanBehindAct(words); len(longer) > len(words) {
			words, led = longer, true
		}
	}
	if at := slices.IndexFunc(words, func(w word) bool { return w.low == "since" }); at > 0 && at+1 < len(words) {
		if words[0].kind.any(ing) && at > 1 && (doing(words[:at]) || use != Strength && !words[1].kind.any(preposition) && !strings.HasPrefix(words[1].low, "experience")) {
			return opening{text: "I've been " + text(words), ing: true, led: true}
		}
		if being(words) {
			return opening{text: "I've been " + text(words), act: true, led: true}
		}
		if done := participle(words[0].low); done != "" && !lacksArticle(words) {
			words = slices.Clone(words)
			words[0].text = done
			return opening{text: "I've " + text(words), act: true, led: true}
		}
		if words[0].kind.any(past) && !words[0].kind.any(finite) && (!words[0].kind.any(adjective) || words[1].kind.any(number|determiner)) && !lacksArticle(words) && (isParticiple(words[0].low) || strings.HasSuffix(words[0].low, "ed") || alsoParticiple(words[0].low)) {
			return opening{text: "I've " + text(words), act: true, led: true}
		}
	}
	if words[0].kind.any(ing) && (use == News || use == Answer) && len(words) > 1 && doing(words) {
		var item Item
		r.gerund(&item, words, use)
		return opening{text: item.Did, ing: item.Did != "", act: true}
	}
	if being(words) {
		return opening{text: "I was " + text(words), past: true, act: true, led: true}
	}
	var item Item
	r.oneClaim(&item, words, use, line{words: words})
	o := opening{text: item.Did, have: item.Have, led: led && item.Did != ""}
	if len(words) > 2 && words[0].kind.any(number) && isSpan(words[1].low) && item.Did != "" {
		o.led = true
	}
	o.past = item.Class == PastAct && strings.HasPrefix(item.Did, "I ")
	o.act = item.Class == PastAct || item.Class == PresentAct
	o.has = strings.HasPrefix(item.Did, "I have ") || strings.HasPrefix(item.Did, "I've spent ")
	o.ing = strings.HasPrefix(item.Did, "I'm ") && words[0].kind.any(ing)
	return o
}

// spent is the claim of "nine years as a band director".
func spent(have string) string {
	if words := strings.SplitN(have, " ", 3); len(words) == 3 && strings.HasPrefix(words[2], "as a") {
		have = words[0] + " " + words[1] + " of experience " + words[2]
	}
	return "I have " + have
}

// subject reads "amnesty campaign in Dayton, reopened 400 cards": what was done by
// what the first part names.
func (r Reader) subject(parts [][]word, use Use) (opening, [][]word) {
	if len(parts) < 2 || !parts[1][0].kind.any(past) || parts[1][0].kind.any(adjective) && !parts[1][0].kind.any(finite) {
		return opening{}, nil
	}
	n, ok := nounPhrase(parts[0])
	if !ok || n.led || n.numbered || n.person || len(parts[1]) < 2 || !yields(n.words[n.head].low) || !brings(parts[1][0].low) || hasVerb(parts[0]) {
		return opening{}, nil
	}
	return opening{text: "our " + text(parts[0]) + " " + text(parts[1]), led: true}, parts[2:]
}

// yields reports whether a thing that people run can have a result.
func yields(low string) bool {
	switch low {
	case "campaign", "drive", "project", "program", "programme", "pilot", "fundraiser", "initiative", "redesign", "migration", "club", "event", "relaunch", "rollout", "newsletter", "appeal", "auction", "workshop", "launch", "scheme", "promotion", "promo":
		return true
	}
	return false
}

// brings reports whether a verb tells of a result.
func brings(low string) bool {
	switch low {
	case "reopened", "raised", "cut", "reduced", "saved", "brought", "grew", "doubled", "tripled", "halved", "won", "increased", "reached", "drew", "sold", "lifted", "added", "recovered", "gained", "attracted", "collected":
		return true
	}
	return false
}

// fronted is where "I" stands behind "in Joinville": the sentence needs a comma there.
func fronted(words []word) int {
	if !words[0].kind.any(preposition) {
		return 0
	}
	for n := 2; n+2 < len(words); n++ {
		if isFirst(words[n:]) && words[n].low == "i" || words[n].low == "i'd" || words[n].low == "i'm" || words[n].low == "i've" {
			if hasVerb(words[:n]) || !ends(words[n-1]) || !ends(words[len(words)-1]) {
				return 0
			}
			return n
		}
	}
	return 0
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

// headcount writes a number below ten in letters where it stands for people: "led 9
// on nights".
func headcount(words []word) []word {
	if len(words) > 2 && words[0].kind.any(past) && len(words[1].text) == 1 && words[1].text >= "2" && words[1].text <= "9" && words[2].kind.any(preposition) {
		words = slices.Clone(words)
		words[1].text = digits(words[1].text)
		words[1].low = words[1].text
	}
	return words
}

// twinned joins "team teaching" and the like, as one verb.
func twinned(words []word) []word {
	if len(words) < 2 || !words[1].kind.any(ing|past) {
		return words
	}
	switch words[0].low {
	case "team", "co", "job", "cross", "hand", "self", "double", "fact", "proof", "live", "home":
	default:
		return words
	}
	one := words[0].low + "-" + words[1].low
	return slices.Concat([]word{{one, one, words[1].kind &^ (count | mass)}}, words[2:])
}

// doing reports whether words in -ing are what somebody does, for certain.
func doing(words []word) bool {
	return isGerund(words) || strings.Contains(words[0].low, "-") && words[0].kind.any(ing) || len(words) > 1 && words[0].kind.any(ing) && !words[0].kind.any(count|mass|adjective) && !words[1].kind.any(plural)
}

// alsoParticiple reports whether an irregular past is its participle as well.
func alsoParticiple(low string) bool { return irregular(low) != "" && !isFinite(low) }

// being reports whether words say what was done to the person: "signed off on pulls".
func being(words []word) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0].low + " " + words[1].low {
	case "signed off", "cleared to", "cleared for", "certified in", "checked off", "approved for", "approved to", "licensed in", "recertified in", "promoted to", "offered the", "accepted to", "accepted into", "asked to", "chosen to", "chosen for", "picked for", "picked to", "invited to", "voted best", "named to", "put in", "observed twice", "rated outstanding", "rated good", "rated excellent":
		return words[0].low != "put" || len(words) > 2 && words[2].low == "charge"
	}
	if words[1].low == "by" && strings.HasSuffix(words[0].low, "ed") && len(words) > 2 && !words[2].kind.any(number|ing) {
		return true // "cleared by the doctor"
	}
	return passive(words)
}
