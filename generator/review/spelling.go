package review

import (
	"hash/maphash"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/golangci/misspell"
)

// spelling knows how words are often misspelled, and what was meant. It holds
// no words of the language, so a name or a term of the trade is never wrong.
//
// Nearly every word that it is asked for is none of its own. A table of places in
// the library's list tells that by one look, and is a tenth of a map of the words.
type spelling struct {
	seed   maphash.Seed
	places []int32 // of a word in the list, and 1; 0 for none
}

func newSpelling(ignore []string) spelling {
	ignore = slices.Clone(ignore)
	for n := range ignore {
		ignore[n] = strings.ToLower(ignore[n])
	}
	list := misspell.DictMain // each word with what was meant behind it
	size := 1
	for size < len(list) {
		size *= 2
	}
	s := spelling{maphash.MakeSeed(), make([]int32, size)}
	for n := 0; n+1 < len(list); n += 2 {
		if !slices.Contains(ignore, list[n]) {
			s.places[s.place(list[n])] = int32(n) + 1
		}
	}
	return s
}

// place is where a word stands in the table, or where it would.
func (s spelling) place(word string) int {
	at := int(maphash.String(s.seed, word)) & (len(s.places) - 1)
	for s.places[at] != 0 && misspell.DictMain[s.places[at]-1] != word {
		at = (at + 1) & (len(s.places) - 1)
	}
	return at
}

// meant is what was meant by a misspelled word.
func (s spelling) meant(word string) (better string, wrong bool) {
	if n := s.places[s.place(word)]; n != 0 {
		return misspell.DictMain[n], true
	}
	return "", false
}

// check looks at what is said. A word with a capital is taken for a name.
func (s spelling) check(v *view) (finding, bool) {
	var found finding
	var said []string
	look := func(word string) bool {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			return true
		}
		if better, wrong := s.meant(word); wrong && !own(v, word) {
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
