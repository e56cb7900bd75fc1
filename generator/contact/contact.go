// Package contact writes a contact as a vCard, which a phone takes into its address
// book.
package contact

import (
	"strings"

	"followup/generator/playbook"
)

// Card is a contact at a company as a vCard 3.0 (RFC 2426), which all address books
// read; later versions some do not. The whole name stands as the given one: which
// of its words is the family's, nobody can tell from outside, and it is shown as it
// was written either way.
//
// The lines are those that go-vcard writes, and in its order, to which the tests hold
// them. It makes three maps for a card, and a site holds thousands.
func Card(c playbook.Contact, company string) string {
	return string(appendCard(make([]byte, 0, 512), c, company))
}

// Address is the card as an address of its own (RFC 2397), for a link.
func Address(c playbook.Contact, company string) string {
	const hex = "0123456789ABCDEF"
	b := append(make([]byte, 0, 1024), "data:text/vcard;charset=utf-8,"...)
	for _, c := range appendCard(make([]byte, 0, 512), c, company) {
		if plain[c] {
			b = append(b, c)
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(b)
}

// plain holds the bytes that mean themselves in a part of a path, as url.PathEscape has
// it.
var plain = func() (set [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~$&+=:@") {
		set[c] = true
	}
	return set
}()

func appendCard(b []byte, c playbook.Contact, company string) []byte {
	b = append(b, "BEGIN:VCARD\r\nVERSION:3.0\r\n"...)
	line := func(field, text string) {
		if text != "" {
			b = append(appendValue(append(b, field...), text), "\r\n"...)
		}
	}
	line("EMAIL;TYPE=WORK:", clean(c.Email))
	line("FN:", clean(c.Name))
	b = append(appendValue(append(b, "N:;"...), part(c.Name)), ";;;\r\n"...)
	line("ORG:", part(company))
	line("TEL;TYPE=WORK:", clean(c.Phone))
	line("TITLE:", clean(c.Title))
	line("URL:", clean(c.LinkedIn))
	return append(b, "END:VCARD\r\n"...)
}

// appendValue writes the value of a field.
func appendValue(dst []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c == '\\' || c == ',' {
			dst = append(dst, '\\')
		}
		dst = append(dst, s[i])
	}
	return dst
}

// part is a text that is one part of a value. What would end it becomes a comma: not
// every address book knows that mark escaped.
func part(s string) string { return strings.ReplaceAll(clean(s), ";", ",") }

// clean takes out what would end a line.
func clean(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s))
}
