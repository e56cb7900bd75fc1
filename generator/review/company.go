package review

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// companies finds the names of a playbook's companies in a text: each name by
// its first word.
type companies map[string][]company

type company struct {
	name  string
	words []string // without what only says which kind of company it is
}

func index(names []string) companies {
	c := make(companies)
	for _, name := range names {
		words := strings.Fields(name)
		for len(words) > 1 && legalForm(words[len(words)-1]) {
			words = words[:len(words)-1]
		}
		for n := range words {
			words[n] = strings.Trim(words[n], ".,")
		}
		if len(words) == 0 || len(words[0]) < 2 || slices.ContainsFunc(c[words[0]], func(o company) bool { return o.name == name }) {
			continue
		}
		c[words[0]] = append(c[words[0]], company{name, words})
	}
	return c
}

func legalForm(word string) bool {
	switch strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(word, ".", ""), ",", "")) {
	case "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "kg", "se", "sa", "srl", "bv", "ab", "oy", "pty":
		return true
	}
	return false
}

// others lists the companies that the message names, other than that of its
// own interview and those that the person's own notes on it name. They are
// looked for as they are written: "Square" is a company, "square" is none.
func (c companies) others(v *view) []string {
	if len(c) == 0 {
		return nil
	}
	var found []string
	own := ""
	for _, text := range []string{v.Message.Subject, v.Message.Body} {
		chunks := strings.Fields(text)
		words := make([]string, len(chunks))
		for n, chunk := range chunks {
			words[n] = bare(chunk)
		}
		begins := true
		for n, chunk := range chunks {
			for _, one := range c[words[n]] {
				if len(one.words) == 1 && begins || !follows(one.words, words[n:]) || slices.Contains(found, one.name) {
					continue
				}
				if own == "" {
					own = known(v.FollowUp)
				}
				if !strings.Contains(own, strings.ToLower(strings.Join(one.words, " "))) {
					found = append(found, one.name)
				}
			}
			begins = strings.HasSuffix(chunk, ".") || strings.HasSuffix(chunk, "!") || strings.HasSuffix(chunk, "?") || strings.HasSuffix(chunk, ":")
		}
	}
	return found
}

// follows reports whether the words of a text begin with a name's.
func follows(name, words []string) bool {
	return len(words) >= len(name) && slices.Equal(name, words[:len(name)])
}

// bare is a word without the signs round it and the 's behind it.
func bare(chunk string) string {
	if unmarked(chunk[0]) && unmarked(chunk[len(chunk)-1]) && !strings.HasSuffix(chunk, "s") {
		return chunk
	}
	chunk = strings.Trim(chunk, `.,;:!?"'()[]“”‘’«»…`)
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
