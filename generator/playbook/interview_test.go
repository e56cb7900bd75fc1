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
		{Contact{Name: "Prof Dana von Whitfield"}, "Prof von Whitfield"},
		{Contact{Name: "Prof. Dr. Jürgen von der Heide"}, "Prof. von der Heide"},
		{Contact{Name: "Dr. van Whitfield"}, "Dr. van Whitfield"},
		{Contact{Name: "Dr."}, ""},
		{Contact{Name: "Dana Whitfield, PhD"}, "Dana"},
		{Contact{Name: "Dana Whitfield, Ph.D., MBA"}, "Dana"},
		{Contact{Name: "Dr. Dana Whitfield, M.D."}, "Dr. Whitfield"},
		{Contact{Name: "von der Heide, Jürgen"}, "Jürgen"},
		{Contact{Name: "Zhang, Ma"}, "Ma"},
		{Contact{Name: "DANA WHITFIELD"}, "Dana"},
		{Contact{Name: "WHITFIELD, ANNA-MARIA LOU"}, "Anna-Maria"},
		{Contact{Name: "DR. O'NEIL BRIEN"}, "Dr. Brien"},
		{Contact{Name: "JP"}, "JP"},
		{Contact{Name: "JP Morgan"}, "JP"},
		{Contact{Name: "WHITFIELD, Dana"}, "Dana"},
		{Contact{Name: "JP WHITFIELD"}, "JP"},
		{Contact{Name: "王 小明"}, "王 小明"},
		{Contact{Name: "Frau Dr. Whitfield"}, "Frau Whitfield"},
		{Contact{Name: "Nguyễn Thu Hà", Greet: "Hà"}, "Hà"},
		{Contact{}, ""},
		{Contact{Name: " , "}, ""},
		{Contact{Name: ", Dana"}, ""},
		{Contact{Name: "Maria Gutierrez, RN, BSN"}, "Maria"},
		{Contact{Name: "Maria Gutierrez, MSN, RN, CCRN"}, "Maria"},
		{Contact{Name: "Maria Gutierrez, Nurse Manager"}, "Maria"},
		{Contact{Name: "Gutierrez, Maria, RN"}, "Maria"},
		{Contact{Name: "Gutierrez, CCRN"}, ""},
		{Contact{Name: "Gutierrez, Dr. Maria"}, "Dr. Gutierrez"},
		{Contact{Name: "Dr. Maria Gutierrez PhD"}, "Dr. Gutierrez"},
		{Contact{Name: "Dr. Maria Gutierrez (R&D)"}, ""},
		{Contact{Name: "Dean Robert Hale"}, ""},
		{Contact{Name: "Judge Ruth Cole"}, ""},
		{Contact{Name: "Sgt. Mike Diaz"}, ""},
		{Contact{Name: "Rev. Dr. Ann Cole"}, ""},
		{Contact{Name: "Contract Desk"}, ""},
		{Contact{Name: "Northwind Recruiting Team"}, ""},
		{Contact{Name: "Mme Dupont"}, "Mme Dupont"},
		{Contact{Name: "Mme"}, ""},
		{Contact{Name: "WHITFIELD Dana"}, ""},
		{Contact{Name: "'Dana Whitfield'"}, ""},
		{Contact{Name: "D. Whitfield"}, ""},
		{Contact{Name: "dana whitfield"}, "Dana"},
		{Contact{Name: "dana@northwind.example"}, ""},
		{Contact{Name: "Hà Nguyễn"}, "Hà"},
		{Contact{Name: "D’Arcy O'Neil"}, "D’Arcy"},
		{Contact{Name: "Дана Уитфилд"}, "Дана"},
		{Contact{Name: "Maria Gutierrez, RN", Greet: "Ms. Gutierrez, RN"}, "Ms. Gutierrez, RN"},
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
