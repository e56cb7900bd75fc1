package feed

import (
	"strings"

	"followup/generator/playbook"
)

// paths are where the feeds lie, from the site's root. A feed that tells all lies
// beside the pages that it is about. One that tells less must not tell more by its
// address, so its name is a UID; and where the company is hidden, the address of
// the whole feed can't be guessed either: a new secret is a new address.
type paths struct {
	level level
	identities
}

func (p paths) whole() string {
	if p.level.hidesCompany() {
		return "feeds/" + p.uid("/followups") + ".ics"
	}
	return "followups.ics"
}

func (p paths) calls() string {
	if p.level.hidesCompany() {
		return "feeds/" + p.uid("/calls") + ".ics"
	}
	return "calls.ics"
}

func (p paths) interview(i *playbook.Interview) string {
	if p.level < full {
		return "feeds/" + p.uid(p.keys[i]+"//") + ".ics"
	}
	return strings.TrimSuffix(i.Page(), "/") + ".ics"
}

func (p paths) single(e *entry) string {
	if p.level < full {
		return "feeds/" + p.of(e) + ".ics"
	}
	return e.interview.Page() + e.followUp.ID() + ".ics"
}
