package telephone

import (
	"slices"
	"strings"
)

// keypad is the key of each letter (ITU-T E.161).
const keypad = "22233344455566677778889999"

// spelled reads a number that ends in words, such as 1-800-FLOWERS, whose digits stand
// at a place of the text. Words are dialled behind an area of +1 that is free to call,
// behind others if they are in capitals, and behind the free areas of other countries.
// A word that is too long is dialled as far as it goes behind +1, where all numbers are
// of one length.
func spelled(text string, from, to int) (candidate, bool) {
	written := text[from:to]
	c := candidate{start: from, digits: digitsOf(written), plus: strings.Contains(written, "+")}
	free, whole := false, 0
	switch area, own := strings.CutPrefix(c.digits, "1"); {
	case strings.Contains(written, "/"):
		return c, false
	case slices.Contains([]string{"0800", "0808", "1300", "1800"}, c.digits) && !c.plus && !strings.Contains(written, "-"):
		free = true
	case len(area) < 3 || len(area) > 6 || area[0] < '2' || c.plus && !own:
		return c, false
	default:
		free, whole = tollFree(area[:3]), 11
		if !free && !own {
			return c, false
		}
		c.digits, c.plus = "1"+area, true
	}
	end, words := to, 0
	for whole == 0 && words == 0 || len(c.digits) < whole {
		start := end + len(text[end:]) - len(strings.TrimLeft(text[end:], " .-"))
		group := letters(text[start:], free)
		if group != "" {
			words++
		} else if words > 0 {
			group = text[start : start+len(text[start:])-len(strings.TrimLeft(text[start:], "0123456789"))]
		}
		if group == "" || start == end && !isDigit(text[end-1]) && text[end-1] != ')' {
			return c, false
		}
		for n := range len(group) {
			c.digits += string(key(group[n]))
		}
		end = start + len(group)
	}
	if end < len(text) && (isDigit(text[end]) || isASCIILetter(text[end])) {
		return c, false
	}
	if whole > 0 {
		c.digits = c.digits[:whole]
	}
	c.extension, c.end, c.doubtful = extension(text, end)
	return c, true
}

// letters is the word that a text begins with: two letters or more, or "".
func letters(text string, anyCase bool) string {
	n := 0
	for n < len(text) && isASCIILetter(text[n]) && (anyCase || text[n] <= 'Z') {
		n++
	}
	if n < 2 || n < len(text) && isASCIILetter(text[n]) {
		return ""
	}
	if word := strings.ToUpper(text[:n]); strings.Trim(word, "OIL") == "" || word == "EXT" {
		return "" // a nought and a one, as they look
	}
	return text[:n]
}

func key(c byte) byte {
	if isDigit(c) {
		return c
	}
	return keypad[(c|' ')-'a']
}

func isASCIILetter(c byte) bool { return c|' ' >= 'a' && c|' ' <= 'z' }
