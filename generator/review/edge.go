package review

import (
	"slices"
	"strings"
)

// Before a text that begins with opening, and behind one that ends with closing,
// no word runs on: there is nothing, or a sign. No text in UTF-8 has these bytes.
const (
	opening = "\xfe"
	closing = "\xff"
)

// edges tells whether an expression has such a place before and behind it.
type edges struct{ opens, closes bool }

func (e edges) before() string {
	if e.opens {
		return opening
	}
	return ""
}

func (e edges) after() string {
	if e.closes {
		return closing
	}
	return ""
}

// join puts two texts one behind the other. Edges inside tell nothing more.
func join(x, y string) string {
	switch {
	case x == "" || y == "" || y == closing && x[len(x)-1] != closing[0]:
		return x + y
	case x == closing:
		return y
	case y == closing:
		return x
	case x == opening:
		return x + strings.TrimPrefix(y, opening)
	}
	return strings.TrimSuffix(x, closing) + strings.TrimPrefix(y, opening)
}

// within is a text without its edges.
func within(text string) string {
	return strings.TrimSuffix(strings.TrimPrefix(text, opening), closing)
}

// everyEnds reports whether each text ends with a sign, or opens what is behind it.
func everyEnds(texts []string) bool {
	return !slices.ContainsFunc(texts, func(text string) bool { return text == "" || !endsApart(text) })
}

func endsApart(text string) bool   { return last(text) == opening[0] || apart(last(text)) }
func beginsApart(text string) bool { return text[0] == closing[0] || apart(text[0]) }

// everyWord reports whether there are texts, and each has a letter or a digit of
// ASCII at this place.
func everyWord(texts []string, at func(string) byte) bool {
	return len(texts) > 0 && !slices.ContainsFunc(texts, func(text string) bool { return text == "" || !insideWord(at(text)|0x20) })
}

func first(text string) byte { return text[0] }
func last(text string) byte  { return text[len(text)-1] }

// sides tells of an expression whether all that it matches closes what is before
// it, and opens what is behind it, and whether it may match nothing.
type sides struct{ front, back, empty bool }

func (s sides) or(other sides) sides {
	return sides{s.front && other.front, s.back && other.back, s.empty || other.empty}
}

func (s sides) orNothing() sides {
	s.empty = true
	return s
}

func sidesOf(a atoms) sides {
	if a.exact == nil {
		return a.sides
	}
	s := sides{front: true, back: true}
	for _, text := range a.exact {
		if text == "" {
			s.empty = true
			continue
		}
		s.front = s.front && beginsApart(text)
		s.back = s.back && endsApart(text)
	}
	return s
}

func sidesOfAll(parts []atoms) sides {
	all := sides{divided(parts, true), true, true}
	for _, a := range parts {
		s := sidesOf(a)
		all.back = s.back && (!s.empty || all.back)
		all.empty = all.empty && s.empty
	}
	return all
}

// divided reports whether what some expressions match one behind the other closes
// what is before it; where they match nothing, it is as it was without them.
func divided(parts []atoms, without bool) bool {
	for _, a := range parts {
		s := sidesOf(a)
		if !s.front || !s.empty {
			return s.front
		}
	}
	return without
}

// lastWord is the end of a text from its last word on.
func lastWord(text string) string {
	at := len(text)
	for at > 0 && divides(text[at-1]) {
		at--
	}
	for at > 0 && !divides(text[at-1]) {
		at--
	}
	if at == 0 {
		return text
	}
	return opening + text[at:]
}

func divides(b byte) bool { return b == opening[0] || b == closing[0] || apart(b) }

// newGroup is what the index is to know of some texts: whether case matters, and
// whether each is all of a match. What can only be there where another one is
// too is left out.
func newGroup(texts []string, cased, whole bool) []need {
	group := make([]need, 0, len(texts))
	for _, text := range texts {
		n := need{lower: strings.Map(lower, within(text)), opens: strings.HasPrefix(text, opening), closes: strings.HasSuffix(text, closing), whole: whole}
		if cased {
			n.cased = within(text)
		}
		if !slices.Contains(group, n) {
			group = append(group, n)
		}
	}
	for at := 0; at < len(group); at++ {
		if n := group[at]; !n.quick() {
			group = slices.DeleteFunc(group, n.standsIn)
			at = slices.Index(group, n)
		}
	}
	return group
}

// standsIn reports whether a longer text is only there where the need is too.
func (n *need) standsIn(longer need) bool {
	at := strings.Index(longer.lower, n.lower)
	if at < 0 || len(longer.lower) == len(n.lower) || n.cased != "" && strings.Index(longer.cased, n.cased) != at {
		return false
	}
	end := at + len(n.lower)
	return (!n.opens || at == 0 && longer.opens || at > 0 && apart(longer.lower[at-1])) &&
		(!n.closes || end == len(longer.lower) && longer.closes || end < len(longer.lower) && apart(longer.lower[end]))
}

// mostGroups is how many groups of texts of one pattern are counted.
const mostGroups = 255

// quickest leaves out what would have to be looked for letter by letter, where
// something else tells that a text has no match.
func quickest(groups [][]need) [][]need {
	quick := slices.DeleteFunc(slices.Clone(groups), func(group []need) bool {
		return slices.ContainsFunc(group, func(n need) bool { return !n.quick() })
	})
	if len(quick) == 0 {
		quick = groups
	}
	return quick[:min(len(quick), mostGroups)]
}
