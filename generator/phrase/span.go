package phrase

import (
	"slices"
	"strings"
)

// spanFirst reads "6 yrs tele at Mercy", of which the preposition is left out: what
// the person has.
func spanFirst(words []word) string {
	if len(words) < 3 || !words[0].kind.any(number) || !isSpan(words[1].low) && words[1].low != "seasons" {
		return ""
	}
	rest := words[2:]
	span := inLetters(words[0].text) + " " + words[1].text
	first := rest[0]
	if strings.HasPrefix(first.text, "(") || first.kind.any(determiner|pronoun|auxiliary|modal|asking|joining|adverb|number) || hasVerb(rest) || !ends(rest[len(rest)-1]) || hasNegative(rest) {
		return ""
	}
	if first.kind.any(preposition) {
		switch first.low {
		case "at", "with", "in", "on", "of", "for", "under", "across":
			if bareTail(words) || len(rest) < 2 || first.low == "for" && rest[1].kind.any(number) {
				return ""
			}
			return span + " " + text(rest)
		}
		return ""
	}
	end := 0 // of what stands before the first preposition
	for end < len(rest) && !rest[end].kind.any(preposition|joining) {
		end++
	}
	head := rest[end-1]
	switch {
	case first.kind.any(ing):
		return ""
	case head.low == "side" && end > 1:
		return span + " on the " + text(rest)
	case (head.kind.any(person) || isRole(head.low)) && !head.kind.any(plural):
		role := noun{words: rest[:end], head: end - 1, one: true}
		return span + " as " + role.indefinite() + behind(rest[end:])
	case strings.HasPrefix(head.low, "experience"):
		return ""
	case isField(head.low) && !(head.low == "nursing" && len(rest) > 1):
		return span + " in " + text(rest)
	case head.kind.any(count) && !head.kind.any(mass|plural|proper|ing) && !isProper(head.text) && !uncountable(head.low) && !bareWell(head.low):
		return span + " of " + text(rest[:end]) + " experience" + behind(rest[end:])
	}
	return span + " of " + text(rest)
}

// spanLast reads "food packaging 5 yrs" and "Band director 9 yrs at Ellery".
func spanLast(words []word) string {
	for n := 1; n+1 < len(words); n++ {
		if !words[n].kind.any(number) || !isSpan(words[n+1].low) || strings.HasPrefix(words[n].text, "(") {
			continue
		}
		after := words[n+2:]
		if len(after) > 0 && !after[0].kind.any(preposition) || len(after) > 0 && (after[0].low == "of" || after[0].low == "as" || after[0].low == "from") {
			return ""
		}
		what := words[:n]
		if what[n-1].low == "for" || what[n-1].low == "about" {
			what = what[:n-1]
		}
		if len(what) == 0 || what[len(what)-1].kind.any(preposition|joining|determiner|adverb) || what[0].kind.any(determiner|pronoun|preposition|number|adverb|auxiliary|past) || what[0].low == "on-call" || what[0].kind.any(verb) && !what[0].kind.any(count|mass) || hasVerb(what) || bareTail(words) {
			return ""
		}
		span := inLetters(words[n].text) + " " + strings.TrimRight(words[n+1].text, ",;")
		end := 0
		for end < len(what) && !what[end].kind.any(preposition|joining) {
			end++
		}
		head := what[end-1]
		switch {
		case (head.kind.any(person) || isRole(head.low)) && !head.kind.any(plural):
			role := noun{words: what[:end], head: end - 1, one: true}
			return span + " as " + role.indefinite() + behind(what[end:]) + behind(after)
		case isField(head.low) && !(head.low == "nursing" && len(what) > 1):
			return span + " in " + text(what) + behind(after)
		case head.kind.any(ing) && end == len(what) && len(what) == 1:
			return span + " of " + text(what) + behind(after)
		case head.kind.any(mass|ing) || isProper(head.text) && properName(head.low) != "" || wards([]string{head.text}):
			return span + " of " + text(what) + behind(after)
		case head.kind.any(count) && !head.kind.any(plural|verb):
			return span + " of " + text(what[:end]) + " experience" + behind(what[end:]) + behind(after)
		}
		return ""
	}
	return ""
}

