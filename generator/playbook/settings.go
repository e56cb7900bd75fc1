package playbook

import (
	"net/url"
	"strconv"
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
	Language           string // of the messages: "en-US", "en-GB", "de"
	Tone               Tone
	WeekStart          time.Weekday
	Dates              DateOrder // in which days are written on the pages
	URL                string    // address of the published site, with a slash at its end; "" where it has none
	EditURL            string    // address under which the playbook's files are edited
	Editor             string    // the address that opens a file, with {file}, {line} and {column} to be filled in; or ""
	Privacy            Privacy   // of what is built
	Feed               string
	FeedSecret         string   // goes into the addresses and UIDs of a feed that hides companies
	Repository         string   // who can read the repository of the sources: RepositoryPublic, RepositoryPrivate, or "" where that was not said
	PublishTo          string   // where the site is published: a remote's name or an address
	PublishBranch      string   // of that repository
	Shows              []string // what the person agreed to show the world with an open site, each one of ShownKinds
}

// Privacy says who can read what is built.
type Privacy string

// The ways of privacy.
const (
	PrivacyOpen   Privacy = "open"   // whoever has the site
	PrivacySealed Privacy = "sealed" // whoever has the passphrase
)

// DateOrder is the order in which the parts of a day are written.
type DateOrder string

// The orders, with the twenty-fourth of November in each.
const (
	DayMonth     DateOrder = "day-month"      // Tue 24 Nov
	MonthDay     DateOrder = "month-day"      // Tue, Nov 24
	YearMonthDay DateOrder = "year-month-day" // Tue 2026-11-24
)

// DateOrders lists the orders.
func DateOrders() []DateOrder { return []DateOrder{DayMonth, MonthDay, YearMonthDay} }

// SampleName signs the messages of a new playbook whose owner is not known yet.
const SampleName = "Alex Example"

// Who can read the repository that the sources are pushed to.
const (
	RepositoryPublic  = "public"
	RepositoryPrivate = "private"
)

// ShownKinds lists the kinds of what an open site can show the world.
func ShownKinds() []string {
	return []string{"companies", "names", "mails", "phones", "pay", "notes", "yours", "aliases"}
}

// The levels of the feed: how much it tells to whoever reads it.
const (
	FeedOff      = "off"
	FeedDiscreet = "discreet" // that a follow-up is due
	FeedAlias    = "alias"    // which step, and the company by a name of the person's own
	FeedStep     = "step"     // the company and the step
	FeedFull     = "full"     // all of it, the message included
)

// FeedLevels lists the levels, the one that tells least first.
func FeedLevels() []string { return []string{FeedOff, FeedDiscreet, FeedAlias, FeedStep, FeedFull} }

// FeedHidesCompany reports whether the feed may not tell a company, for which it
// needs a secret.
func (s Settings) FeedHidesCompany() bool { return s.Feed == FeedDiscreet || s.Feed == FeedAlias }

// BasePath is the path under which the site is served, with slashes at both
// ends: "/playbook/", or "/" where no address is set.
func (s Settings) BasePath() string {
	u, err := url.Parse(s.URL)
	if err != nil || u.Path == "" {
		return "/"
	}
	return u.EscapedPath()
}

// Open is the address that opens a file in the person's editor, given its full
// path, or "" where no editor is named. Lines and columns count from 1.
func (s Settings) Open(file string, line, column int) string {
	if s.Editor == "" {
		return ""
	}
	file = (&url.URL{Path: "/" + strings.TrimPrefix(file, "/")}).EscapedPath()
	return strings.NewReplacer("{file}", file, "{line}", strconv.Itoa(max(line, 1)), "{column}", strconv.Itoa(max(column, 1))).Replace(s.Editor)
}

// Address is the full address of a page of the site, given its path from the
// site's root, or "" where no address is set.
func (s Settings) Address(path string) string {
	if s.URL == "" {
		return ""
	}
	return s.URL + strings.TrimPrefix(path, "/")
}
