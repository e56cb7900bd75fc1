package read

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// language reads the language of the messages: one that the plays are written in,
// as it is spoken in a country.
func (f *fields) language(otherwise, country string, book *playbook.Book) string {
	said := f.text("language")
	if said == "" {
		return otherwise
	}
	base, _, _ := strings.Cut(strings.ToLower(said), "-")
	known := book.Languages()
	if !contains(known, base) {
		known = slices.Replace(known, slices.Index(known, "en"), slices.Index(known, "en")+1, american, british)
		f.report(f.place("language"), "unknown-language", "there are no plays in the language `"+said+"`",
			"write one of "+strings.Join(known, ", ")+", or translate plays into the folder "+PlaysDir+"/"+base)
		return otherwise
	}
	return localized(said, country)
}

const american, british = "en-US", "en-GB"

// localized is a language as it is written in a country: English and German are
// written in more than one way.
func localized(said, country string) string {
	base, region, _ := strings.Cut(strings.ToLower(said), "-")
	if region == "" {
		region, _, _ = strings.Cut(strings.ToLower(country), "-")
	}
	switch base {
	case "en":
		if isBritish(region) {
			return british
		}
		return american
	case "de":
		if region == "at" || region == "ch" {
			return "de-" + strings.ToUpper(region)
		}
		return "de"
	}
	return strings.ToLower(said)
}

// isBritish reports whether English is written the British way in a country: in most
// of the Commonwealth, and on the continent of Europe.
func isBritish(country string) bool {
	switch country {
	case "gb", "uk", "ie", "au", "nz", "in", "za", "sg", "hk", "my", "mt", "cy", "ke", "ng", "gh", "lk", "pk", "bd",
		"at", "be", "bg", "ch", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "is", "it", "lt", "lu", "lv", "nl", "no", "pl", "pt", "ro", "rs", "se", "si", "sk", "ua":
		return true
	}
	return false
}
