package phrase

import (
	"slices"
	"strings"
)

// isGerund reports whether words in -ing are what is done, and not the first part of
// a noun such as "staffing ratios".
func isGerund(words []word) bool {
	if len(words) == 1 {
		return true
	}
	next := words[1]
	if !nominal(words[0].low) && barely(words) {
		switch words[0].low {
		case "reducing", "improving", "increasing", "growing", "expanding", "managing", "measuring", "tracking", "using", "moving", "cutting", "raising", "gaining", "losing", "covering", "teaching", "learning", "studying", "playing", "changing", "switching":
		default:
			return false
		}
	}
	if nominal(words[0].low) || common(words[0].low).any(mass) && !next.kind.any(adjective) {
		if next.kind.any(number) && hasLetter(next.low) || next.kind.any(number) && len(words) > 2 || next.kind.any(person) && next.kind.any(plural) || next.kind.any(adjective) && len(words) > 2 && words[2].kind.any(person) && words[2].kind.any(plural) || next.low == "people" || next.kind == proper && !spelled(next.text) {
			return true
		}
		return words[1].kind.any(preposition|determiner) && !(words[1].kind.any(preposition) && words[1].low != "to" && words[1].low != "with" && words[1].low != "on" && words[1].low != "at" && words[1].low != "for" && words[1].low != "in" && words[1].low != "from")
	}
	last := words[len(words)-1]
	return !(last.kind.any(person) && !last.kind.any(plural) && len(words) < 4) || next.kind.any(determiner|preposition)
}

// barely reports whether behind the first word there is one thing without an article:
// "fundraising event in May".
func barely(words []word) bool {
	k := 1
	for k < len(words) && words[k].kind.any(adjective|count|mass|plural|proper|ing) && !words[k].kind.any(determiner|preposition) {
		k++
		if k-1 < len(words) && strings.HasSuffix(words[k-1].text, ",") {
			break
		}
	}
	if k == 1 {
		return false
	}
	last := words[k-1]
	return last.kind.any(count) && !last.kind.any(plural|proper) && !uncountable(last.low) && last.low != "people" && last.low != "children" && last.low != "staff"
}

// transitive reports whether a verb stands before what it is done to, and not before
// a noun to which it belongs, as "win" in "win rates".
func transitive(low string) bool {
	switch low {
	case "reduce", "improve", "increase", "onboard", "retain", "recruit", "attract", "expand", "modernize", "modernise", "prioritize", "prioritise", "ensure", "prevent", "reorganize", "reorganise", "restructure", "rebuild", "migrate", "handle", "manage", "deliver", "teach", "build", "grow", "hire", "train":
		return low != "hire" && low != "train"
	}
	return false
}

// nominal reports whether a word in -ing stands before nouns as often as not.
func nominal(low string) bool {
	switch low {
	case "driving", "onboarding", "staffing", "training", "hiring", "engineering", "marketing", "nursing", "teaching", "reading", "testing", "planning", "pricing", "billing", "scheduling", "housing", "parking", "shipping", "branding", "coaching", "monitoring", "learning", "meeting", "building", "funding", "accounting", "consulting", "editing", "writing", "closing", "opening", "operating", "existing", "growing", "cooking", "cleaning", "logging", "tracing", "caching", "alerting", "packing", "picking", "mentoring", "tutoring", "lending", "publishing", "ticketing", "reporting", "recruiting", "selling", "banking", "printing", "recycling", "seating", "lighting", "working", "rotating", "aging", "remaining", "sharding", "gaming", "signing", "starting", "standing", "rising", "incoming", "outstanding", "manufacturing", "speaking", "advising", "drawing", "charting", "grading", "landing", "morning":
		return true
	}
	return false
}

// isActed reports whether a verb is followed by what it is done to.
func isActed(words []word) bool {
	if len(words) < 2 {
		return false
	}
	next := words[1]
	return next.kind.any(determiner|number|preposition|adverb|proper|plural|mass|count|adjective|ing|pronoun) || isProper(next.text) || isPossessive(next.text)
}

// underWay is "I'm taking the advanced exam in April" of a note without its first
// words, or "".
func underWay(words []word) string {
	switch words[0].low {
	case "taking", "sitting", "finishing", "starting", "completing", "getting", "graduating", "retaking":
	default:
		return ""
	}
	for n := 1; n+1 < len(words); n++ {
		if words[n].low != "in" && words[n].low != "this" && words[n].low != "next" || !isDate(words[n+1:]) && timeOf(words[n:]) == "" {
			continue
		}
		if n == 1 {
			return "I'm " + text(words)
		}
		what, ok := nounPhrase(words[1:n])
		if !ok {
			return ""
		}
		if what.one && !what.led && !what.numbered {
			return "I'm " + words[0].text + " the " + text(words[1:])
		}
		return "I'm " + text(words)
	}
	return ""
}

// gerund gives the forms of "leading a migration".
func (r Reader) gerund(item *Item, words []word, use Use) {
	t := text(words)
	switch use {
	case Strength:
		for n := range words {
			if words[n].low == "since" && n > 0 {
				item.Did = "I've been " + t // "shipping apps since 2015"
				return
			}
		}
		item.Doing = t
		switch words[0].low {
		case "staying", "keeping", "being", "listening", "remembering", "explaining", "finding", "making", "getting", "handling", "calming", "helping", "putting", "solving", "juggling", "de-escalating", "thinking", "turning", "talking", "multitasking", "connecting", "communicating", "prioritizing", "spotting", "motivating":
			item.Did, item.Doing = "I'm good at "+t, ""
		default:
			item.Did = "I have experience " + t
			item.Have = "experience " + t
		}
		if len(words) == 1 && soft(words[0].low) {
			item.Did, item.Doing, item.Have = "I'm good at "+t, "", ""
			return
		}
		if len(words) == 1 { // "mentoring"
			item.Doing = "with " + t
			if common(words[0].low).any(mass) || words[0].low == "teaching" {
				item.Have, item.Did, item.Doing = t+" experience", "I have "+t+" experience", ""
			} else {
				item.Have = "experience with " + t
				item.Did = "I have experience with " + t
			}
		}
	case News, Answer:
		if len(words) > 1 {
			item.Did = "I'm " + t
			switch words[0].low {
			case "learning", "working", "studying", "volunteering", "teaching", "training", "building", "writing", "reading", "practicing", "practising", "helping", "mentoring", "coaching", "tutoring", "leading", "developing", "researching", "preparing", "contributing", "freelancing", "consulting", "designing", "shadowing", "caring", "managing", "attending":
				if !slices.ContainsFunc(words, func(w word) bool { return w.low == "now" || w.low == "tomorrow" || w.low == "next" }) {
					item.Did = "I've been " + t
				}
			}
		}
	}
}
