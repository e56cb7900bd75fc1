package read

import (
	"fmt"
	"net/mail"
	"strings"

	"followup/generator/matter"
)

// email reads an address of email.
func (f *fields) email(key string) string {
	text := f.text(key)
	if text == "" || f.checkEmail(text, f.place(key), "write it as dana@northwind.example") {
		return text
	}
	return ""
}

// checkEmail reports what is no address of email at a place, and whether it is one.
func (f *fields) checkEmail(text string, at matter.Place, hint string) bool {
	if validEmail(text) {
		return true
	}
	message := fmt.Sprintf("`%s` isn't an email address", text)
	if name, domain, ok := strings.Cut(text, "@"); ok && name != "" && domain != "" && !strings.ContainsAny(domain, "@. ") {
		message = fmt.Sprintf("`%s` isn't an email address: there's no dot behind the @", text)
	}
	f.report(f.within(at, text), "bad-email", message, hint)
	return false
}

// validEmail reports an address that mail can reach from outside: its domain has a dot.
func validEmail(text string) bool {
	address, err := mail.ParseAddress(text)
	if err != nil || address.Name != "" || address.Address != text || strings.ContainsAny(text, "<> ") {
		return false
	}
	domain := text[strings.LastIndexByte(text, '@')+1:]
	return strings.Contains(strings.Trim(domain, "."), ".") && !strings.Contains(domain, "..")
}
