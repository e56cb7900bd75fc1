package playbook

import (
	"net/url"
	"strings"
	"time"
)

// Settings is followup.yaml: whose playbook it is and how it is made.
type Settings struct {
	Name, Email, Phone string
	Links              []Link
	Timezone           string // IANA
	Country            string // ISO 3166-1 alpha-2 in capitals, or with a region: DE-BY; "" for none
	DaysOff            []Day
	WorkingDays        []Day
	Pace               Pace
	Language           string
	WeekStart          time.Weekday
	URL                string // address of the published site, with a slash at its end; "" where it has none
	EditURL            string // address under which the playbook's files are edited
	Feed               string
}

// SampleName signs the messages of a new playbook whose owner is not known yet.
const SampleName = "Alex Example"

// The levels of the feed that can be built: what it says to whoever reads it.
const (
	FeedOff  = "off"
	FeedFull = "full"
)

// BasePath is the path under which the site is served, with slashes at both
// ends: "/playbook/", or "/" where no address is set.
func (s Settings) BasePath() string {
	u, err := url.Parse(s.URL)
	if err != nil || u.Path == "" {
		return "/"
	}
	return u.EscapedPath()
}

// Address is the full address of a page of the site, given its path from the
// site's root, or "" where no address is set.
func (s Settings) Address(path string) string {
	if s.URL == "" {
		return ""
	}
	return s.URL + strings.TrimPrefix(path, "/")
}
