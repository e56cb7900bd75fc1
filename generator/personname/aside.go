package personname

import (
	"slices"
	"strings"
)

// aside takes the nickname out of what stands in quotes or brackets, if any is one.
// Pronouns, jobs, companies, former names and addresses are none.
func (n *Name) aside(words []word, asides []aside, given []word) {
	for _, a := range asides {
		inside := read(a.text)
		if inside.address != "" || len(inside.words) == 0 || strings.ContainsAny(a.text, "/@0123456789") {
			continue
		}
		if p, ok := one(inside.words, nil); ok && strings.ContainsFunc(n.whole, wholeScript) && !strings.ContainsFunc(p.whole, wholeScript) && deskOf(inside.words) == person {
			n.Nickname = p.Familiar() // "李伟 (David Li)"
			return
		}
		w, told := toldName(inside.words)
		if !slices.ContainsFunc(w, mayName) || len(w) > 2 || deskOf(w) != person || isTitle(w[0]) || isPostNominal(w[0].key) || isPronoun(w[0].key) || isPostNominal(w[len(w)-1].key) || formerly(w[0].key) {
			continue
		}
		if isLower(w[0].text) && !isLower(words[0].text) && !told {
			continue
		}
		if a.quoted || told || n.plausible(w, a.at > 0 && a.at < len(words), given) {
			n.Nickname = inOrder(w)
			if a.quoted && a.at == 0 && len(given) == 1 && n.Family == "" {
				n.Given, n.Family, n.whole = n.Nickname, n.whole, n.Nickname+" "+n.whole // `"Dana" Whitfield`
			}
			return
		}
	}
}

// toldName leaves out what says that a nickname follows: "goes by Bob".
func toldName(words []word) (rest []word, told bool) {
	for n, w := range words {
		switch w.key {
		case "by", "prefers", "me", "as", "aka", "called", "is", "nickname":
			if n+1 < len(words) {
				return words[n+1:], true
			}
		}
	}
	return words, false
}

// plausible reports whether words in brackets are a nickname and not a company's
// or a team's: a known given name, or one that begins as the name does. One letter
// is enough inside a name, two behind it.
func (n *Name) plausible(w []word, inside bool, given []word) bool {
	if isShouted(w[0].text) && !calledByLetters(w[0]) {
		return false
	}
	like := len(given) > 0 && len(w[0].key) > 1 && len(w[0].key) <= len(given[0].key)+1 && len(given[0].key) > 1 && w[0].key[:2] == given[0].key[:2]
	initial := len(given) > 0 && w[0].key[0] == given[0].key[0]
	return len(w) == 1 && (inside && initial || isGiven(w[0].key)) || like
}

func isPronoun(key string) bool {
	switch key {
	case "she", "he", "they", "her", "him", "them", "hers", "his", "theirs", "er", "sie", "ihr", "ella", "elle", "il", "xe", "ze", "any":
		return true
	}
	return false
}

func formerly(key string) bool {
	switch key {
	case "nee", "ne", "formerly", "geb", "geborene", "born", "pronounced", "ex", "was", "former":
		return true
	}
	return false
}
