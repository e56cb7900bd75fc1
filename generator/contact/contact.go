// Package contact writes a contact as a vCard, which a phone takes into its address
// book. It is the only package that knows go-vcard.
package contact

import (
	"strings"

	"github.com/emersion/go-vcard"

	"followup/generator/playbook"
)

// Card is a contact at a company as a vCard 3.0 (RFC 2426), which all address books
// read; later versions some do not. The whole name stands as the given one: which
// of its words is the family's, nobody can tell from outside, and it is shown as it
// was written either way.
func Card(c playbook.Contact, company string) string {
	card := vcard.Card{}
	set := func(field, text, kind string) {
		if text = clean(text); text == "" {
			return
		}
		f := &vcard.Field{Value: text}
		if kind != "" {
			f.Params = vcard.Params{vcard.ParamType: {kind}}
		}
		card.Add(field, f)
	}
	card.SetValue(vcard.FieldVersion, "3.0")
	set(vcard.FieldFormattedName, c.Name, "")
	card.SetName(&vcard.Name{GivenName: part(c.Name)})
	set(vcard.FieldOrganization, part(company), "")
	set(vcard.FieldTitle, c.Title, "")
	set(vcard.FieldEmail, c.Email, "WORK")
	var notes []string
	for _, n := range c.Numbers {
		number, note := telephone(n)
		set(vcard.FieldTelephone, number, "WORK")
		if note != "" {
			notes = append(notes, note)
		}
	}
	set(vcard.FieldURL, c.LinkedIn, "")
	set(vcard.FieldNote, strings.Join(notes, "; "), "")
	var b strings.Builder
	if err := vcard.NewEncoder(&b).Encode(card); err != nil {
		return "" // it fails without a version, and a builder takes everything
	}
	return b.String()
}

// telephone is a number as an address book dials it, and what stands beside it as a
// note. The digits of an extension, or of what is no certain number, may not stand in
// the number itself: Android dials all digits that it finds there in a row.
func telephone(n playbook.Telephone) (number, note string) {
	number, extended := strings.TrimPrefix(n.Link, "tel:"), false
	number, _, extended = strings.Cut(number, ";")
	switch {
	case extended:
		return number, n.Text + " (" + n.Link + ")"
	case number == "":
		return "", n.Text
	}
	return number, ""
}

// part is a text that is one part of a value: the encoder does not escape the mark
// that would end it.
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
