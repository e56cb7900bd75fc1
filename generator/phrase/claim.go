package phrase

import (
	"slices"
	"strings"
)

// claim reads what the person has, can do or has done: a strength, an answer, news.
func (r Reader) claim(l line, use Use) Item {
	item := Item{Class: Unknown}
	words := l.words
	if l.asks {
		item.Class = Ask
		return item
	}
	if l.parts > 0 {
		item.Class = Sentence
		if l.capped && isFirst(words) {
			item.Sentence = stopped(capital(text(words)))
		}
		return item
	}
	for len(words) > 2 && words[0].low == "that" && (isFirst(words[1:]) || words[1].low == "my") {
		words = words[1:]
	}
	if isFirst(words) {
		item.Class = Sentence
		if claim := statementOf(words); l.stop && l.capped && len(l.words) == len(words) {
			item.Sentence = stopped(claim) // as it stands
		} else {
			item.Did, item.Sentence = claim, stopped(claim)
		}
		return item
	}
	if words[0].low == "my" && len(words) > 1 {
		if at := verbAt(words); at > 0 {
			item.Class = Clause
			if ends(words[len(words)-1]) {
				item.Did = text(words)
			}
			return item
		}
		if use == Strength {
			words = words[1:]
		}
	}
	for _, w := range words {
		switch w.low { // somebody else's words, or words to somebody
		case "you", "your", "they", "we", "our", "us", "he", "she", "their":
			if use == Strength && (w.low == "our" || w.low == "we" || w.low == "us") {
				break
			}
			if l.capped && l.stop && verbAt(words) > 0 {
				item.Class, item.Sentence = Sentence, stopped(capital(text(words)))
			}
			return item
		}
	}
	if list := split(words); list != nil && !adjectivesOnly(words) {
		if r.claims(&item, list, use) {
			item.Class = Several
			return item
		}
		item = Item{}
		if words[0].kind.any(past|ing|verb|modal) || mentionsNumber(words) {
			words = anded(words, list)
			r.oneClaim(&item, words, use, l)
			if item.Have != "" && item.Class == Noun {
				item.Have, item.Did = "", ""
			}
			return item
		}
		item.Class = Unknown
		return item
	}
	r.oneClaim(&item, words, use, l)
	return item
}

// anded puts an "and" before the last part of a list that has none: "know SAP, Oracle".
func anded(words []word, list [][]word) []word {
	last := list[len(list)-1]
	for _, w := range words {
		if w.low == "and" {
			return words
		}
	}
	first := last[0]
	if len(last) > 3 && !first.kind.any(past) || first.kind.any(number|preposition|asking|joining|adverb|determiner|ing) {
		return words
	}
	at := len(words) - len(last)
	words = slices.Clone(words)
	if len(list) == 2 {
		words[at-1].text = strings.TrimRight(words[at-1].text, ",;")
	}
	return slices.Insert(words, at, word{"and", "and", joining})
}

func mentionsNumber(words []word) bool { return words[0].kind.any(number) }

// isFirst reports whether words are a clause in the first person.
func isFirst(words []word) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0].low {
	case "i'm", "i've", "i'd", "i'll":
		return true
	case "i":
		return (words[1].kind.any(verb|past|auxiliary|modal|adverb) || words[1].low == "never") && (len(words) > 2 || words[1].kind.any(verb|past))
	}
	return false
}

// statementOf is a clause in the first person, where it was written to its end.
func statementOf(words []word) string {
	if !ends(words[len(words)-1]) && !particle(words[len(words)-1].low) {
		return ""
	}
	return text(words)
}

func particle(low string) bool { return low == "in" || low == "over" || low == "on" }

