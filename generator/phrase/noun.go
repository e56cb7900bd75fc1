package phrase

import "strings"

// noun is what is known of a noun phrase.
type noun struct {
	words    []word
	head     int // which word the phrase is about
	many     bool
	known    bool // the head is a common word, or made like one
	one      bool // there can be one of it: it needs an article
	named    bool // the head is a name or a code
	led      bool // it begins with a determiner or a possessive
	asset    bool
	person   bool
	numbered bool // it begins with a number
}

// nounPhrase takes words as a noun phrase, where they are one for certain.
func nounPhrase(words []word) (noun, bool) {
	n := noun{words: words}
	if len(words) == 0 || !ends(words[len(words)-1]) {
		return n, false
	}
	start := 0
	first := words[0]
	switch {
	case first.kind.any(negative):
		return n, false
	case isPossessive(first.text):
		n.led = isProper(first.text)
		start = 1
	case first.kind.any(determiner):
		n.led = true
		start = 1
		if first.low == "a" && len(words) > 1 && (words[1].low == "lot" || words[1].low == "bit") {
			return n, false
		}
		if first.low == "all" || first.low == "both" || first.low == "such" || first.low == "more" || first.low == "most" || first.low == "other" || first.low == "enough" {
			n.led = first.low != "more" && first.low != "other" && first.low != "enough"
		}
		if start < len(words) && words[start].kind.any(determiner) && !words[start].kind.any(negative) {
			start++
		}
	case first.kind.any(pronoun|auxiliary|modal|asking|joining|preposition) && !first.kind.any(verb) || first.kind.any(finite):
		return n, false
	case first.low == "half" && len(words) > 3 && words[1].low == "of" && words[2].kind.any(determiner):
		n.led = true
		start = 3
	case first.low == "half" && len(words) > 1 && words[1].kind.any(determiner):
		n.led = true
		start = 2
	case first.low == "lots" || first.low == "plenty":
		return n, false
	case first.kind.any(number):
		n.numbered = true
		start = 1
		if len(words) > 1 && words[1].kind.any(preposition) && words[1].low != "of" && !words[1].kind.any(count) && (isDigits(first.low) || !hasDigit(first.low)) {
			return n, false // "one in Canada"
		}
		if len(words) > 2 && words[1].kind&^adjective == 0 && words[2].kind.any(preposition) && !words[2].kind.any(count) {
			return n, false // "two empty since June"
		}
	}
	if start >= len(words) {
		return n, false
	}
	end := len(words) // of the part before the first preposition
	for k := start; k < len(words); k++ {
		w := words[k]
		if k > start && states(words, k) {
			return n, false
		}
		if k > start && (w.low == "the" || w.low == "a" || w.low == "an") && words[k-1].kind.any(verb|third) {
			return n, false // "kids love the garden"
		}
		if k > start && (w.kind.any(preposition|joining|asking) || w.low == "every" || w.low == "each" || w.low == "that" || strings.HasPrefix(w.text, "(") || w.low == "the" || w.low == "a" || w.low == "this" || w.low == "last" || w.low == "next" && words[k-1].kind.any(count|plural)) {
			end = k
			break
		}
		if k > start && (w.low == "everybody" || w.low == "everyone" || w.low == "nobody" || w.low == "someone" || w.low == "somebody" || w.low == "it") && words[k-1].kind.any(count|mass|plural) && !words[k-1].kind.any(preposition) {
			return n, false // "snow days everybody works"
		}
		if k > start && w.kind.any(pronoun) && words[k-1].kind.any(count|mass|plural) {
			end = k // "the tool you built"
			break
		}
		if w.kind.any(pronoun | auxiliary | modal | negative | finite) {
			return n, false
		}
		if k > start && w.kind.any(adverb) && w.low != "p.m" && w.low != "am" && w.low != "pm" {
			end = k
			break
		}
		// "tickets closed by the team", "people joining this fall"
		if k > start && w.kind.any(past|ing) && !w.kind.any(count|mass) && words[k-1].kind.any(plural|count|mass) && k+1 < len(words) && words[k+1].kind.any(preposition|determiner|number) {
			if w.kind.any(past) && (words[k+1].low == "a" || words[k+1].low == "the" || words[k+1].low == "their") && !n.led {
				return n, false // "dept lost a line"
			}
			end = k
			break
		}
		if k > start && w.kind.any(ing) && isSpan(words[k-1].low) && k+1 < len(words) {
			end = k // "20 years teaching kindergarten"
			break
		}
		if k > start && strings.HasSuffix(words[k-1].text, ",") && !words[k-1].kind.any(adjective) {
			return n, false
		}
	}
	if end == start {
		return n, false
	}
	if end+1 < len(words) && words[end].low == "a" && (words[end+1].low == "lot" || words[end+1].low == "bit") {
		return n, false // "presses jam a lot"
	}
	n.head = end - 1
	head := words[n.head]
	for n.head > start && (head.kind == number && words[n.head-1].kind.any(count|plural|mass)) { // "phase two", "grade 3"
		n.head--
		head = words[n.head]
	}
	for k := start; k < n.head; k++ {
		w := words[k]
		if w.kind&^(verb|past|third) == 0 && w.kind.any(verb|third) && !(w.kind.any(past)) && k > start {
			return n, false
		}
	}
	switch {
	case strings.HasSuffix(head.text, "'s"):
		return n, false
	case head.kind.any(count):
		n.known, n.one = true, true
	case head.kind.any(mass):
		n.known = true
	case head.kind.any(plural):
		n.known = common(singular(head.low)) != 0
		n.many = true
	case head.kind.any(ing):
		n.known = true // "contract testing"
	case head.kind.any(proper):
		n.named, n.known = true, true
	case head.kind.any(verb | adjective | past | adverb | third):
		return n, false
	case head.kind.any(number):
		if n.head > start && words[n.head-1].kind.any(proper) {
			n.named, n.known = true, true // "SOC 2"
		}
	}
	if head.low == "people" || head.low == "children" || head.low == "staff" && !n.one {
		n.many, n.one = true, false
	}
	if n.one && isProper(head.text) && n.head > start && isProper(words[n.head-1].text) {
		n.named, n.one = true, false // "Blue Bottle Coffee", "Magnet Status"
	}
	n.asset = head.kind.any(asset)
	n.person = head.kind.any(person) && !n.many
	if head.low == "master's" || head.low == "bachelor's" {
		n.one = true
	}
	if end+1 < len(words) && words[end].low == "to" && !n.led && !leadsTo(head.low) && !words[end+1].kind.any(verb) && words[end+1].low != "be" {
		return n, false // "monolith to microservices"
	}
	if last := words[len(words)-1]; len(words) > 1 && strings.HasSuffix(last.low, "%") && !words[len(words)-2].kind.any(preposition) {
		return n, false // "costs down 15%"
	}
	return n, n.tail(end)
}

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

