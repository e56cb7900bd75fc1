package review

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// parts is a message's body taken apart: what is said, without the greeting
// above it and the signature below, which are names for the most part.
type parts struct {
	greetings []string // the lines or beginnings of lines that greet somebody
	core      string
}

// How long a closing line, a signature and a letter's head are at most.
const (
	closingWords   = 6
	signatureLines = 8
	headLines      = 16
)

func part(m *playbook.Message) parts {
	lines := strings.Split(strings.TrimSpace(straight(withoutSlots(m.Body))), "\n")
	var p parts
	if m.Channel == playbook.Call {
		var said []string
		for _, line := range lines {
			if line = strings.TrimSpace(line); direction(line) {
				continue
			}
			if begins(line) {
				p.greetings = append(p.greetings, line)
			}
			said = append(said, line)
		}
		p.core = strings.Join(said, "\n")
		return p
	}
	lines = lines[:signature(lines)]
	at := 0
	if m.Channel == playbook.Letter {
		at = letterhead(lines)
	}
	if line := strings.TrimSpace(lines[at]); begins(line) || greetsAlone(line) {
		p.greetings = []string{line}
		lines[at] = afterGreeting(line)
	}
	p.core = strings.TrimSpace(strings.Join(lines[at:], "\n"))
	return p
}

// letterhead is the number of a letter's greeting: names and addresses may
// stand above it.
func letterhead(lines []string) int {
	for n, line := range lines[:min(len(lines), headLines)] {
		if begins(strings.TrimSpace(line)) {
			return n
		}
	}
	return 0
}

func begins(line string) bool {
	_, ok := greeted(line)
	return ok
}

// signature is the number of the line on which the closing words stand, such as
// "Best regards,", or that of all lines where there are none: near the end, the
// last line of a few words that ends in a comma or in nothing, with short lines
// alone below it.
func signature(lines []string) int {
	for n := len(lines) - 1; n > 0 && n >= len(lines)-signatureLines; n-- {
		line := strings.TrimSpace(lines[n])
		if len(strings.Fields(line)) > closingWords {
			break
		}
		// German writes no comma there: a paragraph of short lines that ends in
		// nothing begins with the closing words.
		bare := strings.TrimSpace(lines[n-1]) == "" && n+1 < len(lines) && !strings.ContainsAny(line[max(len(line)-1, 0):], ".?!:")
		if strings.HasSuffix(line, ",") || bare {
			return n
		}
	}
	return len(lines)
}

// words calls yield with each word of a text, until it returns false. Addresses
// and the like are no words.
func words(text string, yield func(word string) bool) {
	for chunk := range strings.FieldsSeq(text) {
		if strings.ContainsAny(chunk, "@/\\_") || dotted(chunk) {
			continue
		}
		for rest := chunk; ; {
			from := strings.IndexFunc(rest, letter)
			if from < 0 {
				break
			}
			to := from + length(rest[from:])
			if word := strings.Trim(rest[from:to], "'"); word != "" && !yield(word) {
				return
			}
			rest = rest[to:]
		}
	}
}

func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '\''
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M)
}

func length(text string) int {
	if n := strings.IndexFunc(text, func(r rune) bool { return !letter(r) }); n >= 0 {
		return n
	}
	return len(text)
}

// dotted reports whether a point stands inside: "northwind.example", "e.g".
func dotted(chunk string) bool {
	n := strings.IndexByte(strings.TrimRight(chunk, ".,;:!?)"), '.')
	return n > 0
}
