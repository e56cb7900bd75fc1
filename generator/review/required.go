package review

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// atoms is what a look at an expression tells of its matches: all that it can
// be, where that is a short list, and lists of texts of each of which a match
// holds one.
type atoms struct {
	exact []string // nil where there are too many
	needs [][]string
	sides sides // where exact is nil
}

// mostAtoms bounds the lists; a longer one would take as long to look through
// as the expression itself.
const mostAtoms = 64

// telling is the number of letters that not every text has.
const telling = 3

// lists gives lists of texts; every match of an expression holds at least one of
// each. Short texts stand in any text and tell little, so a list with one counts
// only where there is no other.
func lists(a atoms) [][]string {
	if shortest(a.exact) > 0 {
		return [][]string{a.exact}
	}
	long := slices.DeleteFunc(slices.Clone(a.needs), func(list []string) bool { return shortest(list) < telling })
	if len(long) > 0 {
		return long
	}
	if list := best(a); list != nil {
		return [][]string{list}
	}
	return nil
}

// best is the one of the lists that tells most, or nil.
func best(a atoms) []string {
	found := a.exact
	for _, list := range a.needs {
		if shortest(list) > shortest(found) {
			found = list
		}
	}
	if shortest(found) == 0 {
		return nil
	}
	return found
}

// shortest is the length of the shortest text, 0 for none: the more letters,
// the rarer it is.
func shortest(list []string) int {
	if len(list) == 0 {
		return 0
	}
	least := len(within(list[0]))
	for _, text := range list[1:] {
		least = min(least, len(within(text)))
	}
	return least
}

// atomsOf takes an expression apart, of which is known where no word runs on
// across its ends. Where case does not matter, its texts come in small letters.
func atomsOf(re *syntax.Regexp, cased bool, ends edges) atoms {
	switch re.Op {
	case syntax.OpCapture:
		return atomsOf(re.Sub[0], cased, ends)
	case syntax.OpAlternate:
		return alternate(re.Sub, cased, ends)
	case syntax.OpConcat:
		return concat(re.Sub, cased, ends)
	}
	a := leaf(re, cased)
	if a.exact != nil {
		a.exact = cross(cross([]string{ends.before()}, a.exact), []string{ends.after()})
	}
	return a
}

func leaf(re *syntax.Regexp, cased bool) atoms {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return atoms{exact: []string{""}}
	case syntax.OpBeginLine, syntax.OpBeginText:
		return atoms{exact: []string{opening}}
	case syntax.OpEndLine, syntax.OpEndText:
		return atoms{exact: []string{closing}}
	case syntax.OpLiteral:
		if !cased {
			return atoms{exact: []string{strings.Map(lower, string(re.Rune))}}
		}
		if re.Flags&syntax.FoldCase == 0 {
			return atoms{exact: []string{string(re.Rune)}}
		}
	case syntax.OpCharClass:
		return atoms{exact: class(re.Rune, cased)}
	case syntax.OpPlus:
		a := atomsOf(re.Sub[0], cased, edges{})
		return atoms{needs: lists(a), sides: sidesOf(a)}
	case syntax.OpRepeat:
		a := atomsOf(re.Sub[0], cased, edges{})
		if re.Min > 0 {
			return atoms{needs: lists(a), sides: sidesOf(a)}
		}
		return atoms{sides: sidesOf(a).orNothing()}
	case syntax.OpQuest, syntax.OpStar:
		a := atomsOf(re.Sub[0], cased, edges{})
		if a.exact != nil && re.Op == syntax.OpQuest {
			return atoms{exact: append([]string{""}, a.exact...)}
		}
		return atoms{sides: sidesOf(a).orNothing()}
	}
	return atoms{}
}

// literal reports whether an expression is nothing but words, each in any case.
// A few letters beyond ASCII are not found by their small ones.
func literal(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		word := string(re.Rune)
		return re.Flags&syntax.FoldCase != 0 && strings.EqualFold(word, strings.Map(lower, word))
	case syntax.OpCapture, syntax.OpAlternate, syntax.OpConcat:
		return !slices.ContainsFunc(re.Sub, func(sub *syntax.Regexp) bool { return !literal(sub) })
	}
	return false
}

