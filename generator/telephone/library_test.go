package telephone

import (
	"slices"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

// TestLibrary: of every country's landlines, mobile phones and free numbers, written in
// each way that the library writes them, our link is the library's number. Written for
// abroad it always is; written for home we may be unsure, and never wrong.
func TestLibrary(t *testing.T) {
	t.Parallel()
	home, unsure := 0, map[string]bool{}
	regions := phonenumbers.GetSupportedRegions()
	if len(regions) < 200 {
		t.Fatalf("only %d countries", len(regions))
	}
	for region := range regions {
		for _, kind := range []phonenumbers.PhoneNumberType{phonenumbers.FIXED_LINE, phonenumbers.MOBILE, phonenumbers.TOLL_FREE} {
			n := phonenumbers.GetExampleNumberForType(region, kind)
			if n == nil {
				continue
			}
			want := "tel:" + phonenumbers.Format(n, phonenumbers.E164)
			for _, form := range []phonenumbers.PhoneNumberFormat{phonenumbers.E164, phonenumbers.INTERNATIONAL, phonenumbers.RFC3966} {
				for _, from := range []string{"", "US", "DE", "IT", region} {
					if text := phonenumbers.Format(n, form); Link(text, from) != want {
						t.Errorf("%s %q in %q: got %q, want %q", region, text, from, Link(text, from), want)
					}
				}
			}
			home++
			text := phonenumbers.Format(n, phonenumbers.NATIONAL)
			switch got := Link(text, region); got {
			case want:
			case "":
				unsure[region] = true
			default:
				if region == "AR" && kind == phonenumbers.MOBILE {
					continue // which it writes with the digits of no area: "09 15-2345-6789"
				}
				t.Errorf("%s %q: got %q, want %q", region, text, got, want)
			}
			if text := phonenumbers.FormatOutOfCountryCallingNumber(n, "DE"); region != "DE" && Link(text, "DE") != want {
				t.Errorf("%s %q in DE: got %q, want %q", region, text, Link(text, "DE"), want)
			}
		}
	}
	t.Logf("%d numbers written for home; unsure of some in %s", home, strings.Join(slices.Sorted(func(yield func(string) bool) {
		for r := range unsure {
			if !yield(r) {
				return
			}
		}
	}), " "))
	for _, known := range strings.Fields("AT AU BE BG BR CA CH CZ DE DK ES FR GB GR HR IE IT JP LT LV NL NO NZ PL RO RU SE SI SK UA US ZA") {
		if unsure[known] {
			t.Errorf("numbers as they are written in %s have no link", known)
		}
	}
	if len(unsure) > 60 {
		t.Errorf("unsure in %d countries", len(unsure))
	}
}
