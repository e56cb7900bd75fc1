package invitation

import (
	"net/mail"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"followup/generator/playbook"
)

// people reads the organiser and who is invited. The person themself, rooms, and
// mailboxes that nobody answers in their own name are no contacts; who has said
// that they will not come is none either.
func (i *Invitation) people(e *ics.VEvent, own Own) {
	if p := e.GetProperty(ics.ComponentPropertyOrganizer); p != nil {
		i.Organizer = person(p)
		i.add(i.Organizer, own)
	}
	for _, p := range e.GetProperties(ics.ComponentPropertyAttendee) {
		switch strings.ToUpper(parameter(p, "CUTYPE")) {
		case "ROOM", "RESOURCE", "GROUP":
			continue
		}
		if !strings.EqualFold(parameter(p, "PARTSTAT"), "DECLINED") {
			i.add(person(p), own)
		}
	}
}

func (i *Invitation) add(p Person, own Own) {
	mine := p.Email != "" && strings.EqualFold(p.Email, own.Email) || strings.EqualFold(p.Name, own.Name)
	known := func(q Person) bool { return q.key() == p.key() }
	if p.Name == "" || mine || mailbox(p) || slices.ContainsFunc(i.People, known) {
		return
	}
	i.People = append(i.People, p)
}

// person reads ORGANIZER or ATTENDEE: the name stands in CN, the address in the
// value or, where Exchange puts its own kind of address there, in EMAIL.
func person(p *ics.IANAProperty) Person {
	address := strings.TrimSpace(p.Value)
	if len(address) > len("mailto:") && strings.EqualFold(address[:len("mailto:")], "mailto:") {
		address = strings.TrimSpace(address[len("mailto:"):])
	}
	if !email(address) {
		if address = parameter(p, "EMAIL"); !email(address) {
			address = ""
		}
	}
	name := nameForm(parameter(p, "CN"))
	if strings.Contains(name, "@") {
		if address == "" && email(name) {
			address = name
		}
		name = ""
	}
	if name == "" {
		name = nameOf(address)
	}
	return Person{Name: name, Email: address}
}

// email holds an address to the same form as an interview's file does.
func email(text string) bool {
	address, err := mail.ParseAddress(text)
	return err == nil && address.Name == "" && address.Address == text && !strings.ContainsAny(text, "<> ") && text == oneLine(text)
}

var notInNames = strings.NewReplacer("<", " ", ">", " ", `"`, " ", "\u201c", " ", "\u201d", " ")

// nameForm takes off what mail programs put round a name.
func nameForm(name string) string {
	name = short(oneLine(notInNames.Replace(name)), longestLine)
	if len(name) > 1 && name[0] == '\'' && name[len(name)-1] == '\'' {
		name = strings.TrimSpace(name[1 : len(name)-1])
	}
	if before, _, ok := strings.Cut(name, " ("); ok && strings.HasSuffix(name, ")") {
		name = before // a department, a company
	}
	return strings.Trim(playbook.GivenFirst(name), ", ")
}

// nameOf makes a name of an address: dana.whitfield@ is Dana Whitfield.
func nameOf(address string) string {
	local, _, _ := strings.Cut(address, "@")
	local, _, _ = strings.Cut(local, "+")
	words := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
	for n, w := range words {
		words[n] = capital(w)
	}
	return strings.Join(words, " ")
}

func capital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToTitle(first)) + word[size:]
}

var (
	sharedBox  = pattern(`(?i)^(no-?reply|do-?not-?reply|notifications?|calendar(-notification)?|unknownorganizer|schedul(e|er|ing)|invites?|interviews?|recruit(ing|ment)|talent|hiring|careers?|jobs?|hr|people|info|office|contact|hello|team)\b`)
	machineBox = pattern(`(?i)(\.|@)(calendar\.google\.com|calendly\.\w+|greenhouse(-mail)?\.\w+|hire\.lever\.\w+)$`)
)

// mailbox reports whether an address is no person's: a greeting of "Hello
// Recruiting" is worse than none.
func mailbox(p Person) bool {
	return sharedBox().MatchString(p.Email) || machineBox().MatchString(p.Email)
}
