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
	return len(slices.MinFunc(list, func(a, b string) int { return len(a) - len(b) }))
}

// atomsOf takes an expression apart. Where case does not matter, its texts come
// in small letters.
func atomsOf(re *syntax.Regexp, cased bool) atoms {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return atoms{exact: []string{""}}
	case syntax.OpLiteral:
		if !cased {
			return atoms{exact: []string{strings.ToLower(string(re.Rune))}}
		}
		if re.Flags&syntax.FoldCase == 0 {
			return atoms{exact: []string{string(re.Rune)}}
		}
	case syntax.OpCharClass:
		return atoms{exact: class(re.Rune, cased)}
	case syntax.OpCapture:
		return atomsOf(re.Sub[0], cased)
	case syntax.OpPlus:
		return atoms{needs: lists(atomsOf(re.Sub[0], cased))}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return atoms{needs: lists(atomsOf(re.Sub[0], cased))}
		}
	case syntax.OpQuest:
		if a := atomsOf(re.Sub[0], cased); a.exact != nil {
			return atoms{exact: append([]string{""}, a.exact...)}
		}
	case syntax.OpAlternate:
		return alternate(re.Sub, cased)
	case syntax.OpConcat:
		return concat(re.Sub, cased)
	}
	return atoms{}
}

// literal reports whether an expression is nothing but words, each in any case.
// Few letters beyond ASCII, such as İ, are not found by their small ones.
func literal(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		word := string(re.Rune)
		return re.Flags&syntax.FoldCase != 0 && strings.EqualFold(word, strings.ToLower(word))
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
				s = strings.ToLower(s)
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

func alternate(subs []*syntax.Regexp, cased bool) atoms {
	var exact, needs []string
	all, some := true, true
	for _, sub := range subs {
		a := atomsOf(sub, cased)
		all = all && a.exact != nil
		exact = append(exact, a.exact...)
		one := best(a)
		some = some && one != nil
		needs = append(needs, one...)
	}
	var found atoms
	if all && len(exact) <= mostAtoms {
		found.exact = exact
	}
	if some && len(needs) <= mostAtoms {
		found.needs = [][]string{needs}
	}
	return found
}

// concat joins what is exact side by side. Where that grows too long, what goes
// on keeps the last letters of what was before it, so that the two are looked
// for as neighbours.
func concat(subs []*syntax.Regexp, cased bool) atoms {
	var needs [][]string
	run, whole := []string{""}, true
	for _, sub := range subs {
		a := atomsOf(sub, cased)
		if a.exact != nil && len(run)*len(a.exact) <= mostAtoms {
			run = cross(run, a.exact)
			continue
		}
		whole = false
		needs = append(needs, run)
		needs = append(needs, a.needs...)
		run = seam(run, a.exact)
	}
	if whole {
		return atoms{exact: run}
	}
	return atoms{needs: slices.DeleteFunc(append(needs, run), func(list []string) bool { return shortest(list) == 0 })}
}

// seam joins the ends of some texts with what follows, and leaves of the ends as
// much as the bound allows.
func seam(before, after []string) []string {
	if after == nil {
		return []string{""}
	}
	for keep := 4; keep > 0; keep-- {
		var ends []string
		for _, text := range before {
			runes := []rune(text)
			ends = append(ends, string(runes[max(len(runes)-keep, 0):]))
		}
		slices.Sort(ends)
		if ends = slices.Compact(ends); len(ends)*len(after) <= mostAtoms {
			return cross(ends, after)
		}
	}
	return after
}

func cross(a, b []string) []string {
	list := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			list = append(list, x+y)
		}
	}
	return list
}
