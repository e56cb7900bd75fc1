package contact

import (
	"net/url"
	"strings"
	"testing"

	"github.com/emersion/go-vcard"

	"followup/generator/playbook"
)

func TestCard(t *testing.T) {
	got := Card(playbook.Contact{
		Name: "Linh Nguyễn", Title: "Head of Data, Platform", Email: "linh@songxanh.example", Phone: "+1 555 0100", LinkedIn: "https://www.linkedin.com/in/linh-example",
	}, "Sông Xanh; Söhne")
	want := strings.ReplaceAll(`BEGIN:VCARD
VERSION:3.0
EMAIL;TYPE=WORK:linh@songxanh.example
FN:Linh Nguyễn
N:;Linh Nguyễn;;;
ORG:Sông Xanh\, Söhne
TEL;TYPE=WORK:+1 555 0100
TITLE:Head of Data\, Platform
URL:https://www.linkedin.com/in/linh-example
END:VCARD
`, "\n", "\r\n")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// FuzzCard: whatever stands in a contact, one card comes out, with the name in it.
func FuzzCard(f *testing.F) {
	f.Add("Dana", "END:VCARD\r\nBEGIN:VCARD", "a;b,c\\d")
	f.Fuzz(func(t *testing.T, name, title, company string) {
		who := playbook.Contact{Name: name, Title: title, Email: company, Phone: title, LinkedIn: name}
		text := Card(who, company)
		if want := encoded(t, who, company); text != want {
			t.Errorf("got %q, and go-vcard writes %q", text, want)
		}
		if want := "data:text/vcard;charset=utf-8," + url.PathEscape(text); Address(who, company) != want {
			t.Errorf("%q is not the address %q", Address(who, company), want)
		}
		decoder := vcard.NewDecoder(strings.NewReader(text))
		card, err := decoder.Decode()
		if err != nil {
			t.Fatalf("%v in %q", err, text)
		}
		if got := card.Value(vcard.FieldFormattedName); got != clean(name) {
			t.Errorf("%q came back as %q", name, got)
		}
		if _, err := decoder.Decode(); err == nil {
			t.Errorf("two cards in %q", text)
		}
	})
}

// encoded is a card as go-vcard writes it.
func encoded(t *testing.T, c playbook.Contact, company string) string {
	card := vcard.Card{}
	set := func(field, text string, params vcard.Params) {
		if text != "" {
			card.Add(field, &vcard.Field{Value: text, Params: params})
		}
	}
	work := vcard.Params{vcard.ParamType: {"WORK"}}
	card.SetValue(vcard.FieldVersion, "3.0")
	set(vcard.FieldFormattedName, clean(c.Name), nil)
	card.SetName(&vcard.Name{GivenName: part(c.Name)})
	set(vcard.FieldOrganization, part(company), nil)
	set(vcard.FieldTitle, clean(c.Title), nil)
	set(vcard.FieldEmail, clean(c.Email), work)
	set(vcard.FieldTelephone, clean(c.Phone), work)
	set(vcard.FieldURL, clean(c.LinkedIn), nil)
	var b strings.Builder
	if err := vcard.NewEncoder(&b).Encode(card); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
