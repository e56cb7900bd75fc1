package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// turned reports whether a clause that begins as a question has the order of one:
// "wie groß ist das Team".
func (g *germanNote) turned() bool {
	for n := 1; n < min(len(g.words)-1, 4); n++ {
		if isGermanFinite(g.words[n]) && !isGermanFinite(g.last()) && !strings.HasSuffix(g.words[n-1], ",") {
			return true
		}
	}
	return false
}

// turnedOwn reports whether a note is a main clause in the first person that begins
// with something else: "seit einem Jahr baue ich um".
func (g *germanNote) turnedOwn() bool {
	at := slices.Index(g.words, "ich")
	return at > 1 && isGermanMineForm(g.words[at-1]) && !slices.ContainsFunc(g.words[:at], func(w string) bool { return strings.HasSuffix(w, ",") })
}

// finite finds the verb of a main clause in its second place, or 0.
func (g *germanNote) finite() int {
	if slices.Contains([]string{"sie", "er", "es", "man", "wir", "du", "ihr"}, germanBare(g.words[0])) && len(g.words) > 2 && unicode.IsLower([]rune(g.words[1])[0]) && !strings.HasSuffix(g.words[0], "Ihr") {
		return 1
	}
	for n, w := range g.words {
		if n > 0 && isGermanFinite(w) {
			return n
		}
		if strings.HasSuffix(w, ",") {
			return 0
		}
	}
	return 0
}

// subordinate makes a main clause one that hangs on another: "das Team zieht im Mai
// um" becomes "dass das Team im Mai umzieht".
func (g *germanNote) subordinate() string {
	at := g.finite()
	if strings.Contains(g.text(), ",") || at == 0 || at > 5 || at == len(g.words)-1 {
		return ""
	}
	subject, verb, rest := slices.Clone(g.words[:at]), g.words[at], slices.Clone(g.words[at+1:])
	if first := germanBare(subject[0]); isGermanArticle(first) || isGermanPronoun(first) {
		subject[0] = strings.ToLower(subject[0])
	} else if article := germanDefinite(subject[0], true); article != "" {
		subject = append([]string{article}, subject...)
	} else if !strings.HasSuffix(verb, "en") && verb != "sind" {
		return ""
	}
	if slices.Contains([]string{"sie", "er", "es", "du"}, subject[0]) {
		if subject[0] != "sie" || !strings.HasSuffix(verb, "en") && verb != "sind" {
			return ""
		}
		subject[0] = "Sie"
	}
	if k := len(rest) - 1; isGermanPrefix(rest[k]) {
		rest, verb = rest[:k], rest[k]+verb
	}
	return "dass " + strings.Join(slices.Concat(subject, rest, []string{verb}), " ")
}

// deed is what was done, as it stands behind "Ich habe", with the article that
// notes leave out. It is "" where that can't be known.
func (g *germanNote) deed(use Use) string {
	first, words := germanBare(g.words[0]), g.words
	if isGermanArticle(first) || isGermanPossessive(first) || isGermanCount(first) || !isGermanCapped(words[0]) || isGermanOpening(first) {
		return germanLowFirst(words)
	}
	if article := germanDefinite(words[0], true); article != "" {
		one := len(words) > 1 && slices.Contains([]string{"von", "mit", "aus", "für"}, germanBare(words[1])) && germanGender(words[0]) != 0
		switch kind := germanGender(words[0]); {
		case article == "die" && kind == 'f' && (use == News || !one):
		case kind == 'm' && (use == News || !one):
			article = "den"
		case kind == 'm':
			article = "einen"
		case kind == 'n' && one && use != News:
			article = "ein"
		case kind == 'f':
			article = "eine"
		}
		return article + " " + strings.Join(words, " ")
	}
	if low := germanBare(words[0]); strings.HasSuffix(low, "en") || strings.HasSuffix(low, "e") || strings.HasSuffix(low, "s") || strings.HasSuffix(low, "er") {
		return strings.Join(words, " ") // a plural
	}
	return ""
}

// adjectives reports whether the note says what somebody is: "zuverlässig und genau".
func (g *germanNote) adjectives() bool {
	if !isGermanTrait(germanBare(g.words[0])) {
		return false
	}
	for n, w := range g.words {
		low := germanBare(w)
		if slices.Contains([]string{"in", "im", "mit", "bei"}, low) && n > 0 {
			return true
		}
		if !isGermanTrait(low) && low != "und" && low != "sehr" {
			return false
		}
	}
	return true
}

func germanLowFirst(words []string) string {
	if low := germanBare(words[0]); isGermanArticle(low) || isGermanPossessive(low) && !strings.HasPrefix(words[0], "Ihr") || isGermanCount(low) || isGermanAsking(low) || isGermanOpening(low) || isGermanTrait(low) {
		return strings.TrimSpace(strings.ToLower(words[0]) + " " + strings.Join(words[1:], " "))
	}
	return strings.Join(words, " ")
}

func isGermanCapped(word string) bool {
	at := strings.IndexFunc(word, unicode.IsLetter)
	return at >= 0 && unicode.IsUpper([]rune(word[at:])[0])
}

func hasGermanEnding(word string) bool {
	return slices.ContainsFunc([]string{"e", "er", "es", "en"}, func(end string) bool { return strings.HasSuffix(germanBare(word), end) }) || hasDigit(word)
}

// isGermanVerbal reports whether the last word of a note makes no noun phrase of it.
func isGermanVerbal(word string) bool {
	low := strings.Trim(word, ".,()„“”\"")
	c, _ := utf8.DecodeRuneInString(low)
	return unicode.IsLower(c) && len(low) > 3
}

func germanKindOfDeed(verb, last string) Class {
	switch {
	case verb == "habe" && isGermanParticiple(last):
		return PastAct
	case verb == "bin":
		return Adjective
	case verb == "kann" || verb == "spreche" || verb == "habe" || verb == "kenne":
		return Ability
	}
	return PresentAct
}

// isGermanParticiple reports whether a word is the participle of a verb with "habe".
func isGermanParticiple(word string) bool {
	low := germanBare(word)
	if isGermanCapped(word) || len(low) < 6 || slices.Contains([]string{"gewesen", "geworden", "gegangen", "gekommen", "gewachsen", "gereist", "umgezogen", "gewechselt"}, low) {
		return false
	}
	if strings.HasSuffix(low, "iert") {
		return true
	}
	if at := strings.Index(low, "ge"); at >= 0 && at <= 6 && (strings.HasSuffix(low, "t") || strings.HasSuffix(low, "en")) && (at == 0 || isGermanPrefix(low[:at])) {
		return true
	}
	for _, prefix := range []string{"be", "er", "ver", "ent", "über", "unter", "zer"} {
		if strings.HasPrefix(low, prefix) && (strings.HasSuffix(low, "t") || strings.HasSuffix(low, "nommen") || strings.HasSuffix(low, "standen")) {
			return true
		}
	}
	return false
}
