package review

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"followup/generator/playbook"
)

// pattern is one token, ready to be looked for.
type pattern struct {
	// Its number in the index, which tells of most tokens at once that a text has
	// none of their matches.
	number int
	// What the index is sure of is a match, and the expression need not be asked
	// whether there is one.
	literal bool
	// Every match is a single word, and has nothing but letters and digits.
	oneWord, bareWord bool
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
	all := atomsOf(tree.Simplify(), !r.IgnoreCase, edges{!r.NonWord, !r.NonWord})
	p.oneWord = all.exact != nil && !slices.ContainsFunc(all.exact, func(s string) bool { return strings.ContainsAny(s, " \n") })
	p.bareWord = p.oneWord && !r.NonWord && !slices.ContainsFunc(all.exact, func(s string) bool { return strings.ContainsFunc(within(s), sign) })
	p.literal = all.exact != nil && !r.NonWord && r.IgnoreCase && literal(tree)
	for _, list := range lists(all) {
		groups = append(groups, newGroup(list, !r.IgnoreCase, !r.NonWord && all.exact != nil))
	}
	return p, quickest(groups)
}

// sign reports whether a letter is none of ASCII, and no digit. The long s, which
// an expression takes for an s, is passed over.
func sign(r rune) bool { return r != 'ſ' && (r >= utf8.RuneSelf || apart(byte(r))) }

// surely reports whether a text has a match, where that can be said at once.
func (p *pattern) surely(t *text) bool { return p.literal && t.sure.has(p.number) }

// each calls yield with every match, until it returns false.
func (p *pattern) each(t *text, yield func(match string) bool) {
	p.eachAt(t, func(from, to int) bool { return yield(string(t.plain[from:to])) })
}

// eachAt calls yield with the place of every match that is not empty. The sign
// behind a match can be the one before the next.
func (p *pattern) eachAt(t *text, yield func(from, to int) bool) {
	if !t.mayHold(p) {
		return
	}
	re := p.re()
	for at := 0; re != nil && at < len(t.plain); {
		m := re.FindSubmatchIndex(t.plain[at:])
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
