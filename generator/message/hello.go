package message

import (
	"strings"

	"followup/generator/playbook"
)

// familiar is the names of the recipients as a greeting lists them: "Dana and Ravi",
// or nothing where one of them has no name to be greeted by.
func familiar(to []playbook.Contact, language string) string {
	names := make([]string, len(to))
	for n, c := range to {
		if names[n] = c.FirstName(); names[n] == "" {
			return ""
		}
	}
	return lister(language)(names)
}

// nameless stands in a play's words for a name that nobody has: a control character,
// and bareGreeting takes it out when the text is done.
const nameless = "\x01"

func orNameless(name string) string {
	if name == "" {
		return nameless
	}
	return name
}

// bareGreeting greets without a name where there is none: "Hello,".
func bareGreeting(text string) string {
	if !strings.Contains(text, nameless) {
		return text
	}
	return strings.NewReplacer("Dear "+nameless, "Hello", " "+nameless, "", nameless, "").Replace(text)
}

// hello is the line that greets: a name that the contact's entry holds, or none.
func hello(to []playbook.Contact, c choice) string {
	if base(c.spoken) == "de" {
		return helloGerman(to, c)
	}
	name := familiar(to, c.spoken)
	letter := c.channel == playbook.Letter
	switch {
	case name == "" && (letter || c.tone == playbook.Formal):
		return "Dear hiring team,"
	case name == "" && c.tone == playbook.Warm:
		return "Hi,"
	case name == "":
		return "Hello,"
	case c.tone == playbook.Formal:
		return "Dear " + formalName(to, c.spoken) + ","
	case letter:
		return "Dear " + name + ","
	case c.tone == playbook.Warm:
		return "Hi " + name + ","
	}
	return "Hello " + name + ","
}

func helloGerman(to []playbook.Contact, c choice) string {
	name := formalName(to, c.spoken)
	if name == "" {
		if c.tone == playbook.Formal || c.channel == playbook.Letter {
			return "Sehr geehrte Damen und Herren,"
		}
		return "Guten Tag,"
	}
	honorific, _, _ := cutSpace(name)
	ending, known := "e", true
	switch honorific {
	case "Frau":
	case "Herr":
		ending = "er"
	default:
		known = false
	}
	switch {
	case known && (c.tone == playbook.Formal || c.channel == playbook.Letter):
		return "Sehr geehrt" + ending + " " + name + ","
	case known && c.tone == playbook.Warm:
		return "Lieb" + ending + " " + name + ","
	}
	return "Guten Tag " + name + ","
}

// closing is the line above the signature.
func closing(c choice) string {
	switch base(c.spoken) {
	case "de":
		text := map[playbook.Tone]string{playbook.Plain: "Freundliche Grüße", playbook.Warm: "Herzliche Grüße", playbook.Formal: "Mit freundlichen Grüßen"}[c.tone]
		return spelled(text, c.spoken)
	case native:
		if c.spoken == british {
			return map[playbook.Tone]string{playbook.Plain: "Kind regards,", playbook.Warm: "Best wishes,", playbook.Formal: "Yours sincerely,"}[c.tone]
		}
		return map[playbook.Tone]string{playbook.Plain: "Best,", playbook.Warm: "Warmly,", playbook.Formal: "Sincerely,"}[c.tone]
	}
	return ""
}
