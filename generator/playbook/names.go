package playbook

import (
	"strings"

	"followup/generator/personname"
)

// FirstName is the name to greet the contact by: the one that was given for it, else
// what their entry says. It is "" where the entry names nobody: a greeting without a
// name is better than a wrong one.
func (c Contact) FirstName() string {
	if c.Greet != "" {
		return c.Greet
	}
	return personname.Parse(c.Name).Familiar()
}

// FormalName is the name to write after "Dear", in a language: "Dr. Whitfield", "Dana
// Whitfield". It is "" where the entry names nobody.
func (c Contact) FormalName(language string) string {
	if c.Greet != "" {
		return c.Greet
	}
	return personname.Parse(c.Name).Formal(language)
}

// IsDesk reports whether the entry is a desk or a team, and nobody in particular.
func (c Contact) IsDesk() bool { return personname.Parse(c.Name).Desk }

// PlainName is the name without titles and degrees, as it is said aloud.
func (c Contact) PlainName() string {
	if name := personname.Parse(c.Name).Full(); name != "" {
		return name
	}
	return c.Name
}

// Is reports whether what somebody wrote means the contact: "Grace", "Okafor", "Dr. Okafor".
func (c Contact) Is(called string) bool {
	return called != "" && (strings.EqualFold(called, c.Name) || strings.EqualFold(called, c.Greet) || personname.Parse(c.Name).Is(called))
}

// Names lists contacts as a sentence does: "Dana, Ravi and Hà".
func Names(contacts []Contact) string {
	if len(contacts) == 1 {
		return contacts[0].Name
	}
	names := make([]string, len(contacts))
	for n, c := range contacts {
		names[n] = c.Name
	}
	return Listed(names)
}

// Listed joins texts as an English sentence does: "a, b and c".
func Listed(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " and " + items[last]
}
