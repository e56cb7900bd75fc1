package phrase

import (
	"slices"
	"strings"
	"unicode"
)

// Point is the use of what somebody wants to raise about an offer: "base 95k", "start
// 1 Feb instead of 15 Jan", "can you match 120?".
const Point Use = "ask"

// ask reads a point about an offer. What it can't read certainly has no form; it can
// then stand in a list, as Listed gives it.
func (r Reader) ask(note string) Item {
	item := Item{Class: Unknown}
	note, asks := Listed(note), asksBack(note)
	if note == "" {
		return item
	}
	note, item.Reason = r.reasonOf(note)
	w := pointWords(note)
	if len(w) == 0 || broken(note) {
		return item
	}
	if isAsking(w, asks) {
		item.Class, item.Sentence = Ask, capital(r.pricedIn(w))+"?"
		return item
	}
	w = withoutLead(w)
	if w[0] == "I" || strings.HasPrefix(w[0], "I'") {
		item.Class, item.Sentence = Sentence, stopped(capital(r.pricedIn(w)))
		return item
	}
	item.Class = Noun
	w, was := comparedTo(w)
	for _, read := range []func(*Item, []string, []string) bool{r.askPay, r.askDate, r.askRemote, r.askHours, r.askLeave, r.askTitle, r.askValue, r.askVerb, r.askThing} {
		if read(&item, slices.Clone(w), was) {
			return item
		}
	}
	item.Class = Unknown
	return item
}

// Because is why a point is asked for, as the tone has it.
func (i Item) Because(tone string) string {
	if tone == "formal" {
		return uncontracted(i.Reason)
	}
	return i.Reason
}

// withoutLead takes off words before a point that say only that it will be asked for.
func withoutLead(w []string) []string {
	for _, lead := range []string{
		"ask if they can", "ask if you can", "ask whether they can", "ask them to", "ask you to", "ask if i can", "ask about", "ask for", "ask to", "ask if", "negotiate for", "negotiate", "push for", "hoping for",
		"i would like to", "i'd like to", "i want to", "i need to", "i would like", "i'd like", "i want", "i need", "would like to", "would like", "want to", "want", "wants", "prefer to", "prefer", "request", "get", "try for", "maybe", "possibly", "room for", "need", "discuss", "bring up", "they", "can", "could", "would", "will",
	} {
		if rest, ok := cutWords(w, lead); ok && len(rest) > 0 {
			return rest
		}
	}
	return w
}

// Listed is a point about an offer as it may stand in a list: without what is only for
// the person, such as the least that they would take, with a capital. It is "" where
// all of it is.
func Listed(note string) string {
	note = strings.TrimSpace(note)
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "> ", "[ ] ", "[x] "} {
		note = strings.TrimPrefix(note, bullet)
	}
	for {
		open, end := strings.IndexByte(note, '('), strings.IndexByte(note, ')')
		if open < 0 || end < open {
			break
		}
		inner := note[open+1 : end]
		kept := " "
		if low := strings.ToLower(inner); strings.HasPrefix(low, "not ") || strings.HasPrefix(low, "instead ") || strings.HasPrefix(low, "because ") || strings.HasPrefix(low, "rather ") || isReason(inner) && !isPrivate(inner) {
			if kept = " " + inner + " "; isReason(inner) && !strings.HasPrefix(low, "because ") {
				kept = " because " + inner + " "
			}
		}
		note = note[:open] + kept + note[end+1:]
	}
	var kept []string
	for _, part := range splitKeeping(note) {
		if !isPrivate(part) {
			kept = append(kept, part)
		}
	}
	note = strings.Join(strings.Fields(strings.Join(kept, "")), " ")
	note = strings.TrimRight(note, " .,;:!?-–—")
	for _, last := range []string{" or", " and", " but", ", then"} {
		note = strings.TrimSuffix(note, last)
	}
	if strings.Contains(note, "://") {
		return note
	}
	return strings.TrimRight(capital(note), " ,;")
}

// Points takes a note apart where it names several points that can be asked for one by
// one: "base 95k & 25 days holiday".
func (r Reader) Points(note string) []string {
	if r.ask(note).Fits() {
		return []string{note}
	}
	for _, mark := range []string{"; ", " & ", " + ", ", ", " and "} {
		parts := strings.Split(note, mark)
		if len(parts) < 2 || len(parts) > 5 {
			continue
		}
		parts = slices.DeleteFunc(parts, func(part string) bool { return Listed(part) == "" })
		if len(parts) > 0 && !slices.ContainsFunc(parts, func(part string) bool { return !r.ask(part).Fits() }) {
			return parts
		}
	}
	return []string{note}
}

// splitKeeping takes a note apart at what separates its parts, and leaves that in front
// of each.
func splitKeeping(note string) []string {
	var parts []string
	for {
		at := -1
		for _, mark := range []string{", ", "; ", " - ", " – ", " — ", " but ", " or ", ". "} {
			if n := strings.Index(note[min(1, len(note)):], mark); n >= 0 && (at < 0 || n+1 < at) {
				at = n + 1
			}
		}
		if at < 0 {
			return append(parts, note)
		}
		parts, note = append(parts, note[:at]), note[at:]
	}
}

