package plan_test

import "testing"

// TestDates goes through the corners of the calendar.
func TestDates(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, settings, front, play string
		n                           int
		want                        string // opens, due, closes, lapses
	}{
		{"Friday's thank-you stays on Saturday", "", "interview: 2026-11-13", "thank-you", 1, "2026-11-13 2026-11-14 2026-11-15 2026-11-20"},
		{"Friday's connect moves to Monday", "", "interview: 2026-11-13\ncontacts: [Ada]", "connect", 1, "2026-11-14 2026-11-16 2026-11-27 2026-11-27"},
		{"a promise for Friday is asked after on Monday", "", "interview: 2026-11-03\ndecision_by: 2026-11-20", "check-in", 1, "2026-11-21 2026-11-23 2026-12-04 2027-01-01"},
		{"a promise for Saturday too", "", "interview: 2026-11-03\ndecision_by: 2026-11-21", "check-in", 1, "2026-11-22 2026-11-23 2026-12-05 2027-01-02"},
		{"an agreed Sunday stays", "", "interview: 2026-11-03\nagreed_on: 2026-11-22\ndecision_by: 2026-11-10", "check-in", 1, "2026-11-22 2026-11-22 2026-11-22 2026-12-13"},
		{"over the end of a month", "", "interview: 2026-01-28", "check-in", 1, "2026-02-04 2026-02-09 2026-02-11 2026-03-11"},
		{"over the end of a year", "", "interview: 2026-12-30\ncontacts: [Ada]", "connect", 1, "2026-12-31 2027-01-01 2027-01-13 2027-01-13"},
		{"over the end of a year, New Year kept", "country: US", "interview: 2026-12-30\ncontacts: [Ada]", "connect", 1, "2026-12-31 2027-01-04 2027-01-13 2027-01-13"},
		{"a leap day", "", "interview: 2028-02-28", "thank-you", 1, "2028-02-28 2028-02-29 2028-03-01 2028-03-06"},
		{"no leap day", "", "interview: 2026-02-27", "thank-you", 1, "2026-02-27 2026-02-28 2026-03-01 2026-03-06"},
		{"the day clocks go forward in Paris", "", "interview: 2026-03-28 23:30\ntimezone: Europe/Paris", "thank-you", 1, "2026-03-28 2026-03-29 2026-03-30 2026-04-04"},
		{"the day clocks go back in New York", "", "interview: 2026-10-31 23:30\ntimezone: America/New_York", "thank-you", 1, "2026-10-31 2026-11-01 2026-11-02 2026-11-07"},
		{"a day far to the east is the day there", "", "interview: 2026-11-10 00:30\ntimezone: Pacific/Kiritimati", "debrief", 1, "2026-11-10 2026-11-10 2026-11-12 2026-11-17"},

		{"Thanksgiving (US)", "country: US", "interview: 2026-11-03\ndecision_by: 2026-11-25", "check-in", 1, "2026-11-26 2026-11-27 2026-12-09 2027-01-06"},
		{"Independence Day 2026 is kept on Friday the 3rd (US)", "country: US", "interview: 2026-06-20\ndecision_by: 2026-07-02", "check-in", 1, "2026-07-03 2026-07-06 2026-07-16 2026-08-13"},
		{"Christmas and Boxing Day 2026 (GB)", "country: GB", "interview: 2026-12-01\ndecision_by: 2026-12-24", "check-in", 1, "2026-12-25 2026-12-29 2027-01-07 2027-02-04"},
		{"Good Friday and Easter Monday 2026 (GB)", "country: GB", "interview: 2026-03-20\ndecision_by: 2026-04-02", "check-in", 1, "2026-04-03 2026-04-07 2026-04-16 2026-05-14"},
		{"the United Kingdom by its other code", "country: UK", "interview: 2026-03-20\ndecision_by: 2026-04-02", "check-in", 1, "2026-04-03 2026-04-07 2026-04-16 2026-05-14"},
		{"Day of German Unity is a Saturday in 2026; Ascension is not (DE)", "country: DE", "interview: 2026-05-01\ndecision_by: 2026-05-13", "check-in", 1, "2026-05-14 2026-05-15 2026-05-27 2026-06-24"},
		{"Epiphany in Bavaria (DE-BY)", "country: DE-BY", "interview: 2025-12-20\ndecision_by: 2026-01-05", "check-in", 1, "2026-01-06 2026-01-07 2026-01-19 2026-02-16"},
		{"Epiphany is a working day elsewhere (DE)", "country: DE", "interview: 2025-12-20\ndecision_by: 2026-01-05", "check-in", 1, "2026-01-06 2026-01-06 2026-01-19 2026-02-16"},
		{"Bastille Day (FR)", "country: FR", "interview: 2026-07-01\ndecision_by: 2026-07-13", "check-in", 1, "2026-07-14 2026-07-15 2026-07-27 2026-08-24"},
		{"a day off of one's own", "days_off: [2026-11-23]", "interview: 2026-11-03\ndecision_by: 2026-11-20", "check-in", 1, "2026-11-21 2026-11-24 2026-12-04 2027-01-01"},
		{"a Saturday that is worked", "working_days: [2026-11-21]", "interview: 2026-11-03\ndecision_by: 2026-11-20", "check-in", 1, "2026-11-21 2026-11-21 2026-12-04 2027-01-01"},
		{"a holiday that is worked", "country: US\nworking_days: [2026-11-26]", "interview: 2026-11-03\ndecision_by: 2026-11-25", "check-in", 1, "2026-11-26 2026-11-26 2026-12-09 2027-01-06"},
		{"working beats a day off", "days_off: [2026-11-23]\nworking_days: [2026-11-23]", "interview: 2026-11-03\ndecision_by: 2026-11-20", "check-in", 1, "2026-11-21 2026-11-23 2026-12-04 2027-01-01"},

		{"a business day before a Monday", "", "interview: 2026-11-03\noutcome: offer\noutcome_on: 2026-11-20\ndecide_by: 2026-11-23", "offer-decision", 1, "2026-11-20 2026-11-20 2026-11-23 -"},
		{"a business day before a long weekend", "country: GB", "interview: 2026-03-03\noutcome: offer\noutcome_on: 2026-03-30\ndecide_by: 2026-04-07", "offer-decision", 1, "2026-04-02 2026-04-02 2026-04-07 -"},
		{"opens never lies after due", "", "interview: 2026-11-03\noutcome: offer\noutcome_on: 2026-11-20\ndecide_by: 2026-11-22", "offer-decision", 1, "2026-11-19 2026-11-20 2026-11-22 -"},
		{"closes never before due", "days_off: [2026-11-26, 2026-11-27, 2026-11-28, 2026-11-30]", "interview: 2026-11-12\npace: patient", "check-in", 1, "2026-11-19 2026-12-01 2026-12-01 2026-12-24"},
		{"lapses never before closes", "days_off: [2026-11-23]", "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-20", "rejection-reply", 1, "2026-11-20 2026-11-24 2026-11-24 2026-12-04"},

		{"three months on", "", "interview: 2026-01-05\noutcome: rejected\noutcome_on: 2026-01-15", "stay-in-touch", 2, "2026-04-29 2026-05-06 2026-05-27 2026-05-27"},
		{"nine months on from 31 May: the end of February", "", "interview: 2026-05-04\noutcome: rejected\noutcome_on: 2026-05-31", "stay-in-touch", 4, "2027-03-14 2027-03-22 2027-04-11 2027-04-11"},
		{"three months on from 30 November: the end of February", "", "interview: 2026-11-04\noutcome: no reply\noutcome_on: 2026-11-30", "stay-in-touch", 2, "2027-03-14 2027-03-22 2027-04-11 2027-04-11"},
		{"three months on to a leap day", "", "interview: 2027-11-04\noutcome: no reply\noutcome_on: 2027-11-30", "stay-in-touch", 2, "2028-03-14 2028-03-21 2028-04-11 2028-04-11"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := search{settings: tt.settings, interviews: map[string]string{"one": tt.front}}
			if got := window(s.find(t, "one", tt.play, tt.n)); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
