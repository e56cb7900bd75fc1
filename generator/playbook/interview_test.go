package playbook

import "testing"

func TestFirstName(t *testing.T) {
	for _, tt := range []struct {
		contact Contact
		want    string
	}{
		{Contact{Name: "Dana Whitfield"}, "Dana"},
		{Contact{Name: "Dana"}, "Dana"},
		{Contact{Name: "Whitfield, Dana Maria"}, "Dana"},
		{Contact{Name: "Dr. Dana Whitfield"}, "Dr. Whitfield"},
		{Contact{Name: "Prof Dana von Whitfield"}, "Prof Whitfield"},
		{Contact{Name: "Nguyễn Thu Hà", Greet: "Hà"}, "Hà"},
		{Contact{}, ""},
		{Contact{Name: " , "}, ","},
	} {
		if got := tt.contact.FirstName(); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.contact.Name, got, tt.want)
		}
	}
}

func TestAddMonths(t *testing.T) {
	for _, tt := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-11-30", 3, "2027-02-28"}, {"2027-11-30", 3, "2028-02-29"}, {"2026-01-31", 1, "2026-02-28"}, {"2026-05-31", 9, "2027-02-28"},
		{"2026-12-15", 0, "2026-12-15"}, {"2026-10-31", 6, "2027-04-30"}, {"2024-02-29", 12, "2025-02-28"},
	} {
		from, err := ParseDay(tt.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := AddMonths(from, tt.n); got.String() != tt.want {
			t.Errorf("%s and %d months: got %s, want %s", tt.from, tt.n, got, tt.want)
		}
	}
}
