package phrase

import (
	"slices"
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
		case gone && (dangles(r.clean(one).words) || !strings.HasPrefix(text, "I")):
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

// given is an answer behind the words that lead to it.
func (r Reader) given(lead, body string, after bool) string {
	l := r.clean(body)
	if l.broken || len(l.words) == 0 || l.foreign() || l.asks || l.parts > 0 {
		return ""
	}
	words := r.toYou(l.words)
	if others(words) || !ends(words[len(words)-1]) && !particle(words[len(words)-1].low) && !leftOpen(words) {
		return ""
	}
	words = ands(words)
	if parts := pieces(words); len(parts) > 1 && isFirst(parts[1]) {
		if n, ok := nounPhrase(parts[0]); ok && (n.led || n.named || n.many) {
			k := len(parts[0])
			words[k-1].text = strings.TrimRight(words[k-1].text, ",;") + "."
			words[k].text = capital(words[k].text)
		}
	}
	t := text(words)
	switch lead {
	case "real answer", "actual answer", "right answer", "correct answer", "truth", "truth is", "fact", "actually":
		lead = "Here's the real answer: "
	case "full answer", "rest of it", "rest", "rest of the answer", "rest of my answer", "other half", "missing part":
		lead = "Here's the rest of my answer: "
	case "short answer", "in short", "point":
		lead = "Here's the short answer: "
	case "real number", "right number", "real one", "correction":
		lead = "Here's the right answer: "
	case "better example", "good example", "example", "real example":
		lead = "Here's a better example: "
	case "forgot to say", "forgot to mention", "forgot", "i forgot", "i forgot to say", "i forgot to mention":
		if stated := r.retold(body); stated != "" && strings.HasPrefix(stated, "I") {
			t = text(l.words)
			if !isFirst(l.words) {
				return "I forgot to mention one thing. " + stated
			}
		}
		lead = "I forgot to mention this: "
	case "better answer", "answer", "the answer", "what i'd say now", "what id say now", "would say":
		lead = "Here's a better answer: "
	default:
		lead = "Here's what I should have said: "
	}
	return stopped(lead + t)
}

// retold is a sentence about what was said, as it is told to the one who heard it.
func (r Reader) retold(note string) string {
	l := r.clean(note)
	if l.broken || len(l.words) < 2 || l.foreign() || l.asks || l.parts > 0 {
		return ""
	}
	words := r.toYou(l.words)
	if others(words) {
		return ""
	}
	words = lowered(words)
	last := words[len(words)-1]
	if !ends(last) && !particle(last.low) && !leftOpen(words) {
		return ""
	}
	if words[0].low == "asked" {
		words = append(wordsOf("you"), words...)
	}
	low, next := words[0].low, words[1].low
	switch {
	case low == "you" && words[1].kind.any(past|auxiliary|verb):
		parts := pieces(words)
		said := text(ands(parts[0]))
		for _, part := range parts[1:] {
			part, but := linked(part)
			switch {
			case len(part) > 1 && isFirst(part) && but:
				said += ", but " + text(part)
			case len(part) > 1 && (isFirst(part) || part[0].low == "i" && strings.HasSuffix(part[1].low, "ed")):
				said += ", and " + text(part)
			case len(part) > 0 && part[0].kind.any(past) && speaks(part[0].low):
				said += ", and I " + text(part)
			default:
				return ""
			}
		}
		return stopped(capital(said))
	case isFirst(words):
		return r.corrected(words)
	case low == "should" && next == "have" && len(words) > 3, low == "shouldn't" && next == "have":
		return stopped("I " + text(ands(words)))
	case low == "couldn't" && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case low == "didn't" && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case (low == "never" || low == "only" || low == "just") && words[1].kind.any(past) && len(words) > 2:
		return r.corrected(append(wordsOf("I"), words...))
	case words[0].kind.any(past) && speaks(low):
		return r.corrected(append(wordsOf("I"), words...))
	case low == "actually" && isFirst(words[1:]):
		return stopped("Actually, " + text(ands(words[1:])))
	}
	if at := fronted(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return stopped(capital(text(words)))
	}
	if at := introduced(words); at > 0 {
		words = slices.Clone(words)
		words[at-1].text += ","
		return stopped(capital(text(words)))
	}
	if item, ok := r.composed(words, Answer, true); ok {
		return item.Whole()
	}
	if item := r.claim(line{words: words, capped: l.capped, stop: l.stop}, Answer); item.Whole() != "" && !strings.HasPrefix(item.Whole(), "I'm good at") {
		return item.Whole()
	}
	for n := 2; n+1 < len(words); n++ { // "the number was wrong, it's 28%"
		if words[n].low == "it's" && strings.HasSuffix(words[n-1].text, ",") && words[0].kind.any(determiner) && verbAt(words[:n]) > 0 {
			return stopped(capital(text(words[:n]))) + " " + stopped(capital(text(words[n:])))
		}
	}
	if stands(words, false) || verbAt(words) == 0 && (words[0].kind.any(pronoun) || contracted(low)) || words[0].kind.any(determiner) && verbAt(words) > 0 || (low == "that" || low == "it" || low == "this") && verbAt(words[:]) >= 0 {
		return stopped(capital(text(ands(words))))
	}
	return ""
}

// leftOpen reports whether words end in a "to" that stands for a verb: "I don't need to".
func leftOpen(words []word) bool {
	k := len(words)
	if k > 2 && words[k-1].low == "nothing" {
		return true
	}
	if k > 2 && (words[k-1].low == "before" || words[k-1].low == "after") && timeUnit(words[k-2].low) {
		return true // "I call the day before"
	}
	if k < 3 || words[k-1].low != "to" {
		return false
	}
	switch words[k-2].low {
	case "need", "want", "have", "used", "like", "able", "going":
		return true
	}
	return false
}

// introduced is where a clause begins behind "At Lumenport in 2023".
func introduced(words []word) int {
	if !words[0].kind.any(preposition) {
		return 0
	}
	for n := 2; n+2 < len(words); n++ {
		if strings.HasSuffix(words[n-1].text, ",") {
			return 0
		}
		w := words[n]
		if (w.low == "that" || w.low == "it" || w.low == "we" || w.low == "this") && words[n+1].kind.any(past|auxiliary|modal|third) {
			if hasVerb(words[:n]) {
				return 0
			}
			return n
		}
	}
	return 0
}

// corrected is a sentence in the first person that says what was said, or forgotten.
func (r Reader) corrected(words []word) string {
	parts := pieces(words)
	for n, w := range parts[0] {
		if w.low != "forgot" || n+1 >= len(parts[0]) || n != 1 {
			continue
		}
		rest := parts[0][n+1:]
		if rest[0].low == "to" || rest[0].low == "that" || rest[0].low == "about" || rest[0].kind.any(asking) || isFirst(rest) {
			break
		}
		if p, ok := nounPhrase(rest); !ok || p.one && !p.led && !p.named {
			return ""
		}
		said := "I forgot to mention " + text(rest)
		for _, more := range parts[1:] {
			more = lettered(more)
			if len(more) > 3 && more[0].kind.any(number) && timeUnit(more[1].low) && more[2].low == "of" {
				said += ", and I have " + text(more)
				continue
			}
			if spanFirst(more) != "" {
				said += ", and I have " + spanFirst(more)
				continue
			}
			if isFirst(more) {
				said += ", and " + text(more)
				continue
			}
			if more[0].kind.any(preposition) || len(parts) > 2 {
				return ""
			}
			if o := r.opening(more, Answer); o.text != "" && o.past {
				said += ". " + o.text
			}
		}
		return stopped(said)
	}
	for _, part := range parts[1 : len(parts)-min(1, len(parts)-1)] {
		if len(part) > 1 && part[0].kind.any(pronoun) && part[1].kind.any(past|auxiliary|modal|verb) {
			return "" // a note that runs on
		}
	}
	for n, part := range parts[1:] { // "forgot to mention the award, we won it in 2023"
		if n == len(parts)-2 && len(part) > 2 && (part[0].low == "we" || part[0].low == "it" || part[0].low == "i") && part[1].kind.any(past|auxiliary|modal|verb) {
			before := text(ands(words[:len(words)-len(part)]))
			return stopped(capital(before)) + " " + stopped(capital(text(part)))
		}
	}
	for n, part := range parts[1:] {
		part, _ := linked(part)
		if n == len(parts)-2 && len(part) > 1 && part[0].kind.any(determiner) && verbAt(part) > 0 && stands(part, false) {
			continue
		}
		if len(part) == 0 || !(isFirst(part) || part[0].low == "not" || part[0].kind.any(number) && len(part) < 9 || part[0].kind.any(preposition|joining|adverb|asking|pronoun) || n == len(parts)-2 && part[0].kind.any(past) && speaks(part[0].low)) {
			return "" // a note that runs on
		}
	}
	if last := parts[len(parts)-1]; len(parts) > 1 && last[0].kind.any(determiner) && verbAt(last) > 0 {
		return r.corrected(bare(words[:len(words)-len(last)])) + " " + stopped(capital(text(last)))
	}
	words = ands(words)
	if strings.HasSuffix(text(words), " and") {
		return ""
	}
	return stopped(capital(text(words)))
}

// speaks reports whether a past is of what somebody did in an interview.
func speaks(low string) bool {
	switch low {
	case "said", "forgot", "meant", "told", "gave", "answered", "mentioned", "left", "mixed", "confused", "understated", "described", "explained", "called", "skipped", "rambled", "blanked", "misread", "misspoke", "rushed", "talked", "wanted":
		return true
	}
	return false
}

// ands sets the comma before "and I", "but it" and the like, between two clauses, and
// "but" between two halves that only a comma parts: "said X, meant Y".
func ands(words []word) []word {
	out := slices.Clone(words)
	for n := 2; n+1 < len(out); n++ {
		if (out[n].low == "and" || out[n].low == "but" || out[n].low == "so") && !strings.HasSuffix(out[n-1].text, ",") {
			next := out[n+1].low
			if (next == "i" || next == "i'm" || next == "i'd" || next == "i've" || next == "it" || next == "you" || next == "that" || next == "we") && n+2 < len(out) && (out[n+2].kind.any(verb|past|auxiliary|modal|adverb) || strings.HasSuffix(out[n+2].low, "ed") || strings.HasPrefix(next, "i'")) {
				out[n-1].text += ","
			}
		}
		if strings.HasSuffix(out[n-1].text, ",") && out[n].kind.any(past) && speaks(out[n].low) && isFirst(words) {
			out[n-1].text = strings.TrimSuffix(out[n-1].text, ",") + ","
			out = slices.Insert(out, n, wordsOf("but I")...)
			n += 2
		}
	}
	return out
}

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
