package contact

import (
	"strings"
	"testing"

	"github.com/emersion/go-vcard"

	"followup/generator/playbook"
)

func TestCard(t *testing.T) {
	got := Card(playbook.Contact{
		Name: "Linh Nguyễn", Title: "Head of Data, Platform", Email: "linh@songxanh.example", Numbers: []playbook.Telephone{
			{Text: "+1 555 0100", Link: "tel:+15550100"}, {Text: "+1 555 0101 extension 12", Link: "tel:+15550101;ext=12"}, {Text: "desk 4711"},
		}, LinkedIn: "https://www.linkedin.com/in/linh-example",
	}, "Sông Xanh; Söhne")
	want := strings.ReplaceAll(`BEGIN:VCARD
VERSION:3.0
EMAIL;TYPE=WORK:linh@songxanh.example
FN:Linh Nguyễn
N:;Linh Nguyễn;;;
NOTE:+1 555 0101 extension 12 (tel:+15550101;ext=12); desk 4711
ORG:Sông Xanh\, Söhne
TEL;TYPE=WORK:+15550100
TEL;TYPE=WORK:+15550101
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
		text := Card(playbook.Contact{Name: name, Title: title}, company)
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
