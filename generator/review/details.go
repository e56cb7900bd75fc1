package review

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// ownWords is how many words of its own a sentence holds that says something
// which could not stand in every such message.
const ownWords = 2

// details counts the sentences of a message that could not stand in every such
// message: they name what was discussed, or hold words that are neither names
// nor in the rule's list of what everybody writes.
func (r *rule) details(v *view) (float64, finding, bool) {
	named, found, applies := discussed(v)
	if !applies || named > 0 {
		return named, found, applies
	}
	i := v.FollowUp.Interview
	var names []string
	for _, name := range append(contactsOf(i), i.Company, i.Role, v.Sender) {
		for word := range strings.FieldsSeq(strings.ToLower(name)) {
			names = append(names, strings.Trim(word, ".,;:()"))
		}
	}
	n := 0
	for sentence := range strings.FieldsFuncSeq(v.parts().core, func(c rune) bool { return c == '.' || c == '!' || c == '?' || c == '\n' }) {
		own := 0
		words(strings.ToLower(sentence), func(word string) bool {
			word = strings.TrimSuffix(word, "'s")
			if len(word) > 3 && !slices.Contains(names, word) && !slices.ContainsFunc(r.ignore, func(front string) bool { return strings.HasPrefix(word, front) }) {
				own++
			}
			return own < ownWords
		})
		if own >= ownWords {
			n++
		}
	}
	return number(n)
}

// usual reports whether a message is one of the program's own texts, and not the
// person's.
func usual(m *playbook.Message) bool { return m.Own == nil }
