package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ReadGerman gives a line of German notes its forms. About is a phrase in the
// accusative: "den Umbau der Halle"; Have is one whose case isn't known, for behind
// a colon; Said is a clause with its verb at the end, for behind a comma; Did is a
// main clause that begins with "Ich". It never fails. There is no tagger for German
// in Go; nouns are known by their capitals, and clauses by where the verb stands.
func ReadGerman(note string, use Use) Item {
	if use == Point {
		return germanAsk(note)
	}
	g := germanLine(note)
	item := Item{Class: Unknown}
	switch {
	case len(g.words) == 0 || g.broken:
		return item
	case g.any(isGermanEnglish):
		item.Class = Foreign
		return item
	}
	if g.polite(); g.broken {
		return item
	}
	switch use {
	case Asked:
		g.question(&item)
	case Material:
		item.Class = Noun
		if first := germanBare(g.words[0]); isGermanArticle(first) || isGermanPossessive(first) {
			if text, known := g.phrase(use); known {
				item.Mine = text
			}
		}
	case Strength, Answer, News:
		g.claim(&item, use)
	default:
		g.topic(&item, use)
	}
	item.Heavy, item.Money = g.any(isGermanHeavy), g.any(isGermanMoneyWord)
	item.Own = strings.HasPrefix(item.About, "mein")
	item.limit()
	return item
}

// germanNote is a line of German notes, taken apart.
type germanNote struct {
	words  []string // with the marks of the note, without those at its end
	stop   bool     // it ended in a full stop or an exclamation mark
	asks   bool     // it ended in a question mark
	broken bool     // it holds what can't stand in a sentence
	capped bool     // it began with a capital
	lack   bool     // it said that something is wanting; the words for it are gone
}

func germanLine(note string) *germanNote {
	g := new(germanNote)
	note = strings.TrimSpace(note)
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "> ", "[ ] ", "[x] "} {
		note = strings.TrimPrefix(note, bullet)
	}
	note = strings.NewReplacer(" & ", " und ", " + ", " und ", " / ", " und ", " – ", ", ", " - ", ", ", " — ", ", ", " ,", ",").Replace(note)
	end := strings.TrimRight(note, ".!?,;:… ")
	g.stop, g.asks = strings.ContainsAny(note[len(end):], ".!"), strings.Contains(note[len(end):], "?")
	g.broken = strings.ContainsAny(end, "{}<>|\\`*_#=^@⟪⟫→") || strings.Contains(end, "://") || strings.Contains(end, "->") ||
		strings.ContainsFunc(end, unreadable) || strings.ContainsAny(end, "?!;") || !germanBalanced(end)
	g.words = strings.Fields(end)
	g.broken = g.broken || slices.ContainsFunc(g.words, func(w string) bool { return germanBare(w) == "" }) || !hasLetter(end)
	c, _ := utf8.DecodeRuneInString(end)
	g.capped = unicode.IsUpper(c)
	return g
}

// germanBalanced is balanced for „German quotation marks“, whose second is the first
// of an English pair.
func germanBalanced(text string) bool {
	return strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "„") == strings.Count(text, "“")+strings.Count(text, "”") && strings.Count(text, `"`)%2 == 0
}

// germanBare is a word small and without marks.
func germanBare(word string) string { return strings.ToLower(strings.Trim(word, ".,:()„“”\"'")) }

func (g *germanNote) any(is func(string) bool) bool {
	return slices.ContainsFunc(g.words, func(w string) bool { return is(germanBare(w)) })
}

// has reports whether a word of the note is one of these, as it is written.
func (g *germanNote) has(words ...string) bool {
	return slices.ContainsFunc(g.words, func(w string) bool { return slices.Contains(words, strings.Trim(w, ",:()„“")) })
}

// polite writes "euer Team" as it is said to them: "Ihr Team".
func (g *germanNote) polite() {
	for n, w := range g.words {
		low := strings.ToLower(w)
		switch rest, yours := strings.CutPrefix(low, "eu"); {
		case low == "euch" || low == "ihr" && n > 0 && g.asks:
			g.broken = true // "habt ihr": the verb would change as well
		case yours && slices.Contains([]string{"er", "re", "ren", "rem", "rer", "res"}, rest):
			g.words[n] = "Ihr" + strings.TrimPrefix(strings.TrimPrefix(rest, "er"), "r")
		case n == 0 && slices.Contains([]string{"ihr", "ihre", "ihren"}, low):
			g.words[n] = capital(low)
		case w == "sie" && n == 1 && isGermanAsking(germanBare(g.words[0])) && strings.HasSuffix(g.last(), "en"):
			g.words[n] = "Sie"
		}
	}
}

