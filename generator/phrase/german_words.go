package phrase

import (
	"slices"
	"strings"
)

// The words that German notes are known by.

func isGermanArticle(w string) bool {
	switch w {
	case "der", "die", "das", "den", "ein", "eine", "einen", "diese", "dieser", "dieses":
		return true
	}
	return false
}

func isGermanPronoun(w string) bool {
	switch w {
	case "sie", "er", "es", "man", "du", "alle", "viele":
		return true
	}
	return false
}

func isGermanPossessive(w string) bool {
	switch w {
	case "mein", "meine", "meinen", "ihr", "ihre", "ihren", "sein", "seine":
		return true
	}
	return false
}

// isGermanCount is of number words and the like, which begin a phrase with a small letter.
func isGermanCount(w string) bool {
	switch w {
	case "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "zwanzig", "viele", "mehrere", "einige",
		"langjährige", "mehrjährige", "über", "rund", "etwa", "knapp", "fast", "keine", "kein", "gute", "guter", "gutes", "sehr":
		return true
	}
	return false
}

// isGermanOpening is of words that a deed may begin with, and that are small within a sentence.
func isGermanOpening(w string) bool {
	switch w {
	case "in", "im", "als", "am", "an", "bei", "beim", "für", "mit", "seit", "von", "vor", "während", "zuletzt", "inzwischen", "gerade", "neu", "erfolgreich",
		"selbst", "allein", "jahrelang", "lange", "oft", "schon", "über", "nach", "ruhig":
		return true
	}
	return false
}

// isGermanAsking is of the words that a clause or a question begins with.
func isGermanAsking(w string) bool {
	switch w {
	case "wie", "warum", "weshalb", "wieso", "dass", "ob", "wann", "wo", "wer", "was", "welche", "welcher", "welches", "welchen", "wohin", "womit", "woran",
		"wofür", "wodurch", "wozu", "worauf", "wen", "wem":
		return true
	}
	return false
}

// isGermanFinite is of verbs that are common in a clause of notes.
func isGermanFinite(w string) bool {
	switch w {
	case "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden", "kann", "können", "soll", "sollen", "sollte",
		"will", "wollen", "wollte", "muss", "müssen", "darf", "geht", "gehen", "läuft", "laufen", "sucht", "suchen", "wächst", "wachsen", "plant", "planen",
		"zieht", "ziehen", "kommt", "kommen", "fehlt", "fehlen", "braucht", "brauchen", "bekommt", "bekommen", "arbeitet", "arbeiten", "steht", "stehen",
		"gibt", "macht", "machen", "nutzt", "nutzen", "setzt", "setzen", "baut", "bauen", "stellt", "stellen", "eröffnet", "eröffnen", "führt", "führen",
		"beginnt", "beginnen", "bleibt", "bleiben", "liegt", "liegen", "startet", "starten", "übernimmt", "übernehmen", "wechselt", "wechseln":
		return true
	}
	return false
}

// isGermanMine is of verbs in the first person, with which a note begins that leaves out
// its "ich".
func isGermanMine(w string) bool {
	switch w {
	case "habe", "bin", "kann", "spreche", "leite", "arbeite", "führe", "kenne", "betreue", "organisiere", "plane", "verantworte", "unterrichte", "koordiniere",
		"schreibe", "entwickle", "berate", "pflege", "programmiere", "bleibe", "lerne", "besitze", "baue", "mache", "verkaufe", "verstehe", "denke":
		return true
	}
	return false
}

// isGermanMineForm is of a word that can be a verb in the first person.
func isGermanMineForm(w string) bool {
	return !isGermanCapped(w) && (strings.HasSuffix(w, "e") || isGermanMine(w) || slices.Contains([]string{"war", "hatte", "konnte", "will", "muss", "darf", "weiß"}, w))
}

// isGermanPrefix is of the parts of verbs that stand apart in a main clause.
func isGermanPrefix(w string) bool {
	switch w {
	case "ab", "an", "auf", "aus", "bei", "dazu", "durch", "ein", "fest", "her", "hin", "los", "mit", "nach", "um", "vor", "weg", "weiter", "zu", "zurück", "zusammen", "teil":
		return true
	}
	return false
}

// isGermanTrait is of adjectives that people say of themselves.
func isGermanTrait(w string) bool {
	switch w {
	case "zuverlässig", "pünktlich", "belastbar", "geduldig", "gründlich", "flexibel", "teamfähig", "ruhig", "erfahren", "kreativ", "sorgfältig", "neugierig",
		"genau", "freundlich", "gut", "stark", "sicher", "vertraut", "geübt", "strukturiert", "lernbereit", "mobil", "ortsungebunden", "reisebereit", "schnell":
		return true
	}
	return false
}

// isGermanLack is of words that say that something is wanting. What is left of the note is
// what was asked about.
func isGermanLack(w string) bool {
	switch w {
	case "keine", "kein", "keinen", "wenig", "kaum", "zu", "fehlende", "fehlender", "fehlendes", "mangelnde", "geringe", "noch", "nur":
		return true
	}
	return false
}

