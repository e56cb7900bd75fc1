package read

import (
	"fmt"
	"net"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// feedLevel reads how much the calendar feed tells. A level that hides the company
// needs a secret: without one, whoever guesses a file's name could find out from
// an event's UID whether it is right.
func (f *fields) feedLevel(s *playbook.Settings) {
	if level := choice(f, "feed", playbook.FeedLevels()); level != "" {
		s.Feed = level
	}
	const least = 12
	s.FeedSecret = f.loose("feed_secret")
	switch length := utf8.RuneCountInString(s.FeedSecret); {
	case s.FeedSecret == "" && f.lacking:
	case s.FeedSecret == "" && s.FeedHidesCompany() && f.get("feed") == nil:
		s.Feed = playbook.FeedOff // a sealed site is not held up for a feed that nobody asked for
		f.warn(f.place("privacy"), "no-feed-secret", "this sealed site has no calendar feed, because its address would be made from a `feed_secret`",
			"`followup check --fix` writes one; or write `feed: off`")
	case s.FeedSecret == "" && s.FeedHidesCompany():
		f.report(f.place("feed"), "no-feed-secret", fmt.Sprintf("`feed: %s` needs a `feed_secret`, which the feed's address is made from", s.Feed),
			"`followup check --fix` writes one")
	case s.FeedSecret != "" && length < least:
		f.report(f.place("feed_secret"), "bad-feed-secret", fmt.Sprintf("`feed_secret` has %d characters, so it could be guessed", length),
			fmt.Sprintf("use at least %d random ones; or delete the line, and `followup check --fix` writes one", least))
	}
}

// key reads the key by which calendars know an interview's events.
func (f *fields) key(name string) string {
	const most = 200
	key := f.loose(name)
	strange := func(r rune) bool { return r == '/' || unicode.IsControl(r) }
	if utf8.RuneCountInString(key) > most || strings.ContainsFunc(key, strange) {
		f.report(f.place(name), "bad-key", fmt.Sprintf("`%s` should be one word", name), "put back the one you had, or delete the line and run `followup check --fix`")
		return ""
	}
	return key
}

// feedAddress warns of an address that some calendar would not take: Google stops
// at 256 characters, and a feed is asked for over https.
func (f *fields) feedAddress(s playbook.Settings) {
	const most, file = 256, len("feeds/00000000-0000-0000-0000-000000000000.ics")
	u, err := url.Parse(s.URL)
	if err != nil || s.URL == "" || s.Feed == playbook.FeedOff {
		return
	}
	at := f.place("url")
	switch length := len(s.URL) + file; {
	case u.Scheme == "http" && strings.Contains(u.Hostname(), ".") && net.ParseIP(u.Hostname()) == nil:
		f.warn(at, "feed-address", "the feed's address begins with http, and some calendars only accept https", "write https:// if your site supports it")
	case strings.ContainsFunc(u.Host, func(r rune) bool { return r > unicode.MaxASCII }):
		f.warn(at, "feed-address", "the host name has letters that some calendars can't handle", "write it as your browser copies it, beginning with xn--")
	case length > most:
		f.warn(at, "feed-address", fmt.Sprintf("the feed's address can have %d characters, and some calendars accept only %d", length, most), "publish the site at a shorter address")
	}
}
