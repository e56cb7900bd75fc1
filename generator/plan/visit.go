package plan

import (
	"slices"

	"followup/generator/playbook"
)

// lastOfVisit reports whether a play may be laid on the interview, as far as the
// others of its visit are concerned.
func (l *Layer) lastOfVisit(p *playbook.Play) bool {
	if p.Visit != playbook.VisitLast {
		return true
	}
	visit := l.application.Visit(l.interview)
	return visit[len(visit)-1] == l.interview
}

// recipients chooses whom a follow-up goes to. Somebody who stands in a later
// interview of the visit gets there what each person gets once; ok is false where
// that leaves nobody.
func (l *Layer) recipients(p *playbook.Play, c playbook.Channel) (to []playbook.Contact, ok bool) {
	i := l.interview
	all := p.Recipients(i.Contacts, c)
	if p.Visit != playbook.VisitOnce || len(all) == 0 {
		return all, true
	}
	visit := l.application.Visit(i)
	later := visit[slices.Index(visit, i)+1:]
	if len(later) == 0 || !slices.Contains(visit, i) {
		return all, true
	}
	here := slices.DeleteFunc(slices.Clone(i.Contacts), func(c playbook.Contact) bool {
		return slices.ContainsFunc(later, func(other *playbook.Interview) bool { return slices.ContainsFunc(other.Contacts, c.Same) })
	})
	to = p.Recipients(here, c)
	return to, len(to) > 0
}
