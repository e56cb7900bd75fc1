package phrase

import (
	"slices"
	"strings"
)

// sentence puts the parts of a claim together.
type sentence struct {
	r              Reader
	text           string
	past, ing, has bool
	brackets       []string
	preds          []string
	along, asides  int
	clauses        int
	marks          bool // a comma or bracket stands in it
	before         strings.Builder
	plain          bool
}

func (s *sentence) add(how joint, said string) {
	if said == "" {
		return
	}
	if how != bracket {
		s.bracketed()
	}
	if how == owned && strings.HasPrefix(s.text, "I've spent") {
		how, said = clause, "I have "+said
	}
	if how != predicate && how != owned {
		s.predicates()
	}
	long := countWords(s.text)+countWords(said) > 24
	switch how {
	case bracket:
		if s.asides+s.along+s.clauses > 0 || strings.Contains(s.text, "(") && !strings.HasSuffix(s.text, ")") {
			return
		}
		if before, ok := strings.CutSuffix(s.text, ")"); ok { // "(Creditly, 40 minutes)"
			s.text = before + ", " + said + ")"
			return
		}
		s.brackets = append(s.brackets, said)
	case aside, along:
		if s.clauses > 0 || long {
			return // it would belong to the wrong clause
		}
		switch {
		case how == along && s.along == 0:
			s.text += ", with " + said
			s.along++
		case how == along:
			s.text += " and " + said
		case s.asides+s.along > 0 && !strings.HasPrefix(said, "including"):
			return
		default:
			s.text += ", " + said
			s.asides++
		}
		s.marks = true
	case predicate, owned:
		if s.clauses > 0 {
			return
		}
		s.preds = append(s.preds, said)
	case apart:
		s.next(said)
	case clause, contrast:
		and := "and"
		if how == contrast {
			and = "but"
		}
		if s.clauses > 0 || long || s.marks && strings.Contains(s.text, "(") {
			s.next(said)
			return
		}
		s.text += ", " + and + " " + said
		s.clauses++
		s.marks = true
	}
}

// next begins another sentence.
func (s *sentence) next(said string) {
	s.before.WriteString(stopped(capital(s.text)))
	s.before.WriteByte(' ')
	s.text = capital(said)
	s.clauses, s.asides, s.along, s.marks = 0, 0, 0, true
}

func (s *sentence) bracketed() {
	if len(s.brackets) > 0 {
		s.text += " (" + strings.Join(s.brackets, ", ") + ")"
		s.brackets, s.marks = nil, true
	}
}

// counted sets counts at the end of a sentence behind "with": "I ran the club, with 22
// kids most weeks".
func (s *sentence) counted() {
	if len(s.brackets) == 0 || strings.Contains(s.text, "(") || slices.ContainsFunc(s.brackets, func(b string) bool {
		w := wordsOf(b)
		return len(w) < 2 || !w[0].kind.any(number) && !hasDigit(w[0].text)
	}) {
		return
	}
	counts, over := s.brackets, ""
	if last := counts[len(counts)-1]; timeUnit(wordsOf(last)[1].low) || isPeriod(strings.TrimSuffix(wordsOf(last)[1].low, "s")) {
		counts, over = counts[:len(counts)-1], " over "+last // "five people over two quarters"
	}
	list := s.r.join(counts)
	if list == "" {
		return
	}
	s.text += ", with " + list + over
	s.brackets, s.marks = nil, true
}

func (s *sentence) predicates() {
	if len(s.preds) == 0 {
		return
	}
	comma := slices.ContainsFunc(s.preds, func(p string) bool { return strings.Contains(p, ",") })
	switch {
	case s.asides+s.along > 0 || comma && len(s.preds) > 1 || countWords(s.text)+countWords(strings.Join(s.preds, " ")) > 26:
		subject := "I "
		switch {
		case s.has && !strings.HasPrefix(s.text, "I've spent"):
			subject = "I have "
		case s.ing:
			subject = "I'm "
			if strings.HasPrefix(s.text, "I've been ") {
				subject = "I've been "
			}
		}
		said := subject + s.r.join(s.preds[:min(len(s.preds), 3)])
		s.preds = nil
		if said != subject {
			s.add(clause, said)
		}
	default:
		_, own, _ := strings.Cut(s.text, " ")
		if strings.HasPrefix(s.text, "I ") && !strings.Contains(own, ",") && !strings.Contains(own, " and ") {
			s.text = "I " + s.r.join(append([]string{own}, s.preds...))
		} else {
			s.text += " and " + s.r.join(s.preds)
		}
		s.preds = nil
	}
}

func (s *sentence) done() string {
	s.counted()
	s.bracketed()
	s.predicates()
	s.plain = !s.marks && s.before.Len() == 0
	if s.before.Len() > 0 {
		return s.before.String() + stopped(s.text)
	}
	return s.text
}
