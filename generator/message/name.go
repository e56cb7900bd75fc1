package message

import (
	"followup/generator/playbook"
)

// formal is the names for "Dear ...,", or nothing where one of them has none.
func formal(to []playbook.Contact, language string) string {
	names := make([]string, len(to))
	for n, c := range to {
		if names[n] = c.FormalName(language); names[n] == "" {
			return ""
		}
	}
	return lister(language)(names)
}

// spokenName is the name to say aloud, as the tone has it.
func spokenName(to playbook.Contact, c choice) string {
	if c.tone == playbook.Formal || base(c.spoken) == "de" {
		return to.FormalName(c.spoken)
	}
	return to.FirstName()
}
