package phrase

import (
	"slices"
	"strings"
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
