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
// and the family's name: "Dr. Whitfield", "Prof. von der Heide". A name in capitals
// or small letters is written as names are, and one in Chinese, Japanese or Korean
// letters is left whole. It is "" where the entry does not say for certain: a rank, a
// team, an initial, an address. A greeting without a name is better than a wrong one.
func (c Contact) FirstName() string {
	if c.Greet != "" {
		return c.Greet
	}
	name, behind, comma := strings.Cut(GivenFirst(c.Name), ",")
	words := strings.Fields(name)
	if len(words) == 0 || comma && len(words) == 1 && !areDegrees(behind) || slices.ContainsFunc(words, isTeam) {
		return ""
	}
	if strings.ContainsFunc(words[0], familyFirst) {
		return strings.Join(words, " ")
	}
	if small := !strings.ContainsFunc(name, unicode.IsUpper); small || shouted(words) {
		for n, word := range words {
			if utf8.RuneCountInString(word) == 2 && !small {
				continue // "JP"
			}
			words[n] = cases.Title(language.Und).String(word)
		}
	}
	titles := 0
	for titles < len(words) && isTitle(words[titles]) {
		titles++
	}
	if titles == 0 && len(words) > 1 && len(words[0]) > 2 && capitals(words[0]) {
		return "" // "WHITFIELD Dana", perhaps
	}
	if titles == 0 && isName(words[0]) {
		return words[0]
	}
	for len(words) > titles+1 && isDegree(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if family := len(words) - 1; titles > 0 && family >= titles && isName(words[family]) {
		for family > titles && startsSmall(words[family-1]) {
			family--
		}
		return words[0] + " " + strings.Join(words[family:], " ")
	}
	return ""
}

// GivenFirst turns "Whitfield, Dana" round. What follows a comma is a given name only
// where one name stands before it, particles aside, and is none where it is a degree
// or looks like one: "Maria Gutierrez, RN" is left as it is.
func GivenFirst(name string) string {
	family, given, comma := strings.Cut(name, ",")
	family, given = strings.TrimSpace(family), strings.TrimSpace(given)
	given, more, _ := strings.Cut(given, ",")
	names := slices.DeleteFunc(strings.Fields(family), startsSmall)
	abbreviated := capitals(given) && !capitals(family)
	if !comma || len(names) != 1 || given == "" || areDegrees(given) || abbreviated {
		return name
	}
	if more = strings.TrimSpace(more); more != "" {
		more = ", " + more
	}
	return strings.TrimSpace(given) + " " + family + more
}

// familyFirst reports whether a name in such letters begins with the family's, so
// that its first word alone would be rude.
func familyFirst(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

func isTitle(word string) bool {
	switch bare(word) {
	case "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "herr", "frau", "mme", "mlle", "madame", "monsieur":
		return true
	}
	return false
}

// isName reports whether a word can be a name to greet by: letters, perhaps joined by
// hyphens and apostrophes, more than an initial, and neither a title nor a rank.
func isName(word string) bool {
	letters := 0
	for n, r := range word {
		switch {
		case unicode.IsLetter(r):
			letters++
		case n == 0 || !unicode.IsMark(r) && !strings.ContainsRune("'’-\u2010\u2011", r):
			return false
		}
	}
	return letters > 1 && !startsSmall(word) && !isTitle(word) && !isRank(word) && !isDegree(word)
}

// isRank knows words before a name that are neither a given name nor a title with
// which somebody is greeted everywhere. Some are given names too; then nobody can tell.
func isRank(word string) bool {
	switch bare(word) {
	case "dean", "judge", "justice", "hon", "honorable", "sir", "dame", "lord", "lady", "rev", "reverend", "fr", "father", "sister", "brother", "pastor", "rabbi", "imam",
		"pvt", "cpl", "corporal", "sgt", "sergeant", "ssgt", "lt", "lieutenant", "cpt", "capt", "captain", "maj", "major", "col", "colonel", "gen", "general",
		"cdr", "cmdr", "commander", "adm", "admiral", "officer", "detective", "inspector", "chief", "president", "senator", "governor", "mayor", "ambassador",
		"director", "manager", "principal", "coach", "nurse", "engineer", "ing", "dipl", "dipl-ing", "mag", "dott", "avv", "sig", "sra", "srta", "señor", "señora", "don", "doña":
		return true
	}
	return false
}

// isTeam knows words that make a name that of a desk or a team.
func isTeam(word string) bool {
	switch bare(word) {
	case "team", "desk", "department", "dept", "office", "group", "committee", "panel", "board", "recruiting", "recruitment", "recruiters", "hiring", "talent", "hr", "people", "staffing",
		"careers", "jobs", "reception", "support", "services", "inc", "llc", "ltd", "gmbh":
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
	return len(words) > 1 && !slices.ContainsFunc(words, func(word string) bool { return !capitals(word) })
}

func capitals(word string) bool {
	return !strings.ContainsFunc(word, unicode.IsLower) && strings.ContainsFunc(word, unicode.IsUpper)
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
