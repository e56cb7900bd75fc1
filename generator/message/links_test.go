package message

import (
	"net/url"
	"strings"
	"testing"

	"followup/generator/playbook"
)

func TestTel(t *testing.T) {
	tests := []struct{ in, want string }{
		{"+1 555 0100", "tel:+15550100"},
		{"+49 (0)30 555-0100", "tel:+49305550100"},
		{"0044 20 5550 0100", "tel:+442055500100"},
		{"555 0100", "tel:5550100"},
		{"+1 555 0100 ext. 12", "tel:+15550100;ext=12"},
		{"+1 555 0100 x7", "tel:+15550100;ext=7"},
		{"", ""},
		{"call me", ""},
	}
	for _, tt := range tests {
		if got := Tel(tt.in); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

func email(subject, body string, to ...string) *playbook.Message {
	m := &playbook.Message{Channel: playbook.Email, Subject: subject, Body: body}
	for _, address := range to {
		m.To = append(m.To, playbook.Contact{Name: "X", Email: address})
	}
	return m
}

func TestMailto(t *testing.T) {
	tests := []struct {
		name string
		m    *playbook.Message
		want string
	}{
		{"plain", email("Hello you", "One.\n\nTwo.", "a@b.example"), "mailto:a@b.example?subject=Hello%20you&body=One.%0D%0A%0D%0ATwo."},
		{"signs", email("Q&A = 100% + more?", "a#b", "o'neil+jobs@b.example"), "mailto:o%27neil%2Bjobs@b.example?subject=Q%26A%20%3D%20100%25%20%2B%20more%3F&body=a%23b"},
		{"two", email("S", "B", "a@b.example", "c@d.example"), "mailto:a@b.example,c@d.example?subject=S&body=B"},
		{"nobody", email("S", "B"), "mailto:?subject=S&body=B"},
		{"too long", email("S", strings.Repeat("é", 500), "a@b.example"), "mailto:a@b.example?subject=S"},
	}
	for _, tt := range tests {
		if got := links(tt.m).Mailto; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
	if l := links(&playbook.Message{Channel: playbook.Email, Subject: "S", Body: "B", Slots: []string{"name"}}); l != (playbook.MessageLinks{}) {
		t.Errorf("a message with a slot can be sent: %+v", l)
	}
}

// FuzzMailto: what a mail program decodes is what was written.
func FuzzMailto(f *testing.F) {
	f.Add("Re: a & b", "Hello,\n\n100 % + 1?\n")
	f.Add("Tiếng Việt", "مرحبا\t\"x\" <y>")
	f.Fuzz(func(t *testing.T, subject, body string) {
		link := mailto("a@b.example", encode(subject), encode(body))
		if want := strings.ReplaceAll(url.QueryEscape(strings.ReplaceAll(body, "\n", "\r\n")), "+", "%20"); encode(body) != want {
			t.Errorf("%q is encoded as %q, not %q", body, encode(body), want)
		}
		_, query, _ := strings.Cut(link, "?")
		for _, part := range strings.Split(query, "&") {
			key, value, _ := strings.Cut(part, "=")
			got, err := url.PathUnescape(value)
			if err != nil {
				t.Fatalf("%q: %v", link, err)
			}
			want := strings.ReplaceAll(map[string]string{"subject": subject, "body": body}[key], "\n", "\r\n")
			if got != want || strings.ContainsAny(value, "+ \"<>&=") {
				t.Errorf("%s: got %q from %q, want %q", key, got, value, want)
			}
		}
	})
}
