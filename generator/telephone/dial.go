package telephone

import (
	"fmt"
	"strings"
)

// dialled is a number in its canonical form: the country's code and the rest.
type dialled struct{ code, rest string }

// reason is why a number is not certain, before it is known how it was typed.
type reason struct{ message, hint string }

func (r *reason) about(text string) *Doubt {
	return &Doubt{Message: fmt.Sprintf(r.message, text), Hint: r.hint}
}

// unclear, anywhere and areaMissing are the doubts that need no figures.
func unclear() *reason {
	return &reason{"`%s` isn't clearly one number, so there's no button to call it",
		"write the number with its country code, an extension behind it, and a second number behind a comma:\n\"+1 555 0100 ext. 12, +1 555 0101\""}
}

func anywhere() *reason {
	return &reason{"`%s` has no country code, so there's no button to call it",
		"write the country code in front, as in \"+1 555 0100\",\nor say once in followup.yaml where you are: `country: US`"}
}

func areaMissing(c *country) *reason {
	return &reason{"`%s` isn't a whole number in " + c.region + " (" + c.usual.String() + " digits with the area code), so there's no button to call it",
		"write the country and area codes in front: \"+" + c.code + " …\""}
}

func wrongLength(c *country, digits int) *reason {
	return &reason{fmt.Sprintf("`%%s` has %d digits behind +%s, and a number there has %s, so there's no button to call it", digits, c.code, c.any),
		"check it for a missing digit or an extra one"}
}

// dial is what a candidate calls. home is the country whose numbers are written without
// a code, before is that of the number before it in the text ("+1 212 555 0118 / 212 555
// 0119"); either may be nil. Where the two would call different numbers, neither is certain.
func (c candidate) dial(home, before *country) (dialled, *reason) {
	d, doubt := c.from(home)
	if before == nil || c.plus || c.doubtful || home != nil && home.code == before.code {
		return d, doubt
	}
	other, doubted := before.national(c.digits, false)
	switch {
	case doubted != nil:
		return d, doubt
	case doubt != nil:
		return other, nil
	}
	return dialled{}, unclear()
}

// from is what a candidate calls in a country, or nil.
func (c candidate) from(home *country) (dialled, *reason) {
	digits := c.digits
	switch {
	case c.doubtful:
		return dialled{}, unclear()
	case c.plus:
		return international(digits, home)
	case strings.HasPrefix(digits, "00"):
		if d, doubt := international(digits[2:], home); doubt == nil {
			return d, nil
		}
	}
	switch {
	case home != nil:
	case c.ownOne:
		return dialled{"1", digits[1:]}, nil
	case len(digits) < fewestDigits:
		return dialled{}, unclear()
	default:
		return dialled{}, anywhere()
	}
	if home.abroad != "" && strings.HasPrefix(digits, home.abroad) {
		if d, doubt := international(digits[len(home.abroad):], home); doubt == nil {
			return d, nil
		}
	}
	return home.national(digits, true)
}

// international reads the digits behind a plus sign.
func international(digits string, home *country) (dialled, *reason) {
	c := ofDigits(digits, home)
	if c == nil {
		return dialled{}, &reason{"`%s` begins with no country's code, so there's no button to call it", "write the country code behind the plus sign: \"+1 555 0100\""}
	}
	rest := digits[len(c.code):]
	fits := func(rest string) bool {
		return (c.any | c.local).has(len(rest)) && len(c.code)+len(rest) >= fewestDigits && len(c.code)+len(rest) <= mostDigits
	}
	if c.trunk != "" && strings.HasPrefix(rest, c.trunk) { // "+44 020 7946 0958": not dialled from abroad
		if within := rest[len(c.trunk):]; fits(within) && (c.trunk == "0" || !fits(rest)) {
			rest = within
		}
	}
	if c.northAmerican() && rest != "" && rest[0] < '2' || c.trunk == "0" && strings.HasPrefix(rest, "0") {
		return dialled{}, unclear() // no area there begins like that
	}
	if !fits(rest) {
		return dialled{}, wrongLength(c, len(rest))
	}
	return dialled{c.code, rest}, nil
}

const (
	fewestNational = 6 // digits with the area code: Italy, Luxembourg
	fewestBare     = 9 // without the 0 that is dialled before an area code
	mostSpread     = 3 // between the lengths of numbers where all are of about one length
)

// national reads digits as they are written within the country. bare are those without
// the 0 that belongs before them, and those without the plus sign.
func (c *country) national(digits string, bare bool) (dialled, *reason) {
	if rest, ok := strings.CutPrefix(digits, c.trunk); ok && c.trunk != "" && len(rest) >= fewestNational && c.any.has(len(rest)) && !strings.HasPrefix(rest, "0") {
		if !c.northAmerican() || len(rest) == 10 && rest[0] > '1' {
			return dialled{c.code, rest}, nil
		}
	}
	switch {
	case c.northAmerican():
		if len(digits) == 10 && digits[0] > '1' {
			return dialled{c.code, digits}, nil
		}
	case c.trunk == "":
		if len(digits) >= fewestNational && c.usual.has(len(digits)) {
			return dialled{c.code, digits}, nil
		}
	case !bare:
		return dialled{}, areaMissing(c)
	case c.region == "AU" && len(digits) == 10 && (strings.HasPrefix(digits, "1300") || strings.HasPrefix(digits, "1800")):
		return dialled{c.code, digits}, nil // free or cheap to call, and dialled without the 0
	case len(digits) >= fewestBare && c.usual.has(len(digits)) && !c.local.has(len(digits)) && c.usual.spread() <= mostSpread && !strings.HasPrefix(digits, "0"):
		return dialled{c.code, digits}, nil
	}
	if rest, ok := strings.CutPrefix(digits, c.code); bare && ok && len(rest) >= fewestBare && c.usual.has(len(rest)) && !c.any.has(len(digits)) {
		return dialled{c.code, rest}, nil // only the plus sign is missing
	}
	return dialled{}, areaMissing(c)
}
