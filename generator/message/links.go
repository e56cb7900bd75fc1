package message

import (
	"strings"

	"followup/generator/playbook"
)

// mailtoBudget is the length in characters up to which a mail link is safe:
// Chromium on Windows drops addresses of more than 2,048 without a word.
const mailtoBudget = 1900

// links opens a message in other programs. A message with open slots has none
// that would carry its words.
func links(m *playbook.Message) playbook.MessageLinks {
	var l playbook.MessageLinks
	switch m.Channel {
	case playbook.Email:
		if len(m.Slots) > 0 {
			break
		}
		return mail(m)
	case playbook.Call:
		if len(m.To) > 0 {
			l.Tel = m.To[0].Tel()
		}
	case playbook.LinkedIn:
		if len(m.To) > 0 {
			l.Profile = m.To[0].LinkedIn
		}
	}
	return l
}

// mail writes the links of an email: one that opens a program, as RFC 6068 asks (line
// breaks as CRLF, blanks as %20, the @ of an address as it is, recipients joined by
// commas), and those of Gmail's and Outlook's compose pages, neither of which is
// documented by its maker. Each holds the same encoded text; it is encoded once, and
// all three share one piece of memory: a third of what is built are such links.
func mail(m *playbook.Message) playbook.MessageLinks {
	to := joined(m)
	subject, body := encodedLength(m.Subject), encodedLength(m.Body)
	length := len("mailto:") + len(to) + len("?subject=") + subject
	whole := m.Body != "" && length+len("&body=")+body <= mailtoBudget
	if whole {
		length += len("&body=") + body
	}
	const gmail, outlook = "https://mail.google.com/mail/u/0/?to=", "https://outlook.live.com/mail/0/deeplink/compose?to="
	const both = len(gmail+"&su="+"&body="+"&tf=cm") + len(outlook+"&subject="+"&body=")
	var b strings.Builder
	b.Grow(length + both + 2*(len(to)+subject+body))
	last := 0
	written := func() string {
		text := b.String()[last:]
		last = b.Len()
		return text
	}
	var l playbook.MessageLinks
	write(&b, gmail, to, "&su=")
	at := b.Len()
	encode(&b, m.Subject)
	encodedSubject := b.String()[at:]
	write(&b, "&body=")
	at = b.Len()
	encode(&b, m.Body)
	encodedBody := b.String()[at:]
	write(&b, "&tf=cm")
	l.Gmail = written()
	write(&b, outlook, to, "&subject=", encodedSubject, "&body=", encodedBody)
	l.Outlook = written()
	write(&b, "mailto:", to, "?subject=", encodedSubject)
	if whole {
		write(&b, "&body=", encodedBody)
	}
	l.Mailto = written()
	return l
}

func write(b *strings.Builder, texts ...string) {
	for _, text := range texts {
		b.WriteString(text)
	}
}

// pasted reports whether the mail link of a message leaves its body out.
func pasted(m *playbook.Message) bool {
	return m.Links.Mailto != "" && m.Body != "" && !strings.Contains(m.Links.Mailto, "&body=")
}

func joined(m *playbook.Message) string {
	var addresses []string
	for _, c := range m.To {
		if c.Email != "" {
			addresses = append(addresses, address(c.Email))
		}
	}
	return strings.Join(addresses, ",")
}

// address encodes an address of email, whose @ stays.
func address(email string) string {
	var b strings.Builder
	encode(&b, email)
	return strings.ReplaceAll(b.String(), "%40", "@")
}

// encode writes everything but RFC 3986's unreserved characters in percent signs,
// and ends lines with CRLF. url.QueryEscape, which differs from this in blanks and
// line ends, would take three goes at it.
func encode(b *strings.Builder, s string) {
	const digits = "0123456789ABCDEF"
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
}

// encodedLength is how much encode writes.
func encodedLength(s string) int {
	length := len(s)
	for n := range len(s) {
		if c := s[n]; c == '\n' {
			length += len(lineBreak) - 1
		} else if !unreserved[c] {
			length += 2
		}
	}
	return length
}

const lineBreak = "%0D%0A"

// unreserved holds the bytes that mean themselves in any address.
var unreserved = func() (set [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~") {
		set[c] = true
	}
	return set
}()
