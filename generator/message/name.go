package message

import (
	"strings"

	"followup/generator/playbook"
)

// formalName is the name for "Dear ...,".
func formalName(to []playbook.Contact, language string) string {
	names := make([]string, 0, len(to))
	for _, c := range to {
		if c.Greet != "" {
			names = append(names, c.Greet)
		} else if c.Name != "" {
			names = append(names, c.Name)
		}
	}
	return lister(language)(names)
}

// spokenName is the name to say aloud, as the tone has it.
func spokenName(to playbook.Contact, c choice) string {
	if c.tone == playbook.Formal || base(c.spoken) == "de" {
		return formalName([]playbook.Contact{to}, c.spoken)
	}
	return to.FirstName()
}

func cutSpace(text string) (before, after string, found bool) { return strings.Cut(text, " ") }

// isMoney reports whether a note is about pay.
func isMoney(note string) bool { return false }
