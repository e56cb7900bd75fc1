package phrase

import (
	"slices"
	"strings"
)

// isTopic reports whether a frame says what was talked about.
func isTopic(frame string) bool { return strings.HasPrefix(frame, "topic") || frame == "lived" }

// good reports whether a topic is good news, or to the credit of the reader: "that
// enrollment is up 8%", "that you train every new hire yourself".
func good(item Item) bool {
	words := wordsOf(strings.TrimPrefix(item.Said, "that "))
	if len(words) < 2 || !strings.HasPrefix(item.Said, "that ") || hasNegative(words) || doubtful(words) {
		return false
	}
	wrong := slices.ContainsFunc(words, func(w word) bool { return unwanted(w.low) })
	for n, w := range words {
		switch w.low {
		case "down", "fell", "dropped", "halved", "low", "lower", "gone":
			return wrong
		case "back":
			if n+1 < len(words) && (words[n+1].low == "at" || words[n+1].low == "up") {
				return !wrong
			}
		case "mean", "means":
			if n+1 < len(words) && words[n+1].low == "it" {
				return true
			}
		case "up", "doubled", "tripled", "grew", "growing", "grown", "rising", "rose":
			if w.low != "up" || n > 0 && (words[n-1].kind.any(auxiliary) || words[n-1].low == "went") {
				return !wrong && (w.low != "up" || wanted(words[0].low) || n > 1 && wanted(words[n-2].low)) && !(n+1 < len(words) && words[n+1].low == "in")
			}
		case "own":
			return !wrong && n > 0 && strings.HasSuffix(words[n-1].low, "r")
		case "together", "kind", "free", "proper", "buddy", "finally", "well", "won", "opening", "opened", "hiring", "hired", "promoted", "promote", "promotes", "improved", "improving", "expanding", "expanded", "trains", "train", "mentor", "mentors", "coach", "coaches", "love", "loves", "proud", "yourself", "yourselves", "best", "fought", "fight", "renewed", "funded", "celebrate", "listen", "teach", "teaches", "care", "sponsor", "award", "got":
			return !wrong
		}
	}
	if words[0].low == "you" && words[1].kind.any(verb) && !words[1].kind.any(auxiliary|modal) {
		switch words[1].low {
		case "keep", "taste", "draw", "pick", "build", "read", "walk", "visit", "make", "grow", "know", "cook", "bake", "write", "edit", "answer", "review", "try", "let", "give", "greet", "eat", "sing", "play", "call":
			return !wrong
		}
	}
	return false
}

// doubtful reports whether words have something in them that nobody is pleased with.
func doubtful(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool {
		switch w.low {
		case "worst", "hard", "wrong", "broken", "late", "slow", "nobody", "alone", "but", "headache", "mess", "leaves", "leaving", "left", "retiring", "retires", "died", "laid", "lost", "quit", "ended", "closed", "closing", "strict", "backlog", "waitlist", "wait", "only", "costs", "prices", "rent", "rents", "hate", "hates", "away", "never", "weird", "old", "pushed":
			return true
		}
		return false
	})
}

// achieved reports whether what is new at a company is something to congratulate on:
// "that you won the regional award".
func achieved(said string) bool {
	rest, ok := strings.CutPrefix(said, "that you ")
	if !ok || strings.Contains(rest, " and that ") {
		return false
	}
	verb, more, _ := strings.Cut(rest, " ")
	for _, bad := range []string{"lawsuit", "layoff", "debt", "settle", "clos", "fine", "strike", "case"} {
		if strings.Contains(more, bad) {
			return false
		}
	}
	switch verb {
	case "won", "opened", "launched", "raised", "doubled", "tripled", "received", "earned", "celebrated", "reached", "published", "released":
		return true
	}
	return false
}

// unwanted reports whether a noun is what should become less.
func unwanted(low string) bool {
	switch low {
	case "falls", "scrap", "shrink", "waste", "churn", "turnover", "errors", "defects", "complaints", "injuries", "no-shows", "overtime", "alerts", "pages", "backlog", "infections", "readmissions", "absences", "returns", "costs", "prices", "rents", "fines", "debt", "bugs", "tickets", "crime", "accidents", "incidents", "delays", "vacancies", "attrition", "downtime", "suspensions", "truancy", "wait", "waits", "cases", "rework", "mistakes":
		return true
	}
	return false
}

