package telephone

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
)

// countries has a line for each country: its code, its two letters, what is dialled
// before an area code, what is dialled before a country code, and the numbers of digits
// that a number can have: at all, without its area code, and of a landline or mobile
// phone. A code's main country stands first. It is searched as it is, not parsed: a
// playbook asks for two or three countries.
//
//go:embed countries.tsv
var countries string

// country is one line of countries.
type country struct {
	code, region  string
	trunk, abroad string // "0", "00"
	any, local    lengths
	usual         lengths // of landlines and mobile phones
}

// lengths are numbers of digits, as bits.
type lengths uint32

func (l lengths) has(n int) bool { return n >= 0 && n < 32 && l&(1<<n) != 0 }

// spread is how much longer the longest is than the shortest.
func (l lengths) spread() int {
	all := l.list()
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1] - all[0]
}

func (l lengths) list() []int {
	var all []int
	for n := range 32 {
		if l.has(n) {
			all = append(all, n)
		}
	}
	return all
}

// String is such as "9", "9 or 10", "5 to 13".
func (l lengths) String() string {
	all := l.list()
	switch len(all) {
	case 0:
		return "no"
	case 1:
		return strconv.Itoa(all[0])
	case 2:
		return strconv.Itoa(all[0]) + " or " + strconv.Itoa(all[1])
	}
	return strconv.Itoa(all[0]) + " to " + strconv.Itoa(all[len(all)-1])
}

// regionOf is the country of two letters, or nil.
func regionOf(region string) *country {
	if len(region) != 2 {
		return nil
	}
	at := strings.Index(countries, "\t"+strings.ToUpper(region)+"\t")
	if at < 0 {
		return nil
	}
	return parse(strings.LastIndexByte(countries[:at], '\n') + 1)
}

// countryOf is home, if that has the code, or the code's main country.
func countryOf(code string, home *country) *country {
	if home != nil && home.code == code {
		return home
	}
	at := strings.Index(countries, "\n"+code+"\t")
	if at < 0 {
		return nil
	}
	return parse(at + 1)
}

// ofDigits finds the country code that digits begin with: none is the beginning of another.
func ofDigits(digits string, home *country) *country {
	for n := 1; n <= 3 && n < len(digits); n++ {
		if c := countryOf(digits[:n], home); c != nil {
			return c
		}
	}
	return nil
}

// parse reads the line that begins at a place.
func parse(at int) *country {
	line, _, _ := strings.Cut(countries[at:], "\n")
	cells := strings.Split(line, "\t")
	if len(cells) < 7 {
		return nil
	}
	return &country{cells[0], cells[1], cells[2], cells[3], readLengths(cells[4]), readLengths(cells[5]), readLengths(cells[6])}
}

func readLengths(text string) lengths {
	var l lengths
	for part := range strings.SplitSeq(text, ",") {
		from, to, ranged := strings.Cut(part, "-")
		first, err := strconv.Atoi(from)
		if err != nil {
			continue
		}
		last := first
		if ranged {
			last, _ = strconv.Atoi(to)
		}
		for n := first; n <= min(last, 31); n++ {
			l |= 1 << n
		}
	}
	return l
}

// northAmerican reports whether the code is +1, where every number has ten digits.
func (c *country) northAmerican() bool { return c != nil && c.code == "1" }

// tollFree are the areas of +1 in which words are dialled.
func tollFree(area string) bool {
	return slices.Contains([]string{"800", "888", "877", "866", "855", "844", "833", "822", "900"}, area)
}
