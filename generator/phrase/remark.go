package phrase

import (
	"slices"
	"strings"
)

// isSaying reports whether words only say who said the rest: "Wendy says".
func isSaying(words []word) bool {
	if len(words) > 3 || len(words) < 2 {
		return false
	}
	if !words[0].kind.any(pronoun) {
		return false
	}
	switch words[1].low {
	case "said", "say", "says", "thinks", "think", "told", "mentioned", "reckons", "reckon", "hopes", "hope", "guess", "believes", "believe", "claims":
		return len(words) == 2 || words[2].low == "me" || words[2].low == "so"
	}
	return false
}

// sayingFirst is how many words at the beginning only tell who said the rest.
func sayingFirst(words []word) int {
	if len(words) < 4 || !words[0].kind.any(pronoun) {
		return 0
	}
	switch words[1].low {
	case "said", "say", "says", "thinks", "mentioned", "reckons":
		if words[2].low == "that" {
			return 3
		}
		return 2
	}
	return 0
}

// refers reports whether words speak of something before them.
func refers(words []word) bool {
	if len(words) < 5 && len(words) > 2 && words[0].low == "you" && words[2].kind.any(number) {
		return true // "you want 45"
	}
	for n, w := range words {
		switch w.low {
		case "it", "its", "it's", "them", "these", "those", "ones", "there", "one", "they", "their", "they're":
			return w.low != "one" || n+1 == len(words) || words[n+1].kind.any(preposition)
		case "that", "this":
			if n+1 == len(words) || !words[n+1].kind.any(count|mass|plural|pronoun|proper|adjective) {
				return true
			}
		}
	}
	return false
}

// dangles reports whether the first words of a note speak of something before it:
// "consultation on it".
func dangles(words []word) bool {
	for n, w := range words {
		switch w.low {
		case "it", "them":
			if n > 0 && words[n-1].kind.any(preposition) && verbAt(words[:n]) < 0 && !slices.ContainsFunc(words, func(w word) bool { return w.kind.any(asking) }) {
				return true
			}
		}
	}
	return false
}

// promised reports whether words that name the sender say what the reader will do, or
// would like: "you'd put me on nights".
func promised(words []word) bool {
	if len(words) < 3 || !strings.HasPrefix(words[0].low, "you") {
		return false
	}
	if low := words[0].low; low != "you'd" && low != "you'll" && !(low == "you" && words[1].kind.any(modal)) {
		return false
	}
	for n, w := range words {
		switch w.low {
		case "i", "i'm", "i've", "i'd":
			if n == 0 || !words[n-1].kind.any(count|plural|mass) {
				return false
			}
		case "my", "mine", "myself", "i'll":
			return false
		}
	}
	return true
}

// personal reports whether words are of somebody's own troubles, which are no topic of a
// message about work.
func personal(words []word) bool {
	family, trouble := false, false
	for _, w := range words {
		switch w.low {
		case "mother", "mom", "mum", "father", "dad", "wife", "husband", "son", "daughter", "partner", "brother", "sister", "parents":
			family = true
		case "divorce", "divorced", "miscarriage", "widowed", "chemo":
			return true
		case "died", "lost", "passed", "sick", "ill", "cancer", "surgery", "funeral", "death", "hospital", "stroke", "finger", "injury", "accident":
			trouble = true
		}
	}
	return family && trouble || trouble && slices.ContainsFunc(words, func(w word) bool { return w.low == "finger" || w.low == "leg" || w.low == "arm" })
}

// wasTold reports whether a line begins with who said the rest of it.
func wasTold(l line) bool {
	skip, told := leadIn(l.words)
	return skip > 0 && told
}

// told reports whether a noun is of what somebody wrote or said.
func told(low string) bool {
	switch low {
	case "article", "post", "talk", "paper", "interview", "report", "podcast", "video", "story", "keynote", "webinar", "profile", "review", "newsletter", "blog", "episode":
		return true
	}
	return false
}
