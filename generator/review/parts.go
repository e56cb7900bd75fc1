package review

import (
	"strings"
	"unicode"

	"followup/generator/playbook"
)

// parts is a message's body taken apart: what is said, without the greeting
// above it and the signature below, which are names for the most part.
type parts struct {
	greetings []greeting
	core      string
}

// How long a closing line, a signature and a letter's head are at most.
const (
	closingWords   = 6
	signatureLines = 8
	headLines      = 16
)

// body is a message's body as it is read and taken apart.
func body(m *playbook.Message) string { return strings.TrimSpace(straight(withoutSlots(m.Body))) }

func part(body string, c playbook.Channel) parts {
	if c == playbook.Call {
		return spoken(body)
	}
	lines := strings.Split(body, "\n")
	lines = lines[:signature(lines)]
	at := 0
	if c == playbook.Letter {
		at = letterhead(lines)
	}
	// The lines stand in the body one behind another, with a line end after each.
	from, end := 0, len(lines)-1
	for n, line := range lines {
		if n < at {
			from += len(line) + 1
		}
		end += len(line)
	}
	p := parts{greetings: greetings(nil, lines[at], c)}
	if len(p.greetings) > 0 {
		from += len(strings.TrimRightFunc(lines[at], unicode.IsSpace)) - len(afterGreeting(p.greetings[0].line))
	}
	p.core = strings.TrimSpace(body[from:end])
	return p
}

// spoken takes a call script apart.
func spoken(body string) parts {
	var said strings.Builder
	said.Grow(len(body))
	for line := range strings.SplitSeq(body, "\n") {
		if line = strings.TrimSpace(line); !direction(line) {
			said.WriteString(line)
			said.WriteByte('\n')
		}
	}
	return parts{greetings(nil, body, playbook.Call), said.String()}
}

// greetings adds to a list what greets somebody: the first line, or any of a call
// script, for nobody knows who will answer.
func greetings(list []greeting, body string, c playbook.Channel) []greeting {
	for line := range strings.SplitSeq(body, "\n") {
		line = strings.TrimSpace(line)
		switch rest, ok := greeted(line); {
		case c == playbook.Call:
			if ok && !direction(line) {
				list = append(list, greeting{line, rest, ok})
			}
		default:
			if ok || greetsAlone(line) {
				list = append(list, greeting{line, rest, ok})
			}
			return list
		}
	}
	return list
}

// letterhead is the number of a letter's greeting: names and addresses may
// stand above it.
func letterhead(lines []string) int {
	for n, line := range lines[:min(len(lines), headLines)] {
		if greets(strings.TrimSpace(line)) {
			return n
		}
	}
	return 0
}

func greets(line string) bool {
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
		if countWords(line) > closingWords {
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
		if n := lettersOf(chunk); n > 0 {
			if !yield(chunk[:n]) {
				return
			}
			continue
		}
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

// lettersOf is the length of the word in a chunk that is nothing but one word in
// ASCII with at most a comma or a point behind it, as most are; else 0.
func lettersOf(chunk string) int {
	for n := range len(chunk) {
		if c := chunk[n] | 0x20; c >= 'a' && c <= 'z' {
			continue
		}
		if n == len(chunk)-1 && (chunk[n] == '.' || chunk[n] == ',') {
			return n
		}
		return 0
	}
	return len(chunk)
}

func letter(r rune) bool {
	return r < 0x80 && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9' || r == '\'') || r >= 0x80 && unicode.In(r, unicode.L, unicode.N, unicode.M)
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
