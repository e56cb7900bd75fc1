package invitation

import (
	"strings"
	"testing"
	"time"

	"followup/generator/playbook"
)

func own() Own {
	return Own{Name: "Sam Rivera", Email: "sam@rivera.example", Timezone: "America/New_York"}
}

// event reads one event from its lines.
func event(t *testing.T, lines ...string) *Invitation {
	t.Helper()
	all, _, err := Read([]byte("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n"+strings.Join(lines, "\r\n")+"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), own())
	if err != nil || len(all) != 1 {
		t.Fatalf("%q: %d events, %v", lines, len(all), err)
	}
	return all[0]
}

const noon = "DTSTART:20261110T170000Z"

func TestTimes(t *testing.T) {
	t.Parallel()
	tests := []struct{ start, want, zone, assumed string }{
		{"DTSTART:20261110T170000Z", "2026-11-10 12:00", "", ""},
		{"DTSTART:20261111T030000Z", "2026-11-10 22:00", "", ""},
		{"DTSTART;TZID=America/New_York:20261110T120000", "2026-11-10 12:00", "", ""},
		{"DTSTART;TZID=Europe/Berlin:20261110T180000", "2026-11-10 18:00", "Europe/Berlin", ""},
		{"DTSTART;TZID=\"Europe/Berlin\":20261110T180000", "2026-11-10 18:00", "Europe/Berlin", ""},
		{"DTSTART;TZID=/example.org/20260101_1/Europe/Berlin:20261110T180000", "2026-11-10 18:00", "Europe/Berlin", ""},
		{"DTSTART;TZID=W. Europe Standard Time:20261110T180000", "2026-11-10 18:00", "Europe/Berlin", ""},
		{"DTSTART;TZID=Eastern Standard Time:20261110T120000", "2026-11-10 12:00", "", ""},
		{"DTSTART;TZID=Etc/UTC:20261110T170000", "2026-11-10 12:00", "", ""},
		{"DTSTART;VALUE=DATE:20261110", "2026-11-10", "", ""},
		{"X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nDTSTART;TZID=Eastern Standard Time:20261110T000000", "2026-11-10", "", ""},
		{"DTSTART:20261110T120000", "2026-11-10 12:00", "", "doesn't name a time zone"},
		{"DTSTART;TZID=Narnia:20261110T120000", "2026-11-10 12:00", "", `unknown time zone, "Narnia"`},
		{"DTSTART;TZID=Local:20261110T120000", "2026-11-10 12:00", "", `unknown time zone, "Local"`},
	}
	for _, tt := range tests {
		i := event(t, tt.start)
		if i.Moment() != tt.want || i.Timezone != tt.zone || !strings.Contains(i.Assumed, tt.assumed) || tt.assumed == "" && i.Assumed != "" {
			t.Errorf("%s is %s in %q (%s)", tt.start, i.Moment(), i.Timezone, i.Assumed)
		}
	}
}

func TestLengths(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]string{
		"DTEND:20261110T174500Z": "45m", "DURATION:PT1H": "1h", "DURATION:PT90M": "1h30m", "DTEND:20261110T160000Z": "", "DTEND:20261210T160000Z": "",
		"DURATION:P1W": "", "DTEND;TZID=Europe/Berlin:20261110T190000": "1h",
	} {
		if i := event(t, noon, lines); i.Length() != want {
			t.Errorf("%s is %q", lines, i.Length())
		}
	}
}

// TestOwnTable holds the zones that a file explains itself to Go's.
func TestOwnTable(t *testing.T) {
	t.Parallel()
	const file = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n" +
		"BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n" +
		"BEGIN:VEVENT\nUID:x\nDTSTART;TZID=Here:NOONT120000\nEND:VEVENT\nEND:VCALENDAR\n"
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for day := time.Date(2026, 1, 1, 12, 0, 0, 0, berlin); day.Year() < 2028; day = day.AddDate(0, 0, 1) {
		all, _, err := Read([]byte(strings.Replace(file, "NOON", day.Format("20060102"), 1)), Own{Timezone: "UTC"})
		if err != nil {
			t.Fatal(err)
		}
		if want := day.UTC().Format("2006-01-02 15:04"); all[0].Moment() != want {
			t.Fatalf("noon of %s is %s, not %s", day.Format(time.DateOnly), all[0].Moment(), want)
		}
	}
}

func TestGuesses(t *testing.T) {
	t.Parallel()
	tests := []struct{ summary, organizer, company, role, round string }{
		{"Interview with Globex", "no-reply@calendly.example", "Globex", "", ""},
		{"Globex <> Sam", "kim@gmail.example", "Globex", "", ""},
		{"Sam Rivera x Globex – Final interview", "", "Globex", "", "Final"},
		{"Interview: Data Analyst at Kestrel Maps", "", "Kestrel Maps", "Data Analyst", ""},
		{"Platform Engineer - Phone screen", "dana@northwind-freight.example", "Northwind Freight", "Platform Engineer", "Phone screen"},
		{"Updated invitation: Onsite, NorthWind", "dana@careers.northwind.co.uk", "NorthWind", "", "Onsite"},
		{"Coding session", "x@sap.example", "SAP", "", "Technical"},
		{"Interview for the Senior Nurse position", "a@st-mary.example", "St Mary", "Senior Nurse", ""},
		{"Hiring manager interview", "a@globex.example", "Globex", "", "Hiring manager"},
		{"Interview", "a@xn--mnchen-3ya.example", "München", "", ""},
		{"Interview", "a@yahoo.example", "", "", ""},
		{"Interview", "a@group.calendar.google.com", "", "", ""},
		{"Interview - Sam Rivera (Globex)", "", "Globex", "", ""},
		{"Lunch with mum", "", "", "", ""},
		{"Interview with Dana", "dana@outlook.example", "", "", ""},
		{"Interview", "sam@rivera.example", "", "", ""},
	}
	for _, tt := range tests {
		i := event(t, noon, "SUMMARY:"+tt.summary, "ORGANIZER:mailto:"+tt.organizer)
		if i.Company.Text != tt.company || i.Role.Text != tt.role || i.Round.Text != tt.round {
			t.Errorf("%q from %s: %q, %q, %q", tt.summary, tt.organizer, i.Company.Text, i.Role.Text, i.Round.Text)
		}
		for _, g := range []Guess{i.Company, i.Role, i.Round} {
			if (g.Text == "") != (g.From == "") {
				t.Errorf("%q: the guess %+v does not say what it is from", tt.summary, g)
			}
		}
	}
}

func TestPeople(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"ATTENDEE;CN=Dana Whitfield:mailto:dana@globex.example":                          "Dana Whitfield <dana@globex.example>",
		"ATTENDEE;CN=\"'Whitfield, Dana (R&D)'\":MAILTO:dana@globex.example":             "Dana Whitfield <dana@globex.example>",
		"ATTENDEE;CN=dana.whitfield@globex.example:mailto:dana.whitfield@globex.example": "Dana Whitfield <dana.whitfield@globex.example>",
		"ATTENDEE;CN=Dana;EMAIL=dana@globex.example:/aMTk/principal/":                    "Dana <dana@globex.example>",
		"ATTENDEE;CN=Dana Whitfield:invalid:nomail":                                      "Dana Whitfield",
		"ATTENDEE;CN=Sam Rivera:mailto:sam.at.home@gmail.example":                        "",
		"ATTENDEE;CN=Someone:mailto:SAM@rivera.example":                                  "",
		"ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@globex.example":                     "",
		"ATTENDEE;PARTSTAT=DECLINED;CN=Kai:mailto:kai@globex.example":                    "",
		"ATTENDEE;CN=Globex Recruiting:mailto:recruiting@globex.example":                 "",
		"ATTENDEE:mailto:": "",
	} {
		i := event(t, noon, line)
		got := ""
		for _, p := range i.People {
			got += p.Line()
		}
		if got != want {
			t.Errorf("%s is %q", line, got)
		}
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]string{
		"LOCATION:3 Reel Yard\\nGhent":                                                   "3 Reel Yard, Ghent",
		"LOCATION:https://zoom.example/j/5?pwd=a":                                        "Video call, https://zoom.example/j/5?pwd=a",
		"LOCATION:Microsoft Teams Meeting\r\nDESCRIPTION:Join <https://teams.example/l>": "Video call, https://teams.example/l",
		"LOCATION:Depot Two\r\nX-GOOGLE-CONFERENCE:https://meet.example/a":               "Depot Two",
		"DESCRIPTION:Phone: +1 (555) 010-0142":                                           "Phone call, +1 (555) 010-0142",
		"DESCRIPTION:Hi\\nDial-in: +1 555 0142\\,\\,12345# (toll free)\\nBye":            "Phone call, +1 555 0142,,12345#",
		"DESCRIPTION:Phone: +1 555 0142 ext. 12\\, ask for the desk on the fourth floor": "Phone call, +1 555 0142 ext. 12",
		"DESCRIPTION:Phone: we will call you at 10":                                      "",
		"DESCRIPTION:See https://globex.example/jobs":                                    "",
	} {
		if i := event(t, append([]string{noon}, strings.Split(lines, "\r\n")...)...); i.Location != want {
			t.Errorf("%s is %q", lines, i.Location)
		}
	}
}