// wanted reports whether a noun is what should become more.
func wanted(low string) bool {
	switch low {
	case "sales", "revenue", "revenues", "enrollment", "enrolment", "membership", "memberships", "attendance", "donations", "giving", "numbers", "bookings", "orders", "traffic", "circulation", "subscriptions", "subscribers", "scores", "retention", "renewals", "profits", "profit", "output", "morale", "ridership", "readership", "occupancy", "referrals", "volunteers", "visits", "visitors", "admissions", "applications", "ratings", "satisfaction", "yields", "yield", "graduation", "signups", "sign-ups", "downloads", "usage", "adoption", "funding", "business", "demand", "growth", "budget", "staffing", "headcount", "reads", "views", "followers", "occupations", "margins", "margin", "production", "productivity", "quality", "completion", "participation", "listeners", "listenership", "footfall", "turnout":
		return true
	}
	return false
}

// bareFact reports whether a topic is a schedule, a size, a price or a distance and no
// more: nobody enjoyed hearing about the three days in the office.
func bareFact(item Item) bool {
	said, clause := strings.CutPrefix(item.Said, "that ")
	if !clause || item.About != "" && item.About != item.Said {
		return bareNoun(wordsOf(item.About))
	}
	if strings.Contains(said, " and that ") {
		return false
	}
	words := wordsOf(said)
	if len(words) > 1 && words[0].low == "you're" && (words[1].low == "closed" || words[1].low == "open") {
		return true
	}
	at := verbAt(words)
	if at < 0 || at+1 >= len(words) || slices.ContainsFunc(words, func(w word) bool {
		switch w.low {
		case "want", "goal", "target", "aiming", "need", "hope", "by", "plan", "since", "ago", "fought", "students", "kids":
			return true
		}
		return strings.Contains(w.text, "%")
	}) {
		return false
	}
	switch words[at].low {
	case "is", "are", "was", "were", "starts", "start", "opens", "open", "closes", "close", "ends", "end", "runs", "takes", "take", "costs", "leave", "leaves", "meets", "go", "goes", "there'd", "lasts", "fell", "fill", "comes", "arrives":
	default:
		return false
	}
	return slices.ContainsFunc(words[at:], func(w word) bool {
		return w.kind.any(number) || hasDigit(w.text) || isDay(w.low) || isSeason(w.low) || meridiem(w.low) != "" || properName(w.low) != "" && monthOf(w.low) != "" || timeUnit(w.low) || w.low == "noon" || w.low == "monthly" || w.low == "weekly" || w.low == "month" || w.low == "week"
	})
}

// bareNoun reports whether a noun is of hours, places to sit, parking and the like.
func bareNoun(words []word) bool {
	for n, w := range words {
		if n > 0 && w.kind.any(preposition) {
			break
		}
		switch w.low {
		case "shift", "shifts", "parking", "lot", "bunkhouse", "schedule", "schedules", "hours", "dress", "uniform", "uniforms", "office", "onsite", "on-site", "commute", "lunch", "breaks", "badge", "paperwork", "background", "drug", "weekends", "saturdays", "sundays", "fridays", "mondays", "overnights", "nights", "hour", "12-hour", "8-hour", "10-hour", "notice", "remote", "hybrid", "miles", "square", "seats", "bays", "acres", "vans", "chairs", "rooms", "orientation", "probation", "certificate", "license", "licence", "2k":
			if len(words) < 9 && !slices.ContainsFunc(words, func(w word) bool { return w.kind.any(asking) && w.low != "that" }) {
				return true
			}
		}
		if strings.ContainsAny(w.text, "$£€") {
			return true
		}
	}
	if len(words) > 1 && words[0].low == "the" {
		words = words[1:]
	}
	if k := len(words); k > 2 && words[k-2].low == "at" && (words[k-1].kind.any(number) || hasDigit(words[k-1].text)) {
		return true // "the naps at 12:30"
	}
	if len(words) < 2 || !words[0].kind.any(number) && !(hasDigit(words[0].text) && !hasLetter(words[0].text)) {
		return false
	}
	return !strings.ContainsAny(words[0].text, ":%") && meridiem(words[1].low) == "" && words[0].low != "zero" // "the two lines", "the 14 vans"
}

