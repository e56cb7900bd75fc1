package phrase

import (
	"slices"
	"strings"
)

// letteredAt writes a number within a part in letters.
func letteredAt(words []word, at int) []word {
	words = slices.Clone(words)
	words[at].text = inLetters(words[at].text)
	return words
}

// measure reads how many there were: "250 staff", "3 basins permitted and built".
func (r Reader) measure(words []word, first opening) (joint, string) {
	t := text(words)
	last := words[len(words)-1]
	head := words[1]
	k := 1
	for k+1 < len(words) && words[k].kind.any(adjective) && words[k+1].kind.any(plural|count) {
		k++ // "14 new hires"
		head = words[k]
	}
	if n := slices.IndexFunc(words, func(w word) bool { return w.kind.any(finite|auxiliary|modal|pronoun) && w.low != "me" }); n > 0 {
		return unread, ""
	}
	switch {
	case timeUnit(head.low) && len(words) == 2 && !first.has, timeUnit(head.low) && len(words) == 4 && words[2].low == "each":
		return bracket, t
	case len(words) > 3 && words[len(words)-2].low == "a" && (timeUnit(last.low) || last.low == "year" || last.low == "shift"):
		return bracket, t
	case verbAt(words) > 0 && head.kind.any(plural|count) && !bareTail(words):
		return clause, t
	case timeUnit(head.low):
		if have := spanFirst(words); have != "" {
			if first.has {
				return owned, have
			}
			return clause, "I have " + have
		}
		var item Item
		if n, ok := nounPhrase(words); ok && isSpan(head.low) {
			r.timeClaim(&item, n)
		}
		if item.Have != "" && first.has {
			return owned, item.Have
		}
		if item.Have != "" {
			return clause, "I have " + item.Have
		}
		return unread, ""
	case (sized(head.low) || words[k].kind.any(plural) && sized(singular(head.low)+"s")) && !bareTail(words):
		if strings.HasPrefix(first.text, "I've been") {
			return along, t
		}
		return bracket, t
	case head.low == "a" || head.low == "per" || head.low == "times":
		if len(words) == 3 && head.low != "times" {
			return bracket, t
		}
		return unread, ""
	case head.kind.any(plural) || strings.HasSuffix(head.low, "s") && common(head.low) == 0:
		if bareTail(words) || strings.ContainsAny(words[0].text, "$£€") {
			return unread, ""
		}
		return along, t
	}
	return unread, ""
}

// faultless reports whether it is good to have none of a thing.
func faultless(words []word) bool {
	if k := len(words); k > 3 && words[k-3].low == "in" && words[k-2].kind.any(number) && isSpan(words[k-1].low) && words[k-4].kind.any(plural|count|mass) {
		return true
	}
	for _, w := range words {
		switch w.low {
		case "recordables", "recordable", "accidents", "accident", "incidents", "complaints", "injuries", "injury", "downtime", "defects", "errors", "outages", "returns", "losses", "shrink", "shrinkage", "turnover", "falls", "infections", "claims", "tickets", "misses", "violations", "findings", "write-ups", "writeups", "callouts", "callbacks", "rework", "recalls", "delays", "absences", "chargebacks", "lost-time", "breaches", "walkouts", "late", "overruns", "fines", "citations", "no-shows", "escalations", "rollbacks", "dropouts", "missed", "spills", "tardies":
			return true
		}
	}
	return false
}

// rate reports whether a thing is told in percent.
func rate(low string) bool {
	switch low {
	case "retention", "attendance", "satisfaction", "occupancy", "uptime", "accuracy", "attainment", "csat", "renewal", "renewals", "conversion", "margin", "margins", "coverage", "completion", "engagement", "utilization", "fill", "pass", "growth", "compliance", "availability", "success", "yield", "collection", "on-time", "placement", "graduation":
		return true
	}
	return false
}