// oneClaim reads a claim that is not several.
func (r Reader) oneClaim(item *Item, words []word, use Use, l line) {
	if len(words) == 0 || !ends(words[len(words)-1]) || bareTail(words) {
		return
	}
	first := words[0]
	words = articled(words)
	for n := 1; n+1 < len(words); n++ {
		if words[n].low == "now" && strings.HasSuffix(words[n-1].text, ",") && words[n+1].kind.any(verb) {
			words = slices.Clone(words) // "started as a dishwasher, now run the line"
			words[n-1].text = strings.TrimSuffix(words[n-1].text, ",")
			words = slices.Insert(words, n, word{"and", "and", joining})
			break
		}
	}
	rest := func(from int) string { return text(words[from:]) }
	if use == Strength && len(words) == 3 && words[1].low == "and" && isTool(words[0]) && isTool(words[2]) && (knownTool(first.low) || knownTool(words[2].low)) {
		item.Class = Several
		item.Did, item.Have = "I know "+rest(0), "experience with "+rest(0)
		return
	}
	switch {
	case first.kind.any(negative) && !calmly(words) || first.low == "don't" || first.low == "can't":
		return
	case first.low == "can" || first.low == "could":
		item.Class = Ability
		n := 1
		for n < len(words)-1 && words[n].kind.any(adverb) {
			n++
		}
		if n < len(words) && (words[n].kind.any(verb) || words[n].low == "do") && !lacksArticle(words[n:]) {
			item.Did = "I can " + rest(1)
		}
		return
	case first.low == "able" || first.low == "unable":
		item.Class = Ability
		if first.low == "able" && len(words) > 2 && words[1].low == "to" && (words[2].kind.any(verb|adverb) || words[2].low == "be") {
			item.Did = "I'm " + rest(0)
			if use == Strength {
				item.Did = "I can " + rest(2)
			}
		}
		return
	case first.low == "been" && len(words) > 1:
		item.Class = PastAct
		item.Did = "I've " + rest(0)
		return
	case first.low == "have" && len(words) > 2 && words[1].kind.any(past) && !words[1].kind.any(adjective|count):
		item.Class = PastAct
		item.Did = "I've " + rest(1)
		return
	case first.low == "have" && len(words) > 1 || first.low == "had" && len(words) > 1:
		item.Class = PresentAct
		item.Did = "I " + rest(0)
		if n, ok := nounPhrase(words[1:]); ok && n.one && !n.led && !n.numbered {
			item.Did = "I " + first.text + " " + n.indefinite()
		}
		return
	case first.low == "am" && len(words) > 1:
		item.Class = PresentAct
		item.Did = "I'm " + rest(1)
		return
	case (first.low == "was" || first.low == "did") && len(words) > 1:
		item.Class = PastAct
		item.Did = "I " + rest(0)
		return
	case first.low == "will" && len(words) > 1 && words[1].kind.any(verb):
		item.Class = PresentAct
		item.Did = "I'll " + rest(1)
		return
	case first.kind.any(asking) || first.low == "that":
		item.Class = How
		return
	}
	if isState(words) || calmly(words) {
		item.Class = Adjective
		item.Did = "I'm " + rest(0)
		item.Did = strings.Replace(item.Did, " oriented", "-oriented", 1)
		if n := len(words) - 1; words[n].low == "focused" && n > 0 && words[n-1].kind.any(count|mass) {
			item.Did = strings.Replace(item.Did, " focused", "-focused", 1)
		}
		return
	}
	if first.low == "passed" && len(words) > 1 && spelled(words[1].text) {
		the := []word{{"the", "the", determiner}}
		exam := []word{}
		if low := words[1].low; (low == "cpa" || low == "pmp" || low == "cfa") && (len(words) < 3 || words[2].low != "exam") {
			exam = []word{{"exam", "exam", count}}
		}
		words = slices.Concat(words[:1], the, words[1:2], exam, words[2:])
	}
	if passive(words) {
		item.Class = PastAct
		item.Did = "I was " + rest(0)
		return
	}
	n := 0
	for n < len(words)-1 && words[n].kind.any(adverb) && !words[n].kind.any(verb) { // "recently passed", "quickly learn"
		n++
	}
	lead := words[n]
	if n == 0 && lead.kind == adjective && strings.HasSuffix(lead.low, "ed") && len(words) > 1 && (words[1].kind.any(determiner|number) || isPossessive(words[1].text)) {
		item.Class, item.Did = PastAct, "I "+rest(0) // a verb that is no common one
		return
	}
	if (lead.kind.any(past) || lead.kind.any(verb) && !lead.kind.any(count|mass)) && !lead.kind.any(adjective) && lacksArticle(words[n:]) {
		item.Class = PastAct
		return
	}
	if lead.kind.any(past) && !(n > 0 && lead.kind.any(adjective)) && isActedOn(words[n:], use) {
		item.Class = PastAct
		item.Did = "I " + rest(0)
		if isParticiple(lead.low) {
			item.Did = "I've " + rest(0)
		}
		if base := baseOfPast(lead.low); base != "" && n == 0 && use == Strength && base != "own" && base != "win" && base != "pass" && base != "earn" && base != "get" && base != "receive" && base != "hit" && base != "grow" && base != "read" && base != "use" && simple(words[1:]) {
			item.Doing = gerundOf(base) + strings.TrimPrefix(rest(0), lead.text)
		}
		return
	}
	if first.low == "pair" && len(words) > 1 && words[1].low == "programming" {
		item.Class, item.Have, item.Did, item.Doing = Noun, "experience with "+rest(0), "I have experience with "+rest(0), "with "+rest(0)
		return
	}
	if lead.kind.any(verb) && !(lead.kind.any(adjective) && n+1 < len(words) && !words[n+1].kind.any(determiner)) && isDone(words[n:]) {
		item.Class = PresentAct
		item.Did = "I " + rest(0)
		if n == 0 && use == Strength && practised(lead.low) && simple(words[1:]) {
			item.Doing = gerundOf(lead.low) + strings.TrimPrefix(rest(0), lead.text)
		}
		return
	}
	if first.kind.any(ing) && (isGerund(words) || words[len(words)-1].kind.any(number) && len(words) > 3 && words[len(words)-2].low == "since") {
		item.Class = Gerund
		r.gerund(item, words, use)
		return
	}
	if at := verbAt(words); at >= 0 {
		item.Class = Clause
		if use != Strength && first.kind.any(determiner) {
			item.Did = text(words)
			if first.kind.any(pronoun) {
				item.Did = ""
			}
		}
		return
	}
	if noun, ok := nounPhrase(words); ok {
		item.Class = Noun
		r.nounClaim(item, noun, use)
		return
	}
	if first.kind.any(adjective) {
		item.Class = Adjective
	}
}

// calmly reports whether words say what does not trouble somebody: "not afraid of
// hard conversations", "not easily rattled".
func calmly(words []word) bool {
	return len(words) > 2 && words[0].low == "not" && (words[1].low == "afraid" || words[1].low == "easily")
}

