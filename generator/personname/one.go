package personname

import (
	"slices"
	"strings"
)

// one takes apart what names one person. It reports false where no name is left.
func one(words []word, asides []aside) (Name, bool) {
	var n Name
	given, family := n.commas(cut(words))
	if !slices.ContainsFunc(given, mayName) && !slices.ContainsFunc(family, mayName) {
		return Name{}, false
	}
	if len(family) > 0 {
		n.Given, n.Family = inOrder(given), inOrder(family)
		n.whole = n.Given + " " + n.Family
	} else {
		n.order(given)
	}
	if len(family) == 0 && alone(given) {
		return Name{}, false
	}
	n.aside(words, asides, given)
	return n, true
}

// cut leaves out the job that stands in front of a name or behind it without a
// mark between: "Recruiter Dana Whitfield", "Dana Whitfield Recruiter", "Dana from HR".
func cut(words []word) []word {
	for n := 1; n < len(words); n++ {
		if endsName(words[n]) || words[n].key == "head" && n+1 < len(words) && words[n+1].key == "of" {
			words = words[:n]
			break
		}
	}
	from := 0
	if len(words) > 2 && (words[0].key == "sr" || words[0].key == "jr") && isJob(words[1].key) {
		from++ // "Sr. Manager Dana Whitfield"
	}
	for from < len(words)-1 && (isJob(words[from].key) || isField(words[from].key) || isTeam(words[from].key)) && !isTitle(words[from]) {
		from++
	}
	if rest := words[from:]; from > 0 && (len(rest) > 1 || isGiven(rest[0].key)) {
		words = rest
	}
	to := len(words)
	for to > 1 && words[to-2].end == 0 && (isJob(words[to-1].key) || isField(words[to-1].key) || isTeam(words[to-1].key)) {
		to--
	}
	for to < len(words) && to > 1 && isLevel(words[to-1].key) {
		to--
	}
	if to < len(words) && isJob(words[to].key) && !alsoFamily(words[to].key) || len(words)-to > 1 && to > 0 || to < len(words) && (to > 1 || isTeam(words[to].key)) {
		words = words[:to]
	}
	return words
}

// isLevel knows what stands in front of a job: "Senior Recruiter".
func isLevel(key string) bool {
	switch key {
	case "senior", "junior", "global", "regional", "deputy", "interim", "acting":
		return true
	}
	return false
}

// alsoFamily reports whether a word for a job is a family name as well.
func alsoFamily(key string) bool {
	switch key {
	case "head", "lead", "chair", "staff", "friend", "host", "nurse", "chief", "boss", "partner", "principal", "president", "contact", "officer":
		return true
	}
	return false
}

// commas takes titles and post-nominals off, and tells "Whitfield, Dana" from
// "Dana Whitfield, RN" and "Dana Whitfield, Globex". Family is empty unless a comma
// says which words it has.
func (n *Name) commas(words []word) (given, family []word) {
	var first, behind []word
	whole := false // the first part is "Dana Whitfield"
	for from := 0; from < len(words); {
		to := from
		for to < len(words)-1 && words[to].end != ',' {
			to++
		}
		part := words[from : to+1]
		from = to + 1
		switch titles := leadingTitles(part); {
		case first == nil:
			part = n.titles(part)
			keep := len(part) - trailing(part)
			n.postNominals(part[keep:])
			if first = part[:keep]; len(first) == 0 {
				first = nil
				continue
			}
			whole = len(first) > 1 && !isFamilyAlone(first)
		case titles == len(part) && !(len(part) == 1 && mayBePostNominal(part[0].key)):
			if !whole || !slices.ContainsFunc(part, func(w word) bool { return titleKind(w) == rank }) {
				n.titles(part) // else it's a job: "Maria Gutierrez, Nurse Manager"
			}
		case areCredentials(part, whole, allShouted(first)):
			n.postNominals(part)
		case behind == nil && deskOf(part) == person && !startsLower(part, first) && (!whole || isGiven(part[titles].key) && !isGiven(first[0].key)):
			part = n.titles(part)
			keep := len(part) - trailing(part)
			n.postNominals(part[keep:])
			behind = part[:keep]
		}
	}
	if len(behind) == 0 {
		return first, nil
	}
	return behind, first
}

// titles takes the titles in front of a part into n.
func (n *Name) titles(part []word) []word {
	count := leadingTitles(part)
	rest := part[count:]
	switch {
	case count == 0:
		return part
	case count == 1 && alsoGiven(part[0].key) && (len(rest) < 2 || len(rest) == 2 && isLetter(rest[0].text)) && startsSentence(part[0]):
		return part // "Dean Winters", "Dean", "Dean R. Winters"
	case count == 1 && len(rest) == 1 && rest[0].end != ',' && isPostNominal(rest[0].key):
		return rest[:0] // "Dr. RN"
	}
	for _, w := range part[:count] {
		if w.key != "the" {
			n.Titles = append(n.Titles, title(w))
		}
	}
	return rest
}

func startsSentence(w word) bool { return !strings.Contains(w.text, ".") }

func (n *Name) postNominals(part []word) {
	for _, w := range part {
		n.PostNominals = append(n.PostNominals, w.text)
	}
}

// isFamilyAlone reports whether words in front of a comma are one family name:
// "van der Berg", "St. John", "De la Cruz".
func isFamilyAlone(words []word) bool {
	for _, w := range words[:len(words)-1] {
		if !isParticle(w.key) {
			return false
		}
	}
	return true
}

// areCredentials reports whether all that stands between two commas are degrees
// and the like. Behind a whole name anything may be that looks so; behind a family
// name alone, in "ZHANG, MA", only what nobody is called.
func areCredentials(part []word, whole, loud bool) bool {
	for _, w := range part {
		switch {
		case isPostNominal(w.key), whole && mayBePostNominal(w.key):
		case !loud && mayBePostNominal(w.key) && marked(w):
		case !loud && isCredential(w) && !isInitials(w) && (whole || len(w.key) < 4):
		default:
			return false
		}
	}
	return true
}

// startsLower reports whether what stands behind a comma begins small where the
// name did not: "Dana, my recruiter".
func startsLower(part, first []word) bool {
	return isLower(part[0].text) && !isLower(first[0].text) && !isParticle(part[0].key)
}