// isPrivate reports whether a part is for the person alone: what they would settle for,
// and what they would do otherwise.
func isPrivate(part string) bool {
	low := " " + strings.Trim(strings.ToLower(part), " ,;-–—.?!") + " "
	for _, words := range []string{
		"minimum", " min ", "at least", "floor", "bottom line", "walk away", "i'd take", "i would take", "would take", "would accept", "i'd accept", "will accept", "settle for", "would settle", "fallback", "fall back", "plan b", "worst case",
		"don't mention", "don't say", "do not mention", "not mention", "dealbreaker", "deal breaker", "deal-breaker", "batna", "no less than", "not less than", "lowest", "ok with", "okay with", "happy with", "fine with", "can live with", "or else", "otherwise", "i walk", "i'll walk", "turn it down", "decline", "to myself", "my limit", "limit is", "secretly", "don't ", "do not ", "never ", " below ", "mindestens", "untergrenze", "notfalls", "zur not", "schmerzgrenze", "akzeptiere", "sonst ",
	} {
		if strings.Contains(low, words) {
			return true
		}
	}
	return false
}

func asksBack(note string) bool { return strings.HasSuffix(strings.TrimSpace(note), "?") }

// broken reports whether a note holds what can't stand in a sentence.
func broken(note string) bool {
	return !balanced(note) || strings.ContainsAny(note, "⟪⟫{}<|\\`*_^@—–\"") || strings.Contains(note, "://") || strings.Contains(note, "..") || strings.ContainsFunc(note, unreadable) || len(strings.Fields(note)) > 24 || strings.ContainsAny(note, "!?;[]")
}

// pointWords are the words of a point, each as it was typed: a first word that is no
// name is small.
func pointWords(note string) []string {
	note = strings.NewReplacer("’", "'", "->", " → ", "=>", " → ", "→", " → ", " & ", " and ", ": ", " ", " - ", " ", " – ", " ", "/wk", " a week", "/week", " a week", "/yr", " a year", "/year", " a year", "/mo ", " a month ", "/month", " a month", "/hr", " an hour", "/hour", " an hour", "w/ ", "with ", " per week", " a week", " per year", " a year", " per month", " a month", " p.a", " a year", " sign on", " sign-on").Replace(note + " ")
	note = strings.TrimPrefix(strings.Replace(note, "Sign on ", "sign-on ", 1), "sign on ")
	words := strings.Fields(note)
	for n, w := range words {
		words[n] = strings.TrimRight(w, ",")
		words[n] = writtenOut(words[n])
	}
	words = slices.DeleteFunc(words, func(w string) bool { return w == "" })
	if len(words) > 0 && words[0] != "I" && !strings.HasPrefix(words[0], "I'") && !slices.ContainsFunc([]rune(words[0][1:]), unicode.IsUpper) {
		words[0] = strings.ToLower(words[0][:1]) + words[0][1:]
	}
	return words
}

// isAsking reports whether words are a question already, and says "you" to who reads it.
func isAsking(w []string, asks bool) bool {
	if len(w) < 2 {
		return false
	}
	second := strings.ToLower(w[1])
	switch strings.ToLower(w[0]) {
	case "can", "could", "would", "will", "may", "should":
		switch second {
		case "they":
			w[1] = "you"
		case "base", "salary", "pay", "title", "start", "bonus", "rate":
			if !asks {
				return false
			}
			w[1] = "the " + w[1]
		case "you", "i", "we", "the", "there", "this", "that", "it", "my", "your", "a", "an":
		default:
			return false
		}
		return true
	case "is", "are", "do", "does":
		return asks || second == "there" || second == "the" || second == "it"
	case "what", "when", "how", "who", "which", "where", "why":
		return asks || slices.Contains([]string{"is", "are", "do", "does", "would", "will", "can", "could"}, second)
	}
	return false
}

// comparedTo takes off what a point is asked for in place of: "15 Jan" of "1 Feb instead
// of 15 Jan", "88k" of "88k → 95k".
func comparedTo(w []string) (now, was []string) {
	for n, word := range w {
		low := strings.ToLower(word)
		next := ""
		if n+1 < len(w) {
			next = strings.ToLower(w[n+1])
		}
		switch {
		case n > 0 && (low == "instead" && next == "of" || low == "rather" && next == "than"):
			return w[:n], w[n+2:]
		case n > 0 && (low == "not" || low == "vs" || low == "over") && n+1 < len(w) && hasDigit(w[n+1]):
			return w[:n], w[n+1:]
		case word == "→" && n > 0 && n+1 < len(w):
			from := n - 1 // a price or a date of several words begins behind the subject
			for from > 1 && isDateWord(w[from]) && isDateWord(w[from-1]) {
				from--
			}
			return append(slices.Clone(w[:from]), w[n+1:]...), w[from:n]
		case low == "from" && n > 0:
			if to := slices.Index(w[n:], "to"); to > 1 && n+to+1 < len(w) {
				return append(slices.Clone(w[:n]), w[n+to+1:]...), w[n+1 : n+to]
			}
		}
	}
	return w, nil
}

// cutWords takes words off the front of others.
func cutWords(w []string, lead string) (rest []string, ok bool) {
	parts := strings.Fields(lead)
	if len(w) < len(parts) {
		return w, false
	}
	for n, part := range parts {
		if !strings.EqualFold(w[n], part) {
			return w, false
		}
	}
	return w[len(parts):], true
}

// joined is words as a text.
func joined(w []string) string { return strings.Join(w, " ") }