// gerund gives the forms of "leading a migration".
func (r Reader) gerund(item *Item, words []word, use Use) {
	t := text(words)
	switch use {
	case Strength:
		for n := range words {
			if words[n].low == "since" && n > 0 {
				item.Did = "I've been " + t // "shipping apps since 2015"
				return
			}
		}
		item.Doing = t
		switch words[0].low {
		case "staying", "keeping", "being", "listening", "remembering", "explaining", "finding", "making", "getting", "handling", "calming", "helping", "putting", "solving", "juggling", "de-escalating", "thinking", "turning", "talking", "multitasking", "connecting", "communicating", "prioritizing", "spotting", "motivating":
			item.Did, item.Doing = "I'm good at "+t, ""
		default:
			item.Did = "I have experience " + t
			item.Have = "experience " + t
		}
		if len(words) == 1 && soft(words[0].low) {
			item.Did, item.Doing, item.Have = "I'm good at "+t, "", ""
			return
		}
		if len(words) == 1 { // "mentoring"
			item.Doing = "with " + t
			if common(words[0].low).any(mass) || words[0].low == "teaching" {
				item.Have, item.Did, item.Doing = t+" experience", "I have "+t+" experience", ""
			} else {
				item.Have = "experience with " + t
				item.Did = "I have experience with " + t
			}
		}
	case News, Answer:
		if len(words) > 1 {
			item.Did = "I'm " + t
			switch words[0].low {
			case "learning", "working", "studying", "volunteering", "teaching", "training", "building", "writing", "reading", "practicing", "practising", "helping", "mentoring", "coaching", "tutoring", "leading", "developing", "researching", "preparing", "contributing", "freelancing", "consulting", "designing", "shadowing", "caring", "managing", "attending":
				item.Did = "I've been " + t
			}
		}
	}
}

// nounClaim gives the forms of "eight years of ICU nursing".
func (r Reader) nounClaim(item *Item, n noun, use Use) {
	t := text(n.words)
	head := n.words[n.head]
	first := n.words[0]
	switch {
	case wards([]string{t}):
		item.Have = "experience in the " + t
		item.Did = "I have " + item.Have
		return
	case certificates([]string{t}):
		item.Did = "I'm certified in " + t
		return
	case strings.HasSuffix(first.low, "%"):
		if use != Research && len(n.words) > 2 && n.words[1].low == "of" && (n.words[2].low == "quota" || n.words[2].low == "target" || n.words[2].low == "goal" || n.words[2].low == "plan") {
			item.Did = "I've hit " + t
		}
		return
	case n.numbered && len(n.words) > 2 && isSpan(n.words[1].low) && strings.HasPrefix(n.words[2].low, "experience"):
		n.head = 1
		r.timeClaim(item, n)
		return
	case n.numbered && n.head > 1 && isSpan(n.words[1].low) && n.words[n.head].kind.any(ing|mass):
		item.Have = text(n.words[:2]) + " of " + text(n.words[2:]) // "8 years ICU nursing"
		item.Did = "I have " + item.Have
		return
	case spelled(first.text) && n.head == 0 && !isCredential(head.low) && properName(head.low) == "":
		return // "CCRN"
	case n.person:
		r.personClaim(item, n)
		return
	case isSpan(head.low):
		r.timeClaim(item, n)
		return
	case use == News:
		switch head.low {
		case "certificate", "certification", "license", "licence", "degree", "diploma", "website", "portfolio":
			item.Did = "I have " + n.indefinite()
		}
		return
	case language(head.low) && len(n.words) <= 2:
		if len(n.words) == 1 || n.words[0].low == "fluent" || n.words[0].low == "conversational" || n.words[0].low == "basic" || n.words[0].low == "some" || n.words[0].low == "good" {
			item.Did = "I speak " + t
		}
		return
	case isCredential(head.low) && !n.led && !n.many:
		item.Did = "I have " + article(first.text) + " " + t
		return
	case n.asset || head.low == "care" && n.head == 0 && len(n.words) > 1 && (n.words[1].low == "with" || n.words[1].low == "for" || n.words[1].low == "in") || quality(first.low) && !n.led && n.head > 0 && n.known && (n.many || head.kind.any(mass) && !n.one || n.named && knownTool(head.low) || head.low == "manner"):
		switch head.low {
		case "ethic", "attitude", "presence", "memory", "personality", "background", "nose", "eye", "ear", "way", "smile", "voice", "skill", "interest", "focus", "drive", "command", "mentality", "mindset", "temper", "reputation", "temperament", "instinct", "degree", "vocabulary":
			if !n.led && (n.head == 0 && (n.head+1 == len(n.words) || head.low == "memory" || head.low == "voice" || head.low == "presence") || n.head > 0 && head.low == "ethic" && !first.kind.any(adjective)) {
				return
			}
		}
		if isProper(head.text) && !language(head.low) && n.head > 0 {
			item.Have = t + " skills" // "strong SQL"
			item.Did = "I have " + item.Have
			return
		}
		item.Have = n.indefinite()
		if n.led && first.low == "the" {
			if head.low != "patience" && head.low != "ability" && head.low != "willingness" {
				item.Have = ""
			}
		}
		if item.Have != "" && n.asset && !virtue(head) {
			item.Did = "I have " + item.Have
		}
		if head.low == "skills" && n.head == 0 {
			item.Have, item.Did = "", ""
		}
		return
	case use == Answer:
		if n.numbered && n.many || n.led && first.low != "the" && first.low != "my" && n.one || n.asset || own(n.words[:1]) {
			item.Did = "I have " + n.indefinite()
		} else if n.many && (first.low == "many" || first.low == "several") {
			item.Did = "I have " + t
		}
		return
	case n.numbered && n.many && counted(head.low):
		item.Did = "I have " + t
		return
	case n.led:
		switch first.low {
		case "a", "an", "some", "many", "several":
			if n.one && (first.low == "a" || first.low == "an") {
				item.Have, item.Did = t, "I have "+t
			}
		}
		return
	case n.numbered:
		return
	}
	if soft(head.low) && n.head == len(n.words)-1 {
		switch head.low {
		case "communication", "leadership", "organization", "negotiation", "presentation", "writing", "listening", "editing", "research":
			item.Have = t + " skills"
			item.Did = "I have " + item.Have
			if head.low == "organization" {
				item.Have, item.Did = "", "I'm well organized"
				if len(n.words) > 1 {
					item.Did = ""
				}
			}
		default:
			item.Did = "I'm good at " + t
		}
		return
	}
	if n.one && !(head.kind.any(mass | ing)) && !uncountable(head.low) {
		return // "Kafka migration": led it, or saw it?
	}
	if !n.known || strings.Contains(head.text, "/") || head.kind.any(number) || n.named && n.head > 0 && n.words[n.head-1].kind.any(proper) || hasDigit(head.low) {
		return
	}
	if first.kind.any(past) && first.low != "mixed" && first.low != "advanced" && first.low != "distributed" || n.named && len(n.words) > 2 {
		return // "trained operators": an act, or people?
	}
	if n.head+1 < len(n.words) {
		switch n.words[n.head+1].low {
		case "in", "with", "and", "from", "across", "of":
		default:
			return
		}
	}
	for _, w := range n.words[n.head+1:] {
		if w.low == "for" || w.low == "since" || isYear(w.low) {
			return
		}
	}
	if n.words[n.head].kind.any(ing|mass) && n.head == len(n.words)-1 && len(n.words) == 1 {
		item.Have = t + " experience"
		item.Did = "I have " + item.Have
		return
	}
	item.Have = "experience with " + t
	item.Did = "I have experience with " + t
	item.Doing = "with " + t
}

