package read

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"testing/quick"
	"time"

	"followup/generator/playbook"
	"followup/generator/testenv"
)

// TestMoment reads every form of a day and a time. A form with another zone's clock is
// shown on the clocks of Paris.
func TestMoment(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2026-11-10": "2026-11-10 ", "2026-11-1": "2026-11-01 ", "2026/11/10": "2026-11-10 ", "2026–11–10": "2026-11-10 ",
		"2026-11-10 14:00": "2026-11-10 14:00", "2026-11-10T14:00": "2026-11-10 14:00", "2026-11-10t14:00": "2026-11-10 14:00", "2026-11-10 9:05": "2026-11-10 09:05",
		"2026-11-10T14:00:30": "2026-11-10 14:00", "2026-11-10 14:00:30.25": "2026-11-10 14:00", "2026-11-10, 14:00": "2026-11-10 14:00", "2026-11-10 at 14:00": "2026-11-10 14:00",
		"2026-11-10 14.00": "2026-11-10 14:00", "2026-11-10 14h30": "2026-11-10 14:30", "2026-11-10 14 Uhr": "2026-11-10 14:00", "2026-11-10 14:00 Uhr": "2026-11-10 14:00", "2026-11-10 0:00": "2026-11-10 00:00",
		"2026-11-10 2pm": "2026-11-10 14:00", "2026-11-10 2:30 pm": "2026-11-10 14:30", "2026-11-10 2:30PM": "2026-11-10 14:30", "2026-11-10 2.30 p.m.": "2026-11-10 14:30", "2026-11-10 12am": "2026-11-10 00:00",
		"2026-11-10 12 pm": "2026-11-10 12:00", "2026-11-10 11:59 am": "2026-11-10 11:59", "2026-11-10 noon": "2026-11-10 12:00",
		"2026-11-10T09:00:00-05:00": "2026-11-10 15:00", "2026-11-10T14:00Z": "2026-11-10 15:00", "2026-11-10 14:00Z": "2026-11-10 15:00", "2026-11-10 14:00 UTC": "2026-11-10 15:00",
		"2026-11-10T14:00+01:00": "2026-11-10 14:00", "2026-11-10T14:00:00.000+0100": "2026-11-10 14:00", "2026-11-10T14:00+01": "2026-11-10 14:00", "2026-11-10T23:30-05:00": "2026-11-11 05:30",
		"2026-11-10T00:30+05:30": "2026-11-09 20:00", "2026-07-10T14:00Z": "2026-07-10 16:00", "2026-11-10 9am -05:00": "2026-11-10 15:00", "2026-11-10 14:00 GMT+2": "2026-11-10 13:00", "2026-11-10T14:00−05:00": "2026-11-10 20:00",
	} {
		day, clock, fault, hint := Moment(text, "Europe/Paris")
		if got := day.String() + " " + clock.String(); got != want || fault != "" {
			t.Errorf("%q: %q, want %q (%s; %s)", text, got, want, fault, hint)
		}
	}
}

// TestNoMoment: what cannot be read is told as it was typed, with what to write.
func TestNoMoment(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2026-11-10 14:00 CET":          "`14:00 CET` has the time zone behind the time; write 2026-11-10 14:00, and the zone on a line of its own, such as `timezone: Europe/Paris`",
		"2026-11-10 2:30 pm EST":        "write 2026-11-10 14:30, and the zone on a line of its own, such as `timezone: America/New_York`",
		"2026-11-10 14:00 Asia/Tokyo":   "write 2026-11-10 14:00, and the zone on a line of its own, `timezone: Asia/Tokyo`",
		"2026-11-10 14:00 Pacific time": "such as `timezone: America/Los_Angeles`",
		"2026-11-10 14:00 XYZ":          "the zone on a line of its own",
		"2026-11-10 14:00-15:00":        "`14:00-15:00` may be two times; write when it begins, 2026-11-10 14:00, and how long it takes under `duration`",
		"2026-11-10 14:00–15:30":        "how long it takes under `duration`",
		"2026-11-10T14:00+15:00":        "may be two times",
		"2026-11-10 25:00":              "there is no time 25:00; write the time from 00:00 to 23:59",
		"2026-11-10 14:60":              "there is no time 14:60",
		"2026-11-10 14:00:61":           "there is no time 14:00:61",
		"2026-11-10 14pm":               "there is no time `14pm`",
		"2026-11-10 0am":                "there is no time `0am`",
		"2026-11-10 14":                 "`14` isn't a time of day",
		"2026-11-10 soon":               "`soon` isn't a time of day",
		"2026-11-10T":                   "`2026-11-10T` isn't a day",
		"2026-02-30 14:00":              "there is no 30 February 2026",
		"10 Nov 2026":                   "write it as 2026-11-10",
		"November 10th, 2026":           "write it as 2026-11-10",
		"10/11/2026":                    "`10/11/2026` isn't a day",
		"tomorrow":                      "`tomorrow` isn't a day",
	} {
		day, clock, fault, hint := Moment(text, "Europe/Paris")
		if got := fault + "; " + hint; !strings.Contains(got, want) || fault == "" || clock != playbook.NoClock || !day.IsZero() {
			t.Errorf("%q: %q (%s %s), want %q", text, got, day, clock, want)
		}
	}
}

