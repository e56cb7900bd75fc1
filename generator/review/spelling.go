package review

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/golangci/misspell"
)

// dictionary knows how words are often misspelled, and what was meant. It holds
// no words of the language, so a name or a term of the trade is never wrong.
//
// Nearly every word that it is asked for is none of its own. A table of places in
// the library's list tells that by one look, and is a tenth of a map of the words.
type dictionary struct {
	known  filter
	bits   int     // the length of the table is this power of two
	places []int32 // of a word in the list, and 1; 0 for none
}

func newDictionary() *dictionary {
	list := misspell.DictMain // each word with what was meant behind it
	d := &dictionary{bits: bits.Len(uint(len(list)))}
	d.places = make([]int32, 1<<d.bits)
	d.known = newFilter(d.bits + 2)
	for n := 0; n+1 < len(list); n += 2 {
		h := hashOf(list[n])
		d.places[d.place(h, []byte(list[n]))] = int32(n) + 1
		d.known.mark(h)
	}
	return d
}

// place is where a word stands in the table, or where it would.
func (d *dictionary) place(h hash, word []byte) int {
	at := int(h.front(d.bits))
	for d.places[at] != 0 && misspell.DictMain[d.places[at]-1] != string(word) {
		at = (at + 1) & (len(d.places) - 1)
	}
	return at
}

// has reports whether a word is misspelled.
func (d *dictionary) has(h hash, word []byte) bool {
	return d.known.may(h) && d.places[d.place(h, word)] != 0
}

// meant is what was meant by a misspelled word.
func (d *dictionary) meant(word string) (better string, wrong bool) {
	if n := d.places[d.place(hashOf(word), []byte(word))]; n != 0 {
		return misspell.DictMain[n], true
	}
	return "", false
}

// corrected lists the words that are often misspelled.
func corrected() []string {
	list := make([]string, 0, len(misspell.DictMain)/2)
	for n := 1; n < len(misspell.DictMain); n += 2 {
		list = append(list, misspell.DictMain[n])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// spelling looks at what is said. A word with a capital is taken for a name. The
// whole dictionary is asked where the words are the person's own and English.
func (r *rule) spelling(v *view) (finding, bool) {
	whole := !usual(&v.Message) && speaks(v.language, "en")
	if !whole && !slices.ContainsFunc(v.texts(), func(t *text) bool { return t.misspelled }) {
		return finding{}, false
	}
	var found finding
	var said, names []string
	unknown := 0
	look := func(word string) bool {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			return true
		}
		better, wrong := v.index.spelling.meant(word)
		if whole && !wrong && unknown < mostMatches && plain(word) && !v.reviewer.english().Knows(word) {
			if names == nil {
				names = strings.FieldsFunc(known(v.FollowUp), func(r rune) bool { return !letter(r) })
			}
			unknown++
			if better = v.reviewer.english().Meant(word, names); better != "" && !ending(word, better) {
				wrong = !slices.Contains(names, word)
			}
		}
		if wrong && !slices.Contains(r.ignore, word) && !own(v, word) {
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

// plain reports whether a word has small letters of ASCII and nothing else.
func plain(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' })
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
