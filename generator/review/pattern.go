package review

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"

	"followup/generator/playbook"
)

// pattern is one token, ready to be looked for.
type pattern struct {
	// A match holds one of each of these groups of the index, from the first up to
	// the last. Most tokens are told absent by this alone.
	first, last int
	// What the index is sure of is a match, and the expression need not be asked
	// whether there is one.
	literal bool
	// Every match is a single word.
	oneWord bool
	// The expression, whose first group is what is meant. It is compiled when a
	// text may hold it, which few texts do. Nil where it cannot be.
	re func() *regexp.Regexp
}

// What stands round a token that is not to be found inside a word. Go's \b
// knows ASCII alone, and would find "bro" at the end of "Ånbro" and not "über"
// at all.
const (
	before = `(?:^|[^\pL\pN\pM_])`
	after  = `(?:$|[^\pL\pN\pM_])`
)

// newPattern makes a token ready, with the groups of texts of which each match
// holds one; nil where it cannot be read.
func newPattern(token string, r *playbook.Rule) (p *pattern, groups [][]need) {
	token = apostrophes.Replace(token)
	flags := syntax.Perl &^ syntax.OneLine
	if r.IgnoreCase {
		flags |= syntax.FoldCase
	}
	tree, err := syntax.Parse(token, flags)
	if err != nil {
		return nil, nil
	}
	p = &pattern{re: sync.OnceValue(func() *regexp.Regexp {
		// The tree was not kept: few are wanted again. Parsed and written, a token
		// holds nothing that runs on into what is put behind it, such as an unclosed \Q.
		tree, err := syntax.Parse(token, flags)
		if err != nil {
			return nil
		}
		source := `(` + tree.String() + `)`
		if !r.NonWord {
			source = `(?m:` + before + source + after + `)`
		}
		re, err := regexp.Compile(source)
		if err != nil {
			return nil
		}
		return re
	})}
	all := atomsOf(tree.Simplify(), !r.IgnoreCase)
	p.oneWord = all.exact != nil && !slices.ContainsFunc(all.exact, func(s string) bool { return strings.ContainsAny(s, " \n") })
	p.literal = all.exact != nil && !r.NonWord && r.IgnoreCase && literal(tree)
	for _, list := range lists(all) {
		group := make([]need, len(list))
		for n, text := range list {
			// A need that is a whole match stands between the same signs as the match.
			group[n] = need{lower: strings.ToLower(text), whole: !r.NonWord && all.exact != nil}
			if !r.IgnoreCase {
				group[n].cased = text
			}
		}
		groups = append(groups, group)
	}
	return p, groups
}

// surely reports whether a text has a match, where that can be said at once.
func (p *pattern) surely(t *text) bool { return p.literal && p.first < p.last && t.sure.has(p.first) }

// each calls yield with every match, until it returns false.
func (p *pattern) each(t *text, yield func(match string) bool) {
	p.eachAt(t, func(from, to int) bool { return yield(t.plain[from:to]) })
}

// eachAt calls yield with the place of every match that is not empty. The sign
// behind a match can be the one before the next.
func (p *pattern) eachAt(t *text, yield func(from, to int) bool) {
	if !t.mayHold(p) {
		return
	}
	re := p.re()
	for at := 0; re != nil && at < len(t.plain); {
		m := re.FindStringSubmatchIndex(t.plain[at:])
		if m == nil {
			return
		}
		from, to := at+m[2], at+m[3]
		if to > from {
			if !yield(from, to) {
				return
			}
			at = to
			continue
		}
		at = max(at+m[1], at+1)
	}
}

var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'", "‘", "'")