// articled puts an article before what a verb is done to, where notes leave it out of
// what there can only be one of: "led migration of 200 services".
func articled(words []word) []word {
	if len(words) < 2 || !words[0].kind.any(verb|past) || words[0].kind.any(adjective|ing) {
		return words
	}
	end := 1
	for end < len(words) && !words[end].kind.any(preposition|joining|asking|determiner|number|pronoun|adverb) && !strings.HasSuffix(words[end].text, ",") {
		end++
	}
	if end == 1 || isPossessive(words[1].text) {
		return words
	}
	switch words[end-1].low {
	case "team", "app", "website", "site", "tool", "program", "programme", "club", "migration", "campaign", "harness", "platform", "dashboard", "store", "clinic", "course", "workshop", "newsletter", "podcast", "project", "account", "system", "pipeline", "rollout", "redesign", "launch", "department", "bill", "book", "article", "grant", "award", "prize", "contract", "proposal", "report", "feature", "server", "database", "bot", "robot", "script", "model", "office", "branch", "shop", "restaurant", "warehouse", "factory", "event", "conference", "festival", "exhibition", "company", "startup", "nonprofit", "thesis", "dissertation", "paper", "map", "guide", "manual", "handbook", "template", "checklist", "playbook", "library", "archive", "lab", "survey", "prototype", "garden", "dataset", "backlog", "budget", "codebase", "curriculum", "process", "product", "p&l", "license", "licence", "certificate", "degree", "kickoff", "meeting", "pilot", "trial", "summit", "retreat", "gala", "fundraiser", "auction", "committee", "panel", "network", "group", "page", "channel", "series", "chapter", "class", "kitchen", "farm", "band", "choir", "orchestra", "house", "home", "car", "machine", "engine", "proof", "study", "review", "audit", "merger", "acquisition", "transition", "conversion", "strategy", "policy", "standard", "framework", "bug", "leak", "fire", "deal", "quote", "record", "goal", "target":
	default:
		return words
	}
	if end == 2 && words[0].kind.any(count) && !words[0].kind.any(past) {
		return words // "project team"
	}
	what := article(words[1].text)
	if end < len(words) && (words[end].low == "of" || words[end].low == "from" || words[end].low == "to") || words[end-1].low == "account" || alters(words[0].low) {
		what = "the"
	}
	return slices.Concat(words[:1], []word{{what, what, determiner}}, words[1:])
}

// lacksArticle reports whether what a verb is done to is one thing without an article,
// for which none is certain: "chaired curriculum board".
func lacksArticle(words []word) bool {
	end := 1
	for end < len(words) && words[end].kind.any(count|mass|adjective|proper|ing|plural) && !words[end].kind.any(preposition|determiner|joining|adverb|past|pronoun) {
		end++
		if strings.HasSuffix(words[end-1].text, ",") {
			break
		}
	}
	if end == 1 {
		return false
	}
	last := words[end-1]
	if words[1].low == "closer" || end+2 < len(words) && words[end].low == "of" && words[end+1].low == "the" && last.kind.any(person) {
		return false // "won teacher of the year"
	}
	if end < len(words) && words[end].kind.any(past|verb|auxiliary) && end > 1 || isPossessive(words[1].text) || isPossessive(last.text) {
		return false
	}
	return last.kind.any(count) && !last.kind.any(plural|mass|proper|adjective|ing|asset) && !uncountable(last.low) && !bareWell(last.low)
}

// bareWell reports whether a noun that may be counted stands well without an article
// behind a verb: "exceeded quota", "worked night shift".
func bareWell(low string) bool {
	switch low {
	case "quota", "inventory", "people", "children", "school", "college", "university", "church", "home", "shift", "court", "class", "work", "science", "history", "art", "music", "basketball", "soccer", "chess", "second", "first", "place", "share", "law", "grade", "kindergarten", "end", "profit", "growth", "value", "demand", "supply", "waste", "risk", "cost", "turnover", "membership", "headcount", "output", "content", "stock", "food", "power", "control", "lead", "charge", "part", "office", "on-call", "staff", "top", "phone", "espresso", "calculus", "production", "stage", "camera", "time", "duty", "triage", "intake", "order", "night", "day", "point", "throughput", "intro", "business", "access", "security", "register", "line", "grill", "bar", "front", "back", "deck", "track", "step", "room", "space", "trust", "rapport", "state", "board", "market", "credit", "fraud", "theft", "loss", "attention", "service", "culture", "policy", "research", "practice", "therapy", "care":
		return low != "board" && low != "state"
	}
	return false
}

