package phrase

import (
	"slices"
	"strings"
)

// texted writes out what people shorten when they type with a thumb, where its
// neighbors tell what is meant: "saute n grill", "6h", "she does it herself rn".
func (l *line) texted() {
	at := func(n int) string {
		if n < 0 || n >= len(l.words) {
			return ""
		}
		return l.words[n].low
	}
	ended := func(n int) bool { return n+1 >= len(l.words) || strings.ContainsAny(l.words[n].text, ",;.") }
	for n := 0; n < len(l.words); n++ {
		w := l.words[n]
		switch {
		case (w.text == "n" || w.text == "'n'" || w.text == "n'") && n > 0 && n+1 < len(l.words) && hasLetter(at(n-1)) && !l.words[n-1].kind.any(determiner) && !strings.ContainsAny(l.words[n-1].text, ",;.") && at(n+1) != "of" && at(n+1) != "=":
			l.words[n] = word{"and", "and", joining}
		case chatter(w.low) && isPlain(w.text) && len(l.words) > 1:
			if mark := strings.TrimLeft(w.text, "abcdefghijklmnopqrstuvwxyz"); n > 0 && mark != "" && !strings.ContainsAny(l.words[n-1].text, ",;.") {
				l.words[n-1].text += mark
			}
			l.words = slices.Delete(l.words, n, n+1)
			n--
		case w.low == "its" && n+1 < len(l.words) && itIs(l.words[n+1]):
			l.words[n] = w.rewritten("it's")
		case w.low == "qs" && isPlain(w.text):
			l.words[n] = w.rewritten("questions")
		case w.low == "ins" && isPlain(w.text) && (at(n-1) == "health" || at(n-1) == "dental" || at(n-1) == "vision" || at(n-1) == "life" || at(n-1) == "medical"):
			l.words[n] = w.rewritten("insurance")
			l.words[n].kind = mass
		case w.low == "b4" && n > 0:
			l.words[n] = w.rewritten("before")
		case w.low == "til" && isPlain(w.text) && n > 0:
			l.words[n] = w.rewritten("until")
		case w.text == "go" && (at(n+1) == "and" && knownTool(at(n+2)) || at(n-1) == "and" && knownTool(at(n-2)) || at(n-1) == "in" && ended(n)):
			l.words[n] = word{"Go", "go", proper}
		case hoursOf(w.low) != "":
			hours := hoursOf(w.low)
			if !ended(n) && l.words[n+1].kind.any(count|plural) && !l.words[n+1].kind.any(preposition|joining|verb|determiner) || !ended(n) && n+2 < len(l.words) && l.words[n+2].kind.any(count) && common(at(n+1)) == 0 && isPlain(l.words[n+1].text) || at(n-1) == "a" || at(n-1) == "an" {
				l.words[n] = word{strings.Replace(w.text, w.low, hours+"-hour", 1), hours + "-hour", adjective}
				continue
			}
			unit := word{"hours" + strings.TrimPrefix(w.text, w.low), "hours", plural | count}
			if hours == "1" {
				unit.text, unit.low, unit.kind = "hour"+strings.TrimPrefix(w.text, w.low), "hour", count
			}
			l.words[n] = word{hours, hours, number}
			l.words = slices.Insert(l.words, n+1, unit)
			n++
		case (w.low == "mostly" || w.low == "mainly") && n > 1 && !ended(n) && l.words[0].kind.any(number) && !hasVerb(l.words[:n]) && !strings.ContainsAny(l.words[n-1].text, ",;.(") && !l.words[n-1].kind.any(preposition|joining|auxiliary) && !l.words[n+1].kind.any(preposition):
			l.words[n-1].text += ","
		}
	}
}

// rightNow reports whether "rn" at the end of a part is "right now", and no nurse.
func rightNow(low, core, before string, ends bool) bool {
	if low != "rn" || core != "rn" || !ends {
		return false
	}
	switch before {
	case "myself", "herself", "himself", "yourself", "themselves", "alone", "there", "it", "this", "that", "them", "everything", "manually", "busy", "short", "down", "open", "vacant":
		return true
	}
	return false
}

// chatter reports whether a word is a remark of the writer's that belongs in no letter.
func chatter(low string) bool {
	switch low {
	case "lol", "haha", "hah", "tbh", "imo", "imho", "btw", "fyi", "ngl", "omg", "lmao", "smh", "ftw", "iirc", "afaik":
		return true
	}
	return false
}

// itIs reports whether "its" before a word is a slip for "it's".
func itIs(next word) bool {
	switch next.low {
	case "fine", "ok", "okay", "a", "an", "the", "not", "been", "great", "good", "easy", "hard", "true", "okey", "done", "only", "just", "going", "really", "because", "better", "worth", "important", "nice", "clear", "more", "too", "all", "why", "what", "how", "on", "in", "about":
		return next.low != "only" && next.low != "clear" && next.low != "important" && next.low != "good" && next.low != "great" && next.low != "nice" && next.low != "hard"
	}
	return false
}

// hoursOf is "6" of "6h", or "".
func hoursOf(low string) string {
	n, ok := strings.CutSuffix(low, "h")
	if !ok || n == "" || len(n) > 2 || strings.Trim(n, "0123456789") != "" {
		return ""
	}
	return n
}
