package personname

import (
	"strings"
	"unicode"
)

// order finds out which of the words are the family's.
func (n *Name) order(words []word) {
	last := len(words) - 1
	n.whole = inOrder(words)
	if last == 0 {
		if len(n.Titles) > 0 {
			n.Family = n.whole
		} else {
			n.Given = n.whole
		}
		return
	}
	split := func(at int) (string, string) { return inOrder(words[:at]), inOrder(words[at:]) }
	if strings.ContainsFunc(n.whole, wholeScript) {
		n.calls = unsure
		return
	}
	if loud := capitals(words); loud > 0 && loud <= last { // "WHITFIELD Dana"
		n.Family, n.Given = split(loud)
		switch {
		case isVietnameseFamily(words[0]) || words[0].key == "tran":
			n.calls = givenLast
		case isAsianFamily(words[0].key):
		case isGiven(words[0].key) && !isGiven(words[loud].key):
			n.Family, n.Given, n.calls = "", "", unsure // "DANA Whitfield"
		default:
			n.whole = n.Given + " " + n.Family
		}
		return
	}
	switch first, second := words[0], words[1]; {
	case isVietnameseFamily(first) && !isVietnameseFamily(words[last]):
		n.Family, n.Given = split(1)
		n.calls = givenLast
	case isVietnameseFamily(first), maybeVietnamese(words), honoredBehind(words[last].key):
		n.calls = unsure
	case last == 1 && allShouted(words) && isGiven(second.key) && !isGiven(first.key) && !isInitials(first):
		n.calls = unsure // "WHITFIELD DANA"
	case isHungarianGiven(words[last]) && !isGiven(first.key) && !isHungarianGiven(first):
		n.Family, n.Given = split(1)
	case last == 2 && isPatronymic(words[2].key) && isRussianFamily(first.key):
		n.Family, n.Given = split(1)
	case isAsianFamily(first.key) && !western(words):
		n.calls = unsure
		if isJapaneseFamily(first.key) && !isAsianFamily(second.key) || koreanGiven(second.key) && strings.Contains(second.key, "-") {
			n.Family, n.Given = split(1)
			n.calls = familyFirst
		}
	case last == 3 && isGiven(first.key) && isAsianFamily(second.key) && !isGiven(words[2].key): // "Grace Tan Wei Ling"
		n.Given, n.Family = cased(first), cased(second)
	default:
		at := n.familyAt(words)
		n.Given, n.Family = split(at)
		if startsUpper(first.text) && strings.HasSuffix(first.text, ".") && !isInitials(first) || isLetter(first.text) && len(words[0].text) > 0 && !goesByMiddle(words[:at]) || abbreviated(first) {
			n.calls = unsure // "J. Smith", "Wm. Hale", "Md. Rahman"
		}
	}
}

// familyAt returns the index at which the family's name begins, where it is last.
func (n *Name) familyAt(words []word) int {
	last := len(words) - 1
	if isParticle(words[0].key) && (!startsUpper(words[0].text) || len(n.Titles) > 0) {
		return 0 // "van der Berg", "Dr. Van Dyke"
	}
	for at := 1; at < last; at++ {
		if startsFamily(words[at]) {
			return at
		}
	}
	if last > 1 && isSpanishFamily(words[last-1].key) && !isGiven(words[last-1].key) {
		return last - 1
	}
	return last
}

// goesByMiddle reports whether an initial comes before a whole given name, by
// which somebody is called then: "J. Robert Smith". "M." may be Monsieur.
func goesByMiddle(given []word) bool {
	return len(given) > 1 && !isLetter(given[1].text) && given[0].key != "m" && given[0].key != "u"
}

// abbreviated reports whether a word is short for a given name that isn't said so.
func abbreviated(w word) bool {
	switch w.key {
	case "md", "mohd", "muhd", "wm", "chas", "thos", "jos", "geo":
		return true
	}
	return false
}

// western reports whether words whose first is a family name in Asia and a given
// name in English are meant in English: "Kim Hale", "Lee Ann Womack".
func western(words []word) bool {
	first, second := words[0].key, words[1].key
	if first != "lee" && first != "kim" && first != "han" && first != "jo" || isAsianFamily(second) || koreanSyllable(second) || koreanGiven(second) {
		return false
	}
	return len(words) == 2 || isGiven(second) || isLetter(words[1].text) || len(second) > 5 || isParticle(second)
}

// honoredBehind knows what respect puts behind a given name, so that both are said.
func honoredBehind(key string) bool {
	switch key {
	case "bey", "hanim", "san", "sensei", "sama", "ssi", "ji", "bhai", "saheb":
		return true
	}
	return false
}

// capitals counts the words in front that are all in capitals, where the others
// are not: 1 for "WHITFIELD Dana". It is 0 for "Dana WHITFIELD" and "JP Morgan".
func capitals(words []word) int {
	n := 0
	for n < len(words) && isShouted(words[n].text) && !isInitials(words[n]) {
		n++
	}
	for _, w := range words[n:] {
		if isShouted(w.text) && !isInitials(w) {
			return 0
		}
	}
	if n == 1 && len(words[0].text) < 3 && !isAsianFamily(words[0].key) {
		return 0
	}
	return n
}

// alone reports whether the only word of a name is none: "Dr.", "RN", "J.".
func alone(words []word) bool {
	if len(words) != 1 {
		return false
	}
	w := words[0]
	return isPostNominal(w.key) || mayBePostNominal(w.key) && marked(w) || isTitle(w) && !alsoGiven(w.key) || isLetter(w.text) || !isName(w.text)
}

// isWhole reports whether a word is more than an initial.
func isWhole(w word) bool { return isName(w.text) && !isLetter(w.text) }

// mayName reports whether a word may be somebody's whole name. "Bishop" may behind
// an initial, "Dr." and "RN" may not.
func mayName(w word) bool {
	k := titleKind(w)
	return isWhole(w) && k != civil && k != academic && !isPostNominal(w.key)
}

func isName(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }

// wholeScript reports whether names in such letters begin with the family's and
// are said whole.
func wholeScript(r rune) bool {
	return r > 0x1000 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Khmer, unicode.Myanmar)
}

// inOrder writes words as a name has them. A full stop stays behind an initial and
// what is short, not behind the last word.
func inOrder(words []word) string {
	if len(words) == 1 {
		return tidy(words[0], true, true)
	}
	var b strings.Builder
	for n, w := range words {
		if n > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(tidy(w, n == 0, n == len(words)-1))
	}
	return b.String()
}

func tidy(w word, first, last bool) string {
	text := cased(w)
	if !last && isShouted(w.text) && isSmall(w.key) && !first {
		return strings.ToLower(text)
	}
	if last && !isInitials(w) {
		return strings.TrimRight(text, ".")
	}
	return text
}
