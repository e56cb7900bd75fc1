package message

import (
	"net/url"
	"strings"
	"testing"

	"followup/generator/playbook"
)

func email(subject, body string, to ...string) *playbook.Message {
	m := &playbook.Message{Channel: playbook.Email, Subject: subject, Body: body}
	for _, address := range to {
		m.To = append(m.To, playbook.Contact{Name: "X", Email: address})
	}
	return m
}

func TestMailto(t *testing.T) {
	t.Parallel()
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

// FuzzMail: what a mail program or page decodes is what was written, and a link that
// would be too long carries no text.
func FuzzMail(f *testing.F) {
	f.Add("Re: a & b", "Hello,\n\n100 % + 1?\n")
	f.Add("Tiếng Việt", "مرحبا\t\"x\" <y>")
	f.Add("", "")
	f.Add("Long", strings.Repeat("word ", 400))
	f.Fuzz(func(t *testing.T, subject, body string) {
		quoted := func(s string) string {
			return strings.ReplaceAll(url.QueryEscape(strings.ReplaceAll(s, "\n", "\r\n")), "+", "%20")
		}
		to := []playbook.Contact{{Email: "a@b.example"}, {}, {Email: "c d@b.example"}}
		m := playbook.Message{Channel: playbook.Email, To: to, Subject: subject, Body: body}
		both := "subject=" + quoted(subject) + "&body=" + quoted(body)
		want := playbook.MessageLinks{
			Mailto:  strings.TrimSuffix("mailto:a@b.example,c%20d@b.example?"+both, "&body="),
			Gmail:   "https://mail.google.com/mail/u/0/?to=a@b.example,c%20d@b.example&su=" + strings.TrimPrefix(both, "subject=") + "&tf=cm",
			Outlook: "https://outlook.live.com/mail/0/deeplink/compose?to=a@b.example,c%20d@b.example&" + both,
		}
		if len(want.Mailto) > 1900 {
			want.Mailto = "mailto:a@b.example,c%20d@b.example?subject=" + quoted(subject)
		}
		if got := links(&m); got != want {
			t.Errorf("got\n%+v\nwant\n%+v", got, want)
		}
	})
}
