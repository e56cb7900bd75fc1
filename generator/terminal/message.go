package terminal

import (
	"fmt"
	"io"
	"strings"

	"followup/generator/playbook"
)

// Message writes a message to out: its head, its words, its links. What the
// person should know before they send it goes to notes.
func Message(out, notes io.Writer, m playbook.Message) error {
	var b strings.Builder
	for _, c := range m.To {
		fmt.Fprintf(&b, "To: %s\n", recipient(c, m.Channel))
	}
	if m.Subject != "" {
		fmt.Fprintf(&b, "Subject: %s\n", m.Subject)
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "%s\n", m.Plain())
	for _, l := range []struct{ name, address string }{
		{"mail", m.Links.Mailto}, {"Gmail", m.Links.Gmail}, {"Outlook", m.Links.Outlook}, {"call", m.Links.Tel}, {"profile", m.Links.Profile},
	} {
		if l.address != "" {
			fmt.Fprintf(&b, "\n%s: %s", l.name, l.address)
		}
	}
	text := strings.TrimRight(b.String(), "\n") + "\n"
	if _, err := io.WriteString(out, text); err != nil {
		return err
	}
	fmt.Fprintf(notes, "\n%d words, %d characters\n", m.Words, m.Length)
	for _, warning := range m.Warnings {
		fmt.Fprintln(notes, "note: "+warning)
	}
	for _, r := range m.Remarks {
		fmt.Fprintf(notes, "%s[%s]: %s\n  %s\n", r.Level, r.Rule.Name, r.Message, r.Rule.Reason)
	}
	return nil
}

func recipient(c playbook.Contact, by playbook.Channel) string {
	address := ""
	switch by {
	case playbook.Email:
		address = c.Email
	case playbook.Call:
		address = c.Phone
	case playbook.LinkedIn:
		address = c.LinkedIn
	}
	if address == "" {
		return c.Name
	}
	return c.Name + " <" + address + ">"
}
