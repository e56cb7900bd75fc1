package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isShouted reports whether all of a note is in capitals.
func isShouted(fields []string) bool {
	long := 0
	for _, text := range fields {
		if strings.ContainsFunc(text, unicode.IsLower) {
			return false
		}
		if len(text) > 3 && !hasDigit(text) {
			long++
		}
	}
	return long > 0 && len(fields) > 1
}

// small takes off the capitals that notes have and sentences don't: that of the
// first word where it is a common one, and those of a line of which each word has one.
func (l *line) small() {
	titled, words := 0, 0
	for n, w := range l.words {
		c := firstRune(w.text)
		if !unicode.IsLetter(c) || n > 0 && closed(w.low) != 0 {
			continue
		}
		words++
		if unicode.IsUpper(c) {
			titled++
		}
	}
	all := titled == words && words >= 2 && l.titled()
	for n := range l.words {
		w := &l.words[n]
		if n > 0 && !all {
			return
		}
		if w.low == "i" || strings.HasPrefix(w.low, "i'") || w.kind == proper && (properName(w.low) != "" || w.low == "excel") || !unicode.IsUpper(firstRune(w.text)) {
			continue
		}
		core := strings.Trim(w.text, "\"'(“)”,;.")
		if hasInnerCapital(core) || w.low == "polish" {
			continue
		}
		known := closed(w.low) != 0 || common(w.low) != 0 || kindOf(w.low, w.low).any(past|ing|plural|third|adverb|count|mass|adjective)
		if n == 0 && !all && (w.low == "go" || w.low == "rust" || w.low == "swift" || w.low == "spark" || w.low == "react") && len(l.words) > 1 && l.words[1].kind.any(count|mass|plural) && !l.words[1].kind.any(preposition) {
			known = false // "Go generics"
		}
		if left, _, hyphen := strings.Cut(w.low, "-"); hyphen && (common(left) != 0 || closed(left) != 0) {
			known = true // "Zero-trust"
		}
		if n == 0 && strings.HasSuffix(w.text, ",") && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) {
			known = false // "Go, Rust, Postgres"
		}
		if n == 0 && len(l.words) > 2 && l.words[1].low == "and" && isProper(l.words[2].text) && hasInnerCapital(l.words[2].text) {
			known = false // "React and TypeScript"
		}
		if n == 0 && !all && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) && !hasInnerCapital(l.words[1].text) && properName(l.words[1].low) == "" && closed(w.low) == 0 {
			known = false // "Blue Bottle", "The Hague" stays below
		}
		if n == 0 && (w.low == "the") && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) && common(l.words[1].low) == 0 && !hasInnerCapital(l.words[1].text) {
			known = len(l.words) > 2
		}
		if all && n > 0 && unlikely(w.low) {
			known = false
		}
		if !known {
			if all {
				return
			}
			continue
		}
		w.text = strings.Replace(w.text, core, strings.ToLower(core), 1)
		w.kind = kindOf(w.low, w.low)
	}
}

// titled reports whether two words or more have a capital that they don't need.
func (l *line) titled() bool {
	n := 0
	for k, w := range l.words {
		if k == 0 && strings.HasSuffix(w.text, ",") && len(l.words) < 5 {
			return false // "TypeScript, React, Node"
		}
		core := strings.Trim(w.text, "\"'()“”,;.")
		if core != "" && closed(w.low) == 0 && !hasInnerCapital(core) && common(w.low) != 0 && !unlikely(w.low) {
			n++
		}
	}
	return n >= 2
}

// unlikely reports whether a word with a capital may be a name within a title.
func unlikely(low string) bool {
	switch low {
	case "west", "north", "south", "east", "street", "avenue", "city", "united", "tower", "hall", "may", "grace", "mark", "will", "rose", "hope", "faith", "joy", "excel", "series", "magnet":
		return true
	}
	return false
}

func firstRune(text string) rune {
	for _, c := range text {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c
		}
	}
	return 0
}

// capital writes the first letter large, unless a name has its own way: "iOS".
func capital(text string) string {
	first, _, _ := strings.Cut(text, " ")
	at := strings.IndexFunc(text, unicode.IsLetter)
	if at < 0 || at >= len(first) {
		return text
	}
	if strings.ContainsFunc(text[:at], unicode.IsDigit) {
		return text
	}
	c, size := utf8.DecodeRuneInString(text[at:])
	if !unicode.IsLower(c) || strings.ContainsFunc(first[at+size:], unicode.IsUpper) {
		return text
	}
	return text[:at] + string(unicode.ToUpper(c)) + text[at+size:]
}
