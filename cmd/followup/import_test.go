package main

import (
	"strings"
	"testing"

	"followup/generator/invitation"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// FuzzImport holds every file that the importer writes to what it promises: it
// can be read without an error, it says what the invitation said, and the same
// invitation again changes nothing.
func FuzzImport(f *testing.F) {
	for _, seed := range []string{
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a b\r\nDTSTART:20261110T140000Z\r\nSUMMARY:Interview\\n---\\n# x\r\nDESCRIPTION:<p>a</p>\\n---\\n+++\r\n" +
			"LOCATION:{{x}} # y: 'z'\r\nORGANIZER;CN=\"Whitfield, Dana\":mailto:dana@globex.example\r\nATTENDEE;CN=@:mailto:<x>@y\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
		"BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETTO:-0330\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n" +
			"END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=X:20261110T140000\nDTEND;TZID=X:20261110T150000\nRRULE:FREQ=DAILY\nSEQUENCE:3\nSUMMARY:⟪fill in: role⟫\nEND:VEVENT\nEND:VCALENDAR",
		"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:null\nDTSTART;VALUE=DATE:20260229\nEND:VEVENT\nBEGIN:VEVENT\nUID:1e3\nRECURRENCE-ID:20261110\nDTSTART:20261110\nLOCATION:true\nEND:VEVENT\nEND:VCALENDAR",
		"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=\"Tokyo Standard Time\":20261110T140000\nATTENDEE;CN=~:mailto:a@b.example\nATTENDEE;CN=- x:mailto:c@b.example\nLOCATION:0x1F\nEND:VEVENT\nEND:VCALENDAR",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) { promise(t, data) })
}

// FuzzEvent does the same with an event whose frame is whole, so that what fuzzing
// finds lies behind the parser.
func FuzzEvent(f *testing.F) {
	f.Add("a@b", "Interview: Clerk <> Globex", "<p>Dial in: +1 555 0100</p>\\n> x", "https://zoom.example/j/1", "Whitfield, Dana (R&D)", "dana@globex.example", "TZID=W. Europe Standard Time", "20261110T140000")
	f.Add("null", "# ---", "Role: - a: 'b'\\n\\n```\\n## thank-you: email", "- 12", "- ~ # x", "x@xn--mnchen-3ya.example", "VALUE=DATE", "20260229")
	f.Add("2026-01-01", "⟪fill in: role⟫", "<style>a</style><a href='http://x.example'>y", "{{.}} | & * !", "@", "hr@b.example", "TZID=/x/Europe/Paris", "19000101T000000Z")
	f.Fuzz(func(t *testing.T, uid, summary, description, location, name, address, zone, start string) {
		line := strings.NewReplacer("\n", " ", "\r", " ")
		var b strings.Builder
		for _, l := range []string{"BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:" + uid, "SUMMARY:" + summary, "DESCRIPTION:" + description, "LOCATION:" + location,
			`ATTENDEE;CN="` + name + `":mailto:` + address, "ORGANIZER;CN=" + name + ":mailto:" + address, "DTSTART;" + zone + ":" + start, "END:VEVENT", "END:VCALENDAR"} {
			b.WriteString(line.Replace(l) + "\r\n")
		}
		promise(t, []byte(b.String()))
	})
}

// promise reads a calendar file, writes what each event would be, and reads that.
func promise(t *testing.T, data []byte) {
	t.Helper()
	own := invitation.Own{Name: "Sam Rivera", Email: "sam@rivera.example", Timezone: "America/New_York"}
	book := &playbook.Book{Settings: playbook.Settings{Timezone: own.Timezone, Language: "en"}}
	all, _, err := invitation.Read(data, own)
	if err == nil && len(all) == 0 {
		t.Error("nothing was read, and nothing was said")
	}
	for _, i := range all {
		if i.Day.IsZero() {
			if i.Kind != invitation.Cancelled {
				t.Fatalf("%+v has no day", i)
			}
			continue // it writes no file
		}
		if i.Company.Text == "" {
			i.Company.Text = "Globex"
		}
		text, err := newFrom(i)
		if err != nil {
			t.Fatal(err)
		}
		file, problems := read.Interview("content/interviews/x.md", text, book)
		for _, p := range problems {
			if p.Severity == problem.Error {
				t.Fatalf("%v\n%s", p, text)
			}
		}
		if file.Invitation != i.Said() || len(file.Contacts) != len(i.People) {
			t.Fatalf("%+v is read as %+v\n%s", i.Said(), file.Invitation, text)
		}
		if file.Company != i.Company.Text || file.Location != i.Location || len(file.Own) > 0 || len(file.Discussed) > 0 {
			t.Fatalf("%+v is read as %+v\n%s", i, file, text)
		}
		if u := i.Update(file, own); u.Older || len(u.Edits)+len(u.Changes)+len(u.People) > 0 {
			t.Fatalf("the same invitation changes something: %+v\n%s", u, text)
		}
	}
}