// TestSpoken: Wednesday 11 November 2026 is today.
func TestSpoken(t *testing.T) {
	t.Parallel()
	today := playbook.Day{Year: 2026, Month: 11, Day: 11}
	for text, want := range map[string][2]string{ // as what comes, and as what has happened
		"today": {"2026-11-11", "2026-11-11"}, "Tomorrow": {"2026-11-12", "2026-11-12"}, "yesterday": {"2026-11-10", "2026-11-10"},
		"friday": {"2026-11-13", "2026-11-06"}, "Fri": {"2026-11-13", "2026-11-06"}, "tues": {"2026-11-17", "2026-11-10"}, "wednesday": {"2026-11-18", "2026-11-11"}, "thurs": {"2026-11-12", "2026-11-05"},
		"next friday": {"2026-11-13", "2026-11-13"}, "last friday": {"2026-11-06", "2026-11-06"},
		"10 Nov": {"2026-11-10", "2026-11-10"}, "Nov 10": {"2026-11-10", "2026-11-10"}, "10 November": {"2026-11-10", "2026-11-10"}, "10. Nov.": {"2026-11-10", "2026-11-10"}, "november 10th": {"2026-11-10", "2026-11-10"},
		"12 nov": {"2026-11-12", "2025-11-12"}, "10 Jan": {"2027-01-10", "2026-01-10"}, "2 Sept": {"2026-09-02", "2026-09-02"}, "10 Nov 2025": {"2025-11-10", "2025-11-10"}, "Nov 10, 2025": {"2025-11-10", "2025-11-10"},
		"2026-11-24": {"2026-11-24", "2026-11-24"}, "tomorrow 14:00": {"2026-11-12 14:00", "2026-11-12 14:00"}, "Friday, 2pm": {"2026-11-13 14:00", "2026-11-06 14:00"}, "10 Nov at 2:30 pm": {"2026-11-10 14:30", "2026-11-10 14:30"},
		"2026-11-24T09:00": {"2026-11-24 09:00", "2026-11-24 09:00"},
	} {
		for n, last := range []bool{false, true} {
			day, clock, fault, hint := Spoken{Today: today, Zone: "Europe/Paris", Last: last}.Moment(text)
			if got := strings.TrimSpace(day.String() + " " + clock.String()); got != want[n] || fault != "" {
				t.Errorf("%q (%v): %q, want %q (%s; %s)", text, last, got, want[n], fault, hint)
			}
		}
	}
	for _, text := range []string{"", "soon", "31 Feb", "29 Feb", "frid day", "next week", "10", "tomorrow soon"} {
		if day, _, fault, hint := (Spoken{Today: today}).Moment(text); fault == "" || hint == "" {
			t.Errorf("%q is read as %s", text, day)
		}
	}
	if _, fault, hint := (Spoken{Today: today}).Day("tomorrow 14:00"); fault == "" || !strings.Contains(hint, "2026-11-12") {
		t.Errorf("%q %q", fault, hint)
	}
}

// TestMomentInstants: an instant is the same, however it is written.
func TestMomentInstants(t *testing.T) {
	t.Parallel()
	same := func(minutes uint32, zone uint8) bool {
		at := playbook.Day{Year: 2026, Month: 1, Day: 1}.AddDays(int(minutes/1440) % 365)
		clock := playbook.Clock(minutes % 1440)
		ahead := int(zone)%27 - 12
		there := at.In(time.UTC).Add(time.Duration(int(clock)+60*ahead) * time.Minute)
		a, b, fault, _ := Moment(at.String()+"T"+clock.String()+"Z", "America/New_York")
		c, d, fault2, _ := Moment(there.Format("2006-01-02T15:04")+fmt.Sprintf("%+03d:00", ahead), "America/New_York")
		return fault == "" && fault2 == "" && a == c && b == d
	}
	if err := quick.Check(same, &quick.Config{MaxCount: testenv.Times(2000, 100000), Rand: rand.New(rand.NewSource(int64(testenv.Seed(t))))}); err != nil {
		t.Error(err)
	}
}

// FuzzMoment: whatever is typed is read as a day that there is, or told with a hint.
func FuzzMoment(f *testing.F) {
	for _, text := range []string{"2026-11-10", "2026-11-10T14:00:30.5+01:00", "2026-11-10 2:30 p.m. CET", "10 Nov", "next friday 2pm", "tomorrow, noon", "2026-11-10 14:00-15:00", "2026-11-10 99:99 GMT+99:99"} {
		f.Add(text)
	}
	today := playbook.Day{Year: 2026, Month: 11, Day: 11}
	f.Fuzz(func(t *testing.T, text string) {
		for _, read := range []func(string) (playbook.Day, playbook.Clock, string, string){
			func(text string) (playbook.Day, playbook.Clock, string, string) { return Moment(text, "Asia/Kolkata") },
			Spoken{Today: today, Zone: "Asia/Kolkata", Last: true}.Moment,
		} {
			day, clock, fault, hint := read(text)
			switch {
			case fault != "" && (hint == "" || !day.IsZero() || clock != playbook.NoClock):
				t.Errorf("%q: %q with %s %s and hint %q", text, fault, day, clock, hint)
			case fault == "" && (!day.IsValid() || clock < playbook.NoClock || clock > 24*60-1):
				t.Errorf("%q: %s %d", text, day, clock)
			}
			if fault != "" {
				continue
			}
			again := strings.TrimSpace(day.String() + " " + clock.String())
			if d, c, fault, _ := Moment(again, "Asia/Kolkata"); d != day || c != clock || fault != "" {
				t.Errorf("%q is read as %q, which is read as %s %s (%s)", text, again, d, c, fault)
			}
		}
	})
}