func TestPlain(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a<br>b": "a\nb",
		"<p>Hi</p><p>See <a href=\"https://a.example\">this</a>.</p>":                   "Hi\n\nSee this (https://a.example).",
		"<html><head><style>p{}</style></head><body>Hi&nbsp;you &amp; me</body></html>": "Hi you & me",
		"1 < 2 and 3 > 2":                                  "1 < 2 and 3 > 2",
		"<ul><li>one</li><li>two</li></ul>":                "- one\n- two",
		"-::~:~::~:~:~::-\\nJoin\\n________________\\nBye": "Join\n\nBye",
		"a\u202eb\x00c":                                    "abc",
	} {
		if i := event(t, noon, "DESCRIPTION:"+in); i.Description != want {
			t.Errorf("%q is %q", in, i.Description)
		}
	}
}

func TestSeries(t *testing.T) {
	t.Parallel()
	const file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20261117T170000Z\nDTSTART:20261118T170000Z\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nUID:s\nDTSTART:20261110T170000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nUID:o\nRECURRENCE-ID:20261117T170000Z\nDTSTART:20261119T170000Z\nEND:VEVENT\nEND:VCALENDAR\n"
	all, _, err := Read([]byte(file), own())
	if err != nil || len(all) != 2 || all[0].UID != "s" || all[0].Repeats != "every week" || all[1].UID != "o 20261117T170000Z" || all[1].Repeats != "" {
		t.Errorf("%d events, %v", len(all), err)
	}
}

func TestUpdateKeepsWhatWasTakenOut(t *testing.T) {
	t.Parallel()
	i := event(t, noon, "ATTENDEE;CN=Dana:mailto:dana@globex.example", "LOCATION:Room 4")
	file := &playbook.Interview{Day: i.Day, Clock: i.Clock, Timezone: own().Timezone, Invitation: i.Said()}
	i.Location = "Room 5"
	u := i.Update(file, own())
	if len(u.People) > 0 || len(u.Changes) != 1 || !u.Changes[0].Kept {
		t.Errorf("%+v", u)
	}
}