func isGermanHeavy(w string) bool {
	for _, subject := range []string{"entlassung", "stellenabbau", "personalabbau", "insolvenz", "kurzarbeit", "burnout", "überlast", "personalmangel", "überstunden",
		"krankenstand", "fluktuation", "schließung", "konflikt", "todesfall", "streik", "unterbesetzt", "kündigungswelle", "sparmaßnahmen"} {
		if strings.Contains(w, subject) {
			return true
		}
	}
	return w == "kündigungen"
}

func isGermanMoneyWord(w string) bool {
	for _, subject := range []string{"gehalt", "gehälter", "vergütung", "bezahlung", "bonus", "boni", "prämie", "dienstwagen", "weihnachtsgeld", "urlaubsgeld", "entgelt", "€", "tvöd"} {
		if strings.Contains(w, subject) {
			return true
		}
	}
	return w == "lohn" || w == "euro" || w == "tarif" || strings.HasSuffix(w, "lohn") || strings.HasPrefix(w, "lohn")
}

func isGermanEnglish(w string) bool {
	switch w {
	case "the", "of", "and", "with", "from", "their", "our", "how", "why", "about", "we", "you", "years", "to", "for":
		return true
	}
	return false
}

// isGermanWeak is of masculine nouns that change in the accusative.
func isGermanWeak(noun string) bool {
	low := germanBare(noun)
	return slices.ContainsFunc([]string{"e", "ent", "ant", "ist", "oge", "herr", "mensch", "nachbar"}, func(end string) bool { return strings.HasSuffix(low, end) })
}

// isGermanCounted is of feminine nouns that a phrase counts: "eine Ausbildung".
func isGermanCounted(noun string) bool {
	return slices.ContainsFunc([]string{"ausbildung", "weiterbildung", "fortbildung", "prüfung", "zulassung", "qualifikation"}, func(end string) bool { return strings.HasSuffix(noun, end) })
}

// isGermanWithout is of nouns that need no article: plurals, names and abbreviations, and
// what isn't counted.
func isGermanWithout(noun string) bool {
	low := germanBare(noun)
	if slices.ContainsFunc([]string{"ss", "us", "is", "as", "os", "chen", "wesen", "garten", "boden"}, func(end string) bool { return strings.HasSuffix(low, end) }) {
		return false
	}
	return strings.ToUpper(noun) == noun || slices.ContainsFunc([]string{"en", "s", "wissen", "geduld", "routine", "disziplin", "humor", "mut", "freude", "spaß", "deutsch", "englisch", "polnisch"}, func(end string) bool { return strings.HasSuffix(low, end) })
}

func isGermanPreposition(word string) bool {
	switch word {
	case "mit", "von", "vom", "zu", "zum", "zur", "bei", "beim", "in", "im", "an", "am", "auf", "aus", "für", "nach", "über", "unter", "vor", "zwischen", "um", "durch":
		return true
	}
	return false
}

// germanGender is 'm', 'f' or 'n' of a noun in the singular that is told by its end, or 0.
func germanGender(noun string) byte {
	noun = germanBare(noun)
	ends := func(ends ...string) bool {
		return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(noun, end) })
	}
	switch {
	case ends("schwung", "sprung"):
		return 'm'
	case ends("ung", "heit", "keit", "schaft", "ion", "tät", "thek", "kultur", "struktur", "arbeit", "strategie", "station", "filiale", "abteilung", "klasse",
		"gruppe", "schicht", "stelle", "kasse", "software", "cloud", "anlage", "kita", "schule", "praxis", "technik", "logistik", "statik", "akustik", "erfahrung", "woche", "wende", "pflege", "prüfung"):
		return 'f'
	case ends("bau", "umzug", "plan", "prozess", "dienst", "wechsel", "ablauf", "betrieb", "bereich", "standort", "start", "markt", "verkauf", "einkauf", "vertrieb",
		"aufstieg", "ausstieg", "einstieg", "umgang", "kontakt", "kurs", "antrag", "auftrag", "ismus", "umbruch", "rollout", "launch", "shop", "workshop", "laden", "rahmen", "mangel", "wandel", "garten", "hafen", "alltag", "tag", "rat", "pool"):
		return 'm'
	case ends("team", "projekt", "system", "werk", "lager", "büro", "budget", "konzept", "programm", "produkt", "netz", "haus", "labor", "archiv", "zertifikat",
		"onboarding", "ment", "tool", "studium", "seminar", "gebäude", "modell", "thema", "zentrum", "museum", "training"):
		return 'n'
	}
	return 0
}

// germanDefinite is the article of a bare noun, or "". A verb's noun ("Einarbeiten") has
// none here, since it looks like a plural.
func germanDefinite(noun string, alone bool) string {
	if !isGermanCapped(noun) || strings.HasSuffix(noun, ",") && !alone {
		return ""
	}
	switch germanGender(noun) {
	case 'm':
		return "der"
	case 'f':
		return "die"
	case 'n':
		return "das"
	}
	return ""
}
