package personname

import (
	"strings"
)

// Full is the name as a letter's address or a call script has it, without titles,
// post-nominals, pronouns and jobs: "Dana Whitfield". For a desk it is the entry's
// own words, for several people all of them, for an address "".
func (n Name) Full() string { return n.whole }

// Familiar is the name for "Hi Dana,", or "" where the entry holds none for certain.
// Whoever is entered with a title or a rank is greeted by it: "Dr. Whitfield",
// "Sgt. Diaz", "Mme Dupont". Several people are joined as the entry joins them.
// Each of its words stands in the entry, and it is never a title alone.
func (n Name) Familiar() string {
	switch {
	case len(n.Several) > 0:
		return n.join(Name.Familiar)
	case n.Desk || n.whole == "":
		return ""
	case n.addressed():
		return n.titled("")
	case n.Nickname != "":
		return n.Nickname
	case n.calls == unsure || n.calls == familyFirst || n.Given == "":
		return n.wholeGreeting()
	}
	called := n.calledBy()
	if w := newWord(called, 0); !mayName(w) || isTitle(w) && !alsoGiven(w.key) {
		return n.wholeGreeting() // "JD Hale"
	}
	return called
}

// wholeGreeting is the whole name, behind the title of somebody who has no other.
func (n Name) wholeGreeting() string {
	if len(n.Titles) > 0 && !strings.Contains(n.whole, " ") {
		return strings.Join(n.Titles, " ") + " " + n.whole
	}
	return n.whole
}

// calledBy is the part of the given names that somebody is called by: mostly the
// first.
func (n Name) calledBy() string {
	if n.calls == givenLast {
		return n.Given[strings.LastIndexByte(n.Given, ' ')+1:]
	}
	first, rest, more := strings.Cut(n.Given, " ")
	if !more {
		if isLetter(first) || strings.Contains(first, ".") {
			return n.whole
		}
		return first
	}
	second, _, several := strings.Cut(rest, " ")
	switch {
	case isLetter(first) && !isLetter(second):
		return second // "J. Robert Smith"
	case isLetter(first):
		return n.whole // "D. W. Griffin"
	case joinsNext(fold(first), fold(second)), !several && isVietnameseFamily(newWord(n.Family, 0)) && !isLetter(second):
		return first + " " + second
	}
	return first
}

// Formal is the name for "Dear …,", in a language given by its tag. It is the title
// and the family's name, "Dr. Whitfield" or "Ms. Whitfield", where the entry has a
// title, else the whole name. In German it is "Frau Dr. Voss" where the entry says
// Frau, Herr or the like in another language, else the whole name. It is "" for
// a desk and an address.
func (n Name) Formal(language string) string {
	switch {
	case len(n.Several) > 0:
		return n.join(func(p Name) string { return p.Formal(language) })
	case n.Desk || n.whole == "":
		return ""
	case n.addressed():
		return n.titled(language)
	}
	return n.wholeGreeting()
}

// addressed reports whether one of the titles is said when somebody is addressed.
func (n Name) addressed() bool {
	for _, t := range n.Titles {
		if k := titleKind(newWord(t, 0)); k != silent && k != noTitle {
			return true
		}
	}
	return false
}

// titled is the name behind its titles. The language "" leaves them as they are.
func (n Name) titled(language string) string {
	german := language == "de" || strings.HasPrefix(language, "de-")
	var said []string
	var sir, ranks, doctor bool
	gender := ""
	for _, t := range n.Titles {
		w := newWord(t, 0)
		switch titleKind(w) {
		case civil:
			if gender == "" {
				if gender = inGerman(w.key); !german || gender == "" {
					gender = civilTitle(t)
				}
			}
		case academic:
			if !doctor {
				said = append(said, strings.TrimSuffix(strings.TrimPrefix(t, "Univ.-"), "-Ing."))
			}
			doctor = true
		case rank:
			said, ranks = append(said, t), true
		case forGiven:
			said, sir = append(said, t), true
		case silent:
			if saidInAustria(w.key) && gender != "" && (german || language == "") {
				said = append(said, t)
			}
		}
	}
	name := n.Family
	switch {
	case german && gender != "Frau" && gender != "Herr":
		return strings.Join(append(n.spoken(), n.whole), " ")
	case german:
		if ranks || sir {
			said = nil
		}
		said = append([]string{gender}, said...)
	case gender != "" && (len(said) == 0 || language == "" && (gender == "Frau" || gender == "Herr")):
		said = append([]string{gender}, said...)
	}
	if sir && !german && n.Given != "" {
		name, _, _ = strings.Cut(n.Given, " ")
	} else if name == "" || n.calls == givenLast || n.calls == unsure || !names(name) {
		name = n.whole
	}
	return strings.Join(said, " ") + " " + name
}

// names reports whether a text holds more than initials and titles.
func names(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if mayName(newWord(w, 0)) {
			return true
		}
	}
	return false
}

// civilTitle is a form of address in the nominative: an address on a letter says
// "Herrn".
func civilTitle(t string) string {
	if t == "Herrn" {
		return "Herr"
	}
	return t
}

// spoken lists the titles that are said in front of a whole name.
func (n Name) spoken() []string {
	var said []string
	for _, t := range n.Titles {
		if k := titleKind(newWord(t, 0)); k == academic || k == rank || k == forGiven {
			said = append(said, t)
		}
	}
	return said
}
