package phrase

import (
	"slices"
	"strings"
)

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
			if slices.ContainsFunc(n.words, func(w word) bool { return isYear(w.low) || w.low == "last" }) {
				item.Did = "I hit " + t
			}
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
	case len(n.words) == 1 && (head.low == "cpa" || head.low == "rn" || head.low == "cna" || head.low == "lpn" || head.low == "lcsw"):
		item.Did = "I'm " + article(first.text) + " " + t
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
	case rest[0].kind.any(preposition|adverb) || rest[0].low == "a" || rest[0].low == "per":
		return
	}
	item.Have = span
	if tail != "" {
		item.Have += " " + tail
	}
	item.Did = "I have " + item.Have
}