// alters reports whether a verb is about what was there before.
func alters(low string) bool {
	switch low {
	case "reduced", "cut", "increased", "grew", "improved", "raised", "doubled", "tripled", "halved", "managed", "oversaw", "redesigned", "rewrote", "rebuilt", "ran", "migrated", "modernized", "fixed", "cleared", "balanced", "maintained", "reorganized", "moved", "relaunched", "automated", "streamlined", "simplified", "finished", "manage", "run", "maintain", "update", "updated", "owned":
		return true
	}
	return false
}

// simple reports whether words hold no second verb or clause.
func simple(words []word) bool {
	if len(words) == 0 || words[0].low == "to" || words[0].kind.any(ing) && !nominal(words[0].low) || words[0].low == "how" {
		return false
	}
	for _, w := range words {
		if strings.HasSuffix(w.text, ",") || w.kind.any(past|finite|auxiliary|joining) && w.low != "and" || w.low == "now" {
			return false
		}
	}
	for n, w := range words[:max(len(words)-1, 0)] {
		if w.low == "and" && words[n+1].kind.any(verb) && !words[n+1].kind.any(count|mass|plural) {
			return false
		}
	}
	return true
}

// practised reports whether somebody has experience doing a thing.
func practised(base string) bool {
	switch base {
	case "lead", "manage", "run", "teach", "coach", "train", "mentor", "supervise", "sell", "design", "build", "support", "coordinate", "organize", "organise", "work", "tutor", "oversee", "handle", "develop", "maintain", "operate", "negotiate":
		return true
	}
	return false
}

// virtue reports whether somebody can bring a thing, and does not say to have it.
func virtue(head word) bool {
	return head.kind.any(mass) && head.low != "experience" && head.low != "knowledge" && head.low != "expertise" && head.low != "exposure" && head.low != "familiarity"
}

// counted reports whether somebody says how many of a thing they have.
func counted(low string) bool {
	switch low {
	case "papers", "publications", "patents", "awards", "grants", "certifications", "certificates", "articles", "degrees", "languages", "licenses", "licences", "apps", "books":
		return low != "languages"
	}
	return false
}

// uncountable reports whether a noun that may be counted is mostly not, as the
// field of somebody's work.
func uncountable(low string) bool {
	switch low {
	case "resolution", "integration", "organization", "administration", "service", "control", "improvement", "assurance", "analysis", "design", "architecture", "automation", "entry", "acquisition", "negotiation", "prevention", "retention", "response", "science", "art", "strategy", "production", "preparation", "implementation", "optimization", "optimisation", "modernization", "delivery", "operation", "construction", "translation", "interpretation", "mediation", "instruction", "intervention", "education", "installation", "inspection", "documentation", "communication", "visualization", "moderation", "conservation", "restoration", "collection", "adoption", "enablement", "procurement", "photography", "finance", "law", "de-escalation", "triage", "facilitation", "discovery", "allocation", "measurement", "parity", "mode", "segmentation", "attribution", "personalization", "localization", "prioritization", "protection", "evaluation", "review", "repair", "support", "inventory":
		return low != "review" && low != "repair"
	}
	return false
}

func soft(low string) bool {
	switch low {
	case "communication", "teamwork", "multitasking", "leadership", "organization", "negotiation", "problem-solving", "solving", "time-management", "storytelling", "prioritization", "delegation", "improvisation", "writing", "listening", "math", "spelling", "baking", "upselling", "cooking", "improv", "public-speaking", "presentation", "thinking", "communicating", "organizing", "prioritizing", "explaining", "delegating", "negotiating", "multi-tasking":
		return true
	}
	return false
}

// quality reports whether an adjective says that something is good.
func quality(low string) bool {
	switch low {
	case "calm", "clear", "careful", "plain", "friendly", "fast", "honest", "strong", "good", "solid", "steady", "deep", "broad", "quick", "excellent", "great", "advanced", "proven", "close", "warm", "reliable", "thoughtful", "hands-on", "fresh", "extensive", "accurate", "consistent", "decent", "intermediate", "expert", "working":
		return true
	}
	return false
}

func language(low string) bool {
	switch low {
	case "spanish", "english", "french", "german", "italian", "portuguese", "mandarin", "cantonese", "japanese", "korean", "arabic", "russian", "hindi", "urdu", "tagalog", "vietnamese", "dutch", "swedish", "ukrainian", "turkish", "hebrew", "polish", "asl":
		return true
	}
	return false
}

func isCredential(low string) bool {
	switch low {
	case "mba", "phd", "cdl", "cpa", "pmp", "rn", "bsn", "msn", "lcsw", "license", "licence", "certificate", "certification", "degree", "diploma", "bachelor's", "master's":
		return low != "rn" && low != "cpa"
	}
	return false
}

