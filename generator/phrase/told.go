package phrase

import (
	"strings"
)

// told reads a claim of several sentences. One that can't be read is left out where
// the rest makes sense without it.
func (r Reader) told(list []string, use Use) Item {
	item := Item{Class: Sentence}
	var said []string
	gone := false
	for _, one := range list {
		text := r.read(one, use, 1).Whole()
		if text == "" {
			text = r.stated(one)
		}
		switch {
		case text == "":
			gone = true
		case gone && (leansBack(r.clean(one).words) || !strings.HasPrefix(text, "I")):
		default:
			gone = false
			said = append(said, text)
		}
	}
	if len(said) > 3 || len(said) == 0 {
		return item
	}
	item.Sentence = strings.Join(said, " ")
	if countWords(item.Sentence) > 60 || longestSentence(item.Sentence) > 30 {
		item.Sentence = ""
	}
	return item
}

// stated is a sentence with its own subject: "tables at school pickup worked, mailers
// didn't", or "".
func (r Reader) stated(note string) string {
	l := r.clean(note)
	if l.broken || l.asks || l.foreign() || l.parts > 0 || len(l.words) < 2 || strangers(l.words) {
		return ""
	}
	said := ""
	for n, part := range pieces(l.words) {
		part, but := linked(part)
		if len(part) < 2 || !stands(part, n > 0) {
			return ""
		}
		switch {
		case n == 0:
			said = text(part)
		case but || hasNegative(part):
			said += ", but " + text(part)
		default:
			said += ", and " + text(part)
		}
	}
	return stopped(capital(said))
}

// stands reports whether words are a clause with its own subject.
func stands(words []word, later bool) bool {
	last := words[len(words)-1]
	if !ends(last) && !(later && stops(last.low)) || bareTail(words) || words[0].kind.any(asking|joining|modal) {
		return false
	}
	if later && stops(last.low) {
		_, ok := nounPhrase(words[:len(words)-1])
		return ok
	}
	if words[0].kind.any(determiner|plural|mass|count|proper|number) && last.kind.any(past) && changes(last.low) && !hasVerb(words[:len(words)-1]) {
		_, ok := nounPhrase(words[:len(words)-1])
		return ok
	}
	if fronted(words) > 0 {
		return false
	}
	at := verbAt(words)
	return at > 0 && !words[0].kind.any(preposition) && !lacksSubject(words[:at]) || at == 0 && words[0].kind.any(pronoun)
}

// explained reads a note that brings what the person had wanted to say: "Lena asked
// how I'd cut over and I rambled. Real answer: write to both for two weeks." It gives
// whole sentences to the one who asked, or "".
func (r Reader) explained(list []string) string {
	var said []string
	tells := false
	list = unfolded(list)
	for _, one := range list {
		if pastTalk(one) {
			continue
		}
		lead, body := answer(one)
		text := ""
		if lead != "" {
			tells = true
			text = r.given(lead, body, len(said) > 0)
		} else {
			text = r.retold(one)
			tells = tells || text != "" && corrects(one)
		}
		switch {
		case text == "":
			return ""
		default:
			said = append(said, text)
		}
	}
	all := strings.Join(said, " ")
	tells = tells || len(said) > 1
	if !tells || len(said) == 0 || countWords(all) > 70 || longestSentence(all) > 30 || !balanced(all) || saysTwice(all) {
		return ""
	}
	return all
}

// unfolded sets what leads to an answer at the beginning of a sentence: "he asked how
// I do it, better answer: …".
func unfolded(list []string) []string {
	var out []string
	for _, one := range list {
		colon := strings.Index(one, ": ")
		if colon > 0 {
			if at := strings.LastIndexByte(one[:colon], ','); at > 0 {
				if lead, _ := answer(one[at+1:]); lead != "" {
					out = append(out, one[:at], strings.TrimSpace(one[at+1:]))
					continue
				}
			}
		}
		out = append(out, one)
	}
	return out
}

// pastTalk reports whether a sentence is said to oneself alone: "ugh".
func pastTalk(note string) bool {
	switch strings.ToLower(strings.Trim(note, " .!?,;")) {
	case "ugh", "argh", "oops", "duh", "sigh", "lol", "sorry", "dumb", "stupid", "my bad", "damn", "anyway", "facepalm", "oh well", "not great", "went badly", "not my best":
		return true
	}
	return false
}

// corrects reports whether a sentence says what the person had left out or said wrong.
func corrects(note string) bool {
	low := strings.ToLower(note)
	for _, mark := range []string{"forgot", "should have", "should've", "shouldve", "meant", "left out", "didn't mention", "didnt mention", "never mentioned", "didn't say", "didnt say", " but it", " but actually", "actually", "not what i said", "misspoke", "it's really", "instead of", "i said", "didn't get to", "didnt get to", "ran out of time", "only got", "more time", "mixed up", "was wrong", "couldn't remember", "couldnt remember"} {
		if strings.Contains(low, mark) || strings.HasPrefix(low, "said ") {
			return true
		}
	}
	return false
}

// answer takes the words that lead to an answer from it: "Real answer:", "should
// have said:".
func answer(note string) (lead, body string) {
	before, after, ok := strings.Cut(note, ":")
	if !ok || strings.HasPrefix(after, "//") || !strings.HasPrefix(after, " ") {
		low := strings.ToLower(note)
		for _, mark := range []string{"real answer is ", "the real answer is ", "better answer is ", "right answer is ", "the answer is ", "correct answer is "} {
			if strings.HasPrefix(low, mark) {
				return strings.TrimSuffix(strings.TrimSpace(mark), " is"), strings.TrimSpace(note[len(mark):])
			}
		}
		return "", ""
	}
	lead = strings.ToLower(strings.TrimSpace(before))
	lead = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(lead, "the "), "my "), "a ")
	switch lead {
	case "real answer", "better answer", "right answer", "actual answer", "correct answer", "full answer", "short answer", "answer", "the answer", "what i meant", "what i should have said", "should have said", "shouldve said", "should've said", "i should have said", "meant to say", "what i wanted to say", "wanted to say", "truth", "truth is", "correction", "real number", "right number", "real one", "better example", "good example", "example", "real example", "rest", "rest of it", "rest of the answer", "rest of my answer", "other half", "missing part", "actually", "fact", "what i'd say now", "what id say now", "forgot to say", "forgot to mention", "forgot", "i forgot", "i forgot to say", "i forgot to mention", "in short", "would say", "point":
		return lead, strings.TrimSpace(after)
	}
	return "", ""
}
