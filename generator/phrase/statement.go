package phrase

import "strings"

// states reports whether the word at k shows that the words before it are no noun but
// say something: "dept lost | a line", "tool allowance | 600 a year".
func states(words []word, k int) bool {
	w, before := words[k], words[k-1]
	if w.low == "in" && k+2 == len(words) && words[k+1].low == "half" {
		return true // "the new system cut truck time in half"
	}
	if before.kind.any(preposition|joining|asking|determiner|number) && !before.kind.any(count) || strings.HasSuffix(before.text, ",") || strings.HasPrefix(w.text, "(") {
		return false
	}
	switch w.low {
	case "the", "a", "an":
		if before.kind.any(ing) || k+1 == len(words) {
			return false
		}
		next := words[k+1].low
		return !(isPeriod(next) || isSeason(next) || isDay(next) || next == "shift" || next == "piece" || next == "hour" || next == "head" || next == "person" || next == "game" || next == "first" || next == "last" || next == "other") && before.kind.any(past|verb|third|adjective|adverb) || before.kind == 0 && w.low != "a"
	case "his", "their", "your", "my", "its":
		return before.kind.any(past|verb|third) || before.kind == 0
	}
	if w.kind == adjective && isPlain(w.text) && !dated(w.low) && (before.kind.any(count|mass|plural) || before.kind == 0 && isPlain(before.text)) && !before.kind.any(adjective|proper|number) && !hasSuffix(w.low, "ed", "able", "wide", "based", "level", "free", "driven", "facing", "ready", "specific", "friendly") {
		return true // "food pantry open three days"
	}
	if before.low == "one" && k > 1 && w.kind.any(third|plural|verb) {
		return true // "the third one lights up"
	}
	if k+1 == len(words) && before.kind.any(plural) && before.kind.any(person) && w.kind.any(person) && !bundled(before.low) {
		return true // "volunteers usher"
	}
	if k+1 < len(words) {
		next := words[k+1]
		then := next.kind.any(preposition|determiner|pronoun) && !next.kind.any(count) || next.low == "next" || next.low == "this" || next.low == "last" || next.low == "every" || next.low == "each" || next.kind.any(adverb) && next.low != "only"
		switch {
		case w.low == "got" || w.low == "but":
			return true
		case then && w.kind.any(third) && w.kind.any(plural) && !before.kind.any(plural|determiner|adjective) && before.kind.any(count|mass|proper) && !nounInS(w.low):
			return true // "line rings at the front desk"
		case then && w.kind.any(verb) && before.kind.any(plural) && !before.kind.any(adjective|verb) && !placed(w.low) && !bundled(before.low) && (next.low != "of" && next.low != "for" && next.low != "with" && next.low != "in" || before.kind.any(person)):
			return true // "flu shots start next week"
		}
	}
	if w.kind == 0 && w.low != "worth" && isPlain(w.text) && before.kind.any(plural) && !before.kind.any(adjective|verb) && !bundled(before.low) && k+1 < len(words) && (words[k+1].kind.any(preposition|determiner|number) || words[k+1].low == "next") {
		return true // a verb that the lexicon lacks: "permits expire in June"
	}
	if w.kind.any(ing) && k+1 == len(words) && w.low != "running" && isSpan(before.low) {
		return true // "first two weeks shadowing"
	}
	switch w.low {
	case "almost", "nearly", "already", "due":
		return before.kind.any(count|mass|plural) && k+1 < len(words) && !before.kind.any(adjective)
	}
	if w.kind == number && k+1 < len(words) && hasDigit(w.low) && !isYear(w.low) && before.kind.any(count|mass|plural) && !before.kind.any(proper|preposition) && !numbered(before.low) && isPlain(before.text) && (words[k+1].kind.any(plural) || strings.Contains(w.low, ":")) {
		return true // "average wait 14 months"
	}
	if w.kind == number && (isDigits(w.low) || w.low == "one") && !isYear(w.low) && (isDay(before.low) || before.kind.any(count|mass|plural) && !before.kind.any(proper|preposition) && !numbered(before.low) && isPlain(before.text)) {
		return k+1 < len(words) && (words[k+1].kind.any(preposition) || words[k+1].low == "a" || words[k+1].low == "per")
	}
	return false
}

