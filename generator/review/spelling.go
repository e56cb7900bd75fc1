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

// spelling looks at what is said. A word with a capital is taken for a name.
func (r *rule) spelling(v *view) (finding, bool) {
	if !slices.ContainsFunc(v.texts(), func(t *text) bool { return t.misspelled }) {
		return finding{}, false
	}
	var found finding
	var said []string
	look := func(word string) bool {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			return true
		}
		if better, wrong := v.reviewer.index.spelling.meant(word); wrong && !slices.Contains(r.ignore, word) && !own(v, word) {
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
