package review

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/nearest"
	"followup/generator/spelling"
)

// misspelledNames lists the names in a person's own message that are nearly one
// of this interview: of the company, the role, the contacts or the sender.
func misspelledNames(v *view) (float64, finding, bool) {
	if usual(&v.Message) {
		return 0, finding{}, false
	}
	i := v.FollowUp.Interview
	phrases := [][]string{strings.Fields(i.Company), strings.Fields(i.Role)}
	single := nameWords(i.Company)
	for _, name := range append(contactsOf(i), v.Sender) {
		phrases = append(phrases, nameWords(name))
		single = append(single, nameWords(name)...)
	}
	single = append(single, strings.Fields(i.Role)...)
	for n, c := range i.Contacts {
		_ = n
		single = append(single, nameWords(c.Greet)...)
	}
	known := strings.ToLower(known(v.FollowUp))
	var found finding
	for _, chunks := range [][]string{v.subjectWords(), v.words()} {
		for at := range chunks {
			for _, phrase := range phrases {
				if wrong := nearly(phrase, chunks[at:]); wrong != "" && found.add(wrong) {
					found.said = heard(found.said, wrong, strings.Join(phrase, " "))
				}
			}
			word := bare(chunks[at])
			first, _ := utf8.DecodeRuneInString(word)
			if utf8.RuneCountInString(word) < 4 || !unicode.IsUpper(first) || strings.ContainsAny(word, "@/.") || slices.ContainsFunc(single, same(word)) {
				continue
			}
			lower := strings.ToLower(word)
			if strings.Contains(known, lower) || v.otherCompany(word) {
				continue
			}
			for _, name := range single {
				if v.slip(lower, strings.ToLower(bare(name))) && found.add(word) {
					found.said = heard(found.said, word, name)
					break
				}
			}
		}
	}
	return float64(len(found.texts)), found, true
}

// heard adds a misspelled name and the right one to what is said.
func heard(said, wrong, right string) string {
	if said != "" {
		said += ", "
	}
	return said + quoted([]string{wrong}) + " (" + right + ")"
}

// otherCompany reports whether a word belongs to another company of the playbook.
func (v *view) otherCompany(word string) bool {
	for _, list := range v.reviewer.companies.byWord {
		for _, c := range list {
			if slices.Contains(c.words, word) {
				return true
			}
		}
	}
	return false
}

// slip reports whether a word, in small letters, is a name misspelled and no word
// of its own. German writes every noun with a capital, so only long names can be
// told there.
func (v *view) slip(word, name string) bool {
	if len(name) < 4 || ending(word, name) {
		return false
	}
	if !speaks(v.language, "en") {
		return len(name) >= 7 && nearest.Distance(word, name, 1) == 1
	}
	distance := nearest.Distance(word, name, 2)
	return distance > 0 && (distance == 1 || distance == 2 && min(len(word), len(name)) >= 6) && !v.reviewer.english().Knows(word)
}

// ending reports whether two words differ in nothing but an ending, as "engineer"
// and "engineers" do, or a short form and its name.
func ending(word, name string) bool {
	long, short := word, name
	if len(long) < len(short) {
		long, short = short, long
	}
	return strings.HasPrefix(long, short)
}

// nearly returns the words at the beginning of some that are a name of several
// words, one of them misspelled or all of them written apart; "" where they are not.
func nearly(name, chunks []string) string {
	if len(name) == 0 || len(chunks) == 0 {
		return ""
	}
	whole := strings.ToLower(strings.Join(name, ""))
	if n := len(name) + 1; len(whole) > 7 && len(chunks) >= n {
		if apart := strings.ToLower(strings.Join(bares(chunks[:n]), "")); apart == whole {
			return strings.Join(bares(chunks[:n]), " ")
		}
	}
	if len(name) < 2 || len(chunks) < len(name) {
		return ""
	}
	right, wrong := 0, 0
	for n, part := range name {
		word, part := bare(chunks[n]), bare(part)
		switch {
		case strings.EqualFold(word, part):
			right++
		case len(part) > 3 && !ending(strings.ToLower(word), strings.ToLower(part)) && !inflected(strings.ToLower(word), strings.ToLower(part)) &&
			spelling.Slip(word, part, nearest.Distance(strings.ToLower(word), strings.ToLower(part), 2)):
			wrong++
		default:
			return ""
		}
		if n+1 < len(name) && strings.HasSuffix(chunks[n], ".") && len(word) > 3 {
			return "" // a sentence ends here
		}
	}
	if right == 0 || wrong == 0 {
		return ""
	}
	return strings.Join(bares(chunks[:len(name)]), " ")
}

// inflected reports whether two words share so much of their beginning that they
// are forms of one: "analysis" and "analyst".
func inflected(word, other string) bool {
	n := 0
	for n < len(word) && n < len(other) && word[n] == other[n] {
		n++
	}
	return n >= 6
}

func bares(chunks []string) []string {
	list := make([]string, len(chunks))
	for n, chunk := range chunks {
		list[n] = bare(chunk)
	}
	return list
}
