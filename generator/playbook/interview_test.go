package playbook

import "testing"

// TestFirstName: the name that was given for the greeting wins over the entry.
func TestFirstName(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		contact      Contact
		first, after string
	}{
		{Contact{Name: "Maria Gutierrez, RN, BSN"}, "Maria", "Maria Gutierrez"},
		{Contact{Name: "Nguyễn Thu Hà", Greet: "Hà"}, "Hà", "Hà"},
		{Contact{Name: "Contract Desk"}, "", ""},
		{Contact{}, "", ""},
	} {
		if first, after := tt.contact.FirstName(), tt.contact.FormalName("en-US"); first != tt.first || after != tt.after {
			t.Errorf("%q: %q and %q", tt.contact.Name, first, after)
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
