package phrase

import "strings"

// heavy reports whether a line is of a hard subject.
func (l line) heavy() bool {
	for n, w := range l.words {
		switch w.low {
		case "layoff", "layoffs", "lay-offs", "redundancy", "redundancies", "turnover", "attrition", "burnout", "burned-out", "burnt-out", "overworked", "understaffed", "short-staffed", "outage", "outages", "incident", "incidents", "breach", "lawsuit", "bankruptcy", "closure", "closures", "shortage", "shortages", "cuts", "cutbacks", "crisis", "death", "deaths", "died", "accident", "accidents", "strike", "exhausted", "quit", "quitting", "fired", "firing", "stretched", "stress", "stressful", "struggling", "struggles", "struggle", "failing", "failed", "failure", "failures", "lost", "losing", "loss", "losses", "problem", "problems", "complaints", "conflict", "toxic", "restructuring", "downsizing", "reorg", "pandemic", "covid", "suicide", "abuse", "grief", "backlash", "scandal", "delays", "churn", "morale", "vacancies", "resigned", "resignations", "crashed", "tired", "bugs", "downtime", "recall", "violence", "overtime", "flood", "fire", "mess", "messy", "broken", "nightmare", "chaos", "chaotic":
			if n > 0 && (l.words[n-1].low == "no" || l.words[n-1].low == "zero" || l.words[n-1].low == "without") {
				continue
			}
			if w.low == "flood" && n+1 < len(l.words) && l.words[n+1].kind.any(count|mass|plural) {
				continue // "the flood scheme"
			}
			if w.low == "lost" && n+1 < len(l.words) && l.words[n+1].low == "time" || w.low == "fire" && !(n > 0 && l.words[n-1].low == "the") {
				continue
			}
			return w.low != "conflict" || n+1 == len(l.words) || l.words[n+1].low != "resolution"
		case "behind":
			if n > 0 && (n+1 == len(l.words) || l.words[n+1].low == "on") || n > 0 && (l.words[n-1].low == "falling" || l.words[n-1].low == "running") {
				return true
			}
		case "date":
			if n > 1 && l.words[n-1].low == "of" && l.words[n-2].low == "out" {
				return true
			}
		case "worn", "burned", "burnt", "burning", "laid":
			if n+1 < len(l.words) && (l.words[n+1].low == "out" || l.words[n+1].low == "off") {
				return true
			}
		case "pages", "paging":
			if n > 0 && meridiem(l.words[n-1].low) != "" {
				return true
			}
		}
	}
	return false
}

// money reports whether a line is of pay or what belongs to it.
func (l line) money() bool {
	for n, w := range l.words {
		switch w.low {
		case "pay", "salary", "salaries", "comp", "compensation", "bonus", "bonuses", "equity", "rsu", "rsus", "stipend", "pto", "wage", "wages", "401k", "401(k", "pension", "commission", "commissions", "raise", "raises", "ote", "package", "vacation", "reimbursement", "sign-on", "tuition":
			if w.low == "package" || w.low == "pay" {
				if n+1 < len(l.words) && (l.words[n+1].low == "attention" || l.words[n+1].low == "manager" || l.words[n+1].low == "management") {
					continue
				}
			}
			if w.low == "equity" && n > 0 && (l.words[n-1].low == "health" || l.words[n-1].low == "and" || l.words[n-1].low == "racial" || l.words[n-1].low == "educational") {
				continue
			}
			if w.low == "commission" && n > 0 && isProper(w.text) {
				continue // "the Joint Commission"
			}
			if w.low == "raise" && n+1 < len(l.words) && l.words[n+1].low != "in" {
				continue
			}
			return true
		case "benefits":
			if n == 0 || !(n+1 < len(l.words) && l.words[n+1].low == "of") {
				return true
			}
		case "rate":
			if n > 0 && (l.words[n-1].low == "hourly" || l.words[n-1].low == "day" || l.words[n-1].low == "daily") {
				return true
			}
		case "base":
			if n > 0 && (strings.HasPrefix(l.words[n-1].low, "$") || l.words[n-1].low == "the" && n+1 == len(l.words)) {
				return true
			}
		}
		if strings.ContainsAny(w.text, "$£€") && (hasSuffix(w.low, "k") || n+1 < len(l.words) && (l.words[n+1].low == "an" || l.words[n+1].low == "per" || l.words[n+1].low == "base")) {
			return true
		}
	}
	return false
}

// empty reports whether a line says that there is nothing to say yet.
func (l line) empty() bool {
	if len(l.words) > 2 {
		return false
	}
	switch l.words[0].low {
	case "tbd", "tba", "tbc", "n/a", "na", "none", "nothing", "todo", "idk", "xxx", "xx", "x", "null", "nil", "test", "unsure", "unknown", "-", "nope", "no":
		return len(l.words) == 1 || l.words[0].low == "nothing"
	}
	return !hasLetter(l.words[0].text) && len(l.words) == 1
}

// foreign reports whether a line is in another language.
func (l line) foreign() bool {
	strong, weak, beyond, all := 0, 0, 0, 0
	for n, w := range l.words {
		if (w.low == "die" || w.low == "der" || w.low == "das" || w.low == "den") && n+1 < len(l.words) && isProper(l.words[n+1].text) && l.words[n+1].kind.any(proper) && w.text == w.low {
			strong++
		}
		switch w.low {
		case "und", "für", "mit", "eine", "einen", "einer", "nicht", "wir", "ich", "über", "zum", "zur", "vom", "beim", "sowie", "les", "une", "avec", "nous", "dans", "los", "las", "nuestro", "mucho", "una", "della", "gli", "het", "een", "voor", "não", "uma", "och", "att", "på", "dla", "oraz", "jest", "du", "sie", "wie", "warum", "el":
			strong++
			if w.low == "el" || w.low == "du" || w.low == "los" || w.low == "las" {
				strong--
				weak++
			}
		case "der", "die", "das", "den", "dem", "des", "im", "le", "la", "de", "et", "en", "con", "para", "por", "que", "sur", "di", "il", "per", "van", "na", "y", "auf", "von", "bei":
			weak++
		}
		for _, c := range w.low {
			all++
			if c > 0x24F && c < 0x2000 || c > 0x2E7F && c < 0xFF00 {
				beyond++
			}
		}
	}
	return strong > 0 && len(l.words) > 1 || weak > 1 || beyond*2 > all
}
