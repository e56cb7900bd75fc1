package phrase

import "strings"

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

// abstract reports whether the phrase is of what is measured as a whole, which takes no
// article before its verb: "staff turnover is low".
func (n noun) abstract() bool {
	if n.led || n.numbered || n.head+1 != len(n.words) {
		return false
	}
	switch n.words[n.head].low {
	case "circulation", "turnover", "churn", "attendance", "enrollment", "enrolment", "retention", "morale", "demand", "traffic", "revenue", "output", "footfall", "turnout", "occupancy", "membership", "production", "throughput", "utilization", "utilisation", "absenteeism", "attrition", "inflation", "growth", "productivity", "readership", "ridership", "viewership", "engagement", "compliance", "capacity", "yield", "staffing", "volume", "headcount", "inventory", "overtime", "parking", "payroll", "onboarding", "shrink":
		return true
	}
	return false
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
