package phrase

import (
	"slices"
	"strings"
)

// germanAsk reads a point about an offer. In a German letter points stand in a list, so
// that Have is the point as it stands there: "Gehalt: 65.000 Euro".
func germanAsk(note string) Item {
	item := Item{Class: Unknown}
	listed := Listed(note)
	if listed == "" || broken(listed) {
		return item
	}
	if asksBack(note) && len(strings.Fields(listed)) > 3 {
		item.Class, item.Sentence = Ask, listed+"?"
		return item
	}
	words := strings.Fields(strings.NewReplacer(": ", " ", " - ", " ", "->", "statt", "→", "statt").Replace(listed))
	if len(words) == 0 {
		return item
	}
	for n, w := range words {
		words[n] = germanPrice(w)
	}
	item.Class, item.Have = Noun, capital(strings.Join(words, " "))
	first, rest := words[0], words[1:]
	for n, term := range []string{"Fixgehalt", "Grundgehalt", "Jahresgehalt", "Gehalt", "Bonus", "Beginn", "Start", "Startdatum", "Eintritt", "Titel", "Urlaub", "Probezeit", "Kündigungsfrist", "Arbeitszeit", "Homeoffice", "Remote", "Stundenlohn", "Stundensatz", "Vertrag", "Befristung", "Weiterbildungsbudget"} {
		if strings.EqualFold(first, term) && len(rest) > 0 && (n < 10 || hasDigit(rest[0])) {
			name := term
			switch term {
			case "Start", "Startdatum", "Eintritt":
				name = "Beginn"
			}
			item.Have = name + ": " + strings.Join(germanRest(name, rest), " ")
			return item
		}
	}
	return item
}

func germanRest(name string, rest []string) []string {
	if len(rest) > 1 && slices.Contains([]string{"auf", "von", "zum", "am", "ab"}, strings.ToLower(rest[0])) && rest[0] != "ab" {
		rest = rest[1:]
	}
	if last := rest[len(rest)-1]; strings.HasSuffix(name, "ehalt") && isDigits(strings.ReplaceAll(last, ".", "")) && len(last) > 4 {
		rest = append(slices.Clone(rest), "Euro")
	}
	return rest
}

// germanPrice writes thousands as they are written in German: "65k" as "65.000".
func germanPrice(w string) string {
	low := strings.ToLower(w)
	if digits := strings.TrimSuffix(low, "k"); digits != low && digits != "" && isDigits(digits) {
		return digits + ".000"
	}
	return w
}
