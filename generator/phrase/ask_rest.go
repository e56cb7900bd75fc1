package phrase

import (
	"slices"
	"strings"
	"unicode"
)

// askValue reads a point that names a term and what it should be: "notice period 1
// month", "probation 3 months instead of 6", "review after 6 months".
func (r Reader) askValue(item *Item, w, was []string) bool {
	low := strings.ToLower(joined(w))
	for _, term := range []string{"probation period", "probationary period", "probation", "trial period", "notice period", "notice", "contract length", "contract", "vesting", "cliff", "quota", "on-target bonus", "weekly hours", "hours"} {
		rest, ok := cutWords(w, term)
		if !ok || len(rest) == 0 || !hasDigit(rest[0]) || len(rest) > 4 {
			continue
		}
		name := term
		switch term {
		case "probation", "notice":
			name += " period"
		}
		item.Be = "the " + name + " be " + joined(inWords(rest))
		if len(was) > 0 && len(was) < 4 {
			item.Be += " instead of " + joined(inWords(was))
		}
		return true
	}
	for _, review := range []string{"salary review", "pay review", "performance review", "review", "raise"} {
		at := strings.Index(" "+low+" ", " "+review+" ")
		if at < 0 || review == "raise" && len(w) < 3 {
			continue
		}
		rest, ok := cutWords(w, review)
		if ok && len(rest) > 1 && (strings.EqualFold(rest[0], "after") || strings.EqualFold(rest[0], "at") || strings.EqualFold(rest[0], "in")) {
			item.Have = "a " + review + " " + joined(inWords(rest))
			return true
		}
		if before := strings.TrimSpace(low[:at]); before != "" && hasDigit(before) && at+len(review) == len(low) {
			parts := inWords(strings.Fields(strings.ReplaceAll(before, "-", " ")))
			if len(parts) == 2 {
				parts[1] = strings.TrimSuffix(parts[1], "s")
				item.Have = article(parts[0]) + " " + strings.Join(parts, "-") + " " + review
				return true
			}
		}
	}
	return false
}

// askVerb reads what the person would do, or they would: "keep my laptop", "cover parking".
func (r Reader) askVerb(item *Item, w, was []string) bool {
	if len(w) < 2 || len(w) > 14 || slices.ContainsFunc(w, func(word string) bool { return strings.EqualFold(word, "they") || strings.EqualFold(word, "i") }) {
		return false
	}
	whole := strings.NewReplacer(" their ", " your ", " them ", " you ").Replace(" " + r.pricedIn(w) + " ")
	if len(was) > 0 {
		whole += "instead of " + r.pricedIn(was)
	}
	whole = strings.TrimSpace(whole)
	if last := strings.ToLower(w[len(w)-1]); slices.Contains([]string{"the", "a", "an", "to", "of", "with", "for", "my", "and", "or", "from"}, last) || strings.Contains(whole, " etc") {
		return false
	}
	switch strings.ToLower(w[0]) {
	case "keep", "work", "start", "bring", "finish", "leave", "have", "take", "use", "continue", "stay", "join", "do", "attend", "travel", "begin", "swap", "go", "carry", "teach", "meet", "see":
		item.Do = whole
	case "match", "cover", "pay", "increase", "add", "include", "guarantee", "drop", "remove", "shorten", "put", "confirm", "waive", "reimburse", "sponsor", "extend", "move", "reduce", "cut", "lower", "provide", "offer", "give", "write", "send", "raise", "hold", "fund", "support", "bump", "bring-forward", "consider", "contribute", "change", "split":
		item.Grant = whole
	default:
		return false
	}
	return true
}

