package personname

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cased is a word with capitals as names have them, where it is written in none
// or in nothing else: "Whitfield" for "WHITFIELD" and "whitfield", "O'Neil", "McCrae".
// A particle stays small, and a word such as "JP" stays as it is.
func cased(w word) string {
	switch {
	case isParticle(w.key) && !startsUpper(w.text):
		return w.text
	case isLower(w.text):
	case !isShouted(w.text) || isInitials(w):
		return w.text
	}
	var b strings.Builder
	b.Grow(len(w.text))
	start, before := true, rune(0)
	for n, c := range w.text {
		if unicode.IsLetter(c) && !start {
			c = lowered(c)
		} else if unicode.IsLetter(c) {
			c = unicode.ToTitle(c)
		}
		b.WriteRune(c)
		start = c == '-' || isApostrophe(c) && n <= 2 || // "O'Neil", "D'Angelo", but "Dato'"
			n == 1 && before == 'M' && c == 'c' && utf8.RuneCountInString(w.text) > 3 || // "McCrae"
			c == '.' && len(w.key) <= 3 // "J.P."
		before = c
	}
	text := b.String()
	if head, tail, ok := strings.Cut(text, "-"); ok && koreanSyllable(strings.ToLower(head)) && koreanSyllable(strings.ToLower(tail)) {
		return head + "-" + strings.ToLower(tail) // "Min-jun"
	}
	return text
}

// title is a title with capitals as it has them. The short ones of an army stay as
// they are: "SGT".
func title(w word) string {
	if titleKind(w) == rank && len(w.key) < 4 || !isShouted(w.text) {
		return cased(w)
	}
	return cased(word{text: strings.ToLower(w.text), key: w.key})
}

// isSmall knows the particles that are small in a name, whatever capitals the entry
// has them in.
func isSmall(key string) bool {
	switch key {
	case "van", "von", "der", "den", "ter", "ten", "de", "del", "della", "da", "das", "dos", "du", "zu", "zur", "bin", "ibn":
		return true
	}
	return false
}

// lowered is a small letter; the Turkish dotted I has one, too.
func lowered(c rune) rune {
	if c == 'İ' {
		return 'i'
	}
	return unicode.ToLower(c)
}

// isShouted reports whether a word is in capitals and is no initial.
func isShouted(text string) bool {
	letters := 0
	for _, c := range text {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsUpper(c) {
			letters++
		}
	}
	return letters > 1
}

// isLower reports whether a word has letters that could be capitals, and none is.
func isLower(text string) bool {
	lower := false
	for _, c := range text {
		if unicode.IsUpper(c) || unicode.IsTitle(c) {
			return false
		}
		lower = lower || unicode.IsLower(c)
	}
	return lower
}

func startsUpper(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(c)
}

// isLetter reports whether a text is one letter, with a full stop or without.
func isLetter(text string) bool {
	return utf8.RuneCountInString(strings.TrimSuffix(text, ".")) == 1 && !strings.ContainsFunc(text, wholeScript)
}

// isInitials reports whether a word stands for names and is none: "D.", "J.P.",
// and "JP", as people are indeed called.
func isInitials(w word) bool {
	if isLetter(w.text) {
		return true
	}
	if strings.Contains(strings.TrimSuffix(w.text, "."), ".") && len(w.key) <= 4 {
		return true
	}
	return calledByLetters(w)
}

// calledByLetters reports whether a word is two or three capitals that don't make
// a syllable: "JP", "AJ".
func calledByLetters(w word) bool {
	if len(w.text) > 3 || !isShouted(w.text) || strings.Contains(w.text, ".") || isAsianFamily(w.key) {
		return false
	}
	return !strings.ContainsAny(w.key, "aeiouy") || len(w.key) == 2 && w.key[1] == 'j'
}
