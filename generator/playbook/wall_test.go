package playbook

import (
	"testing"
	"time"
	_ "time/tzdata"
)

func TestOnClock(t *testing.T) {
	for _, tt := range []struct{ wall, zone, want string }{
		{"2026-11-20T14:00", "Europe/Berlin", "2026-11-20T13:00Z"},
		{"2026-07-20T14:00", "America/New_York", "2026-07-20T18:00Z"},
		{"2027-03-14T02:30", "America/New_York", "2027-03-14T07:30Z"},    // it does not occur
		{"2027-03-14T01:59", "America/New_York", "2027-03-14T06:59Z"},    // the minute before
		{"2027-03-14T03:00", "America/New_York", "2027-03-14T07:00Z"},    // the minute after
		{"2026-11-01T01:30", "America/New_York", "2026-11-01T05:30Z"},    // the first of two
		{"2026-11-01T02:00", "America/New_York", "2026-11-01T07:00Z"},    // after both
		{"2027-04-04T01:45", "Australia/Lord_Howe", "2027-04-03T14:45Z"}, // half an hour, twice
		{"2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45Z"}, // half an hour that is none
		{"2026-03-29T01:30", "Europe/London", "2026-03-29T01:30Z"},
		{"2026-10-25T01:30", "Europe/London", "2026-10-25T00:30Z"},
		{"2011-12-30T10:00", "Pacific/Apia", "2011-12-30T20:00Z"}, // a day that Samoa left out
		{"2026-11-20T00:00", "Asia/Kathmandu", "2026-11-19T18:15Z"},
		{"2026-11-20T14:00", "UTC", "2026-11-20T14:00Z"},
	} {
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		wall, err := time.Parse("2006-01-02T15:04", tt.wall)
		if err != nil {
			t.Fatal(err)
		}
		if got := OnClock(wall, zone).UTC().Format("2006-01-02T15:04Z"); got != tt.want {
			t.Errorf("%s in %s: %s, want %s", tt.wall, tt.zone, got, tt.want)
		}
	}
}

// TestOnClockAgrees: wherever there is one answer, it is the one of time.Date.
func TestOnClockAgrees(t *testing.T) {
	for _, name := range []string{"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran", "America/Sao_Paulo"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for at := time.Date(2020, 1, 1, 0, 15, 0, 0, time.UTC); at.Year() < 2028; at = at.Add(97 * time.Minute) {
			got := OnClock(at.In(zone), zone)
			if _, one := got.Zone(); !got.Equal(at) {
				if _, other := at.In(zone).Zone(); got.After(at) || one == other {
					t.Fatalf("%s: %s, not %s", name, got, at.In(zone))
				}
			}
		}
	}
}
