package review

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// atoms is what a look at an expression tells of its matches: all that it can
// be, where that is a short list, and texts of which each match holds one.
type atoms struct {
	exact []string // nil where there are too many
	needs []string // nil where there are none
}

// mostAtoms bounds the lists; a longer one would take as long to look through
// as the expression itself.
const mostAtoms = 48

// best lists texts of which every match of an expression holds at least one, or
// nil.
func best(a atoms) []string {
	if a.exact != nil && shortest(a.exact) > shortest(a.needs) {
		return a.exact
	}
	if shortest(a.needs) == 0 {
		return nil
	}
	return a.needs
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
		return atoms{needs: best(atomsOf(re.Sub[0], cased))}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return atoms{needs: best(atomsOf(re.Sub[0], cased))}
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
	var all atoms
	exact, needs := true, true
	for _, sub := range subs {
		a := atomsOf(sub, cased)
		exact = exact && a.exact != nil
		all.exact = append(all.exact, a.exact...)
		one := best(a)
		needs = needs && one != nil
		all.needs = append(all.needs, one...)
	}
	if !exact || len(all.exact) > mostAtoms {
		all.exact = nil
	}
	if !needs || len(all.needs) > mostAtoms {
		all.needs = nil
	}
	return all
}

// concat joins what is exact side by side, and keeps the rarest that it met.
func concat(subs []*syntax.Regexp, cased bool) atoms {
	var needs []string
	run, whole := []string{""}, true
	keep := func(list []string) {
		if n := shortest(list); n > shortest(needs) {
			needs = list
		}
	}
	for _, sub := range subs {
		a := atomsOf(sub, cased)
		if a.exact != nil && len(run)*len(a.exact) <= mostAtoms {
			run = cross(run, a.exact)
			continue
		}
		whole = false
		keep(run)
		keep(best(a))
		if run = a.exact; run == nil {
			run = []string{""}
		}
	}
	keep(run)
	if whole {
		return atoms{exact: run, needs: needs}
	}
	return atoms{needs: needs}
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
