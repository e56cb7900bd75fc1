package phrase

import (
	"slices"
	"strings"
)

// articled puts an article before what a verb is done to, where notes leave it out of
// what there can only be one of: "led migration of 200 services".
func articled(words []word) []word {
	if len(words) < 2 || !words[0].kind.any(verb|past) || words[0].kind.any(adjective|ing) {
		return words
	}
	if words[0].low == "moved" && (words[1].low == "house" || words[1].low == "home" || words[1].low == "office") {
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
	if words[0].low == "moved" && end == 2 && last.low == "house" {
		return false
	}
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
	if first.low == "trained" && (next.kind.any(person) && next.kind.any(plural) || next.kind.any(adjective) && len(words) > 2 && words[2].kind.any(person) && words[2].kind.any(plural)) {
		return true // "trained new nurses on the pumps"
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
