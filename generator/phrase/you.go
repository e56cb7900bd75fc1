package phrase

import (
	"slices"
	"strings"
)

// toYou writes the one whom a message goes to as "you".
func (r Reader) toYou(words []word) []word {
	out := slices.Clone(words)
	set := func(n int, to string) {
		w := &out[n]
		core := strings.Trim(w.text, ".,;:!?\"'()[]“”")
		w.text = strings.Replace(w.text, core, to, 1)
		w.low, w.kind = to, kindOf(to, to)
	}
	named := false
	for n := 0; n < len(out); n++ {
		low := out[n].low
		plain := func(at int) {
			if at < len(out) {
				if p := plainOf(out[at].low); p != "" {
					set(at, p)
				}
			}
		}
		switch {
		case r.isTo(strings.TrimSuffix(low, "'s")) && unlowered(words[n].text):
			for n+1 < len(out) && r.isTo(strings.TrimSuffix(out[n+1].low, "'s")) && !strings.HasSuffix(low, "'s") {
				low = out[n+1].low
				out = slices.Delete(out, n+1, n+2)
			}
			if strings.HasSuffix(low, "'s") {
				set(n, "your")
			} else {
				set(n, "you")
				plain(n + 1)
			}
			named = true
		case low == "she" || low == "he" || low == "they":
			if n+1 < len(out) && (named || asks(out[n+1].low) || out[n+1].kind.any(adverb) && n+2 < len(out) && asks(out[n+2].low)) {
				set(n, "you")
				plain(n + 1)
			}
		case low == "her" || low == "his" || low == "their":
			if n+1 < len(out) && (out[n+1].low == "question" || out[n+1].low == "questions" || out[n+1].low == "point" || out[n+1].low == "team" || out[n+1].low == "example") {
				set(n, "your")
			} else if n > 0 && (out[n-1].low == "told" || out[n-1].low == "gave" || out[n-1].low == "tell") {
				set(n, "you")
			}
		case low == "him" || low == "them":
			if n > 0 && (out[n-1].low == "told" || out[n-1].low == "gave" || out[n-1].low == "tell") {
				set(n, "you")
			}
		}
	}
	return out
}

func (r Reader) isTo(low string) bool {
	for _, name := range r.To {
		if len(name) > 1 && strings.EqualFold(name, low) {
			return true
		}
	}
	return false
}

// unlowered reports whether a name is no common word: "mark" for Mark.
func unlowered(text string) bool {
	low := strings.ToLower(strings.Trim(text, ".,;:!?'\"()"))
	return text != strings.ToLower(text) || common(low) == 0 && closed(low) == 0
}

// asks reports whether a verb is of what an interviewer does.
func asks(low string) bool {
	switch low {
	case "asked", "ask", "asks", "wanted", "said", "mentioned", "pressed", "wondered", "told", "came", "brought", "worried", "thought", "seemed", "pushed", "raised", "heard", "were", "was", "meant", "quizzed":
		return true
	}
	return false
}

// others reports whether words speak of somebody who is not "you" for certain.
func others(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "he", "she", "his", "him", "he's", "she's", "her", "they're", "they've":
			return true
		}
	}
	return len(words) > 1 && isProper(words[0].text) && asks(words[1].low) && words[0].low != "i" && !strings.HasPrefix(words[0].low, "i'")
}
