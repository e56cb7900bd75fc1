package phrase

import (
	"strings"
	"unicode"
)

// sentencesOf cuts a note where its sentences end. A stop behind an abbreviation or
// within a number ends none.
func sentencesOf(note string) []string {
	var list []string
	start := 0
	for n := 0; n+1 < len(note); n++ {
		c := note[n]
		if c != '.' && c != '!' && c != '?' && c != ';' && c != '\n' || !unicode.IsSpace(rune(note[n+1])) && c != '\n' {
			continue
		}
		if c == '.' {
			word := note[start:n]
			if at := strings.LastIndexAny(word, " \n("); at >= 0 {
				word = word[at+1:]
			}
			if len(word) < 2 && !hasDigit(word) || strings.Contains(word, ".") || short(strings.ToLower(word)) && !(ended(strings.ToLower(word)) && !goesOn(note[n+1:])) {
				continue
			}
		}
		if !balanced(note[start:n]) {
			continue
		}
		if part := strings.TrimSpace(note[start : n+1]); part != "" {
			list = append(list, strings.TrimSuffix(part, ";"))
		}
		start = n + 1
	}
	if part := strings.TrimSpace(note[start:]); part != "" {
		list = append(list, part)
	}
	return list
}

// ended reports whether a stop behind a short form may end a sentence too.
func ended(low string) bool {
	return timeUnit(expanded(low)) || low == "dept" || low == "mgr" || low == "co" || low == "inc" || low == "ltd"
}

// goesOn reports whether a text begins with what follows a span of time: "yrs. of".
func goesOn(text string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(strings.ToLower(text)), " ")
	switch first {
	case "exp", "exp.", "experience", "in", "of", "as", "at", "with", "on", "and", "or", "to", "for", "from":
		return true
	}
	return false
}

// short reports whether a stop behind a word is that of an abbreviation.
func short(low string) bool {
	switch low {
	case "incl", "approx", "yrs", "yr", "hrs", "hr", "mos", "wks", "wk", "mgr", "dept", "etc", "prob", "sept", "jan", "feb", "aug", "oct", "nov", "dec", "min", "mins", "avg", "max", "univ":
		return low != "etc"
	}
	return isAbbreviation(low)
}

// withoutAsides takes off what a person says to themselves in brackets: "(nobody
// asked me to)". A bracket that tells what a thing is stays.
func withoutAsides(note string) string {
	for from := 0; ; {
		open := strings.IndexByte(note[from:], '(')
		if open < 0 {
			return note
		}
		open += from
		end := strings.IndexByte(note[open:], ')')
		if end < 0 {
			return note
		}
		end += open
		if !isAside(note[open+1 : end]) {
			from = end
			continue
		}
		note = strings.TrimRight(note[:open], " ") + note[end+1:]
		from = max(open-1, 0)
	}
}

func isAside(text string) bool {
	if strings.ContainsAny(text, "!?") {
		return true
	}
	words := strings.Fields(strings.ToLower(text))
	for _, w := range words {
		switch strings.Trim(w, ",.;") {
		case "hated", "loved", "awful", "terrible", "boring", "sadly", "luckily", "sorry", "was", "were", "nobody", "they", "she", "he", "it", "its", "it's", "i", "i'm", "im", "i'd", "me", "lol", "haha", "ugh", "maybe", "check", "ask", "not", "don't", "didn't", "mention", "tbh", "imo", "omit", "skip", "todo":
			return true
		}
	}
	return false
}

// pieces cuts words at their commas, outside of brackets.
func pieces(words []word) [][]word {
	var list [][]word
	start, depth := 0, 0
	for n, w := range words {
		depth += strings.Count(w.text, "(") - strings.Count(w.text, ")")
		if depth > 0 || !strings.HasSuffix(w.text, ",") && !strings.HasSuffix(w.text, ";") && !strings.HasSuffix(w.text, ":") {
			continue
		}
		list = append(list, bare(words[start:n+1]))
		start = n + 1
	}
	if start < len(words) {
		list = append(list, words[start:])
	}
	return list
}

// wordsOf makes words of a text that is written as it should be.
func wordsOf(text string) []word {
	var list []word
	for one := range strings.FieldsSeq(text) {
		low := strings.ToLower(strings.Trim(one, ".,;:!?\"'()"))
		list = append(list, word{one, low, kindOf(low, one)})
	}
	return list
}
