package workday

import (
	"slices"
	"testing"

	"followup/generator/playbook"
)

func day(t *testing.T, s string) playbook.Day {
	t.Helper()
	d, err := playbook.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestHolidays holds the library to days that are known from the countries' own lists.
func TestHolidays(t *testing.T) {
	tests := []struct {
		country string
		off, on []string
	}{
		{"US", []string{"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25", "2021-12-31"},
			[]string{"2026-07-02", "2026-11-27", "2026-12-24"}},
		{"GB", []string{"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2022-01-03"},
			[]string{"2026-12-24", "2026-12-29"}},
		{"DE", []string{"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-12-25"},
			[]string{"2026-01-06", "2026-06-04", "2026-12-24", "2025-10-31"}},
		{"DE-BY", []string{"2026-01-06", "2026-06-04"}, []string{"2025-10-31"}},
		{"FR", []string{"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-07-14", "2026-11-11", "2026-12-25"},
			[]string{"2026-04-03", "2026-12-24"}},
		{"", nil, []string{"2026-12-25", "2026-01-01"}},
	}
	for _, tt := range tests {
		c := New(tt.country, nil, nil)
		for _, d := range tt.off {
			if c.Is(day(t, d)) {
				t.Errorf("%s: %s is a business day", tt.country, d)
			}
		}
		for _, d := range tt.on {
			if !c.Is(day(t, d)) {
				t.Errorf("%s: %s is no business day (%s)", tt.country, d, c.Holiday(day(t, d)))
			}
		}
	}
}

func TestAdd(t *testing.T) {
	c := New("GB", []playbook.Day{day(t, "2026-11-25")}, []playbook.Day{day(t, "2026-11-28")})
	tests := []struct {
		from string
		n    int
		want string
	}{
		{"2026-11-20", 0, "2026-11-20"},
		{"2026-11-21", 0, "2026-11-21"},
		{"2026-11-20", 1, "2026-11-23"},
		{"2026-11-21", 1, "2026-11-23"},
		{"2026-11-24", 1, "2026-11-26"},
		{"2026-11-27", 1, "2026-11-28"},
		{"2026-11-30", -1, "2026-11-28"},
		{"2026-11-23", -1, "2026-11-20"},
		{"2026-11-22", -1, "2026-11-20"},
		{"2026-12-24", 3, "2026-12-31"},
		{"2026-11-26", -3, "2026-11-20"},
	}
	for _, tt := range tests {
		if got := c.Add(day(t, tt.from), tt.n); got.String() != tt.want {
			t.Errorf("%s and %d business days: got %s, want %s", tt.from, tt.n, got, tt.want)
		}
	}
	if got := c.Forward(day(t, "2026-11-25")); got.String() != "2026-11-26" {
		t.Errorf("forward from a day off: %s", got)
	}
}

func TestCountries(t *testing.T) {
	codes := Countries()
	if len(codes) < 40 || !slices.IsSorted(codes) || !Known("NO") || Known("XX") || Known("") {
		t.Errorf("%d codes: %v", len(codes), codes)
	}
}
