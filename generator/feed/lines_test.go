package feed

import (
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"
)

// FuzzProperty: a property is written as the library writes it, however it is written.
func FuzzProperty(f *testing.F) {
	for _, value := range []string{"", "teal", "one, two; three\\", "two\nlines", strings.Repeat("a", 67), strings.Repeat("a", 68), strings.Repeat("ä <b> ", 30)} {
		f.Add("SUMMARY", value)
		f.Add("URL", value)
		f.Add("X-REVISION", value)
	}
	f.Fuzz(func(t *testing.T, name, value string) {
		switch name {
		case "SUMMARY", "DESCRIPTION", "LOCATION", "PRODID": // text
		case "URL", "X-REVISION":
			value = strings.ReplaceAll(value, "\n", "")
		default:
			return
		}
		value = strings.ToValidUTF8(value, "")
		var got lines
		got.property(name, value)
		var want strings.Builder
		p := ics.BaseProperty{IANAToken: name, Value: value}
		if err := p.SerializeTo(&want, &ics.SerializationConfiguration{MaxLength: 75, PropertyMaxLength: 75, NewLine: "\r\n"}); err != nil {
			t.Fatal(err)
		}
		if string(got.bytes) != want.String() {
			t.Errorf("%s of %q is %q, not %q", name, value, got.bytes, want.String())
		}
	})
}
