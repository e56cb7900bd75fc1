package phrase

import (
	"slices"
	"strings"
)

// favor is what the reader did for the sender, as it stands after "Thanks for":
// "showing me the line" of "she showed me the line", or "".
func favor(words []word) string {
	at := 0
	for at < len(words) && at < 3 && (words[at].low == "you" || words[at].low == "even" || words[at].low == "also") {
		at++
	}
	if at+1 >= len(words) || words[0].low != "you" && at > 0 {
		return ""
	}
	base := baseOfPast(words[at].low)
	switch base {
	case "let", "show", "give", "walk", "take", "move", "introduce", "send", "drive", "invite", "offer", "reschedule", "help", "lend", "make", "teach", "explain", "buy", "save", "pick", "squeeze", "fit", "meet", "connect", "bring":
	default:
		return ""
	}
	if words[at].low == "made" && words[at+1].low != "time" {
		return ""
	}
	rest := words[at+1:]
	if base == "take" && rest[0].low == "me" && (len(rest) < 2 || !rest[1].kind.any(preposition) || rest[1].low == "about" || rest[1].low == "over") {
		return "" // "took me about four hours"
	}
	k := slices.IndexFunc(rest, func(w word) bool { return w.low == "me" || w.low == "my" })
	if k < 0 || k > 4 || !ends(rest[len(rest)-1]) || bareTail(rest) {
		return ""
	}
	for n, w := range rest {
		switch w.low {
		case "i", "i'm", "i've", "i'd", "him", "her", "he", "she", "they", "you":
			if w.low != "you" {
				return ""
			}
		}
		if n > 0 && w.kind.any(pronoun) && n < k && w.low != "me" {
			return ""
		}
	}
	if rest[0].low == "it" && (base == "move" || base == "reschedule") {
		rest = slices.Concat([]word{{"the", "the", determiner}, {"interview", "interview", count}}, rest[1:])
	}
	if last := rest[len(rest)-1]; lacksTail(rest) && last.kind.any(count) {
		return ""
	}
	return strings.TrimSpace(gerundOf(base) + " " + text(rest))
}

// lacksTail reports whether words end in one thing that has no article: "me new press".
func lacksTail(words []word) bool {
	last := words[len(words)-1]
	if !last.kind.any(count) || last.kind.any(plural|mass|proper|adjective) {
		return false
	}
	for k := len(words) - 2; k >= 0; k-- {
		w := words[k]
		switch {
		case w.kind.any(determiner|number) || isPossessive(w.text):
			return false
		case w.kind.any(pronoun|preposition|verb|past) && !w.kind.any(count|adjective|mass):
			return true
		}
	}
	return true
}