// personClaim gives the forms of "quick learner" and "lead nurse for 3 years".
func (r Reader) personClaim(item *Item, n noun) {
	rest := n.words[n.head+1:]
	if len(rest) >= 3 && rest[0].low == "for" && rest[1].kind.any(number) {
		if unit := rest[2].low; unit == "years" || unit == "months" || unit == "year" || unit == "seasons" {
			role := noun{words: n.words[:n.head+1], head: n.head, one: true, led: n.led}
			span := rest[1].text + " " + strings.Trim(rest[2].text, ",;")
			more := ""
			if len(rest) > 3 {
				if !rest[3].kind.any(preposition) {
					return
				}
				more = " " + text(rest[3:])
			}
			item.Have = span + " as " + role.indefinite() + more
			item.Did = "I have " + span + " of experience as " + role.indefinite() + more
			return
		}
	}
	if n.led && n.words[0].low != "a" && n.words[0].low != "an" {
		return
	}
	if n.words[n.head].low == "employee" && len(rest) > 2 && rest[0].low == "of" {
		if !hasDigit(text(rest)) {
			item.Did = "I was " + text(n.words)
		}
		return
	}
	for k, w := range rest {
		if w.low == "at" || w.low == "since" || w.low == "from" || w.low == "until" || w.low == "in" || w.low == "on" || w.low == "during" || w.low == "under" || hasDigit(w.low) || w.low == "for" && k+2 < len(rest) && rest[k+1].kind.any(number|determiner) && isSpan(rest[k+2].low) {
			return // was, or is?
		}
	}
	item.Did = "I'm " + n.indefinite()
}

func isSpan(low string) bool {
	switch low {
	case "years", "year", "months", "weeks", "days", "hours", "seasons", "semesters", "summers":
		return true
	}
	return false
}

// timeClaim gives the forms of "eight years of ICU nursing" and "10 yrs in retail".
func (r Reader) timeClaim(item *Item, n noun) {
	rest := n.words[n.head+1:]
	span := text(n.words[:n.head+1])
	if n.led && n.words[0].low != "over" && n.words[0].low != "several" && n.words[0].low != "many" {
		return
	}
	if !n.numbered && n.words[0].low != "several" && n.words[0].low != "many" {
		return
	}
	tail := text(rest)
	switch {
	case len(rest) == 0:
		if n.words[n.head].low == "hours" && n.head > 1 {
			break
		}
		return
	case rest[0].low == "as":
		role := rest[1:]
		if p, ok := nounPhrase(role); ok {
			tail = "as " + p.indefinite()
		} else {
			return
		}
		item.Have = span + " " + tail
		item.Did = "I have " + span + " of experience " + tail
		return
	case rest[0].kind.any(ing):
		item.Did = "I've spent " + span + " " + tail
		item.Have = span + " of " + tail
		if !isGerund(rest) || len(rest) > 1 && rest[1].kind.any(determiner|number|plural) {
			item.Have = span + " of experience " + tail
		}
		return
	case rest[0].low == "experience" || strings.HasPrefix(rest[0].low, "experience"):
		tail = "of " + tail
	case rest[0].low == "of" || rest[0].low == "in" || rest[0].low == "with" || rest[0].low == "on" || rest[0].low == "at":
	case rest[0].kind.any(preposition | adverb):
		return
	}
	item.Have = span
	if tail != "" {
		item.Have += " " + tail
	}
	item.Did = "I have " + item.Have
}

// isState reports whether words say how somebody is: "fluent in Spanish".
func isState(words []word) bool {
	n := 0
	for n < len(words)-1 && words[n].kind.any(adverb) {
		n++
	}
	w := words[n]
	low := w.low
	if low == "used" {
		return n+1 < len(words) && words[n+1].low == "to" && n+2 < len(words) && !(words[n+2].kind.any(verb) && !words[n+2].kind.any(plural|count|ing)) && !(words[n+2].low == "be" || words[n+2].low == "have")
	}
	switch low {
	case "certified", "licensed", "licenced", "trained", "experienced", "skilled", "qualified", "versed", "based", "accredited", "insured", "registered", "credentialed", "well-versed", "comfortable", "cross-trained", "committed", "dedicated", "known", "motivated", "determined", "organized", "organised", "bonded", "interested":
		if n+1 == len(words) {
			return low == "organized" || low == "organised" || low == "motivated" || low == "dedicated" || low == "determined" || low == "cross-trained"
		}
		next := words[n+1].low
		return next == "in" || next == "as" || next == "by" || next == "with" || next == "to" && low != "trained" || next == "for" || next == "and" && n+2 < len(words) && words[n+2].kind.any(adjective) || next == "on" && low == "trained" || low == "comfortable" && (words[n+1].kind.any(ing) || next == "at" || next == "around" || next == "under")
	}
	if strings.HasSuffix(low, "certified") && n+1 == len(words) || strings.HasSuffix(low, "-certified") {
		return n+1 == len(words) || words[n+1].low == "in" || words[n+1].low == "and"
	}
	if last := words[len(words)-1]; last.low == "certified" && len(words) < 5 && (isProper(w.text) || len(words) < 4 && w.kind.any(count|mass)) {
		return true // "National Board certified"
	}
	if !w.kind.any(adjective) {
		if n+2 == len(words) && (words[n+1].low == "certified" || words[n+1].low == "trained" || words[n+1].low == "fluent") && isProper(w.text) {
			return true // "BLS certified"
		}
		if n+2 == len(words) && (low == "detail" || low == "goal" || low == "customer" || low == "people" || low == "team" || low == "results" || low == "patient" || low == "client") && (words[n+1].low == "oriented" || words[n+1].low == "focused") {
			return true
		}
		return false
	}
	if hasNoState(low) && !(low == "open" && n+1 < len(words) && words[n+1].low == "to") {
		return false
	}
	if n+1 == len(words) {
		return !w.kind.any(count|mass) || low == "patient"
	}
	next := words[n+1]
	if strings.HasPrefix(next.text, "(") && !w.kind.any(count|mass) || low == "available" {
		return true
	}
	if (low == "comfortable" || low == "happy" || low == "ready") && (next.kind.any(ing) || next.low == "to") {
		return true
	}
	switch next.low {
	case "in", "with", "at", "under", "about", "around", "on", "for", "from", "to", "when", "even", "enough":
		if next.low == "for" || next.low == "from" || next.low == "on" {
			return !w.kind.any(verb|count|mass) || low == "available"
		}
		return !w.kind.any(count) || low == "patient" && next.low != "in"
	case "and", "but":
		for k := n + 2; k < len(words); k++ {
			if words[k].kind.any(adverb) {
				continue
			}
			return words[k].kind.any(adjective) && !isNext(words, k+1)
		}
	}
	return false
}

