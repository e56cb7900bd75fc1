package read

import (
	"fmt"
	"net/url"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// contacts reads the people of an interview, each written as
// `Dana Whitfield <dana@northwind.example>` or as a mapping.
func (f *fields) contacts(key string) []playbook.Contact {
	const hint = "below `contacts:`, write each as `  - Dana Whitfield <dana@northwind.example>`,\nor as a mapping with `name`, `as`, `title`, `email`, `phone`, `linkedin` and `timezone`"
	items := f.items(key, hint)
	if len(items) == 0 {
		return nil
	}
	contacts := make([]playbook.Contact, 0, len(items))
	for _, item := range items {
		switch item.Kind {
		case matter.Text:
			contacts = append(contacts, f.contactLine(item))
		case matter.Map:
			contacts = append(contacts, f.contactMap(item))
		default:
			f.wrongType(key, item, "a list of people", hint)
		}
	}
	return contacts
}

func (f *fields) contactLine(item *matter.Node) playbook.Contact {
	const hint = "write `Dana Whitfield <dana@northwind.example>`"
	name, rest, bracketed := strings.Cut(item.Text, "<")
	contact := playbook.Contact{Name: strings.Trim(strings.TrimSpace(name), `"`), As: playbook.Interviewer}
	if bracketed {
		contact.Email = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), ">"))
		f.checkEmail(contact.Email, item.At, hint)
	} else if validEmail(contact.Name) {
		contact.Name, contact.Email = "", contact.Name
	} else if at := strings.LastIndexByte(contact.Name, ' '); at > 0 && strings.Contains(contact.Name[at+1:], "@") {
		contact.Name, contact.Email = strings.TrimRight(contact.Name[:at], " ,"), strings.Trim(contact.Name[at+1:], "()") // without the brackets
		f.checkEmail(contact.Email, item.At, hint)
	}
	if contact.Name == "" {
		f.report(item.At, "contact-without-name", "this contact has no name", hint)
	}
	return contact
}

func (f *fields) contactMap(item *matter.Node) playbook.Contact {
	in := f.inner(item, "a contact")
	before := len(*f.problems)
	contact := playbook.Contact{Name: in.text("name"), As: playbook.Interviewer}
	if n := in.lookup("name"); contact.Name == "" && len(*f.problems) == before && (n == nil || n.Text == "") {
		in.report(in.place("name"), "contact-without-name", "this contact has no name", "add a line `name: Dana Whitfield`")
	}
	if as := choice(in, "as", playbook.Roles()); as != "" {
		contact.As = as
	}
	contact.Title = in.text("title")
	contact.Email = in.email("email")
	contact.Phone = in.phone("phone")
	contact.LinkedIn = in.profile("linkedin")
	contact.Timezone = in.timezone("")
	contact.Greet = in.text("greet")
	contact.Met, contact.MetSaid = in.flag("met"), in.get("met") != nil
	contact.Told, contact.Contacted = in.day("told"), in.day("contacted")
	in.finish()
	return contact
}

func (f *fields) phone(key string) string {
	text := f.loose(key)
	digits := 0
	for _, r := range text {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if text != "" && digits < 3 {
		f.report(f.place(key), "bad-phone", fmt.Sprintf("`%s` isn't a phone number", text), "write it with the country code, in quotes: \"+1 555 0100\"")
		return ""
	}
	if text != "" && playbook.TelLink(text) == "" {
		f.warn(f.place(key), "no-call-link", fmt.Sprintf("`%s` isn't clearly one number, so there's no button to call it", text),
			"write only the number, as \"+1 555 0100\", and put an extension or a second number in your notes")
	}
	return text
}

// profile reads the address of a LinkedIn page, with or without its scheme.
func (f *fields) profile(key string) string {
	text := f.text(key)
	if text == "" {
		return ""
	}
	address, ok := webAddress(text)
	if u, err := url.Parse(address); !ok || err != nil || u.Host == "" {
		f.report(f.place(key), "bad-address", fmt.Sprintf("`%s` isn't the address of a LinkedIn page", text), "write it as https://www.linkedin.com/in/dana-whitfield")
		return ""
	}
	f.scheme(f.place(key), text, address)
	return address
}
