package feed

import (
	"html"
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The guard stands between a person's words and the calendar library, which
// writes what it is given: a lone carriage return or a line break in an address
// would begin a property of its own, and a control character makes some readers
// refuse the whole feed.

// text makes a plain text of any string: valid UTF-8, lines ended by "\n",
// without control characters, markup or blanks at the ends of lines, and with at
// most one empty line between two others.
func text(s string) string {
	s = plain(s)
	var b strings.Builder
	b.Grow(len(s))
	empty := 0 // lines without a word since the last one that had any
	for l := range strings.SplitSeq(s, "\n") {
		l = tidy(l)
		if l == "" {
			empty++
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n")
			if empty > 0 {
				b.WriteString("\n")
			}
		}
		empty = 0
		b.WriteString(l)
	}
	return b.String()
}

// line makes a plain text of one line.
func line(s string) string {
	return tidy(strings.ReplaceAll(plain(s), "\n", " "))
}

// plain takes out of a string what a calendar must not carry, and leaves its
// lines as they are.
func plain(s string) string {
	if simple(s) {
		return s
	}
	return thorough(s)
}

func thorough(s string) string {
	s = entities(strings.ToValidUTF8(s, "\uFFFD"))
	s = breaks.Replace(s)
	s = strings.Map(allowed, s)
	return markup(s)
}

// simple spots the usual text, on which plain has nothing to do.
func simple(s string) bool {
	for i, r := range s {
		switch {
		case r >= utf8.RuneSelf:
			if r == utf8.RuneError || r == '\u0085' || r == '\u2028' || r == '\u2029' || allowed(r) != r {
				return false
			}
		case r < ' ' && r != '\n', r == 0x7f, r == '\\', r == '<', r == '*', r == '`', r == ']':
			return false
		case r == '&' && strings.IndexByte(s[i:], ';') >= 0: // "R&amp;D"
			return false
		}
	}
	return true
}

// breaks makes every way to end a line the same.
var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// allowed is a character as the feed may carry it, or -1.
func allowed(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t':
		return ' '
	case r == '\\':
		return '/' // many readers take an escaped backslash before n for a line break
	case unicode.IsControl(r), r == '\uFEFF':
		return -1
	case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
		return -1 // turns the direction of all that follows
	case r >= '\uFDD0' && r <= '\uFDEF', r&0xFFFE == 0xFFFE:
		return -1 // no character
	}
	return r
}

// entities reads the character references of HTML, which a calendar shows as
// they stand: "R&amp;D" was meant as "R&D". Only whole ones are meant, as "&copy"
// may well be part of an address; and text can be wrapped in them twice.
func entities(s string) string {
	for range 3 {
		next := reference.ReplaceAllStringFunc(s, html.UnescapeString)
		if next == s {
			break
		}
		s = next
	}
	return s
}

var reference = regexp.MustCompile(`&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[Xx][0-9A-Fa-f]+);`)

// markup takes the marks of HTML and Markdown out of a text, as calendars show
// them raw or, worse, obey them.
func markup(s string) string {
	s = marks.Replace(s)
	if !strings.Contains(s, "<") {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if r == '<' && i+1 < len(s) && opensTag(s[i+1]) {
			r = '‹'
		}
		b.WriteRune(r)
	}
	return b.String()
}

var marks = strings.NewReplacer("**", "", "```", "", "](", "] (")

func opensTag(c byte) bool {
	return c == '/' || c == '!' || c == '?' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// tidy trims a line, takes the marks of a heading off and makes one blank of
// several, so that a folded line never holds blanks alone.
func tidy(s string) string {
	s = strings.TrimSpace(s)
	for strings.HasPrefix(s, "#") {
		rest := strings.TrimLeft(s, "#")
		if rest != "" && !strings.HasPrefix(rest, " ") {
			break
		}
		s = strings.TrimSpace(rest)
	}
	if !strings.Contains(s, "  ") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := range len(s) {
		if s[i] != ' ' || s[i-1] != ' ' { // the first is no blank
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// address makes an address fit for a URL property, or "" of what is no address
// of the web. What may not stand in one is percent-encoded.
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return ""
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := range len(s) {
		c := s[i]
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			const digits = "0123456789ABCDEF"
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// count is how many characters a string has.
func count(s string) int { return utf8.RuneCountInString(s) }

// cut shortens a line to at most limit characters, an ellipsis among them. It
// cuts before a character and never between one and the marks that belong to it.
func cut(s string, limit int) string {
	if count(s) <= limit {
		return s
	}
	runes := []rune(s)
	end := max(limit-1, 0)
	for end > 0 && (joins(runes[end]) || runes[end-1] == '\u200D') {
		end--
	}
	return strings.TrimSpace(string(runes[:end])) + "…"
}

// joins reports whether the character belongs to the one before it.
func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u200D' || r >= 0x1F3FB && r <= 0x1F3FF
}
