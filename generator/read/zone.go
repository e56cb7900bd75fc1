package read

import (
	"strings"
	"time"
	"unicode"
)

// ValidZone reports whether a name is one of the IANA database. The files of
// some systems ignore case or hold names that are no zones, so the form of the
// name is looked at first, and the answer is the same on every machine.
func ValidZone(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if part == "" || !unicode.IsUpper(rune(part[0])) {
			return false
		}
	}
	if name == "Local" {
		return false
	}
	_, err := time.LoadLocation(name)
	return err == nil
}

// zoneHint says what to write for a zone that is not known.
func zoneHint(name string) string {
	parts := strings.Split(strings.ReplaceAll(strings.TrimSpace(name), " ", "_"), "/")
	for i, p := range parts {
		if p != "" {
			parts[i] = strings.ToUpper(p[:1]) + strings.ToLower(p[1:])
		}
	}
	if tidy := strings.Join(parts, "/"); tidy != name && ValidZone(tidy) {
		return "did you mean `" + tidy + "`?"
	}
	return "write an IANA name: continent/city, such as Europe/Paris or America/New_York"
}

// zoneCalled is the zone that letters behind a time most likely mean, by the name of a
// city there, or "". Most such letters mean several.
func zoneCalled(letters string) string {
	switch strings.ToUpper(strings.TrimSpace(strings.TrimSuffix(strings.ToLower(letters), " time"))) {
	case "CET", "CEST", "MEZ", "MESZ":
		return "Europe/Paris"
	case "GMT", "BST", "WET", "WEST", "UK", "LONDON":
		return "Europe/London"
	case "EET", "EEST":
		return "Europe/Helsinki"
	case "ET", "EST", "EDT", "EASTERN", "NEW YORK":
		return "America/New_York"
	case "CT", "CST", "CDT", "CENTRAL":
		return "America/Chicago"
	case "MT", "MST", "MDT", "MOUNTAIN":
		return "America/Denver"
	case "PT", "PST", "PDT", "PACIFIC":
		return "America/Los_Angeles"
	case "IST":
		return "Asia/Kolkata"
	case "SGT":
		return "Asia/Singapore"
	case "JST":
		return "Asia/Tokyo"
	case "AEST", "AEDT", "SYDNEY":
		return "Australia/Sydney"
	case "NZST", "NZDT":
		return "Pacific/Auckland"
	}
	return ""
}
