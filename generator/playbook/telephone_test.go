package playbook

import (
	"regexp"
	"testing"
)

func TestTelLink(t *testing.T) {
	for text, want := range map[string]string{
		"+1 555 0100":                    "tel:+15550100",
		"+1 (555) 555-0100":              "tel:+15555550100",
		"(555) 555-0100":                 "tel:5555550100",
		"[555] 555.0100":                 "tel:5555550100",
		"555 0100":                       "tel:5550100",
		"0044 20 5550 0100":              "tel:+442055500100",
		"+49 (0)30 555-0100":             "tel:+49305550100",
		"0049 (0) 30 555 01":             "tel:+49305550" + "1",
		"030/555 01-0":                   "tel:030555010",
		"+49 30 / 555 - 01417":           "tel:+493055501417",
		"(+1) 555 0100":                  "tel:+15550100",
		"tel:+1-555-0100":                "tel:+15550100",
		"Tel:+15550100":                  "tel:+15550100",
		"+1\u00a0555\u20110100":          "tel:+15550100", // blanks and hyphens at which no line breaks
		"\u202a+1 555 0100\u202c":        "tel:+15550100", // as phones copy a number
		"+1\u2013555\u202f01\u200900":    "tel:+15550100",
		"\u200e(555)\u00a0555\u20130100": "tel:5555550100",
		// More than a number, or two of them.
		"+1 555 0100 extension 12":   "",
		"+1 555 0100 ext. 12":        "",
		"+1 555 0100 Ext: 12":        "",
		"+1 555 0100 x7":             "",
		"+1 555 0100;ext=12":         "",
		"+1 555 0100 poste 12":       "",
		"+1 555 0100,,12#":           "",
		"+1 555 0100 #12":            "",
		"+1 555 0100 (9-5 only)":     "",
		"+1 555 0100 (9-5)":          "",
		"+1 555 0100 (12)":           "",
		"+1 555 0100 / +1 555 0101":  "",
		"+1 555 0100 / 0101":         "",
		"555 0100 / 555 0101":        "",
		"555-0100/0101":              "",
		"555 0100/1/2":               "",
		"555 0100 or 555 0101":       "",
		"555 0100, 555 0101":         "",
		"555 555 0100 555 555 0101":  "",
		"+1 555 0100 +1 555 0101":    "",
		"1-555-FLOWERS":              "",
		"555 O1OO":                   "",
		"٥٥٥ ٠١٠٠":                   "",
		"+1 555 (0100":               "",
		"+1 555 0100)":               "",
		"++1 555 0100":               "",
		"5+55 0100":                  "",
		"+1 555 0100 *3":             "",
		"12":                         "",
		"112":                        "",
		"call me":                    "",
		"":                           "",
		" ":                          "",
		"tel:":                       "",
		"+":                          "",
		"javascript:1":               "",
		"555 0100\n555 0101 1234567": "",
	} {
		if got := TelLink(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// FuzzTelLink: whatever is written, a link holds just the digits that stand there, in
// their order.
func FuzzTelLink(f *testing.F) {
	for _, seed := range []string{"+1 (555) 010-0199", "0049 (0)30/555 01", "\u202a555\u202c 0100 x7"} {
		f.Add(seed)
	}
	form := regexp.MustCompile(`^tel:\+?\d{4,15}$`)
	f.Fuzz(func(t *testing.T, text string) {
		link := TelLink(text)
		if link == "" {
			return
		}
		if !form.MatchString(link) {
			t.Errorf("%q: %q", text, link)
		}
		if again := TelLink(link); again != link {
			t.Errorf("%q: %q, and of that %q", text, link, again)
		}
	})
}
