package phrase

import (
	"slices"
	"strings"
	"unicode"
)

// phrase is a noun phrase, or several; known where it is in the accusative for
// certain. It is "" where the words are none.
func (g *germanNote) phrase(use Use) (text string, known bool) {
	words := slices.Clone(g.words)
	first, low := words[0], germanBare(words[0])
	switch {
	case isGermanArticle(low) || isGermanPossessive(low) || isGermanCount(low):
		if words[0] = strings.ToLower(first); strings.HasPrefix(low, "ihr") {
			words[0] = capital(words[0])
		}
	case unicode.IsLower([]rune(first)[0]) && !hasGermanEnding(first) && !strings.Contains(first, "-") && !isGermanCapped(first):
		return "", false
	}
	hangs := g.clauseAfterComma()
	if !slices.ContainsFunc(words, isGermanCapped) || isGermanVerbal(words[len(words)-1]) && !hangs {
		return "", false
	}
	if hangs {
		return strings.Join(words, " "), false
	}
	if strings.Contains(g.text(), ",") && !g.has("und", "oder", "sowie") {
		for n := len(words) - 2; n >= 0; n-- {
			if head, ok := strings.CutSuffix(words[n], ","); ok {
				words = slices.Concat(words[:n], []string{head, "und"}, words[n+1:])
				break
			}
		}
	}
	if accusative, ok := germanAccusatives(words, use, g.lack); ok {
		return accusative, true
	}
	return strings.Join(words, " "), false
}

// germanAccusatives puts each part of a list that begins with an article into the
// accusative, and a phrase that stands alone.
func germanAccusatives(words []string, use Use, lack bool) (string, bool) {
	var all []string
	for first := true; len(words) > 0; first = false {
		end := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, ",") || w == "und" || w == "oder" || w == "sowie" })
		var link []string
		part, rest := words, []string(nil)
		if end >= 0 {
			part, link, rest = words[:end], words[end:end+1], words[end+1:]
			if strings.HasSuffix(words[end], ",") {
				part, link = words[:end+1], nil
			}
		}
		low := ""
		if len(part) > 0 {
			low = germanBare(part[0])
		}
		articled := isGermanArticle(low) || isGermanPossessive(low)
		switch {
		case articled || first && end < 0 || first && unicode.IsLower([]rune(part[0])[0]):
			if !first && low != "die" && low != "das" && slices.ContainsFunc(all, isGermanPreposition) {
				return "", false // "mit der Werkstatt und der Leitung"
			}
			done, ok := germanAccusative(part, use, lack)
			if !ok {
				return "", false
			}
			part = done
		case first && len(part) == 0:
			return "", false
		}
		all, words = slices.Concat(all, part, link), rest
	}
	return strings.Join(all, " "), true
}

// germanAccusative puts a phrase into the accusative: "der neue Fahrplan" becomes
// "den neuen Fahrplan", "Umbau der Halle" becomes "den Umbau der Halle". It is false
// where the gender isn't known.
func germanAccusative(words []string, use Use, lack bool) ([]string, bool) {
	words = slices.Clone(words)
	low, noun := germanBare(words[0]), slices.IndexFunc(words, isGermanCapped)
	if strings.HasPrefix(words[0], "Ihr") {
		noun = slices.IndexFunc(words[1:], isGermanCapped) + 1
	}
	if noun < 0 || noun == 0 && low == "ihr" {
		return nil, false
	}
	inflect := func(from, to string) {
		for n := 1; n < noun; n++ {
			if stem, ok := strings.CutSuffix(words[n], from); ok {
				words[n] = stem + to
			}
		}
	}
	sex := germanGender(words[noun])
	switch low {
	case "die", "das", "den", "eine", "einen", "diese", "dieses", "meine", "meinen", "ihre", "ihren", "seine":
		return words, true
	case "der", "dieser":
		if isGermanWeak(words[noun]) {
			return nil, false
		}
		words[0] = strings.TrimSuffix(words[0], "er") + "en"
		inflect("e", "en")
		return words, true
	case "ein", "mein", "ihr", "sein":
		switch adjective := words[noun-1]; {
		case noun > 1 && strings.HasSuffix(adjective, "es"), noun == 1 && sex == 'n':
		case noun > 1 && strings.HasSuffix(adjective, "er"), noun == 1 && sex == 'm':
			words[0] += "en"
			inflect("er", "en")
		default:
			return nil, false
		}
		return words, true
	}
	own := use == Strength || use == News || use == Answer
	if noun > 0 { // an adjective or a number
		switch article := (map[bool]string{false: "den", true: "einen"})[own]; {
		case hasDigit(low) || isGermanCount(low) && !strings.HasSuffix(low, "er") && !strings.HasSuffix(low, "es"):
		case strings.HasSuffix(low, "er"):
			inflect("er", "en")
			words[0] = strings.TrimSuffix(words[0], "er") + "en"
			words = append([]string{article}, words...)
		case strings.HasSuffix(low, "es") && own:
			words = append([]string{"ein"}, words...)
		case strings.HasSuffix(low, "es"):
			inflect("es", "e")
			words[0] = strings.TrimSuffix(words[0], "s")
			words = append([]string{"das"}, words...)
		case !strings.HasSuffix(low, "e") && !strings.HasSuffix(low, "en"):
			return nil, false
		}
		return words, true
	}
	return germanBareNoun(words, own, lack, sex)
}

// germanBareNoun gives a noun without an article the one that notes leave out.
func germanBareNoun(words []string, own, lack bool, sex byte) ([]string, bool) {
	noun := germanBare(words[0])
	article := map[byte]string{'m': "den", 'f': "die", 'n': "das"}[sex]
	switch {
	case lack:
		article = map[byte]string{'m': "meinen", 'f': "meine", 'n': "mein"}[sex]
	case own && sex == 'f' && !isGermanCounted(noun):
		return words, true
	case own:
		article = map[byte]string{'m': "einen", 'f': "eine", 'n': "ein"}[sex]
	}
	if article != "" {
		return append([]string{article}, words...), true
	}
	return words, !lack && isGermanWithout(words[0])
}

// clauseAfterComma reports whether what follows a comma hangs on what stands before.
func (g *germanNote) clauseAfterComma() bool {
	for n, w := range g.words[1:] {
		if strings.HasSuffix(g.words[n], ",") && (isGermanAsking(germanBare(w)) || isGermanArticle(germanBare(w)) && isGermanVerbal(g.words[len(g.words)-1])) {
			return true
		}
	}
	return false
}
