package review

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// rule is a rule made ready to be used.
type rule struct {
	*playbook.Rule
	patterns  []*pattern
	better    []string // for each pattern of a substitution, what to write instead
	condition playbook.Condition
	spelling  spelling
}

// compile prepares a rule, and adds to the groups of texts that tell whether its
// patterns are there. A pattern that cannot be compiled was told of when it was
// read, and finds nothing.
func compile(r *playbook.Rule, groups *[][]need) *rule {
	ready := &rule{Rule: r}
	pattern := func(token string) bool {
		p, needs := newPattern(token, r)
		if p == nil {
			return false
		}
		p.first, p.last = len(*groups), len(*groups)+len(needs)
		*groups = append(*groups, needs...)
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
	case playbook.Spelling:
		ready.spelling = newSpelling(r.Ignore)
	}
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
		n, found, applies := measure(r.Metric, v)
		return found, applies && r.condition.Holds(n)
	case playbook.Spelling:
		return r.spelling.check(v)
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
		var taken [][2]int // a phrase that two tokens know is told of once
		for _, p := range r.patterns {
			p.eachAt(t, func(from, to int) bool {
				if !slices.ContainsFunc(taken, func(other [2]int) bool { return from < other[1] && other[0] < to }) {
					taken = append(taken, [2]int{from, to})
					found.add(t.plain[from:to])
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
			if p.oneWord && !t.repeats() {
				continue
			}
			end, last := -1, ""
			p.eachAt(t, func(from, to int) bool {
				match := t.plain[from:to]
				if strings.HasPrefix(t.plain[to:], "-") { // "on on-call duty"
					end = -1
					return true
				}
				if end >= 0 && from > end && strings.TrimSpace(t.plain[end:from]) == "" && strings.EqualFold(match, last) {
					found.add(last + " " + match)
				}
				end, last = to, match
				return len(found.texts) < atMost
			})
		}
	}
	return found, len(found.texts) > 0
}

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
