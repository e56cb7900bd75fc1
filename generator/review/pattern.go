package review

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// pattern is one token, ready to be looked for.
type pattern struct {
	// Every match holds at least one of these; nil where that cannot be said. Most
	// tokens are told absent by this alone.
	needs []need
	id    int // with the finder
	// Every match is a single word.
	oneWord bool
	// The match, where there is but one, in small letters of ASCII: it is found
	// without the expression. "" where that cannot be.
	word string
	// A match may reach over the end of a line.
	crosses bool
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

func newPattern(token string, r *playbook.Rule, f *finder) *pattern {
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
	p.id = f.add(p.needs)
	if whole && r.IgnoreCase && tree.Op == syntax.OpLiteral && ascii(all.exact[0]) {
		p.word = all.exact[0]
	}
	p.crosses = crosses(tree)
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
	if p.needs != nil && t.lines[p.id] == 0 {
		return
	}
	switch {
	case p.word != "" && len(t.lower) == len(t.plain):
		p.eachWord(t, yield)
	case p.needs == nil || p.crosses || len(t.lower) != len(t.plain):
		p.eachIn(t, 0, len(t.plain), yield)
	default: // only lines that hold what a match needs are looked through
		for from, line := 0, 0; from < len(t.plain); line = min(line+1, mostLines-1) {
			to := len(t.plain)
			if n := strings.IndexByte(t.plain[from:], '\n'); n >= 0 {
				to = from + n
			}
			if t.lines[p.id]&(1<<line) != 0 && !p.eachIn(t, from, to, yield) {
				return
			}
			from = to + 1
		}
	}
}

// eachIn goes through the matches in a part of the text, and reports false once
// yield does.
func (p *pattern) eachIn(t *text, at, end int, yield func(from, to int) bool) bool {
	re := p.re()
	for re != nil && at < end {
		m := re.FindStringSubmatchIndex(t.plain[at:end])
		if m == nil {
			return true
		}
		from, to := at+m[2], at+m[3]
		if to > from {
			if !yield(from, to) {
				return false
			}
			at = to
			continue
		}
		at = max(at+m[1], at+1)
	}
	return true
}

// eachWord goes through the places of a single word.
func (p *pattern) eachWord(t *text, yield func(from, to int) bool) {
	for at := 0; ; {
		n := strings.Index(t.lower[at:], p.word)
		if n < 0 {
			return
		}
		from, to := at+n, at+n+len(p.word)
		before, _ := utf8.DecodeLastRuneInString(t.plain[:from])
		after, _ := utf8.DecodeRuneInString(t.plain[to:])
		at = from + 1
		if from > 0 && ofWord(before) || to < len(t.plain) && ofWord(after) {
			continue
		}
		if !yield(from, to) {
			return
		}
		at = to
	}
}

// ofWord reports whether a letter stands inside words, as before and after have it.
func ofWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M)
}

func ascii(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

// crosses reports whether an expression may match the end of a line, or asks where
// the text itself begins or ends.
func crosses(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpAnyChar, syntax.OpBeginText, syntax.OpEndText:
		return true
	case syntax.OpLiteral:
		return slices.Contains(re.Rune, '\n')
	case syntax.OpCharClass:
		for n := 0; n+1 < len(re.Rune); n += 2 {
			if re.Rune[n] <= '\n' && '\n' <= re.Rune[n+1] {
				return true
			}
		}
	}
	return slices.ContainsFunc(re.Sub, crosses)
}

var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'", "‘", "'")
