package personname

import (
	"slices"
	"strings"
)

// Is reports whether what somebody typed means this person: "Grace", "grace okafor",
// "Okafor", "Dr. Okafor", "Ms Okafor". Whole words count, case and accents aside, so
// that "Ana" is never Dana. A nickname counts if the entry has it; "Dana W." is Dana
// Whitfield, the other way round too.
func (n Name) Is(called string) bool {
	called = strings.TrimSpace(called)
	if n.means(called) {
		return true
	}
	owner, possessive := strings.CutSuffix(strings.ReplaceAll(called, "’", "'"), "'s")
	return possessive && n.means(owner)
}

func (n Name) means(called string) bool {
	if called == "" {
		return false
	}
	if n.Address != "" {
		return strings.EqualFold(called, n.Address)
	}
	typed := Parse(called)
	switch {
	case len(typed.Several) > 0:
		for _, t := range typed.Several {
			if !n.isOne(t) {
				return false
			}
		}
		return len(n.Several) > 0
	case n.Desk || typed.Desk:
		return n.whole != "" && fold(n.whole) == fold(typed.whole)
	}
	return n.isOne(typed)
}

func (n Name) isOne(typed Name) bool {
	for _, p := range n.Several {
		if p.isOne(typed) {
			return true
		}
	}
	if len(n.Several) > 0 || typed.whole == "" || n.whole == "" {
		return false
	}
	if a, b := n.gender(), typed.gender(); a != "" && b != "" && a != b {
		return false // "Mr. Okafor" is not Ms. Okafor
	}
	if fold(n.whole) == fold(typed.whole) {
		return true
	}
	own := strings.Fields(fold(n.whole))
	if n.Nickname != "" {
		own = append(own, strings.Fields(fold(n.Nickname))...)
	}
	words := strings.Fields(fold(typed.whole))
	if typed.Nickname != "" {
		words = append(words, strings.Fields(fold(typed.Nickname))...)
	}
	if strings.ContainsFunc(typed.whole, wholeScript) {
		return strings.ReplaceAll(n.whole, " ", "") == strings.ReplaceAll(typed.whole, " ", "")
	}
	found := false
	for _, w := range words {
		at := match(w, own)
		switch {
		case at < 0 && n.hasTitle(w):
			continue // "Dean Hale" for Dean Robert Hale
		case at < 0:
			return false
		case !isLetter(w) && !isLetter(own[at]) && (!isParticle(w) || len(words) == 1):
			found = true
		}
		own[at] = ""
	}
	return found && !(len(words) == 1 && isParticle(words[0]) && len(strings.Fields(n.whole)) > 2)
}

// match finds a typed word among somebody's. An initial is any word that begins
// with it, on either side.
func match(w string, own []string) int {
	for n, o := range own {
		if o != "" && strings.TrimSuffix(o, ".") == strings.TrimSuffix(w, ".") {
			return n
		}
	}
	for n, o := range own {
		a, b := strings.TrimSuffix(o, "."), strings.TrimSuffix(w, ".")
		if a != "" && b != "" && (isLetter(a) && strings.HasPrefix(b, a) || isLetter(b) && strings.HasPrefix(a, b)) {
			return n
		}
	}
	return -1
}

func (n Name) hasTitle(key string) bool {
	return slices.ContainsFunc(n.Titles, func(t string) bool { return newWord(t, 0).key == key })
}

// gender is "Frau" or "Herr" where a title says which.
func (n Name) gender() string {
	for _, t := range n.Titles {
		if g := inGerman(newWord(t, 0).key); g != "" {
			return g
		}
	}
	return ""
}
