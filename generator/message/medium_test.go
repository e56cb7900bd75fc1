package message

import (
	"testing"

	"followup/generator/playbook"
)

// TestMedium: the place and the round say how an interview was held.
func TestMedium(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ location, round, want string }{
		{"", "", ""},
		{"", "Phone screen", "phone"},
		{"+1 (555) 010-0199", "", "phone"},
		{"tel:+15550100", "", "phone"},
		{"They call me", "", "phone"},
		{"https://meet.example/abc", "", "video"},
		{"meet.google.com/abc-defg", "", "video"},
		{"Microsoft Teams Meeting", "", "video"},
		{"Phone, or Zoom", "", "video"},
		{"12 Dock Street", "Final round", "person"},
		{"2026", "", "person"},
		{"", "Onsite", "person"},
	} {
		phone, video, person := medium(&playbook.Interview{Location: tt.location, Round: tt.round})
		if phone != (tt.want == "phone") || video != (tt.want == "video") || person != (tt.want == "person") {
			t.Errorf("%q, %q: by phone %t, by video %t, in person %t, want %q", tt.location, tt.round, phone, video, person, tt.want)
		}
	}
}
