package review

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/golangci/misspell"
)

// spelling knows how words are often misspelled, and what was meant. It holds
// no words of the language, so a name or a term of the trade is never wrong.
type spelling map[string]string

func newSpelling(ignore []string) spelling {
	s := make(spelling, len(misspell.DictMain)/2)
	for n := 0; n+1 < len(misspell.DictMain); n += 2 {
		s[misspell.DictMain[n]] = misspell.DictMain[n+1]
	}
	for _, word := range ignore {
		delete(s, strings.ToLower(word))
	}
	return s
}

// check looks at what is said. A word with a capital is taken for a name.
func (s spelling) check(v *view) (finding, bool) {
	var found finding
	var said []string
	look := func(word string) bool {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			return true
		}
		if better, wrong := s[word]; wrong && !own(v, word) {
			if found.add(word) {
				said = append(said, quoted([]string{word})+" ("+better+")")
			}
		}
		return len(found.texts) < atMost
	}
	words(v.Message.Subject, look)
	words(v.parts().core, look)
	found.said = strings.Join(said, ", ")
	return found, len(found.texts) > 0
}

// own reports whether a word is part of a name: of the company, of somebody, or
// of the role.
func own(v *view, word string) bool {
	i := v.FollowUp.Interview
	for _, name := range append(contactsOf(i), i.Company, i.Role) {
		for part := range strings.FieldsSeq(name) {
			if strings.EqualFold(strings.Trim(part, ".,()"), word) {
				return true
			}
		}
	}
	return false
}