func (g *germanNote) last() string { return germanBare(g.words[len(g.words)-1]) }

// topic reads what was talked about, read about, or is to be made clear.
func (g *germanNote) topic(item *Item, use Use) {
	first := germanBare(g.words[0])
	if rest := g.words[1:]; len(rest) > 0 && (first == "über" || first == "dass" && use == Concern) {
		if first == "dass" {
			item.Class = That
			return // a concern is not said again
		}
		g.words, first = rest, germanBare(rest[0])
	}
	doubt := use == Clarify || use == Concern
	for doubt && len(g.words) > 1 && isGermanLack(first) {
		g.words, first, g.lack = g.words[1:], germanBare(g.words[1]), true
	}
	switch {
	case g.has("wir", "uns", "unser", "unsere") && !isGermanAsking(first):
		item.Class = Clause // whose words they are can't be known
	case isGermanAsking(first):
		if item.Class = Ask; !g.asks && !g.turned() && unicode.IsLower([]rune(g.last())[0]) && g.words[len(g.words)-1] == g.last() && len(g.words) > 2 {
			item.Class, item.Said = How, germanLowFirst(g.words)
			if first == "dass" {
				item.Class = That
			}
		}
	case g.asks:
		item.Class = Ask
	case g.turnedOwn():
		item.Class, item.Sentence = Sentence, stopped(capital(g.text()))
	case first == "ich" && len(g.words) > 2:
		item.Class, item.Sentence = Sentence, stopped(capital(g.text()))
		if doubt {
			item.Did = capital(g.text())
		}
	case g.finite() > 0:
		item.Class = Clause
		if item.Said = g.subordinate(); item.Said == "" && g.capped && g.stop && g.has("mir", "mich", "mein", "meine", "Mir", "Mich") {
			item.Class, item.Sentence = Sentence, stopped(g.text())
		}
	default:
		if text, known := g.phrase(use); text != "" {
			if item.Class = Noun; known {
				item.About = text
			} else {
				item.Have = text
			}
		}
	}
}

// claim reads what the person has, can do or has done.
func (g *germanNote) claim(item *Item, use Use) {
	first := germanBare(g.words[0])
	switch at := g.finite(); {
	case g.asks:
		item.Class = Ask
		return
	case g.turnedOwn():
		item.Class, item.Sentence = Sentence, stopped(capital(g.text()))
		return
	case first == "ich" && len(g.words) > 2:
		item.Class = Sentence
		item.Did = "Ich " + strings.Join(g.words[1:], " ")
		item.Sentence = stopped(item.Did)
		return
	case isGermanMine(first) && len(g.words) > 1:
		item.Class = germanKindOfDeed(first, g.last())
		item.Did = "Ich " + first + " " + strings.Join(g.words[1:], " ")
		return
	case at > 0 && at < len(g.words)-1:
		item.Class = Clause
		if g.capped && g.has("mir", "mich", "mein", "meine", "Mein", "Meine", "ich") && !g.has("wir", "uns") {
			item.Class, item.Sentence = Sentence, stopped(g.text())
		}
		return
	case isGermanParticiple(g.words[len(g.words)-1]) && len(g.words) > 1:
		if deed := g.deed(use); deed != "" {
			item.Class, item.Did = PastAct, "Ich habe "+deed
		}
		return
	case first == "fließend" || first == "verhandlungssicher" && len(g.words) > 1:
		words := slices.DeleteFunc(slices.Clone(g.words), func(w string) bool { return germanBare(w) == "in" || germanBare(w) == "auf" })
		item.Class, item.Did = Ability, "Ich spreche "+germanLowFirst(words)
		return
	case g.adjectives():
		item.Class, item.Did = Adjective, "Ich bin "+germanLowFirst(g.words)
		return
	}
	text, known := g.phrase(use)
	switch {
	case text == "":
		return
	case use == Answer:
		if item.Sentence = stopped("Dazu bringe ich mit: " + text); known {
			item.Sentence = stopped("Dazu bringe ich " + text + " mit")
		}
	case known:
		item.About = text
	default:
		item.Have = text
	}
	item.Class = Noun
}

// question reads a question of the person's own.
func (g *germanNote) question(item *Item) {
	item.Class = Ask
	if isGermanAsking(germanBare(g.words[0])) && !g.asks && !g.turned() && g.words[len(g.words)-1] == g.last() && len(g.words) > 3 {
		item.Said = germanLowFirst(g.words)
	} else if isGermanAsking(germanBare(g.words[0])) || g.asks {
		item.Sentence = capital(g.text()) + "?"
	}
}

func (g *germanNote) text() string { return strings.Join(g.words, " ") }