// tail reports whether what follows the head is no sentence of its own.
func (n *noun) tail(from int) bool {
	relative := false
	for k := from; k < len(n.words); k++ {
		w := n.words[k]
		switch {
		case w.kind.any(asking) || w.low == "that":
			relative = true
		case w.kind.any(pronoun) && !isObject(n.words, k) && !relative:
			if k+1 >= len(n.words) || !n.words[k+1].kind.any(verb|past|auxiliary|modal|adverb|third) {
				return false
			}
			relative = true // "the tool you built"
		case w.kind.any(auxiliary|modal) && !relative && w.low != "be" && w.low != "been" && w.low != "do":
			return false
		case w.kind.any(finite) && !relative:
			return false
		case w.kind.any(negative) && w.low != "without" && !relative:
			return false
		}
	}
	return true
}

// ends reports whether a phrase may end in a word: one that ends in "with" or "the"
// was not written to its end.
func ends(w word) bool {
	switch w.low {
	case "inside", "outside", "overnight":
		return true
	case "up", "off", "out", "in", "down", "over", "around", "through", "about", "on", "both", "all", "many", "more", "few", "several", "one":
		return w.low != "in" && w.low != "on" && w.low != "about" && w.low != "over" || strings.Contains(w.low, "-")
	}
	if w.low == "that" || w.low == "this" || w.low == "his" || w.low == "each" || w.low == "all" || w.low == "so" {
		return w.low != "that" && w.low != "his" || w.low == "that"
	}
	return !w.kind.any(preposition|joining|determiner|asking|modal) && w.kind != auxiliary && !(w.kind == negative)
}

// isObject reports whether a pronoun is no subject: "the plan for you".
func isObject(words []word, k int) bool {
	return k > 0 && words[k-1].kind.any(preposition|verb|past|ing) && !words[k-1].kind.any(count|plural|mass)
}

