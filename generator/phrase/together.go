package phrase

import "strings"

// mostTogether is how many words two topics in one sentence may have.
const mostTogether = 16

// Together is two topics as one, "the new unit and how you train new grads", where one
// sentence can say both.
func Together(a, b Item) (Item, bool) {
	if !plainTopic(a) || !plainTopic(b) || strings.Contains(a.About, " and ") || strings.Contains(a.About, ",") || strings.Contains(b.About, ", ") {
		return Item{}, false
	}
	if strings.Contains(b.About, " and ") && isQuestion(b.About) {
		return Item{}, false // "the rink and how you meet and decide"
	}
	if isQuestion(a.About) && !isQuestion(b.About) {
		a, b = b, a // "how you plan and the new rink" could be one plan
	}
	if isQuestion(b.About) && !isQuestion(a.About) && b.Class == How && strings.HasPrefix(b.About, "whether ") {
		return Item{}, false
	}
	both := a.About + " and " + b.About
	if countWords(both) > mostTogether || saysTwice(both) {
		return Item{}, false
	}
	class := Noun
	if isQuestion(a.About) {
		class = How
	}
	return Item{Class: class, About: both, Said: both}, true
}

// plainTopic reports whether a topic is heard about, with nothing special to say of it.
func plainTopic(i Item) bool {
	return i.About != "" && !i.Heavy && !i.Own && !i.Bare && !i.Good && i.Thanks == "" && i.Class != Sentence && !talked(i)
}

func isQuestion(about string) bool {
	first, _, _ := strings.Cut(about, " ")
	switch first {
	case "how", "why", "what", "when", "where", "which", "who", "whether":
		return true
	}
	return false
}
