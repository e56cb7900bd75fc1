package generator_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// component is a calendar, an event or an alarm, as its lines say.
type component struct {
	name       string
	properties [][2]string // with their parameters, in order
	inner      []*component
	late       bool // a property stands behind an inner component
}

func (c *component) all(name string) (values []string) {
	for _, p := range c.properties {
		if p[0] == name {
			values = append(values, p[1])
		}
	}
	return values
}

func (c *component) one(t *testing.T, name string) string {
	t.Helper()
	values := c.all(name)
	if len(values) != 1 {
		t.Errorf("%s has %d times %s", c.name, len(values), name)
		return ""
	}
	return values[0]
}

// obeys holds a feed to the rules that calendar programs set, byte by byte, and
// reads it without any code that wrote it.
func obeys(t *testing.T, path string, data []byte) *component {
	t.Helper()
	s, ended := strings.CutSuffix(string(data), "\r\n")
	if !ended || !utf8.ValidString(s) || len(data) > 1<<20 {
		t.Errorf("%s has %d bytes, not all of them good", path, len(data))
	}
	for l := range strings.SplitSeq(s, "\r\n") {
		if l == "" || strings.TrimSpace(l) == "" || len(l) > 75 || !utf8.ValidString(l) || strings.ContainsAny(l, "\r\n\t\uFEFF\u202E") {
			t.Errorf("%s: the line %q", path, l)
		}
	}
	root := &component{}
	open := []*component{root}
	for l := range strings.SplitSeq(strings.ReplaceAll(s, "\r\n ", ""), "\r\n") {
		name, value, _ := strings.Cut(l, ":")
		in := open[len(open)-1]
		switch name {
		case "BEGIN":
			c := &component{name: value}
			in.inner, open = append(in.inner, c), append(open, c)
		case "END":
			if open = open[:len(open)-1]; value != in.name || len(open) == 0 {
				t.Fatalf("%s: %s ends in %s", path, value, in.name)
			}
		default:
			in.properties, in.late = append(in.properties, [2]string{name, value}), in.late || len(in.inner) > 0 && in.name == "VEVENT"
		}
	}
	if len(open) != 1 || len(root.inner) != 1 || len(root.properties) > 0 || root.inner[0].name != "VCALENDAR" {
		t.Fatalf("%s is not one calendar", path)
	}
	calendar := root.inner[0]
	for name, want := range map[string]string{"VERSION": "2.0", "CALSCALE": "GREGORIAN", "REFRESH-INTERVAL;VALUE=DURATION": "PT12H", "X-PUBLISHED-TTL": "PT12H", "X-APPLE-CALENDAR-COLOR": "#008080", "COLOR": "teal"} {
		if got := calendar.one(t, name); got != want {
			t.Errorf("%s: %s is %q", path, name, got)
		}
	}
	if name := calendar.one(t, "NAME"); name == "" || calendar.one(t, "X-WR-CALNAME") != name || calendar.one(t, "PRODID") == "" {
		t.Errorf("%s is called %q", path, name)
	}
	if n := len(calendar.inner); n == 0 || n > 1000 {
		t.Errorf("%s has %d events", path, n)
	}
	var places []string
	seen := map[string]bool{}
	for _, e := range calendar.inner {
		e.obeys(t)
		uid := e.one(t, "UID")
		if seen[uid] {
			t.Errorf("%s: the UID %s stands twice", path, uid)
		}
		seen[uid] = true
		start, _, wholeDay := e.span(t)
		place := start.Format(time.RFC3339) + " " + uid
		if wholeDay {
			place = start.Format(time.DateOnly) + " " + uid
		}
		places = append(places, place)
	}
	if !slices.IsSorted(places) {
		t.Errorf("%s: the events are in no order", path)
	}
	return calendar
}

var (
	uuid   = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$`)
	escape = regexp.MustCompile(`\\[,;n]`)
	bare   = regexp.MustCompile(`(^|[^\\])[,;]`)
	// known are the properties that an event may have: no METHOD, RRULE, ATTENDEE,
	// ORGANIZER, ATTACH or X-ALT-DESC among them.
	known = regexp.MustCompile(`^(UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DTSTART|DTEND|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|TRANSP|STATUS|SUMMARY|DESCRIPTION|LOCATION|URL|CATEGORIES)$`)
)

func (e *component) span(t *testing.T) (from, to time.Time, wholeDay bool) {
	t.Helper()
	layout := "20060102T150405Z"
	start, end := "DTSTART", "DTEND"
	if wholeDay = len(e.all(start)) == 0; wholeDay {
		layout, start, end = "20060102", start+";VALUE=DATE", end+";VALUE=DATE"
	}
	for name, at := range map[string]*time.Time{start: &from, end: &to} {
		var err error
		if *at, err = time.Parse(layout, e.one(t, name)); err != nil {
			t.Error(err)
		}
	}
	return from, to, wholeDay
}

// obeys holds an event to the rules.
func (e *component) obeys(t *testing.T) {
	t.Helper()
	if e.name != "VEVENT" || e.late {
		t.Errorf("a %s; properties stand behind its alarm: %v", e.name, e.late)
	}
	for _, p := range e.properties {
		if !known.MatchString(p[0]) || len(e.all(p[0])) != 1 {
			t.Errorf("the property %s", p[0])
		}
		if slices.Contains([]string{"SUMMARY", "DESCRIPTION", "LOCATION"}, p[0]) {
			if rest := escape.ReplaceAllString(p[1], ""); strings.Contains(rest, `\`) || bare.MatchString(p[1]) || p[1] == "" {
				t.Errorf("the text %q", p[1])
			}
		}
	}
	from, to, wholeDay := e.span(t)
	busy := "OPAQUE"
	if wholeDay {
		busy = "TRANSPARENT"
	}
	if !to.After(from) || wholeDay && to.Sub(from) != 24*time.Hour || e.one(t, "TRANSP") != busy || e.one(t, "STATUS") != "CONFIRMED" {
		t.Errorf("from %s to %s: %v", from, to, e.properties)
	}
	if n, err := strconv.Atoi(e.one(t, "SEQUENCE")); err != nil || n < 0 || n > 1<<31-1 {
		t.Errorf("SEQUENCE %d (%v)", n, err)
	}
	if _, err := time.Parse("20060102T150405Z", e.one(t, "DTSTAMP")); err != nil || e.one(t, "LAST-MODIFIED") != e.one(t, "DTSTAMP") {
		t.Errorf("the stamps %v", e.properties)
	}
	summary := e.one(t, "SUMMARY")
	if utf8.RuneCountInString(escape.ReplaceAllString(summary, ",")) > 120 || strings.Contains(summary, `\n`) || !uuid.MatchString(e.one(t, "UID")) {
		t.Errorf("the title %q of %s", summary, e.one(t, "UID"))
	}
	for _, address := range e.all("URL") {
		if !strings.HasPrefix(address, "https://") || strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r > '~' }) {
			t.Errorf("the address %q", address)
		}
	}
	done := strings.HasPrefix(summary, "✓ ")
	if done != (len(e.inner) == 0) || len(e.inner) > 1 {
		t.Errorf("%q has %d alarms", summary, len(e.inner))
	}
	for _, a := range e.inner {
		if a.name != "VALARM" || a.one(t, "ACTION") != "DISPLAY" || a.one(t, "DESCRIPTION") != summary || len(a.properties) != 3 {
			t.Errorf("the alarm %v", a)
		}
		if trigger := a.one(t, "TRIGGER"); trigger != map[bool]string{true: "PT9H", false: "-PT1H"}[wholeDay] {
			t.Errorf("it reminds at %s", trigger)
		}
	}
}