// isNext reports whether a noun stands there: "calm and patient manner".
func isNext(words []word, at int) bool {
	return at < len(words) && words[at].kind.any(count|mass|plural|ing|proper) && !words[at].kind.any(preposition)
}

// hasNoState reports whether an adjective says nothing of how somebody is.
func hasNoState(low string) bool {
	switch low {
	case "present", "past", "last", "next", "new", "first", "annual", "local", "general", "clinical", "clean", "clear", "own", "late", "full", "open", "complete", "separate", "free", "firm", "light", "bad", "angry", "anxious", "broken", "elderly", "large", "high", "low", "social", "mental", "medical", "legal", "public", "private", "manual", "visual", "physical", "technical", "live", "retail", "daily", "weekly", "remote", "global", "direct", "tired", "exhausted", "poor", "slow", "weak", "old", "sad", "major", "minor", "master", "native", "close", "short", "front", "key":
		return true
	}
	return false
}

// passive reports whether words say what was done to the person: "promoted twice".
func passive(words []word) bool {
	if len(words) < 2 {
		return false
	}
	next := words[1].low
	switch words[0].low {
	case "promoted":
		return next == "to" || next == "twice" || next == "from" || next == "within" || next == "in" || next == "after" || next == "three" || next == "early"
	case "elected", "nominated", "chosen", "selected", "picked", "voted", "asked", "invited", "appointed", "recognized", "recognised", "hired", "honored":
		if words[0].low == "selected" || words[0].low == "hired" || words[0].low == "picked" || words[0].low == "invited" || words[0].low == "asked" || words[0].low == "recognized" || words[0].low == "recognised" || words[0].low == "appointed" {
			return next == "to" || next == "as" || next == "for" || next == "by"
		}
		return true
	case "named":
		return true
	case "awarded", "accepted", "admitted":
		return next == "the" || next == "a" || next == "an" || words[0].low != "awarded" && (next == "to" || next == "into" || next == "at")
	}
	return false
}

// isActedOn reports whether a past is what the person did: "grew the team", and not
// "automated testing" under a key where that is no act for certain.
func isActedOn(words []word, use Use) bool {
	if len(words) == 1 {
		return false
	}
	first, next := words[0], words[1]
	if first.low == "used" && (isProper(next.text) || next.low == "to" && len(words) > 2 && words[2].kind.any(verb)) {
		return true
	}
	switch first.low {
	case "experienced", "certified", "licensed", "registered", "skilled", "qualified", "dedicated", "advanced", "distributed", "proven", "paid", "detailed", "motivated", "seasoned", "established", "born", "accredited", "talented", "gifted", "mixed", "organized", "set", "spread", "input", "cost", "known":
		if first.low == "organized" || first.low == "established" || first.low == "set" || first.low == "paid" || first.low == "mixed" || first.low == "spread" || first.low == "known" {
			break
		}
		return false
	}
	if first.kind.any(adjective) && !next.kind.any(determiner|number) && !first.kind.any(finite) && !isPossessive(next.text) && first.low != "organized" {
		return false
	}
	if first.kind.any(verb) { // "cut", "hit", "set": in the past as in the present
		return next.kind.any(determiner|number|preposition|plural|proper|ing|count|mass) && !(len(words) == 2 && next.kind.any(count) && !next.kind.any(plural))
	}
	if first.kind.any(count) && !first.kind.any(finite) && first.low != "led" && first.low != "taught" && first.low != "ran" {
		if !next.kind.any(determiner | number | preposition) {
			return false
		}
	}
	return true
}

// isDone reports whether a verb in its base form is what the person does.
func isDone(words []word) bool {
	first := words[0]
	if len(words) == 1 {
		return false
	}
	next := words[1]
	if !first.kind.any(count | mass | adjective) {
		return next.kind.any(determiner|number|preposition|adverb|plural|proper|count|mass|adjective|ing|pronoun) || isProper(next.text) || isPossessive(next.text) || next.low == "how"
	}
	if first.low == "love" || first.low == "like" {
		return next.kind.any(ing|determiner) || next.low == "to"
	}
	if next.kind.any(determiner) || next.low == "people" && first.low != "staff" {
		return true
	}
	if next.kind.any(number) && first.low != "grade" && first.low != "level" && first.low != "phase" && first.low != "master" {
		return true
	}
	if next.kind.any(preposition) {
		switch first.low + " " + next.low {
		case "care about", "care for", "work with", "work on", "work in", "work at", "work as", "volunteer at", "volunteer with", "volunteer as", "coach for", "nurse at", "partner with", "lead by", "train for", "report to", "travel to", "cook for", "cook at", "excel at", "work under", "deal with", "work well":
			return true
		}
		return false
	}
	if next.low == "well" || next.low == "hard" || next.low == "quickly" || next.low == "fast" && first.low == "learn" {
		return true
	}
	return false
}

