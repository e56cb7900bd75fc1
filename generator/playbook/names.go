package playbook

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// FirstName is the name to greet the contact by: the one that was given for it,
// else the first word of the name, or, where the name begins with a title, that
// and the family's name: "Dr. Whitfield", "Prof. von der Heide". Degrees behind a
// comma are no name, a name in capitals is written as names are, and one in Chinese,
// Japanese or Korean letters is left whole.
func (c Contact) FirstName() string {
	if c.Greet != "" {
		return c.Greet
	}
	name := c.Name
	if before, behind, found := strings.Cut(name, ","); found && strings.TrimSpace(behind) != "" {
		name = behind // "Whitfield, Dana"
		if areDegrees(behind) {
			name = before // "Dana Whitfield, PhD"
		}
	}
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	if strings.ContainsFunc(words[0], familyFirst) {
		return strings.Join(words, " ")
	}
	if shouted(words) {
		for n, word := range words {
			if utf8.RuneCountInString(word) == 2 {
				continue // "JP"
			}
			words[n] = cases.Title(language.Und).String(word)
		}
	}
	titles := 0
	for titles < len(words) && isTitle(words[titles]) {
		titles++
	}
	if titles == 0 || titles == len(words) {
		return words[0]
	}
	family := len(words) - 1
	for family > titles && startsSmall(words[family-1]) {
		family--
	}
	return words[0] + " " + strings.Join(words[family:], " ")
}

// familyFirst reports whether a name in such letters begins with the family's, so
// that its first word alone would be rude.
func familyFirst(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

func isTitle(word string) bool {
	switch bare(word) {
	case "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "herr", "frau":
		return true
	}
	return false
}

// areDegrees reports whether all that stands behind the comma of a name are
// degrees and the like.
func areDegrees(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
	return !slices.ContainsFunc(words, func(word string) bool { return !isDegree(word) })
}

// isDegree knows what is put behind names, as far as nobody is called so.
func isDegree(word string) bool {
	switch bare(word) {
	case "jr", "sr", "ii", "iii", "iv", "esq", "phd", "dphil", "mba", "msc", "bsc", "mph", "mfa", "mpa", "meng", "med", "edd", "llm", "jd", "md", "dds",
		"cpa", "cfa", "pmp", "rn", "pe", "phr", "sphr", "shrm-cp", "shrm-scp", "cissp", "ccie":
		return true
	}
	return false
}

// bare is a word in small letters and without full stops.
func bare(word string) string { return strings.ToLower(strings.ReplaceAll(word, ".", "")) }

// shouted reports whether several words are all in capitals, as programs for
// calendars and applicants write names. One alone may be meant so: "JP".
func shouted(words []string) bool {
	return len(words) > 1 && !slices.ContainsFunc(words, func(word string) bool {
		return strings.ContainsFunc(word, unicode.IsLower) || !strings.ContainsFunc(word, unicode.IsUpper)
	})
}

func startsSmall(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r)
}

// Names lists contacts as a sentence does: "Dana, Ravi and Hà".
func Names(contacts []Contact) string {
	if len(contacts) == 1 {
		return contacts[0].Name
	}
	names := make([]string, len(contacts))
	for n, c := range contacts {
		names[n] = c.Name
	}
	return Listed(names)
}

// Listed joins texts as an English sentence does: "a, b and c".
func Listed(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " and " + items[last]
}
