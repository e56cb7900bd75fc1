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
	// Every match holds at least one of these; nil where that cannot be said. Most
	// tokens are told absent by this alone.
	needs []need
	// Every match is a single word.
	oneWord bool
	// The expression, whose first group is what is meant. It is compiled when a
	// text may hold it, which few texts do. Nil where it cannot be.
	re func() *regexp.Regexp
}

// need is a text that a match holds.
type need struct {
	lower string
	cased string // as it is written, where case matters
	whole bool   // it is all of the match, and so no part of a word
}

// What stands round a token that is not to be found inside a word. Go's \b
// knows ASCII alone, and would find "bro" at the end of "Ånbro" and not "über"
// at all.
const (
	before = `(?:^|[^\pL\pN\pM_])`
	after  = `(?:$|[^\pL\pN\pM_])`
)

func newPattern(token string, r *playbook.Rule) *pattern {
	token = apostrophes.Replace(token)
	// Parsed and written again, a token holds nothing that runs on into what is
	// put behind it, such as an unclosed \Q.
	flags := syntax.Perl &^ syntax.OneLine
	if r.IgnoreCase {
		flags |= syntax.FoldCase
	}
	tree, err := syntax.Parse(token, flags)
	if err != nil {
		return nil
	}
	source := `(` + tree.String() + `)`
	if !r.NonWord {
		source = `(?m:` + before + source + after + `)`
	}
	p := &pattern{re: sync.OnceValue(func() *regexp.Regexp {
		re, err := regexp.Compile(source)
		if err != nil {
			return nil
		}
		return re
	})}
	all := atomsOf(tree.Simplify(), !r.IgnoreCase)
	chosen := best(all)
	// A need that is a whole match stands between the same signs as the match.
	whole := !r.NonWord && len(chosen) > 0 && len(all.exact) > 0 && &chosen[0] == &all.exact[0]
	for _, text := range chosen {
		n := need{lower: strings.ToLower(text), whole: whole}
		if !r.IgnoreCase {
			n.cased = text
		}
		p.needs = append(p.needs, n)
	}
	p.oneWord = all.exact != nil && !slices.ContainsFunc(all.exact, func(s string) bool { return strings.ContainsAny(s, " \n") })
	return p
}

// each calls yield with every match, until it returns false.
func (p *pattern) each(t *text, yield func(match string) bool) {
	p.eachAt(t, func(from, to int) bool { return yield(t.plain[from:to]) })
}

// eachAt calls yield with the place of every match that is not empty. The sign
// behind a match can be the one before the next.
func (p *pattern) eachAt(t *text, yield func(from, to int) bool) {
	if !t.mayHold(p.needs) {
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
