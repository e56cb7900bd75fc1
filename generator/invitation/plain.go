package invitation

import (
	"strings"
	"unicode"

	ics "github.com/arran4/golang-ical"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// longestText is how many characters of a description are kept: what comes
// behind them is a thread of mails.
const longestText = 12000

// longestLine is how many of a title, a name or a place: links of video calls have
// some hundred.
const longestLine = 600

// description is what the organiser wrote, as plain text. Outlook may send it as
// HTML alone, Google puts HTML into DESCRIPTION.
func description(e *ics.VEvent) string {
	text := value(e, "DESCRIPTION")
	if strings.TrimSpace(text) == "" {
		text = value(e, "X-ALT-DESC")
	}
	if markup().MatchString(text) {
		text = fromHTML(text)
	}
	return lines(rules().ReplaceAllString(text, ""))
}

// rules are lines of signs that programs draw round what they add.
var rules = pattern(`(?m)^[ \t]*[-:~_=*.•]{8,}[ \t]*\r?$`)

var markup = pattern(`(?i)<(/?(br|p|div|span|a|b|i|u|ul|ol|li|html|body|table|font|strong|em)\b[^>]*|!doctype[^>]*)>`)

// fromHTML keeps the words of a text, its lines, and the addresses of its links.
func fromHTML(text string) string {
	var b strings.Builder
	t := html.NewTokenizer(strings.NewReader(text))
	hidden := 0
	link, from := "", 0
	for {
		switch t.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if hidden == 0 {
				b.Write(t.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			token := t.Token()
			switch token.DataAtom {
			case atom.Style, atom.Script, atom.Title:
				hidden++
			case atom.Br, atom.Tr, atom.Div:
				b.WriteByte('\n')
			case atom.P, atom.H1, atom.H2, atom.H3, atom.Ul, atom.Ol, atom.Table:
				b.WriteString("\n\n")
			case atom.Li:
				b.WriteString("\n- ")
			case atom.A:
				link, from = attribute(token, "href"), b.Len()
			}
		case html.EndTagToken:
			switch token := t.Token(); token.DataAtom {
			case atom.Style, atom.Script, atom.Title:
				hidden = max(hidden-1, 0)
			case atom.P, atom.Ul, atom.Ol, atom.Table:
				b.WriteByte('\n')
			case atom.A:
				if said := b.String()[from:]; strings.HasPrefix(link, "http") && !strings.Contains(said, link) {
					b.WriteString(" (" + link + ")")
				}
				link = ""
			}
		}
	}
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// lines makes a text fit for a file: no control characters, no blanks at the ends
// of lines, at most one empty line between two others.
func lines(text string) string {
	var kept []string
	for line := range strings.SplitSeq(breaks().Replace(text), "\n") {
		line = oneLine(line)
		if line == "" && (len(kept) == 0 || kept[len(kept)-1] == "") {
			continue
		}
		kept = append(kept, line)
	}
	text = strings.TrimSpace(strings.Join(kept, "\n"))
	return short(text, longestText)
}

// short is a text of at most so many characters, and a sign that there was more.
func short(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if runes := []rune(text); len(runes) > most {
		return strings.TrimSpace(string(runes[:most])) + " …"
	}
	return text
}

func breaks() *strings.Replacer {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")
}

// oneLine joins a text to one line and drops what cannot be seen: control
// characters, and signs that turn the order of letters round. Braces and brackets of
// templates become parentheses: in a file they would ask to be filled in.
func oneLine(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d', r >= 0xfff0 && r < 0xfffd, unicode.Is(unicode.Co, r), unicode.Is(unicode.Cs, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	return strings.Join(strings.Fields(unbraced().Replace(text)), " ")
}

func unbraced() *strings.Replacer {
	return strings.NewReplacer("{{", "(", "}}", ")", "<%", "(", "%>", ")", "{%", "(", "%}", ")", "${", "(", "<<", "(", ">>", ")", "«", "(", "»", ")", "[", "(", "]", ")")
}
