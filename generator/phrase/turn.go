package phrase

import (
	"slices"
	"strings"
)

// turned writes a note about the others as it is said to them: "how we onboard" as
// "how you onboard", "their stack" as "your stack".
func turned(words []word) []word { return Reader{}.turned(words) }

func (r Reader) turned(words []word) []word {
	words = r.named(words)
	out, copied := words, false
	set := func(n int, to string) {
		if !copied {
			out, copied = slices.Clone(words), true
		}
		out[n] = out[n].rewritten(to)
	}
	// Somebody was named whom "they" may mean, or "she".
	others, one := false, !r.she()
	for n, w := range words {
		to := ""
		if w.low == "are" && n > 0 && len(words) > n+1 && out[n-1].low == "you" && words[n-1].low != "you" && !strings.ContainsAny(out[n-1].text, ",;") {
			set(n-1, "you're") // of "they are", "we are"
			set(n, "")
			continue
		}
		they := !others || acts(words, n)
		switch w.low {
		case "we":
			to = "you"
		case "us":
			if w.kind.any(proper) || w.text == "US" || strings.HasPrefix(w.text, "US") {
				continue
			}
			to = "you"
		case "our":
			if n+1 < len(words) {
				switch words[n+1].low {
				case "shared", "common", "mutual", "chat", "conversation", "conversations", "talk", "talks", "discussion", "discussions", "call", "meeting", "lunch", "walk":
					continue // the sender's too
				}
			}
			to = "your"
		case "ours":
			to = "yours"
		case "we're", "we've", "we'd", "we'll":
			to = "you" + w.low[2:]
		case "they're", "they've", "they'd", "they'll":
			if !others {
				to = "you" + w.low[4:]
			}
		case "they":
			if they {
				to = "you"
			}
		case "them":
			if !others && !slices.ContainsFunc(words[:n], func(w word) bool { return w.kind.any(plural) || w.low == "every" || w.low == "each" }) {
				to = "you"
			}
		case "their":
			if !others {
				to = "your"
			}
		case "he", "she":
			if !one {
				set(n, "you")
				agree(out, n+1)
				continue
			}
		case "he's", "she's":
			if !one {
				to = "you're"
				if n+1 < len(words) && (words[n+1].kind.any(past) && !words[n+1].kind.any(adjective) || words[n+1].low == "been" || words[n+1].low == "got") {
					to = "you've"
				}
			}
		case "he'd", "she'd", "he'll", "she'll":
			if !one {
				to = "you" + w.low[strings.IndexByte(w.low, '\''):]
			}
		case "him":
			if !one {
				to = "you"
			}
		case "his":
			if !one {
				to = "your"
			}
		case "her":
			if !one {
				to = "your"
				if n+1 == len(words) || strings.ContainsAny(w.text, ",;") || words[n+1].kind.any(preposition|joining|asking) && !words[n+1].kind.any(count) {
					to = "you"
				}
			}
		case "himself", "herself", "themselves", "themself", "ourselves":
			if subject := subjectBefore(out, n); subject == "you" || subject == "you're" || subject == "you've" || subject == "you'd" || subject == "you'll" {
				to = "yourself"
				if w.low == "ourselves" || w.low == "themselves" && words[n].low != "themself" && !r.she() {
					to = "yourselves"
				}
			}
		case "i":
			continue
		}
		if to != "" {
			set(n, to)
			continue
		}
		if w.kind.any(plural|person) || w.low == "people" || w.low == "staff" || w.low == "crew" || w.low == "everyone" || w.low == "everybody" {
			others = true
		}
		if w.kind.any(person) && !w.kind.any(plural) && !(n > 0 && (words[n-1].low == "a" || words[n-1].low == "an")) || w.kind.any(proper) && (w.kind == proper || w.kind.any(person)) && !r.company(words, n) {
			one = true
		}
	}
	if copied {
		out = slices.DeleteFunc(out, func(w word) bool { return w.text == "" })
	}
	return out
}

// company reports whether a name is likely that of a thing or a place.
func (r Reader) company(words []word, n int) bool {
	w := words[n]
	core := strings.Trim(w.text, ".,;:!?\"'()[]“”")
	if properName(w.low) != "" || hasInnerCapital(core) || hasDigit(core) || spelled(core) || monthBefore([]word{w}, 1) != "" || isDay(w.low) {
		return true
	}
	if w.kind.any(person) {
		return false
	}
	if len(r.Others) > 0 && !callsOne(r.Others, strings.TrimSuffix(w.low, "'s"), true) {
		return true
	}
	if n == 0 {
		return false
	}
	before := words[n-1]
	return before.low == "in" || before.low == "at" || before.low == "on" || before.low == "to" || before.low == "from" || before.low == "the" || before.low == "off" || before.low == "of" || before.low == "into" || before.low == "using" || before.low == "near"
}

// acts reports whether the "they" at n is people, from what they do: "since they cut
// the alerts" after "pages".
func acts(words []word, n int) bool {
	for _, w := range words[:n] {
		if w.kind.any(person) || w.low == "people" || w.low == "kids" || w.low == "teams" || w.low == "students" || w.low == "customers" || w.low == "users" {
			return false
		}
	}
	for n++; n < len(words) && words[n].kind.any(adverb); n++ {
	}
	if n >= len(words) {
		return false
	}
	switch words[n].low {
	case "cut", "want", "wanted", "need", "hire", "hired", "plan", "planned", "use", "used", "built", "moved", "bought", "pay", "train", "teach", "changed", "expect", "hope", "hoped", "did", "said", "had", "have", "lost", "brought", "added", "dropped", "started", "stopped", "switched", "opened", "closed", "rebuilt", "redid", "put", "keep", "like", "try", "decided", "fixed":
		return true
	}
	return false
}

// subjectBefore is the subject of the clause that the word at n belongs to.
func subjectBefore(words []word, n int) string {
	for n--; n >= 0; n-- {
		if strings.ContainsAny(words[n].text, ",;") {
			return ""
		}
		if words[n].kind.any(pronoun) && words[n].low != "it" && words[n].low != "them" {
			return words[n].low
		}
	}
	return ""
}
