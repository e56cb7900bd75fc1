package telephone

import (
	"cmp"
	"flag"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

var update = flag.Bool("update", false, "write countries.tsv from what the library knows")

// TestCountries: the table says what libphonenumber says.
func TestCountries(t *testing.T) {
	t.Parallel()
	known, err := phonenumbers.MetadataCollection()
	if err != nil {
		t.Fatal(err)
	}
	all := known.GetMetadata()
	slices.SortStableFunc(all, func(a, b *phonenumbers.PhoneMetadata) int {
		first := func(m *phonenumbers.PhoneMetadata) int {
			if m.GetMainCountryForCode() {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.GetCountryCode(), b.GetCountryCode()), cmp.Compare(first(a), first(b)), cmp.Compare(a.GetId(), b.GetId()))
	})
	var b strings.Builder
	b.WriteString("code\tcountry\ttrunk\tabroad\tdigits\tlocal\tusual\n")
	for _, m := range all {
		var local, usual []int32
		for _, kind := range []*phonenumbers.PhoneNumberDesc{m.GetFixedLine(), m.GetMobile()} {
			if len(kind.GetPossibleLength()) == 0 {
				usual = append(usual, m.GetGeneralDesc().GetPossibleLength()...)
			}
			usual, local = append(usual, kind.GetPossibleLength()...), append(local, kind.GetPossibleLengthLocalOnly()...)
		}
		local = append(local, m.GetGeneralDesc().GetPossibleLengthLocalOnly()...)
		abroad := m.GetInternationalPrefix()
		if strings.Trim(abroad, "0123456789") != "" {
			abroad = m.GetPreferredInternationalPrefix()
		}
		b.WriteString(strings.Join([]string{strconv.Itoa(int(m.GetCountryCode())), m.GetId(), m.GetNationalPrefix(), strings.Trim(abroad, "~"),
			ranges(m.GetGeneralDesc().GetPossibleLength()), ranges(local), ranges(usual)}, "\t") + "\n")
	}
	if *update {
		if err := os.WriteFile("countries.tsv", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if b.String() != countries {
		t.Error("countries.tsv is not what the library knows: go test ./generator/telephone -run TestCountries -update, and read the diff")
	}
}

// ranges writes numbers as "5-8,10".
func ranges(all []int32) string {
	slices.Sort(all)
	all = slices.Compact(all)
	var parts []string
	for n := 0; n < len(all); {
		last := n
		for last+1 < len(all) && all[last+1] == all[last]+1 {
			last++
		}
		part := strconv.Itoa(int(all[n]))
		if last > n {
			part += "-" + strconv.Itoa(int(all[last]))
		}
		parts = append(parts, part)
		n = last + 1
	}
	return strings.Join(parts, ",")
}