// class lists the letters of a small class.
func class(ranges []rune, cased bool) []string {
	var list []string
	for n := 0; n+1 < len(ranges); n += 2 {
		if ranges[n+1]-ranges[n] > 8 {
			return nil
		}
		for r := ranges[n]; r <= ranges[n+1]; r++ {
			s := string(r)
			if !cased {
				s = strings.Map(lower, s)
			}
			if !slices.Contains(list, s) {
				list = append(list, s)
			}
		}
	}
	if len(list) > 8 {
		return nil
	}
	return list
}

func alternate(subs []*syntax.Regexp, cased bool, ends edges) atoms {
	var exact, needs []string
	all, some, either := true, true, sides{front: true, back: true}
	for _, sub := range subs {
		a := atomsOf(sub, cased, ends)
		all = all && a.exact != nil
		exact = append(exact, a.exact...)
		either = either.or(sidesOf(a))
		one := best(a)
		some = some && one != nil
		needs = append(needs, one...)
	}
	found := atoms{sides: either}
	if all && len(exact) <= mostAtoms {
		found.exact = exact
	}
	if some && len(needs) <= mostAtoms {
		found.needs = [][]string{needs}
	}
	return found
}

// concat joins what is exact side by side. Where that grows too long, what goes
// on keeps the last word of what was before it, so that the two are looked for as
// neighbours.
func concat(subs []*syntax.Regexp, cased bool, ends edges) atoms {
	parts := make([]atoms, len(subs))
	for n, sub := range subs {
		parts[n] = atomsOf(sub, cased, edges{})
	}
	for n, sub := range subs {
		switch {
		case sub.Op != syntax.OpWordBoundary:
		case n+1 < len(parts) && everyWord(parts[n+1].exact, first):
			parts[n].exact = []string{opening}
		case n > 0 && everyWord(parts[n-1].exact, last):
			parts[n].exact = []string{closing}
		}
	}
	var needs [][]string
	run, whole := []string{ends.before()}, true
	for n, a := range parts {
		if a.exact != nil && len(run)*len(a.exact) <= mostAtoms {
			run = cross(run, a.exact)
			continue
		}
		whole = false
		needs = append(needs, cross(run, []string{edges{closes: divided(parts[n:], ends.closes)}.after()}))
		if a.exact != nil {
			run = seam(run, a.exact)
			continue
		}
		around := edges{everyEnds(run), divided(parts[n+1:], ends.closes)}
		if len(a.needs) > 0 && around != (edges{}) && choices(subs[n]) <= mostChoices {
			a = atomsOf(subs[n], cased, around)
		}
		needs = append(needs, a.needs...)
		run = []string{edges{opens: parts[n].sides.back && (!parts[n].sides.empty || around.opens)}.before()}
	}
	run = cross(run, []string{ends.after()})
	if whole {
		return atoms{exact: run}
	}
	return atoms{needs: slices.DeleteFunc(append(needs, run), func(list []string) bool { return shortest(list) == 0 }), sides: sidesOfAll(parts)}
}

// mostChoices is how deep alternatives may lie in one another to be looked at again
// when it is known what stands round them. Each depth takes twice the time.
const mostChoices = 3

// choices is how deep alternatives lie in one another.
func choices(re *syntax.Regexp) int {
	deepest := 0
	for _, sub := range re.Sub {
		deepest = max(deepest, choices(sub))
	}
	if re.Op == syntax.OpAlternate || re.Op == syntax.OpConcat {
		deepest++
	}
	return deepest
}

// seam joins the last words of some texts with what follows, or nothing but the
// edge before it where these are too many.
func seam(before, after []string) []string {
	var last []string
	for _, text := range before {
		last = append(last, lastWord(text))
	}
	slices.Sort(last)
	if last = slices.Compact(last); len(last)*len(after) <= mostAtoms {
		return cross(last, after)
	}
	return cross([]string{edges{opens: everyEnds(before)}.before()}, after)
}

func cross(a, b []string) []string {
	switch {
	case len(a) == 1 && a[0] == "":
		return b
	case len(b) == 1 && b[0] == "":
		return a
	}
	list := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			list = append(list, join(x, y))
		}
	}
	return list
}
