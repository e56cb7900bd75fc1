package phrase

import (
	"slices"
	"strings"
)

// anded puts an "and" before the last part of a list that has none: "know SAP, Oracle".
func anded(words []word, list [][]word) []word {
	last := list[len(list)-1]
	for _, w := range words {
		if w.low == "and" {
			return words
		}
	}
	first := last[0]
	if len(last) > 3 && !first.kind.any(past) || first.kind.any(number|preposition|asking|joining|adverb|determiner|ing) {
		return words
	}
	at := len(words) - len(last)
	words = slices.Clone(words)
	if len(list) == 2 {
		words[at-1].text = strings.TrimRight(words[at-1].text, ",;")
	}
	return slices.Insert(words, at, word{"and", "and", joining})
}

// plainList reports whether what stands behind the first comma are nouns, as in
// "trained nurses, aides and volunteers".
func plainList(list [][]word) bool {
	if list[0][0].kind.any(ing | modal) {
		return !slices.ContainsFunc(list[1:], func(part []word) bool { return len(part) > 0 && part[0].kind.any(number) })
	}
	for _, part := range list[1:] {
		part = bare(part)
		if len(part) == 0 || hasVerb(part) || part[0].kind.any(asking|preposition) || part[0].low == "same" || part[0].low == "still" || strings.Contains(text(part), "%") {
			return false
		}
		for _, w := range part {
			if w.low == "next" || w.low == "a.m" || meridiem(w.low) != "" {
				return false
			}
		}
	}
	return true
}

func mentionsNumber(words []word) bool { return words[0].kind.any(number) }

// isFirst reports whether words are a clause in the first person.
func isFirst(words []word) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0].low {
	case "i'm", "i've", "i'd", "i'll":
		return true
	case "i":
		return (words[1].kind.any(verb|past|auxiliary|modal|adverb) || words[1].low == "never") && (len(words) > 2 || words[1].kind.any(verb|past))
	}
	return false
}

func language(low string) bool {
	switch low {
	case "spanish", "english", "french", "german", "italian", "portuguese", "mandarin", "cantonese", "japanese", "korean", "arabic", "russian", "hindi", "urdu", "tagalog", "vietnamese", "dutch", "swedish", "ukrainian", "turkish", "hebrew", "polish", "asl":
		return true
	}
	return false
}

func isCredential(low string) bool {
	switch low {
	case "mba", "phd", "cdl", "cpa", "pmp", "rn", "bsn", "msn", "lcsw", "license", "licence", "certificate", "certification", "degree", "diploma", "bachelor's", "master's":
		return low != "rn" && low != "cpa"
	}
	return false
}

