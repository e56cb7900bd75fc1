package message

import (
	"regexp"
	"strings"

	"followup/generator/playbook"
)

// mailtoBudget is the length in characters up to which a mail link is safe:
// Chromium on Windows drops addresses of more than 2,048 without a word.
const mailtoBudget = 1900

var extensionForm = regexp.MustCompile(`(?i)\s*(?:ext\.?|x|#)\s*(\d+)\s*$`)

// links opens a message in other programs. A message with open slots has none
// that would carry its words.
func links(m *playbook.Message) playbook.MessageLinks {
	var l playbook.MessageLinks
	switch m.Channel {
	case playbook.Email:
		if len(m.Slots) > 0 {
			break
		}
		to, subject, body := joined(m), encode(m.Subject), encode(m.Body)
		l.Mailto = mailto(to, subject, body)
		if len(l.Mailto) > mailtoBudget {
			l.Mailto = mailto(to, subject, "")
		}
		// Gmail's and Outlook's compose pages; neither is documented by its maker.
		l.Gmail = "https://mail.google.com/mail/u/0/?to=" + to + "&su=" + subject + "&body=" + body + "&tf=cm"
		l.Outlook = "https://outlook.live.com/mail/0/deeplink/compose?to=" + to + "&subject=" + subject + "&body=" + body
	case playbook.Call:
		if len(m.To) > 0 {
			l.Tel = Tel(m.To[0].Phone)
		}
	case playbook.LinkedIn:
		if len(m.To) > 0 {
			l.Profile = m.To[0].LinkedIn
		}
	}
	return l
}

// mailto writes a message as RFC 6068 asks: line breaks as CRLF, blanks as %20,
// the @ of an address as it is, recipients joined by commas. Subject and body
// come encoded; without a body the person has to paste it.
func mailto(to, subject, body string) string {
	link := "mailto:" + to + "?subject=" + subject
	if body != "" {
		link += "&body=" + body
	}
	return link
}

// pasted reports whether the mail link of a message leaves its body out.
func pasted(m *playbook.Message) bool {
	return m.Links.Mailto != "" && m.Body != "" && !strings.Contains(m.Links.Mailto, "&body=")
}

func joined(m *playbook.Message) string {
	var addresses []string
	for _, c := range m.To {
		if c.Email != "" {
			addresses = append(addresses, strings.ReplaceAll(encode(c.Email), "%40", "@"))
		}
	}
	return strings.Join(addresses, ",")
}

// encode writes everything but RFC 3986's unreserved characters in percent signs,
// and ends lines with CRLF. Most of what is built is such text, and url.QueryEscape,
// which differs from this in blanks and line ends, would take three goes at it.
func encode(s string) string {
	length := len(s)
	for n := range len(s) {
		if c := s[n]; c == '\n' {
			length += len(lineBreak) - 1
		} else if !unreserved[c] {
			length += 2
		}
	}
	if length == len(s) {
		return s
	}
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	b.Grow(length)
	done := 0
	for n := range len(s) {
		c := s[n]
		if unreserved[c] {
			continue
		}
		b.WriteString(s[done:n])
		done = n + 1
		if c == '\n' {
			b.WriteString(lineBreak)
			continue
		}
		b.Write([]byte{'%', digits[c>>4], digits[c&15]})
	}
	b.WriteString(s[done:])
	return b.String()
}

const lineBreak = "%0D%0A"

// unreserved holds the bytes that mean themselves in any address.
var unreserved = func() (set [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~") {
		set[c] = true
	}
	return set
}()

// Tel is the link that calls a number (RFC 3966), or "" for a number without
// digits. An international prefix 00 becomes a plus sign.
func Tel(phone string) string {
	extension := ""
	if m := extensionForm.FindStringSubmatch(phone); m != nil {
		extension = ";ext=" + m[1]
		phone = strings.TrimSuffix(phone, m[0])
	}
	var digits strings.Builder
	for _, r := range strings.ReplaceAll(phone, "(0)", "") {
		if r >= '0' && r <= '9' {
			digits.WriteRune(r)
		}
	}
	number := digits.String()
	if number == "" {
		return ""
	}
	if strings.HasPrefix(strings.TrimSpace(phone), "+") {
		number = "+" + number
	} else if rest, ok := strings.CutPrefix(number, "00"); ok {
		number = "+" + rest
	}
	return "tel:" + number + extension
}
