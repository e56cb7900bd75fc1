package message

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// share is a recipient's part of what there is to write about.
type share struct {
	discussed []string
	nth, of   int      // which of how many recipients, from 1
	others    []string // the names of the others
}

// alone gives everything to one message: first what was talked about with this
// recipient, then what names nobody, and what was talked about with others last.
func alone(f *playbook.FollowUp, to []playbook.Contact) share {
	if !slices.ContainsFunc(f.Interview.Discussed, func(item string) bool { return strings.Contains(item, ":") }) {
		return share{nth: 1, of: max(len(to), 1), discussed: f.Interview.Discussed} // nobody is named
	}
	var own, free, others []string
	for _, item := range f.Interview.Discussed {
		whose, text := person(item, f.Interview.Contacts)
		switch {
		case whose == nil:
			free = append(free, text)
		case len(to) > 0 && whose.Name == to[0].Name:
			own = append(own, text)
		default:
			others = append(others, text)
		}
	}
	return share{nth: 1, of: max(len(to), 1), discussed: slices.Concat(own, free, others)}
}

// deal gives each recipient something of their own to be thanked for: an item
// that names its person goes to them, the others go round in turn, first to
// whoever has least (A: nothing generic).
func deal(i *playbook.Interview, to []playbook.Contact) []share {
	shares := make([]share, len(to))
	for n := range shares {
		shares[n].nth, shares[n].of = n+1, len(to)
		for _, c := range to {
			if c.Name != to[n].Name {
				shares[n].others = append(shares[n].others, c.Name)
			}
		}
	}
	var free []string
	for _, item := range i.Discussed {
		whose, text := person(item, i.Contacts)
		if whose == nil {
			free = append(free, text)
			continue
		}
		// What was talked about with somebody who gets no message is nobody else's.
		if n := slices.IndexFunc(to, func(c playbook.Contact) bool { return c.Name == whose.Name }); n >= 0 {
			shares[n].discussed = append(shares[n].discussed, text)
		}
	}
	for _, text := range free {
		least := 0
		for n := range shares {
			if len(shares[n].discussed) < len(shares[least].discussed) {
				least = n
			}
		}
		shares[least].discussed = append(shares[least].discussed, text)
	}
	return shares
}

// person takes the name off an item such as "Ravi: the on-call rota". Words
// before a colon that are nobody's name belong to the item.
func person(item string, contacts []playbook.Contact) (*playbook.Contact, string) {
	name, text, ok := strings.Cut(item, ":")
	if !ok {
		return nil, item
	}
	for n := range contacts {
		if calls(strings.TrimSpace(name), contacts[n]) {
			return &contacts[n], strings.TrimSpace(text)
		}
	}
	return nil, item
}

// calls reports whether a name is one that the contact goes by.
func calls(name string, c playbook.Contact) bool {
	if name == "" {
		return false
	}
	if strings.EqualFold(name, c.Name) || strings.EqualFold(name, c.FirstName()) {
		return true
	}
	words := strings.Fields(c.Name)
	return len(words) > 0 && (strings.EqualFold(name, words[0]) || strings.EqualFold(name, words[len(words)-1]))
}