// claims joins what each part of a list of claims gives.
func (r Reader) claims(item *Item, list [][]word, use Use) bool {
	var items []Item
	var texts []string
	tools := true
	for n, words := range list {
		words = bare(words)
		if n == len(list)-1 && len(words) > 1 && words[0].low == "and" {
			words = words[1:]
		}
		if len(words) == 2 && words[0].low == "so" && words[1].low == "on" {
			if n != len(list)-1 {
				return false
			}
			texts = append(texts, "so on")
			items = append(items, Item{})
			continue
		}
		if len(words) == 0 || words[0].kind.any(preposition|joining|asking|pronoun) {
			return false
		}
		for _, w := range words {
			if !isTool(w) && w.low != "and" {
				tools = false
			}
		}
		var part Item
		r.oneClaim(&part, words, use, line{words: words})
		items = append(items, part)
		texts = append(texts, text(words))
	}
	open := texts[len(texts)-1] == "so on"
	all := func(form func(Item) string, prefix string) []string {
		var out []string
		for n, part := range items {
			if texts[n] == "so on" {
				out = append(out, "so on")
				continue
			}
			got := form(part)
			rest, ok := strings.CutPrefix(got, prefix)
			if !ok || rest == "" {
				return nil
			}
			out = append(out, rest)
		}
		return out
	}
	did := func(i Item) string { return i.Did }
	if wards(texts) {
		item.Have = "experience in the " + r.join(texts)
		item.Did = "I have " + item.Have
		return true
	}
	if certificates(texts) {
		item.Did = "I'm certified in " + r.join(texts)
		return true
	}
	if tools && use != News && slices.ContainsFunc(list, func(words []word) bool {
		return slices.ContainsFunc(words, func(w word) bool { return knownTool(w.low) })
	}) {
		t := r.join(texts)
		item.Did = "I know " + t
		item.Have = "experience with " + t
		return t != ""
	}
	if len(list) == 2 && isPlace(list) {
		return false
	}
	for _, prefix := range []string{"I'm good at ", "I'm ", "I can ", "I have experience with ", "I've been ", "I speak "} {
		if parts := all(did, prefix); parts != nil {
			item.Did = prefix + r.join(parts)
			if prefix == "I have experience with " {
				item.Have = "experience with " + r.join(parts)
				item.Doing = "with " + r.join(parts)
			}
			return r.join(parts) != ""
		}
	}
	if open {
		return false
	}
	mixed := false
	for _, part := range items {
		mixed = mixed || strings.HasPrefix(part.Have, "experience") != strings.HasPrefix(items[0].Have, "experience")
	}
	if parts := all(func(i Item) string { return i.Have }, ""); parts != nil && use != News && !mixed {
		item.Have = r.join(parts)
		if dids := all(did, "I have "); dids != nil {
			item.Did = "I have " + r.join(dids)
		}
		return item.Have != ""
	}
	if parts := all(did, "I "); parts != nil && (items[0].Class == PastAct || items[0].Class == PresentAct) && items[0].Class == items[len(items)-1].Class {
		item.Did = "I " + r.join(parts)
		return item.Did != "I "
	}
	return false
}

// wards reports whether all of some words are parts of a hospital.
func wards(texts []string) bool {
	for _, t := range texts {
		switch t {
		case "ICU", "NICU", "PICU", "ER", "PACU", "CCU", "MICU", "SICU", "CVICU":
		default:
			return false
		}
	}
	return true
}

// certificates reports whether all of some words are what a nurse is certified in.
func certificates(texts []string) bool {
	for _, t := range texts {
		switch t {
		case "ACLS", "BLS", "PALS", "CPR", "NRP", "TNCC", "First Aid", "first aid":
		default:
			return false
		}
	}
	return true
}

func isPlace(list [][]word) bool {
	return len(list[0]) == 1 && len(list[1]) == 1 && isProper(list[0][0].text) && isProper(list[1][0].text)
}

// isTool reports whether a word is the name of a tool: "Excel", "SQL", "Rust".
func isTool(w word) bool {
	core := strings.Trim(w.text, ".,;()")
	if !isProper(core) || language(w.low) || isCredential(w.low) || isPlaceOrDay(w.low) {
		return false
	}
	if knownTool(w.low) {
		return true
	}
	switch w.low {
	case "go", "rust", "spark", "react", "swift", "word", "access", "slack", "teams", "zoom", "sketch", "notion", "linear", "lean", "flask", "packer", "spring", "vue", "angular", "node", "procreate", "premiere":
		return true
	}
	return common(w.low) == 0 && closed(w.low) == 0
}

// knownTool reports whether a name is that of a tool for certain.
func knownTool(low string) bool {
	switch low {
	case "ceo", "cto", "cfo", "coo", "vp", "gpa", "nhs", "uk", "usa", "eu", "nyc", "la", "sf", "dc", "icu", "nicu", "picu", "er", "rn", "cna", "lpn", "msn", "bsn", "crna", "lcsw", "cpa", "mba", "phd", "cdl", "pmp", "nclex", "gcse", "toefl", "ielts", "tefl", "cpr", "acls", "pals", "bls", "adhd", "ap", "ib", "esl", "ell", "iep", "pto", "ymca", "pta", "ngo", "nasa", "nih", "nsf", "fda", "dei", "stem", "sel", "roi", "ipo", "arr", "mrr", "nps", "cogs", "walmart", "costco", "starbucks", "toyota", "amazon", "google", "microsoft":
		return false
	}
	return low == "excel" || properName(low) != "" && !isPlaceOrDay(low)
}