// claims joins what each part of a list of claims gives.
func (r Reader) claims(item *Item, list [][]word, use Use) bool {
	var items []Item
	var texts []string
	tools := true
	for n, words := range list {
		words = bare(words)
		if n == len(list)-1 && len(words) > 1 && words[0].low == "and" {
			words = words[1:]
		}
		if len(words) == 2 && words[0].low == "so" && words[1].low == "on" {
			if n != len(list)-1 {
				return false
			}
			texts = append(texts, "so on")
			items = append(items, Item{})
			continue
		}
		if len(words) == 0 || words[0].kind.any(preposition|joining|asking|pronoun) {
			return false
		}
		for _, w := range words {
			if !isTool(w) && w.low != "and" {
				tools = false
			}
		}
		var part Item
		r.oneClaim(&part, words, use, line{words: words})
		items = append(items, part)
		texts = append(texts, text(words))
	}
	open := texts[len(texts)-1] == "so on"
	all := func(form func(Item) string, prefix string) []string {
		var out []string
		for n, part := range items {
			if texts[n] == "so on" {
				out = append(out, "so on")
				continue
			}
			got := form(part)
			rest, ok := strings.CutPrefix(got, prefix)
			if !ok || rest == "" {
				return nil
			}
			out = append(out, rest)
		}
		return out
	}
	did := func(i Item) string { return i.Did }
	if wards(texts) {
		item.Have = "experience in the " + r.join(texts)
		item.Did = "I have " + item.Have
		return true
	}
	if certificates(texts) {
		item.Did = "I'm certified in " + r.join(texts)
		return true
	}
	if tools && use != News && slices.ContainsFunc(list, func(words []word) bool {
		return slices.ContainsFunc(words, func(w word) bool { return knownTool(w.low) })
	}) {
		t := r.join(texts)
		item.Did = "I know " + t
		item.Have = "experience with " + t
		return t != ""
	}
	if len(list) == 2 && isPlace(list) {
		return false
	}
	for _, prefix := range []string{"I'm good at ", "I'm ", "I can ", "I have experience with ", "I've been ", "I speak "} {
		if parts := all(did, prefix); parts != nil {
			item.Did = prefix + r.join(parts)
			if prefix == "I have experience with " {
				item.Have = "experience with " + r.join(parts)
				item.Doing = "with " + r.join(parts)
			}
			return r.join(parts) != ""
		}
	}
	if open {
		return false
	}
	mixed := false
	for _, part := range items {
		mixed = mixed || strings.HasPrefix(part.Have, "experience") != strings.HasPrefix(items[0].Have, "experience")
	}
	if parts := all(func(i Item) string { return i.Have }, ""); parts != nil && use != News && !mixed {
		item.Have = r.join(parts)
		if dids := all(did, "I have "); dids != nil {
			item.Did = "I have " + r.join(dids)
		}
		return item.Have != ""
	}
	if parts := all(did, "I "); parts != nil && (items[0].Class == PastAct || items[0].Class == PresentAct) && items[0].Class == items[len(items)-1].Class {
		item.Did = "I " + r.join(parts)
		return item.Did != "I "
	}
	return false
}

// wards reports whether all of some words are parts of a hospital.
func wards(texts []string) bool {
	for _, t := range texts {
		switch t {
		case "ICU", "NICU", "PICU", "ER", "PACU", "CCU", "MICU", "SICU", "CVICU":
		default:
			return false
		}
	}
	return true
}

// certificates reports whether all of some words are what a nurse is certified in.
func certificates(texts []string) bool {
	for _, t := range texts {
		switch t {
		case "ACLS", "BLS", "PALS", "CPR", "NRP", "TNCC", "First Aid", "first aid":
		default:
			return false
		}
	}
	return true
}

func isPlace(list [][]word) bool {
	return len(list[0]) == 1 && len(list[1]) == 1 && isProper(list[0][0].text) && isProper(list[1][0].text)
}

// isTool reports whether a word is the name of a tool: "Excel", "SQL", "Rust".
func isTool(w word) bool {
	core := strings.Trim(w.text, ".,;()")
	if !isProper(core) || language(w.low) || isCredential(w.low) || isPlaceOrDay(w.low) {
		return false
	}
	if knownTool(w.low) {
		return true
	}
	switch w.low {
	case "go", "rust", "spark", "react", "swift", "word", "access", "slack", "teams", "zoom", "sketch", "notion", "linear", "lean", "flask", "packer", "spring", "vue", "angular", "node", "procreate", "premiere":
		return true
	}
	return common(w.low) == 0 && closed(w.low) == 0
}

// knownTool reports whether a name is that of a tool for certain.
func knownTool(low string) bool {
	switch low {
	case "ceo", "cto", "cfo", "coo", "vp", "gpa", "nhs", "uk", "usa", "eu", "nyc", "la", "sf", "dc", "icu", "nicu", "picu", "er", "rn", "cna", "lpn", "msn", "bsn", "crna", "lcsw", "cpa", "mba", "phd", "cdl", "pmp", "nclex", "gcse", "toefl", "ielts", "tefl", "cpr", "acls", "pals", "bls", "adhd", "ap", "ib", "esl", "ell", "iep", "pto", "ymca", "pta", "ngo", "nasa", "nih", "nsf", "fda", "dei", "stem", "sel", "roi", "ipo", "arr", "mrr", "nps", "cogs", "walmart", "costco", "starbucks", "toyota", "amazon", "google", "microsoft":
		return false
	}
	return low == "excel" || properName(low) != "" && !isPlaceOrDay(low)
}