// nounInS reports whether a word in -s behind a noun is what is talked about as often as
// not: "policy changes in May".
func nounInS(low string) bool {
	switch low {
	case "changes", "visits", "reviews", "reports", "calls", "runs", "plans", "hires", "tests", "checks", "updates", "costs", "orders", "needs", "shifts", "counts", "audits", "releases", "rounds", "leads", "builds", "launches", "moves", "tours", "talks", "walks", "deals", "trades", "requests", "returns", "claims", "trips", "goals", "programs", "projects", "schedules", "targets", "roles", "pages", "notes", "labs", "lists", "drills", "drives", "camps", "clubs", "events", "classes", "limits", "cuts", "repairs", "results", "surveys", "supports", "guides", "grants", "records", "sales", "stops", "routes", "transfers", "upgrades", "views", "works", "questions", "problems", "interests", "practices", "pilots", "teams", "studies", "contracts", "contacts", "designs", "interviews", "transports", "experiments", "exercises", "debates", "demands", "delays", "dives", "documents", "estimates", "exchanges", "experiences", "extracts", "features", "fights", "files", "films", "forms", "functions", "games", "groups", "handoffs", "houses", "huddles", "increases", "influences", "issues", "jobs", "layers", "loads", "loans", "logs", "looks", "markets", "masters", "matches", "measures", "meets", "models", "names", "numbers", "offers", "packages", "parks", "parts", "pitches", "places", "plants", "plays", "points", "posts", "prices", "prints", "processes", "products", "profiles", "protests", "purchases", "ranks", "rates", "recalls", "rises", "risks", "rooms", "rules", "samples", "screens", "searches", "seats", "services", "sets", "ships", "shows", "signs", "sites", "skills", "sounds", "sources", "spaces", "spots", "stages", "standards", "starts", "states", "steps", "stocks", "stores", "stories", "strikes", "structures", "styles", "subjects", "supplies", "switches", "systems", "tables", "tags", "tastes", "taxes", "tools", "tracks", "treats", "trials", "types", "uses", "values", "voices", "votes", "waits", "wins", "workshops", "backups", "budgets", "benefits", "badges", "breaks", "bridges", "campaigns", "cases", "charts", "comments", "conflicts", "controls", "courses", "covers", "crashes", "dances", "dashboards", "decks":
		return true
	}
	return false
}

// bundled reports whether a plural stands before nouns as often as not: "sales lead".
func bundled(low string) bool {
	switch low {
	case "sales", "operations", "sports", "benefits", "systems", "communications", "logistics", "arts", "resources", "admissions", "analytics", "news", "goods", "savings", "services", "claims", "accounts", "rights", "women's", "kids", "students", "events", "economics":
		return low != "students" && low != "kids"
	}
	return false
}

// leadsTo reports whether "to" follows a noun: "the move to Postgres".
func leadsTo(low string) bool {
	switch low {
	case "move", "moves", "transition", "transitions", "switch", "shift", "approach", "return", "access", "commitment", "path", "response", "responses", "change", "changes", "migration", "upgrade", "road", "route", "attention", "answer", "answers", "key", "guide", "introduction", "intro", "contribution", "contributions", "right", "trip", "visit", "visits", "referral", "referrals", "connection", "connections", "exposure", "way", "link", "links", "report", "reports", "alternative", "alternatives", "letter", "promotion", "threat", "threats", "barrier", "barriers", "conversion", "expansion", "handoff", "handoffs", "handover", "limit", "limits", "step", "steps", "outreach", "talk", "presentation", "presentations", "pitch", "sales", "deliveries", "delivery", "close", "ratio", "ratios", "dedication", "transfer", "transfers", "invitation", "adaptation", "openness", "loyalty", "damage", "back", "next", "relation":
		return true
	}
	return false
}
