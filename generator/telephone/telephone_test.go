package telephone

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestRead: a text with several numbers is several, each with the words about it.
func TestRead(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text, country string
		want          []string // text, link
	}{
		{"+49 30 5550100 / 0171 5550100", "US", []string{"+49 30 5550100", "tel:+49305550100", "0171 5550100", "tel:+491715550100"}},
		{"+44 20 7946 0958, (212) 555-0118", "US", []string{"+44 20 7946 0958", "tel:+442079460958", "(212) 555-0118", "tel:+12125550118"}},
		{"+44 20 7946 0958, (212) 555-0118", "", []string{"+44 20 7946 0958", "tel:+442079460958", "(212) 555-0118", ""}},
		{"+1 212 555 0118 / 212 555 0119", "GB", []string{"+1 212 555 0118", "tel:+12125550118", "212 555 0119", ""}},
		{"+1 555 0100 / +1 555 0101", "", []string{"+1 555 0100", "tel:+15550100", "+1 555 0101", "tel:+15550101"}},
		{"mobile: +1 555 0100 or office: +1 555 0101 x12", "", []string{"mobile: +1 555 0100", "tel:+15550100", "office: +1 555 0101 x12", "tel:+15550101;ext=12"}},
		{"+1 555 0100 (mobile), +1 555 0101 (after 5)", "", []string{"+1 555 0100 (mobile)", "tel:+15550100", "+1 555 0101 (after 5)", "tel:+15550101"}},
		{"+1 555 0100\n+1 555 0101", "", []string{"+1 555 0100", "tel:+15550100", "+1 555 0101", "tel:+15550101"}},
		{"+1 555 0100 +1 555 0101", "", []string{"+1 555 0100", "tel:+15550100", "+1 555 0101", "tel:+15550101"}},
		{"+1 212 555 0118 / 212 555 0119 / 0120 555", "", []string{"+1 212 555 0118", "tel:+12125550118", "212 555 0119", "tel:+12125550119", "0120 555", ""}},
		{"+1 555 0100, 001 555 0100", "", []string{"+1 555 0100", "tel:+15550100"}},
		{"212 555 0118, +1 555 0101", "", []string{"212 555 0118", "", "+1 555 0101", "tel:+15550101"}},
		{"\u202a+1\u00a0555\u00a00100\u202c", "", []string{"+1 555 0100", "tel:+15550100"}},
		{"Dana, ask at the desk", "", nil},
	} {
		var got []string
		for _, n := range Read(tt.text, tt.country) {
			got = append(got, n.Text, n.Link)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestDoubt: who gets no link is told why, and what to write.
func TestDoubt(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ country, text, message, hint string }{
		{"", "+1 555 0100 / 0101", "`+1 555 0100 / 0101` isn't clearly one number", "+1 555 0100 ext. 12, +1 555 0101"},
		{"", "(212) 555-0118", "`(212) 555-0118` has no country code", "country: US"},
		{"", "+33 1 55 50 01", "`+33 1 55 50 01` has 7 digits behind +33, and a number there has 9", "a missing digit"},
		{"", "+44 20 7946 09581", "has 11 digits behind +44, and a number there has 7 to 10", "an extra one"},
		{"", "+999 555 0100", "`+999 555 0100` begins with no country's code", "+1 555 0100"},
		{"US", "555 0100", "`555 0100` isn't a whole number in US (10 digits with the area code)", `"+1 …"`},
	} {
		all := Read(tt.text, tt.country)
		if len(all) != 1 || all[0].Doubt == nil {
			t.Errorf("%q: %v", tt.text, all)
			continue
		}
		if d := all[0].Doubt; !strings.Contains(d.Message, tt.message) || !strings.Contains(d.Hint, tt.hint) {
			t.Errorf("%q: got %q, %q", tt.text, d.Message, d.Hint)
		}
	}
}

// TestIs: a place that is a number says that an interview was a call.
func TestIs(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"+1 (555) 010-0199": true, "tel:+15550100": true, "555 0100": true, "+1 555 0100 extension 12": true, "mobile: +1 555 0100": true, "mobile: +1 555 0100 extension 12, after 5": true,
		"12 Dock Street": false, "2026": false, "": false, "Room 555 0100 at the back": false, "Dock Street 12, 10115 Berlin": false,
	} {
		if got := Is(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}

// TestDigits: a search looks for each number's own digits.
func TestDigits(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"+1 555 010 0199 ext. 41, home 555-010-0244": "15550100199 5550100244",
		"+49 (0)30 5550100":                          "49305550100",
		"1-800-FLOWERS":                              "18003569377",
		"4711":                                       "4711",
		"":                                           "",
	} {
		if got := strings.Join(Digits(text), " "); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// FuzzRead: whatever is typed, a link is RFC 3966's global-number with an extension or
// without, reading it again changes nothing, and it calls only digits that were typed.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"+1 (555) 010-0199", "0049 (0)30/555 01 DW 23", "\u202a555\u202c 0100 x7", "1-800-GO-FEDEX ext. 12", "A: +1 555 0100 or B: +1 555 0101,,12#",
		"(12) +44 20 7946 0958 [x3]", "+٩٦٦ ١١ ٥٥٥ ٠١٠٠", "tel:+1-555-0100;ext=12", "++1/2/3/4", "9-5, 17:30 (0)",
	} {
		for _, country := range []string{"", "US", "DE-BY", "IT", "ZZ", "\n"} {
			f.Add(seed, country)
		}
	}
	global := regexp.MustCompile(`^tel:\+[1-9][0-9]{6,14}(;ext=[0-9]{1,15})?$`)
	f.Fuzz(func(t *testing.T, text, country string) {
		first := ""
		for _, n := range Read(text, country) {
			if (n.Link == "") != (n.Doubt != nil) {
				t.Errorf("%q in %q: the link %q with the doubt %v", text, country, n.Link, n.Doubt)
			}
			if strings.ContainsFunc(n.Text, func(r rune) bool { return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }) {
				t.Errorf("%q: shown as %q", text, n.Text)
			}
			if n.Link == "" {
				continue
			}
			if first == "" {
				first = n.Link
			}
			if !global.MatchString(n.Link) {
				t.Errorf("%q in %q: %q", text, country, n.Link)
			}
			if again := Read(n.Link, country); len(again) != 1 || again[0].Link != n.Link {
				t.Errorf("%q in %q: %q, and of that %v", text, country, n.Link, again)
			}
		}
		if got := Link(text, country); got != first {
			t.Errorf("%q in %q: %q, and read it is %q", text, country, got, first)
		}
		if again := Clean(Clean(text)); again != Clean(text) && !strings.Contains(strings.ToLower(text), "tel:") && !strings.Contains(strings.ToLower(text), "callto:") {
			t.Errorf("%q: clean %q, and again %q", text, Clean(text), again)
		}
		Is(text)
		Digits(text)
	})
}