// sinceThen reads "PE since 2022" and "C1 licence since October".
func sinceThen(words []word) string {
	at := slices.IndexFunc(words, func(w word) bool { return w.low == "since" })
	if at < 1 || at+1 >= len(words) || !isDate(words[at+1:]) {
		return ""
	}
	what := words[:at]
	first := what[0]
	if what[len(what)-1].kind.any(preposition | joining | determiner) {
		return ""
	}
	switch first.low {
	case "at", "on", "in", "with":
		if len(what) > 1 && !hasVerb(what) && !bareTail(append([]word{{}}, what...)) {
			return "I've been " + text(words)
		}
		return ""
	case "off", "back":
		return "I've been " + text(words)
	}
	if first.kind.any(determiner|pronoun|number|auxiliary|modal|asking|joining|adverb|negative) || hasVerb(what) {
		return ""
	}
	end := 0
	for end < len(what) && !what[end].kind.any(preposition|joining) {
		end++
	}
	if end == 0 {
		return ""
	}
	head := what[end-1]
	n := noun{words: what[:end], head: end - 1, one: true}
	switch {
	case (head.kind.any(person) || isRole(head.low) || common(head.low) == 0 && isPlain(head.text) && (strings.HasSuffix(head.low, "er") || strings.HasSuffix(head.low, "ist"))) && !head.kind.any(plural):
		return "I've been " + n.indefinite() + behind(words[end:])
	case isCredential(head.low) || head.low == "permit" || head.low == "clearance" || head.low == "ticket" || head.low == "licensure":
		return "I've had " + n.indefinite() + behind(words[end:])
	case first.kind.any(adjective) && (head.low == "certified" || head.low == "licensed" || head.low == "qualified" || head.low == "registered") || end == 2 && head.low == "certified" || end == 1 && (head.low == "certified" || head.low == "licensed" || head.low == "sober"):
		return "I've been " + text(words)
	case head.low == "storytime" || head.kind.any(ing) && end == 2 && !first.kind.any(ing) || isField(head.low) && head.low != "nursing":
		return "I've done " + text(words)
	}
	return ""
}

// spanBehindAct writes the "for" that notes leave out: "sold lighting 7 yrs".
func spanBehindAct(words []word) []word {
	for n := 2; n+1 < len(words); n++ {
		if words[n].kind.any(number) && isSpan(words[n+1].low) && (n+2 == len(words) || words[n+2].kind.any(preposition) && words[n+2].low != "of") {
			before := words[n-1]
			if before.kind.any(preposition|joining|determiner|adverb) || strings.HasPrefix(words[n].text, "(") || before.kind.any(number) {
				return words
			}
			words = slices.Clone(words)
			words[n].text = inLetters(words[n].text)
			return slices.Insert(words, n, word{"for", "for", preposition})
		}
	}
	return words
}

// inLetters is a number of one digit in letters.
func inLetters(text string) string {
	if len(text) == 1 {
		return digits(text)
	}
	return text
}

func behind(words []word) string {
	if len(words) == 0 {
		return ""
	}
	return " " + text(words)
}

// hasVerb reports whether words hold what only a verb can be.
func hasVerb(words []word) bool {
	for n, w := range words {
		if w.kind.any(auxiliary|modal|finite|pronoun) || w.kind.any(past) && !w.kind.any(count|mass|adjective) && (n == 0 || n+1 < len(words)) && !(n > 0 && isProper(w.text)) {
			return true
		}
	}
	return false
}

// isDate reports whether words begin with when something was.
func isDate(words []word) bool {
	switch low := words[0].low; {
	case isYear(low) || isMonthName(low):
		return len(words) == 1 || isMonthName(low) && len(words) < 4 || len(words) > 1 && words[1].kind.any(preposition)
	case low == "last" || low == "early" || low == "late" || low == "this":
		return len(words) == 2
	}
	return false
}

func isMonthName(low string) bool {
	switch low {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

// isRole reports whether a code is what somebody is.
func isRole(low string) bool {
	switch low {
	case "physio", "sysadmin", "counsellor", "counselor", "realtor", "tech", "rvt", "helper", "porter", "roofer", "tiler", "glazier", "baker", "ranger", "bookkeeper", "copywriter", "proofreader", "videographer", "optician", "dietitian", "dietician", "midwife", "electrician", "plumber", "mover", "valet", "concierge", "usher", "conductor", "guide", "docent", "registrar", "actuary", "trader", "broker", "underwriter", "appraiser", "surveyor", "draftsman", "rigger", "dosimetrist", "sonographer", "radiographer", "pe", "rn", "lpn", "cna", "cpa", "emt", "lcsw", "np", "pa", "ta", "hca", "tutor", "paramedic", "sergeant", "foreman", "pca", "dba", "sre", "pm", "ea", "va", "sdr", "ae", "csm", "journeyman", "apprentice", "freelancer", "temp", "intern", "hygienist", "phlebotomist", "barista", "sommelier", "busser", "hostess", "host", "waiter", "waitress", "bartender", "dispatcher", "paralegal", "estimator", "superintendent", "scheduler", "buyer", "planner", "machinist", "welder", "notary", "caregiver", "nanny", "groomer", "florist", "referee", "lifeguard", "lead", "temping":
		return low != "temping"
	}
	return false
}

// isField reports whether a word names a field that somebody works in.
func isField(low string) bool {
	switch low {
	case "retail", "sales", "construction", "finance", "packaging", "hospitality", "logistics", "healthcare", "marketing", "manufacturing", "education", "banking", "insurance", "payments", "hr", "accounting", "nursing", "security", "landscaping", "catering", "warehousing", "publishing", "journalism", "advertising", "procurement", "biotech", "pharma", "pediatrics", "paediatrics", "oncology", "geriatrics", "dialysis", "hospice", "fundraising", "recruiting", "recruitment", "saas", "fintech", "automotive", "aviation", "agriculture", "telecom", "distribution", "collections", "underwriting", "operations", "production", "childcare", "plumbing", "roofing", "carpentry", "support", "service", "compliance", "care", "food", "litigation", "tax", "audit", "payroll":
		return true
	}
	return false
}
