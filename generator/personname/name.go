// Package personname takes a contact's entry apart, as people write it: titles,
// given and family names in whichever order, nicknames, what stands behind a name.
// It says how to greet the person, and knows nothing else of followup.
//
// Libraries were looked at first (polera/gonameparts, vinser/parse-full-name,
// soulteary/go-nameparser, all unmaintained or unversioned): each splits a Western
// name, and none knows a team, a couple, a job behind the name, capitals or a family
// name that comes first, so each would still greet "Nguyễn" or "Contract".
package personname

import (
	"iter"
	"slices"
	"strings"
)

// Name is a contact's entry, taken apart. Its words are the entry's own: spelling
// and accents are kept (in NFC), only capitals are set as names have them. An entry
// with no person in it has neither Given nor Family nor Several.
type Name struct {
	Titles       []string // "Prof.", "Dr.", as they stand in front of the name
	Given        string   // "Dana", "Dana Maria", "D. W."; also the only name of somebody who has one
	Nickname     string   // "Bob" in `Robert "Bob" Hale`
	Family       string   // with its particles: "van der Berg"
	PostNominals []string // "PhD", "RN", "Jr.", as they stand behind the name
	Several      []Name   // each person of an entry that has several: "Dana and Ravi"
	Desk         bool     // a desk, a team, a job or a company: nobody in particular
	Address      string   // an email address that stands in place of a name

	whole  string // the name in its own order, without titles and post-nominals
	calls  order
	joined string // the word between Several: "and", "&"
}

// order is how much is certain about which word is which.
type order int

const (
	givenFirst  order = iota // "Dana Whitfield", and all that were turned into it
	givenLast                // Vietnamese: the last word is what one is called by
	familyFirst              // which part is which is known, the whole is what one is called by
	unsure                   // "Li Wei": it can't be told which part is which
)

// Parse takes an entry apart. It never fails: what can't be understood is left out,
// and an entry that holds no person gives a Name that greets nobody.
func Parse(entry string) Name {
	text := read(entry)
	if len(text.words) == 0 {
		// All of it is in quotes or brackets, or nothing is.
		for _, a := range text.asides {
			if n := Parse(a.text); n.whole != "" || n.Address != "" {
				return n
			}
		}
		return Name{Address: text.address}
	}
	jobInFront(text.words)
	var first Name
	before := person
	for section, rest := range sections(text.words) {
		kind := deskOf(section)
		if kind == person && len(section) == 1 && len(rest) > 0 && isGiven(rest[0].key) && !isGiven(section[0].key) {
			continue // "Globex: Dana Whitfield"
		}
		if kind == person && (before == person || mayFollow(before, section)) {
			if n, ok := people(section, text.asides); ok {
				return n
			}
		}
		if first.whole == "" {
			first = Name{Desk: true, whole: written(section)}
			before = max(kind, job)
		}
	}
	for _, a := range text.asides {
		if n := Parse(a.text); before == job && isGiven(fold(n.Given)) {
			return n // "Hiring Manager (Dana)"
		}
	}
	if first.whole == "" {
		first.Address = text.address
	}
	return first
}

// sections yields the words between dashes, bars and colons: "Dana Whitfield" and
// "Hiring Manager" of "Dana Whitfield - Hiring Manager".
func sections(words []word) iter.Seq2[[]word, []word] {
	return func(yield func(section, rest []word) bool) {
		from := 0
		for n := range words {
			if words[n].end == '|' || n == len(words)-1 {
				if !yield(words[from:n+1], words[n+1:]) {
					return
				}
				from = n + 1
			}
		}
	}
}

// jobInFront makes a comma behind a job end it: "Hiring Manager, Dana Whitfield".
func jobInFront(words []word) {
	for n := range words {
		if words[n].end == ',' {
			if n+1 < len(words) && deskOf(words[:n+1]) == job {
				words[n].end = '|'
			}
			return
		}
	}
}

// mayFollow reports whether words behind a job or a team are somebody's name and
// not a company's: "Recruiter: Dana Whitfield", but "Talent Team - Globex".
func mayFollow(before desk, section []word) bool {
	return isGiven(section[0].key) || before == job && (len(section) > 1 || isTitle(section[0]))
}

// people takes a section apart that names one person or several.
func people(section []word, asides []aside) (Name, bool) {
	joins := func(n int) bool {
		return n > 0 && n < len(section)-1 && joins(section, n)
	}
	if listed(section) {
		all := Name{joined: "&"}
		for _, w := range section {
			all.Several = append(all.Several, Name{Given: cased(w), whole: cased(w)})
		}
		all.whole = all.join(Name.Full)
		return all, true
	}
	at := -1
	for n := range section {
		if joins(n) {
			at = n
			break
		}
	}
	if at < 0 {
		return one(section, asides)
	}
	all := Name{joined: section[at].text}
	if all.joined == "/" {
		all.joined = "&"
	}
	var titles []string // "Mr." of "Mr. and Mrs. Hale"
	from := 0
	for n := range section {
		last := n == len(section)-1
		if !joins(n) && section[n].end != ',' && !last {
			continue
		}
		to := n + 1
		if joins(n) {
			to = n
		}
		part := slices.Clone(section[from:to])
		from = n + 1
		if len(part) == 0 {
			continue
		}
		part[len(part)-1].end = 0
		if isCompany(part[len(part)-1].key) {
			return Name{}, false // "Hale & Sons"
		}
		if leadingTitles(part) == len(part) {
			for _, w := range part {
				titles = append(titles, title(w))
			}
			continue
		}
		if p, ok := one(part, asides); ok && deskOf(part) == person && !isLetter(p.whole) {
			if len(titles) > 0 && p.Family != "" {
				all.Several = append(all.Several, Name{Titles: titles, Family: p.Family, whole: p.Family})
			}
			titles = nil
			all.Several = append(all.Several, p)
		}
	}
	switch len(all.Several) {
	case 0:
		return Name{}, false
	case 1:
		return all.Several[0], true // "Dana and team"
	}
	all.whole = all.join(Name.Full)
	return all, true
}

// listed reports whether words are given names and commas: "Dana, Ravi, Joan".
// Two may be "James, Dana", whose family's name is James.
func listed(section []word) bool {
	for n, w := range section {
		if !isGiven(w.key) || w.end != ',' && n < len(section)-1 {
			return false
		}
	}
	return len(section) > 2
}

// joins reports whether the word at n stands between two people. Words that also
// stand inside family names ("Ortega y Gasset") do so only between given names.
func joins(words []word, n int) bool {
	switch words[n].key {
	case "and", "&", "+", "und", "et", "or", "oder", "och", "og", "u":
		return words[n].key != "u" || strings.HasSuffix(words[n].text, ".")
	case "y", "e", "i", "en", "/":
		return isGiven(words[n-1].key) && isGiven(words[n+1].key)
	}
	return false
}

func (n Name) join(form func(Name) string) string {
	var b strings.Builder
	for _, p := range n.Several {
		text := form(p)
		if text == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(" " + n.joined + " ")
		}
		b.WriteString(text)
	}
	return b.String()
}

// written is a section as it stands, for what is no person.
func written(section []word) string {
	texts := make([]string, 0, len(section))
	for _, w := range section {
		texts = append(texts, w.text)
	}
	return strings.Join(texts, " ")
}
