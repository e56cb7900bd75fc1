package invitation

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	ics "github.com/arran4/golang-ical"
)

// Read reads the events of a calendar file, by day and then in the file's order.
// An event without a day that can be read is left out and counted, but for one that is
// called off, which needs none (RFC 5546 3.2.5): its Day is zero. The error is
// a *Fault where the file holds no event at all that can be used.
func Read(data []byte, own Own) (all []*Invitation, unreadable int, err error) {
	text, fault := calendarText(data)
	if fault != nil {
		return nil, 0, fault
	}
	var last error
	for _, part := range calendars(text) {
		c, err := ics.ParseCalendarWithOptions(bytes.NewReader(part),
			ics.FallbackParser(ics.LooseParser), ics.WithUnknownPropertyHandler(ics.AcceptUnknownPropertyHandler))
		if err != nil {
			last = err
			continue
		}
		read, bad := events(c, own)
		all, unreadable = append(all, read...), unreadable+bad
	}
	switch {
	case len(all) > 0:
		slices.SortStableFunc(all, func(a, b *Invitation) int {
			return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Clock, b.Clock))
		})
		return all, unreadable, nil
	case unreadable > 0:
		return nil, unreadable, &Fault{"the invitation doesn't say when the interview is, or not in a way that can be read",
			"look the day up in your calendar, then write: followup new COMPANY ROLE --on \"2026-11-10 14:00\""}
	case last != nil:
		return nil, 0, &Fault{"the calendar file is damaged" + atLine(last),
			"save the invitation again from your mail or calendar, and import that file"}
	}
	return nil, 0, &Fault{"there is no event in this calendar file",
		"open the event in your calendar, save or share it as an .ics file, and import that one"}
}

func atLine(err error) string {
	var malformed *ics.MalformedError
	if errors.As(err, &malformed) && malformed.HasLine {
		return " at line " + strconv.Itoa(malformed.Line)
	}
	return ""
}

var beginsCalendar = pattern(`(?im)^BEGIN:VCALENDAR[ \t]*\r?$`)

// calendars cuts a file in which several calendars stand one behind the other,
// as some programs export them; the library reads one. A missing end is added:
// the events before it are whole. BEGIN and END may be written in small letters (RFC
// 5545 1.3), and some programs put a blank behind them.
func calendars(text []byte) [][]byte {
	starts := beginsCalendar().FindAllIndex(text, -1)
	parts := make([][]byte, 0, len(starts))
	for n, at := range starts {
		end := len(text)
		if n+1 < len(starts) {
			end = starts[n+1][0]
		}
		part := framed().ReplaceAllFunc(bytes.TrimSpace(text[at[0]:end]), func(line []byte) []byte {
			return bytes.ToUpper(bytes.TrimRight(line, " \t"))
		})
		parts = append(parts, append(slices.Clone(part), "\r\n"...))
	}
	return parts
}

var framed = pattern(`(?im)^(BEGIN|END):[A-Z-]+[ \t]*`)

// events reads a calendar's events. Of a series that stands in several parts the
// first is taken for all of it.
func events(c *ics.Calendar, own Own) (read []*Invitation, unreadable int) {
	table := newZones(c, own.Timezone)
	method := strings.ToUpper(property(c.CalendarProperties, "METHOD"))
	series := make(map[string]bool)
	for _, e := range c.Events() {
		if value(e, "RECURRENCE-ID") == "" {
			series[value(e, "UID")] = true
		}
	}
	for _, e := range c.Events() {
		uid, occurrence := oneLine(value(e, "UID")), oneLine(value(e, "RECURRENCE-ID"))
		if occurrence != "" && series[value(e, "UID")] {
			continue
		}
		i := &Invitation{UID: strings.TrimSpace(uid + " " + occurrence), Kind: kind(method, value(e, "STATUS"))}
		if !i.when(e, table) && (i.Kind != Cancelled || i.UID == "") {
			unreadable++
			continue
		}
		i.Version, _ = strconv.Atoi(value(e, "SEQUENCE"))
		i.Version = max(i.Version, 0)
		i.Repeats = repeats(e)
		i.Summary = title(value(e, "SUMMARY"))
		i.Description = description(e)
		i.place(e)
		i.people(e, own)
		if i.UID == "" {
			// RFC 5545 3.6.1 asks for one; without it, title, organiser or day stand in.
			i.UID = cmp.Or(oneLine(i.Summary+" "+i.Organizer.Email), i.Moment())
		}
		i.guess(own)
		read = append(read, i)
	}
	return read, unreadable
}

// kind reads METHOD (RFC 5546 1.4) and STATUS.
func kind(method, status string) Kind {
	switch {
	case method == "CANCEL", strings.EqualFold(status, "CANCELLED"):
		return Cancelled
	case method == "REPLY", method == "REFRESH":
		return Reply
	case method == "COUNTER", method == "DECLINECOUNTER":
		return Proposal
	}
	return Asked
}

// title is a summary without what mail programs put before it.
func title(summary string) string {
	return short(strings.TrimSpace(statusPrefix().ReplaceAllString(oneLine(summary), "")), longestLine)
}

var statusPrefix = pattern(`(?i)^((updated |re-?sent )?invitation|invite|cancell?ed( event)?|updated|accepted|tentative|re|fwd?|fw): *`)

func value(e *ics.VEvent, name string) string {
	if p := e.GetProperty(ics.ComponentProperty(name)); p != nil {
		return strings.TrimSpace(p.Value)
	}
	return ""
}

func property(all []ics.CalendarProperty, name string) string {
	for _, p := range all {
		if strings.EqualFold(p.IANAToken, name) {
			return strings.TrimSpace(p.Value)
		}
	}
	return ""
}

// repeats says in words how often an event comes again, or "".
func repeats(e *ics.VEvent) string {
	rules, err := e.GetRRules()
	if err != nil || len(rules) == 0 {
		if value(e, "RRULE") != "" || value(e, "RDATE") != "" {
			return "on several days"
		}
		return ""
	}
	if rules[0].Count == 1 {
		return ""
	}
	unit := map[ics.Frequency]string{ics.FrequencyDaily: "day", ics.FrequencyWeekly: "week", ics.FrequencyMonthly: "month", ics.FrequencyYearly: "year"}[rules[0].Freq]
	switch {
	case unit == "":
		return "on several days"
	case rules[0].Interval > 1:
		return "every " + strconv.Itoa(rules[0].Interval) + " " + unit + "s"
	}
	return "every " + unit
}
