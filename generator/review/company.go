package review

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// companies finds the names of a playbook's companies in a text: each name by
// its first word.
type companies struct {
	byWord   map[string][]company
	initials set // the pairs of bytes with which a first word begins
}

type company struct {
	name  string
	words []string // without what only says which kind of company it is
	lower string   // these words in small letters
	whole bool     // the name as it is written holds them
}

func named(names []string) companies {
	c := companies{byWord: make(map[string][]company), initials: newSet(1 << 16)}
	for _, name := range names {
		words := strings.Fields(name)
		for len(words) > 1 && legalForm(words[len(words)-1]) {
			words = words[:len(words)-1]
		}
		for n := range words {
			words[n] = strings.Trim(words[n], ".,")
		}
		if len(words) == 0 || len(words[0]) < 2 || slices.ContainsFunc(c.byWord[words[0]], func(o company) bool { return o.name == name }) {
			continue
		}
		lower := strings.ToLower(strings.Join(words, " "))
		c.byWord[words[0]] = append(c.byWord[words[0]], company{name, words, lower, strings.Contains(strings.ToLower(name), lower)})
		c.initials.set(pair(words[0]))
	}
	return c
}

var signs = strings.NewReplacer(".", "", ",", "")

func legalForm(word string) bool {
	switch strings.ToLower(signs.Replace(word)) {
	case "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "kg", "se", "sa", "srl", "bv", "ab", "oy", "pty":
		return true
	}
	return false
}

// others lists the companies that the message names, other than that of its
// own interview and those that the person's own notes on it name. They are
// looked for as they are written: "Square" is a company, "square" is none.
func (c companies) others(v *view) []string {
	if len(c.byWord) == 0 {
		return nil
	}
	var found []string
	own := ""
	for _, chunks := range [...][]string{v.subjectWords(), v.words()} {
		for at, chunk := range chunks {
			for _, one := range c.starting(chunk) {
				if one.whole && one.name == v.FollowUp.Interview.Company || len(one.words) == 1 && (at == 0 || sentence(chunks[at-1])) ||
					!follow(one.words, chunks[at:]) || slices.Contains(found, one.name) {
					continue
				}
				if own == "" {
					own = known(v.FollowUp)
				}
				if !strings.Contains(own, one.lower) {
					found = append(found, one.name)
				}
			}
		}
	}
	return found
}

// starting lists the companies whose names begin with a word as it stands in a
// text. Few words begin with the letters of one.
func (c companies) starting(chunk string) []company {
	if len(chunk) < 2 || unmarked(chunk[0]) && !c.initials.has(pair(chunk)) {
		return nil
	}
	return c.byWord[bare(chunk)]
}

// pair is a number for the first two bytes of a word.
func pair(word string) int { return int(word[0])<<8 | int(word[1]) }

// sentence reports whether a new sentence begins behind a word.
func sentence(last string) bool {
	switch last[len(last)-1] {
	case '.', '!', '?', ':':
		return true
	}
	return false
}

// follow reports whether the words of a text begin with a name's. The first was
// looked at.
func follow(name, chunks []string) bool {
	if len(chunks) < len(name) {
		return false
	}
	for n, word := range name[1:] {
		if chunk := chunks[n+1]; !strings.Contains(chunk, word) || bare(chunk) != word {
			return false
		}
	}
	return true
}

// bare is a word without the signs round it and the 's behind it.
func bare(chunk string) string {
	if unmarked(chunk[0]) && unmarked(chunk[len(chunk)-1]) && !strings.HasSuffix(chunk, "s") {
		return chunk
	}
	// Most have but a comma or a point.
	if n := len(chunk) - 1; n > 0 && (chunk[n] == ',' || chunk[n] == '.') && unmarked(chunk[0]) && unmarked(chunk[n-1]) && chunk[n-1] != 's' {
		return chunk[:n]
	}
	chunk = strings.Trim(chunk, `.,;:!?"'()[]“”‘’«»…`)
	if !strings.HasSuffix(chunk, "s") {
		return chunk
	}
	for _, end := range []string{"'s", "’s"} {
		chunk = strings.TrimSuffix(chunk, end)
	}
	return chunk
}

func unmarked(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
}

// known is all that the person wrote of the interview: a company that stands
// there is named on purpose.
func known(f *playbook.FollowUp) string {
	i := f.Interview
	list := []string{i.Company, i.Role, i.Round, i.Location, i.Suggest}
	for _, more := range [][]string{i.Discussed, i.Strengths, i.Clarify, i.Concerns, i.Questions, i.Research, contactsOf(i)} {
		list = append(list, more...)
	}
	for _, a := range i.Asked {
		list = append(list, a.Question, a.Answer)
	}
	for _, m := range i.Materials {
		list = append(list, m.Title, m.Address)
	}
	return strings.ToLower(strings.Join(list, "\n"))
}