func isPossessive(text string) bool {
	return strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "s'")
}

// particular reports whether the phrase says which: "plans for the new wing".
func (n noun) particular() bool {
	for k := n.head + 1; k+1 < len(n.words); k++ {
		w, next := n.words[k], n.words[k+1]
		if w.kind.any(preposition) && w.low != "as" && w.low != "like" {
			return next.low == "the" || next.low == "your" || next.low == "our" || isYear(next.low) || (isProper(next.text) && w.low != "of" && w.low != "with") && w.low != "to" || next.kind.any(determiner) && next.low == "this"
		}
	}
	return false
}

// definite is the phrase as what was talked about: "the queue outage in 2024". Where
// nothing certain can be said of the head, it is "".
func (n noun) definite(heavy bool) string {
	if k := len(n.words); n.head == k-2 && isYear(n.words[k-1].low) && !isProper(n.words[n.head].text) {
		n.words = append(append([]word(nil), n.words[:k-1]...), word{"for", "for", preposition}, n.words[k-1]) // "goals 2027"
	}
	if !n.led {
		switch first := n.words[0]; {
		case n.owned():
			return "the " + text(n.words) // "board chair's expectations"
		case n.words[n.head].kind.any(ing) && n.head+1 < len(n.words) && n.words[n.head+1].low == "of":
			return "the " + text(n.words) // "mentoring of students"
		case n.known && first.low == "last" && n.head > 0 && !isPeriod(n.words[n.head].low) && !isSeason(n.words[n.head].low) && !n.named:
			return "the " + text(n.words)
		case n.words[n.head].low == "time" && n.head == 1 && (first.low == "start" || first.low == "finish" || first.low == "lead" || first.low == "response" || first.low == "wait" || first.low == "cycle"):
			return "the " + text(n.words)
		case n.many && (first.low == "next" || first.low == "first" || first.low == "last"):
			return "the " + text(n.words)
		case n.numbered && len(n.words) > 1 && (n.words[1].low == "more" || first.text == "one" || first.text == "zero" && n.many):
		case n.one && n.head == len(n.words)-1 && n.head > 0 && isProper(first.text) && sited(n.words[n.head].low):
		case n.numbered && (n.many || n.one):
			return "the " + text(n.words)
		case n.head < len(n.words)-2 && n.words[n.head].low == "team" && n.words[n.head+1].low == "of":
			return "the " + text(n.words)
		case n.many && !isPlaceOrDay(n.words[n.head].low) && (heavy || n.particular() || isHourly(n.words)):
			return "the " + text(n.words)
		case n.named && n.head > 0 && dated(first.low):
			return "the " + text(n.words) // "new CEO"
		case n.named && n.head+2 < len(n.words) && n.words[n.head+1].low == "and" && n.words[len(n.words)-1].kind.any(count) && !n.words[len(n.words)-1].kind.any(plural|proper):
			return "the " + text(n.words) // "CFO and board relationship"
		case n.many, n.named:
			if n.named && n.head == 0 && len(n.words) == 1 && !isProper(first.text) {
				return ""
			}
		case n.one && uncountable(n.words[n.head].low) && n.head > 0 && !n.particular():
		case n.one && n.head+1 < len(n.words) && (n.words[n.head+1].low == "vs" || n.words[n.head+1].low == "versus"):
		case n.one && n.head+2 < len(n.words) && n.words[n.head+1].low == "and" && n.words[n.head+2].kind.any(proper):
			return "" // "seesaw and Google Classroom": a name as well?
		case n.one:
			if n.words[n.head].low == "on-call" {
				break
			}
			return "the " + text(n.words)
		case n.known:
			if n.particular() && !n.words[n.head].kind.any(ing) {
				return "the " + text(n.words)
			}
		case len(n.words) == 1:
			return ""
		default:
			return "the " + text(n.words)
		}
	}
	return text(n.words)
}

// sited reports whether a noun behind a name makes a place of it: "Kielby station".
func sited(low string) bool {
	switch low {
	case "station", "airport", "academy", "college", "university", "park", "street":
		return true
	}
	return false
}

