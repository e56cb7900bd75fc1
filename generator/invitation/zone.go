package invitation

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"

	"followup/generator/playbook"
)

// zones finds the zone of a clock by what a calendar calls it.
type zones struct {
	own    *time.Location
	name   string // X-WR-TIMEZONE: the zone of times that name none
	inFile map[string][]onset
}

func newZones(c *ics.Calendar, own string) zones {
	z := zones{own: time.UTC, inFile: make(map[string][]onset)}
	if location, err := time.LoadLocation(own); err == nil {
		z.own = location
	}
	z.name = property(c.CalendarProperties, "X-WR-TIMEZONE")
	for _, t := range c.Timezones() {
		if id := t.GetProperty(ics.ComponentPropertyTzid); id != nil {
			z.inFile[strings.Trim(id.Value, `"`)] = onsets(t)
		}
	}
	return z
}

// place puts what a clock shows into its zone. The zone's name is "" where it is
// the person's own, or where the clock is turned into theirs; assumed says what
// could not be known.
func (z zones) place(wall time.Time, id string) (at time.Time, name, assumed string) {
	floating := id == ""
	if floating {
		id = z.name
	}
	if id == "" {
		return playbook.OnClock(wall, z.own), "", fmt.Sprintf("The invitation doesn't name a time zone, so the time is read as your local time (%s). Check it.", z.own)
	}
	if location, sure := named(id); location != nil {
		at = playbook.OnClock(wall, location)
		switch {
		case location.String() == "UTC" || floating:
			return at.In(z.own), "", ""
		case location.String() == z.own.String(), !sure && sameOffset(at, z.own):
			return playbook.OnClock(wall, z.own), "", ""
		}
		return at, location.String(), ""
	}
	if offset, ok := offsetAt(z.inFile[id], wall); ok {
		return playbook.OnClock(wall, time.FixedZone(id, offset)).In(z.own), "", ""
	}
	return playbook.OnClock(wall, z.own), "", fmt.Sprintf("The invitation names an unknown time zone, %q, so the time is read as your local time (%s). Check it.", oneLine(id), z.own)
}

// named finds a zone by an IANA name, which is sure, or by the name that Windows
// gives it, which stands for several. Some programs put a path before the name.
func named(id string) (zone *time.Location, sure bool) {
	parts := strings.Split(strings.Trim(id, "/"), "/")
	for from := range parts {
		if name := strings.Join(parts[from:], "/"); iana(name) {
			if zone, err := time.LoadLocation(name); err == nil {
				return utcByName(zone), true
			}
		}
	}
	return ics.WindowsTimezoneToIANA(id), false
}

// iana looks at the form of a name: files of zones hold more than zones, and
// "Local" is this machine's.
func iana(name string) bool {
	return name != "Local" && !slices.ContainsFunc(strings.Split(name, "/"), func(part string) bool {
		return part == "" || !unicode.IsUpper(rune(part[0]))
	})
}

// utcByName makes one of the many names of UTC, which is nobody's place.
func utcByName(zone *time.Location) *time.Location {
	switch zone.String() {
	case "UTC", "GMT", "Etc/UTC", "Etc/GMT", "Zulu", "Universal", "Etc/Universal", "Etc/Zulu", "UCT", "Etc/UCT":
		return time.UTC
	}
	return zone
}

func sameOffset(at time.Time, other *time.Location) bool {
	_, one := at.Zone()
	_, two := at.In(other).Zone()
	return one == two
}
