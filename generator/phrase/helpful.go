package phrase

import "strings"

// What a message may offer to be part of or to help with, and what others would like to
// have as well.

// undertaking reports whether a topic is what they are working on or about to do:
// something that a new colleague could be part of.
func undertaking(i Item) bool {
	if i.About == "" || i.Heavy || i.Own || i.Bare || i.Class != Noun && i.Class != Gerund || strings.Contains(i.About, ",") || strings.Contains(i.About, " and how ") {
		return false
	}
	words := wordsOf(i.About)
	if words[len(words)-1].low == "house" || words[0].low == "your" && strings.Contains(i.About, "transition") {
		return false // their own
	}
	if i.Class == Gerund {
		switch words[0].low {
		case "moving", "migrating", "building", "rebuilding", "rewriting", "redesigning", "replacing", "launching", "opening", "rolling", "expanding", "growing", "starting", "modernizing", "modernising", "automating", "switching", "upgrading", "renovating", "restoring", "digitizing", "digitising":
			return true
		}
		return false
	}
	head := ""
	fresh := false
	for n, w := range words {
		if w.kind.any(preposition) || n > 0 && w.kind.any(asking) {
			break
		}
		switch w.low {
		case "comp", "pay", "bonus", "retirement", "ceo", "leadership", "mentorship", "benefits", "severance", "succession":
			return false
		}
		if isPossessive(w.text) {
			return false // "the owner's plans to retire"
		}
		fresh = fresh || w.low == "new" && n < 2
		head = w.low
	}
	switch head {
	case "migration", "rollout", "roll-out", "launch", "relaunch", "expansion", "move", "redesign", "rebuild", "rewrite", "renovation", "pilot", "project", "projects", "program", "programme", "initiative", "campaign", "upgrade", "transition", "buildout", "build-out", "overhaul", "integration", "conversion", "implementation", "switch", "modernization", "restoration", "replatform", "replatforming", "digitization", "opening", "rebrand", "refresh", "revamp", "remodel", "plan", "plans", "startup":
		return true
	case "unit", "wing", "clinic", "line", "lab", "store", "site", "branch", "school", "center", "centre", "studio", "app", "platform", "menu", "curriculum", "exhibit", "exhibition", "gallery", "plant", "facility", "warehouse", "kitchen", "patio", "rink", "library", "playground", "garden", "product", "website", "portal", "dashboard", "pipeline", "system", "crm", "ehr", "erp", "wms", "service", "bakery", "department", "team", "location", "building", "garage", "fleet", "track":
		return fresh
	}
	return false
}

// solvable reports whether a hard subject is a problem of the work that a new colleague
// could help with, and nobody's misfortune.
func solvable(i Item) bool {
	if !i.Heavy || i.Own || i.About == "" {
		return false
	}
	found := false
	for _, w := range wordsOf(i.About) {
		switch w.low {
		case "backlog", "backlogs", "turnover", "attrition", "churn", "scrap", "rework", "delays", "downtime", "complaints", "bugs", "outages", "errors", "vacancies", "shortage", "shortages", "no-shows", "incidents", "pages", "tickets":
			found = true
		case "layoffs", "layoff", "death", "deaths", "died", "lawsuit", "accident", "accidents", "strike", "fired", "pandemic", "covid", "suicide", "abuse", "grief", "scandal", "closure", "closures", "cuts", "bankruptcy", "breach", "restructuring", "downsizing", "redundancies", "redundancy", "violence", "fire", "flood", "burnout", "quit", "exhausted", "worn", "morale", "stress", "bed", "last", "ago":
			return false
		}
	}
	return found
}

// achieves reports whether a claim is a result that somebody else would like to have
// too: "I cut no-shows by 30%".
func achieves(did string) bool {
	rest, ok := strings.CutPrefix(did, "I ")
	if !ok || strings.Contains(rest, ",") || strings.Contains(rest, " and ") || strings.Contains(rest, " but ") || strings.HasPrefix(rest, "grew up ") || countWords(rest) > 16 {
		return false
	}
	verb, more, _ := strings.Cut(rest, " ")
	switch baseOfPast(verb) {
	case "grow", "cut", "raise", "reduce", "increase", "double", "triple", "improve", "save", "boost", "lower", "halve", "exceed", "beat", "shorten", "recover", "retain":
	case "hit":
		if !strings.Contains(more, "quota") && !strings.Contains(more, "target") && !strings.Contains(more, "goal") {
			return false
		}
	case "bring", "take", "get":
		if !strings.Contains(more, " down ") && !strings.Contains(more, " up ") && !strings.Contains(more, " from ") {
			return false
		}
	default:
		return false
	}
	return true
}

// sought reports whether what was said is of somebody they look for: "that you need a
// lead who can read drawings".
func sought(i Item) bool {
	said, ok := strings.CutPrefix(i.Said, "that you need ")
	if !ok {
		said, ok = strings.CutPrefix(i.Said, "that you want ")
	}
	if !ok || i.About == i.Said || i.Own || i.Good || i.Money {
		return false
	}
	words := wordsOf(said)
	if words[0].low == "someone" || words[0].low == "somebody" {
		return true
	}
	if words[0].low != "a" && words[0].low != "an" || strings.Contains(said, "license") && !strings.Contains(said, " with a ") {
		return false
	}
	for n := 1; n < len(words) && !words[n].kind.any(preposition|asking); n++ {
		if (words[n].kind.any(person) || isRole(words[n].low)) && !words[n].kind.any(plural) {
			return true
		}
	}
	return false
}

// troubled reports whether what was said is of something that they need, or that goes
// wrong at work and that a new colleague could help with: "that mispicks are up", "that
// you need somebody on sauté".
func troubled(i Item) bool {
	said, ok := strings.CutPrefix(i.Said, "that ")
	if !ok || i.About == i.Said || i.Own || i.Good || i.Money {
		return false
	}
	words := wordsOf(said)
	for n, w := range words {
		next := ""
		if n+1 < len(words) {
			next = words[n+1].low
		}
		switch w.low {
		case "laid", "layoffs", "died", "fired", "quit", "sued", "strike", "closing", "budget", "visa", "sponsor", "references", "decision", "decide", "offer", "degree", "license", "licence", "car", "background", "drug", "salary", "pay", "lost", "closed", "sick", "retiring", "left":
			return false
		case "need", "needs":
			if n == 1 && (words[0].low == "you" || words[0].low == "they") && n+2 < len(words) && (next == "someone" || next == "somebody" || next == "help" || next == "a" || next == "more" || next == "people") {
				return true
			}
		case "want":
			if n == 1 && words[0].low == "you" && (next == "help" || next == "someone" || next == "somebody") {
				return true
			}
		case "nobody":
			if next == "wants" || next == "owns" || next == "knows" || next == "has" || next == "trusts" || next == "uses" || next == "reads" || next == "understands" {
				return true
			}
		case "lose", "losing":
			if n > 0 && next != "" && next != "touch" {
				return true
			}
		case "up", "rising", "climbing":
			if n > 1 && (unwanted(words[0].low) || strings.HasPrefix(words[0].low, "mis")) && words[n-1].kind.any(auxiliary) {
				return true
			}
		case "behind", "backlogged", "understaffed", "short-staffed", "manual", "outdated", "spreadsheet", "spreadsheets":
			if n > 0 && (words[n-1].kind.any(auxiliary) || words[n-1].low == "still" || words[n-1].low == "too" || words[n-1].low == "on" && n > 1) {
				return true
			}
		}
	}
	return false
}