// lived reports whether a topic is what somebody who was there did or saw: the evening
// service, a lesson, how the kitchen plates up.
func lived(item Item) bool {
	switch {
	case item.Heavy, item.Own, item.Thanks != "":
		return false
	case item.Good && item.Said != item.About:
		return !hasDigit(item.Said)
	case item.Class == Gerund:
		return true
	case item.Class == How:
		return !talked(item)
	case item.About == "" || strings.Contains(item.About, ", ") || strings.Contains(item.About, " how "):
		return false
	}
	for _, w := range wordsOf(item.About) {
		switch w.low {
		case "service", "lesson", "lessons", "class", "exercise", "exercises", "demo", "tour", "tasting", "session", "sessions", "prep", "shadowing", "ride-along", "workshop", "discussion", "questions", "q&a", "walk-through", "walkthrough", "rehearsal", "audition", "round", "rounds", "huddle", "handover", "practice", "games", "game", "circle", "storytime", "seminar", "debate", "run", "rush", "lunch", "meal", "staff-meal", "visit":
			return true
		}
		if w.kind.any(preposition) {
			break
		}
	}
	return false
}

// talked reports whether a topic is what two people talk through.
func talked(item Item) bool {
	first, rest, _ := strings.Cut(item.About, " ")
	switch first {
	case "how", "what", "when", "where", "which", "who", "whether":
		return strings.HasPrefix(rest, "to ") || first == "whether"
	}
	return item.Class == Several && strings.Contains(item.About, " and ") && !strings.HasPrefix(item.About, "the ") && !strings.HasPrefix(item.About, "your ")
}

// isPart reports whether a topic is one part of an exercise, and not the exercise.
func isPart(item Item) bool {
	if item.Class != Noun || strings.Contains(item.About, " and ") || strings.Contains(item.About, ",") {
		return false
	}
	for _, w := range wordsOf(item.About) {
		switch w.low {
		case "exercise", "exercises", "take-home", "assignment", "challenge", "task", "project", "test", "case", "brief", "deadline", "hours", "time", "prompt", "homework":
			return false
		}
	}
	return true
}

// spelledOut writes what a topic has in short: "4:1 on days" as "the 4:1 ratio on
// days", "every budget" as "in every budget", and "some Looker" as "Looker".
func spelledOut(words []word) []word {
	words = slices.Clone(words)
	for n := 0; n < len(words); n++ {
		w := words[n]
		switch {
		case isRatio(w.text) && (n == 0 || !words[n-1].kind.any(preposition)) && (n+1 == len(words) || words[n+1].kind.any(preposition)):
			words[n].text = strings.TrimRight(w.text, ",;")
			words = slices.Insert(words, n+1, word{"ratio" + w.text[len(words[n].text):], "ratio", count})
			if n == 0 {
				words = slices.Insert(words, 0, word{"the", "the", determiner})
				n++
			}
			n++
		case w.low == "every" && n > 1 && n+1 < len(words) && !words[n-1].kind.any(preposition|verb|past|third) && meets(words[n+1].low):
			words = slices.Insert(words, n, word{"in", "in", preposition})
			n++
		case w.low == "some" && n > 1 && n+1 < len(words) && isProper(words[n+1].text) && (words[n-1].low == "and" || strings.HasSuffix(words[n-1].text, ",")):
			words = slices.Delete(words, n, n+1)
		}
	}
	return words
}

// isRatio reports whether a word is of two small numbers: "4:1".
func isRatio(text string) bool {
	a, b, ok := strings.Cut(strings.TrimRight(text, ",;"), ":")
	return ok && len(a) == 1 && len(b) == 1 && hasDigit(a) && hasDigit(b)
}

// meets reports whether a noun is of what somebody speaks up in.
func meets(low string) bool {
	switch low {
	case "budget", "meeting", "review", "round", "negotiation", "interview", "audit":
		return true
	}
	return false
}

// trouble is "the problem with the press" of "that you have a problem with the press",
// or "".
func trouble(said string) string {
	for _, lead := range []string{"that you have a ", "that you have ", "that you're having a ", "that you're having ", "that there's a ", "that there's "} {
		rest, ok := strings.CutPrefix(said, lead)
		first, more, _ := strings.Cut(rest, " ")
		if !ok || !strings.HasPrefix(more, "with ") && !strings.HasPrefix(more, "of ") && !strings.HasPrefix(more, "finding ") && !strings.HasPrefix(more, "keeping ") {
			continue
		}
		switch first {
		case "problem", "problems", "trouble", "shortage", "issue", "issues":
			return "the " + rest
		}
	}
	return ""
}
