package feed

import (
	"strings"

	"followup/generator/playbook"
)

// paths are where the feeds lie, from the site's root. A feed that tells all lies
// beside the pages that it is about. One that tells less must not tell more by its
// address, so its name is a UID. And where the settings have a secret, no address
// can be guessed: another secret is another address, at every level. It is the
// same at all of them, so that who changes the level need not subscribe again.
type paths struct {
	level level
	identities
}

func (p paths) whole() string {
	if p.secret == "" && !p.level.hidesCompany() {
		return "followups.ics"
	}
	return p.file("/followups")
}

func (p paths) calls() string {
	if p.secret == "" && !p.level.hidesCompany() {
		return "calls.ics"
	}
	return p.file("/calls")
}

func (p paths) interview(i *playbook.Interview) string {
	if p.secret == "" && p.level == full {
		return strings.TrimSuffix(i.Page(), "/") + ".ics"
	}
	return p.file(p.keys[i] + "//")
}

func (p paths) single(e *entry) string {
	if p.secret == "" && p.level == full {
		return e.interview.Page() + e.followUp.ID() + ".ics"
	}
	return p.file(p.key(e))
}

// file is a file whose name says nothing.
func (p paths) file(key string) string {
	name := p.uid(key)
	if p.secret != "" {
		name = p.hidden(key)
	}
	return "feeds/" + name + ".ics"
}