// owned reports whether the phrase names whose it is, as "the" one: "chair's plan".
func (n noun) owned() bool {
	for _, w := range n.words[:n.head] {
		if isPossessive(w.text) && isPlain(strings.NewReplacer("'", "").Replace(w.text)) {
			switch w.low {
			case "women's", "men's", "children's", "people's", "kids'", "girls'", "boys'", "master's", "bachelor's", "driver's":
				return n.one
			}
			return true
		}
	}
	return false
}

func dated(low string) bool {
	switch low {
	case "new", "current", "former", "upcoming", "old", "first", "next", "last", "latest", "annual", "recent", "planned":
		return true
	}
	return false
}

func isHourly(words []word) bool {
	return len(words) > 1 && words[0].kind.any(number) && meridiem(words[1].low) != ""
}

// indefinite is the phrase as what somebody has: "a degree in history".
func (n noun) indefinite() string {
	if n.led || n.numbered || n.many || n.named || !n.one {
		return text(n.words)
	}
	return article(n.words[0].text) + " " + text(n.words)
}

// article is "a" or "an", by how the word begins to sound.
func article(next string) string {
	low := strings.ToLower(strings.TrimLeft(next, "\"'(“"))
	if low == "" {
		return "a"
	}
	if spelled(next) { // an MBA, a CDL
		if strings.ContainsRune("AEFHILMNORSX", rune(next[0])) {
			return "an"
		}
		return "a"
	}
	for _, start := range []string{"hour", "honest", "honor", "honour", "heir"} {
		if strings.HasPrefix(low, start) {
			return "an"
		}
	}
	for _, start := range []string{"uni", "use", "usa", "usu", "eu", "one", "once", "ute", "ubi"} {
		if strings.HasPrefix(low, start) && !strings.HasPrefix(low, "unin") && !strings.HasPrefix(low, "unim") {
			return "a"
		}
	}
	if strings.HasPrefix(low, "8") || low == "11" || low == "18" || strings.HasPrefix(low, "11-") || strings.HasPrefix(low, "18-") {
		return "an"
	}
	if isVowel(low[0]) {
		return "an"
	}
	return "a"
}

// spelled reports whether a word is said letter by letter.
func spelled(text string) bool {
	n := 0
	for n < len(text) && text[n] >= 'A' && text[n] <= 'Z' {
		n++
	}
	if n < 2 {
		return n == 1 && (len(text) == 1 || text[1] == '-' || text[1] == '/')
	}
	switch text[:n] {
	case "NICU", "PICU", "SAT", "NASA", "STEM", "SEO", "HIPAA", "OSHA", "SAP", "GAAP", "ROI", "LAN", "RAM", "PALS", "HACCP":
		return text[:n] == "SEO" || text[:n] == "ROI"
	}
	return true
}

func text(words []word) string {
	size := 0
	for _, w := range words {
		size += len(w.text) + 1
	}
	var b strings.Builder
	b.Grow(size)
	for n, w := range words {
		if n > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return strings.TrimRight(b.String(), ",;:")
}

// bareTail reports whether words end in one thing without the article that it needs:
// "good for customer", "experience in warehouse".
func bareTail(words []word) bool {
	if len(words) < 3 {
		return false
	}
	last, before := words[len(words)-1], words[len(words)-2]
	switch before.low {
	case "in", "at", "with", "for", "of", "on", "to", "from":
	default:
		return false
	}
	if !last.kind.any(count) || last.kind.any(mass|plural|proper|adjective|ing|asset|verb) || uncountable(last.low) || bareWell(last.low) || isProper(last.text) || hasSuffix(last.low, "ity", "tion", "sion", "ment", "ance", "ence", "ship") || last.low == "date" {
		return false
	}
	switch last.low {
	case "person", "place", "hand", "page", "site", "schedule", "paper", "film", "camera", "cron", "dock", "hospice", "term", "season", "campus", "town", "bed", "detail", "mind", "volume", "depth", "rotation", "trade", "production", "transition", "business", "color", "colour", "foot", "sea", "heart", "beginning", "video", "tv", "radio", "air", "land", "chief", "average", "hospital", "scratch", "zero", "theory", "principle", "writing", "tech", "code", "pressure", "summer", "winter", "spring", "fall", "autumn", "midnight", "noon", "lunch", "dinner", "breakfast", "half", "staff", "crisis", "industry", "career", "faith", "one", "word", "theater", "theatre", "infrastructure", "sight":
		return false
	}
	return true
}
