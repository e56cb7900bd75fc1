package review

import (
	"bytes"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// rule is a rule made ready to be used.
type rule struct {
	*playbook.Rule
	patterns  []*pattern
	from, to  int      // the numbers of the patterns
	better    []string // for each pattern of a substitution, what to write instead
	condition playbook.Condition
	ignore    []string // in small letters
}

// compile prepares a rule, and adds to what tells whether a text may hold its
// patterns. A pattern that cannot be compiled was told of when it was read, and
// finds nothing.
func compile(r *playbook.Rule, needs *[][][]need) *rule {
	ready := &rule{Rule: r, from: len(*needs)}
	pattern := func(token string) bool {
		p, groups := newPattern(token, r)
		if p == nil {
			return false
		}
		p.number = len(*needs)
		*needs = append(*needs, groups)
		ready.patterns = append(ready.patterns, p)
		return true
	}
	switch r.Extends {
	case playbook.Existence, playbook.Occurrence, playbook.Repetition:
		for _, token := range r.Tokens {
			pattern(token)
		}
	case playbook.Substitution:
		for _, swap := range r.Swap {
			if pattern(swap.From) {
				ready.better = append(ready.better, swap.To)
			}
		}
	case playbook.Measure:
		ready.condition, _ = playbook.ParseCondition(r.Condition)
		for _, word := range r.Ignore {
			ready.ignore = append(ready.ignore, strings.ToLower(word))
		}
	case playbook.Spelling:
		for _, word := range r.Ignore {
			ready.ignore = append(ready.ignore, strings.ToLower(word))
		}
	}
	ready.to = len(*needs)
	return ready
}

// find looks at the message in the way of the rule's kind.
func (r *rule) find(v *view) (finding, bool) {
	switch r.Extends {
	case playbook.Existence:
		return r.existence(v)
	case playbook.Substitution:
		return r.substitution(v)
	case playbook.Occurrence:
		return r.occurrence(v)
	case playbook.Repetition:
		return r.repetition(v)
	case playbook.Measure:
		n, found, applies := r.measure(v)
		if !applies || !r.condition.Holds(n) {
			return finding{}, false
		}
		found.number = int(n)
		return found, true
	case playbook.Spelling:
		return r.spelling(v)
	}
	return finding{}, false
}

const (
	atMost      = 3  // different matches that a remark names
	mostMatches = 50 // matches after which nothing new is to be learned
)

func (r *rule) existence(v *view) (finding, bool) {
	var found finding
	for _, t := range r.texts(v) {
		if !r.may(t) {
			continue
		}
		var taken [][2]int // a phrase that two tokens know is told of once
		for _, p := range r.patterns {
			p.eachAt(t, func(from, to int) bool {
				if !slices.ContainsFunc(taken, func(other [2]int) bool { return from < other[1] && other[0] < to }) {
					taken = append(taken, [2]int{from, to})
					found.add(string(t.plain[from:to]))
				}
				return len(found.texts) < atMost && len(taken) < mostMatches
			})
			if len(found.texts) == atMost {
				return found, true
			}
		}
	}
	return found, len(found.texts) > 0
}

// add notes a match unless it was noted, by itself or as part of another.
func (f *finding) add(match string) bool {
	match = strings.TrimSpace(match)
	if match == "" || slices.ContainsFunc(f.texts, func(t string) bool { return strings.Contains(strings.ToLower(t), strings.ToLower(match)) }) {
		return false
	}
	f.texts = append(f.texts, match)
	return true
}

func (r *rule) substitution(v *view) (finding, bool) {
	for _, t := range r.texts(v) {
		if !r.may(t) {
			continue
		}
		for n, p := range r.patterns {
			found := finding{better: r.better[n]}
			p.each(t, func(match string) bool {
				found.add(match)
				return false
			})
			// "Use" is no better than "use".
			if len(found.texts) > 0 && !strings.EqualFold(found.texts[0], found.better) {
				return found, true
			}
		}
	}
	return finding{}, false
}

func (r *rule) occurrence(v *view) (finding, bool) {
	var found finding
	n := 0
	for _, t := range r.texts(v) {
		if r.Min == 1 && r.Max < 0 && slices.ContainsFunc(r.patterns, func(p *pattern) bool { return p.surely(t) }) {
			return found, false
		}
		for _, p := range r.patterns {
			p.each(t, func(match string) bool {
				n++
				if len(found.texts) < atMost {
					found.add(match)
				}
				return r.Max >= 0 || n < r.Min
			})
		}
	}
	return found, n < r.Min || r.Max >= 0 && n > r.Max
}

// repetition finds a match that follows upon itself, with nothing but space
// between the two.
func (r *rule) repetition(v *view) (finding, bool) {
	var found finding
	for _, t := range r.texts(v) {
		for _, p := range r.patterns {
			if !t.mayHold(p) || p.bareWord && !t.doubled || p.oneWord && !t.repeats() {
				continue
			}
			end, last := -1, ""
			p.eachAt(t, func(from, to int) bool {
				match := string(t.plain[from:to])
				if bytes.HasPrefix(t.plain[to:], []byte("-")) { // "on on-call duty"
					end = -1
					return true
				}
				if end >= 0 && from > end && len(bytes.TrimSpace(t.plain[end:from])) == 0 && strings.EqualFold(match, last) {
					found.add(last + " " + match)
				}
				end, last = to, match
				return len(found.texts) < atMost
			})
		}
	}
	return found, len(found.texts) > 0
}

// may reports whether the text may hold a match of any of the rule's patterns.
func (r *rule) may(t *text) bool { return bytes.IndexByte(t.missing[r.from:r.to], 0) >= 0 }

// texts are the parts of the message that the rule looks at.
func (r *rule) texts(v *view) []*text {
	switch all := v.texts(); r.Scope {
	case playbook.ScopeSubject:
		if v.Message.Subject == "" {
			return nil
		}
		return all[:1]
	case playbook.ScopeBody:
		return all[1:]
	default:
		return all
	}
}