// askThing reads anything else that can be had: "parking", "a training budget".
func (r Reader) askThing(item *Item, w, was []string) bool {
	if len(was) > 0 {
		return false
	}
	low := strings.ToLower(joined(w))
	switch strings.TrimPrefix(low, "some ") {
	case "equity", "more equity", "stock options", "options", "rsus", "more stock", "more options", "shares", "stock":
		item.Have = strings.Replace(joined(w), "rsus", "RSUs", 1)
		if low == "equity" || low == "stock" {
			item.Have = "some " + low
		}
		return true
	case "relocation", "relo", "relocation help", "relocation assistance", "relocation support", "help with relocation", "help with relo", "relo help", "moving costs", "help with moving", "help moving":
		item.Have = "help with relocation"
		return true
	case "bonus", "signing bonus", "sign-on bonus", "sign-on", "signing", "joining bonus", "relocation package", "relo package":
		item.Have = strings.Replace(low, "relo ", "relocation ", 1)
		if low == "sign-on" || low == "signing" {
			item.Have += " bonus"
		}
		item.Have = "a " + strings.TrimPrefix(item.Have, "a ")
		return true
	case "401k match", "401k matching", "a 401k match", "401(k) match":
		item.Have = "a 401(k) match"
		return true
	case "visa", "visa sponsorship", "sponsorship":
		item.Have = "visa sponsorship"
		return true
	case "parking", "mileage", "the commute", "commute", "travel costs", "commuting costs", "my commute":
		item.Grant = "cover " + strings.Replace(" "+joined(w), " commute", " the commute", 1)[1:]
		item.Grant = strings.NewReplacer("the the ", "the ", "my the ", "my ").Replace(item.Grant)
		return true
	case "childcare", "tuition":
		item.Have = "help with " + low
		return true
	case "hybrid", "hybrid schedule", "hybrid working":
		item.Have = "a hybrid schedule"
		return true
	}
	if own, ok := cutWords(w, "own"); ok && len(own) > 0 && len(own) < 4 {
		item.Do = "have my own " + joined(own)
		return true
	}
	switch last := strings.ToLower(w[len(w)-1]); {
	case len(w) > 4:
	case last == "reimbursement", last == "insurance", last == "coverage", last == "support", last == "cover", last == "sponsorship":
		item.Have = joined(w)
		return true
	case last == "differential", last == "stipend", last == "allowance":
		item.Have = article(w[0]) + " " + joined(w)
		return true
	}
	if at := slices.IndexFunc(w, func(word string) bool {
		return slices.Contains([]string{"differential", "allowance", "stipend"}, strings.ToLower(word))
	}); at > 0 && at < 3 && at+2 < len(w) && len(w) < 7 && (strings.EqualFold(w[at+1], "for") || strings.EqualFold(w[at+1], "on")) {
		item.Have = article(w[0]) + " " + joined(w)
		return true
	}
	if percent := w[0]; strings.HasSuffix(percent, "%") && len(w) == 2 {
		switch noun := strings.ToLower(w[1]); noun {
		case "equity", "bonus", "commission", "match":
			item.Have = "a " + percent + " " + noun
			if noun == "equity" {
				item.Have = percent + " in equity"
			}
			return true
		}
	}
	if isPrice(w[0]) && len(w) == 2 && isShares(strings.ToLower(w[1])) {
		item.Have = strings.ToLower(w[0]) + " " + strings.Replace(w[1], "rsus", "RSUs", 1)
		return true
	}
	if hasDigit(w[0]) && !unicode.IsLetter(rune(w[0][len(w[0])-1])) || strings.EqualFold(w[0], "no") || strings.EqualFold(w[0], "not") || len(w) > 8 {
		return false
	}
	l := r.clean(joined(w))
	if l.broken || l.parts > 0 || l.foreign() || len(l.words) == 0 {
		return false
	}
	n, ok := nounPhrase(l.words)
	if !ok || !n.known && !n.led && !n.many || bareTail(l.words) {
		return false
	}
	item.Have = n.indefinite()
	return true
}

// reasonOf takes a reason off a point, as a sentence of its own.
func (r Reader) reasonOf(note string) (point, reason string) {
	low := strings.ToLower(note)
	for _, mark := range []string{" because ", " since ", " as i ", " as the ", " as my ", " so that ", " so i ", " - ", ", ", "; ", ". "} {
		at := strings.Index(low, mark)
		if at <= 0 {
			continue
		}
		rest := note[at+len(mark):]
		switch mark {
		case " as i ", " as the ", " as my ", " so i ":
			rest = note[at+4:]
		}
		if mark == " because " || isReason(rest) {
			said := strings.TrimRight(strings.TrimSpace(rest), " .,;")
			if !isReason(said) || strings.ContainsAny(said, "!?;()[]{}<>") || len(strings.Fields(said)) > 22 {
				return note[:at], ""
			}
			if mark == " so that " || mark == " so i " {
				return note[:at], "That way, " + smallI(said) + "."
			}
			if strings.HasPrefix(said, "market ") {
				said = "the " + said
			}
			return note[:at], stopped(capital(r.pricedIn(strings.Fields(smallI(said)))))
		}
	}
	return note, ""
}

// smallI writes "i" as the word for oneself.
func smallI(text string) string {
	words := strings.Fields(text)
	for n, w := range words {
		if w == "i" || strings.HasPrefix(w, "i'") {
			words[n] = "I" + w[1:]
		}
	}
	return joined(words)
}

// isReason reports whether a text is a clause that can stand as a sentence.
func isReason(text string) bool {
	w := strings.Fields(strings.ToLower(text))
	if len(w) < 3 {
		return false
	}
	switch w[0] {
	case "i", "i'm", "i've", "i'd", "i'll", "my", "the", "it", "it's", "that's", "that", "this", "we", "similar", "comparable", "most", "market", "other":
	default:
		return false
	}
	for n, word := range w[1:min(len(w), 9)] {
		switch word {
		case "is", "are", "was", "have", "has", "need", "needs", "pays", "pay", "would", "will", "can", "ends", "end", "starts", "start", "live", "lives", "give", "manage", "lead", "led", "bring", "runs", "earn", "get", "gets", "gives", "asks", "includes", "goes", "want", "promised", "had", "move", "commute", "hold", "takes", "take", "cover", "already", "currently":
			return n > 0 || w[0] == "market" || w[0] == "i" || w[0] == "it" || w[0] == "that" || w[0] == "this" || w[0] == "we"
		}
	}
	return strings.HasPrefix(w[0], "i'") || w[0] == "it's" || w[0] == "that's"
}

// writtenOut is a word that is short for another, in full.
func writtenOut(w string) string {
	switch strings.ToLower(w) {
	case "yr", "yrs":
		return "years"
	case "mo", "mos", "mths":
		return "months"
	case "wk", "wks":
		return "weeks"
	case "hrs":
		return "hours"
	case "w/":
		return "with"
	case "mgr":
		return "manager"
	case "ot":
		return "overtime"
	case "i":
		return "I"
	case "i'm", "i've", "i'd", "i'll":
		return "I" + w[1:]
	case "signon":
		return "sign-on"
	}
	return w
}
