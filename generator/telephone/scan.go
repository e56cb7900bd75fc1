package telephone

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// candidate is a place in a text that may be a number.
type candidate struct {
	start, end int    // of the number and its extension
	digits     string // without those in the (0) behind a country's code
	extension  string
	plus       bool
	ownOne     bool // it begins with a 1 by itself, and goes on as a North American number does
	doubtful   bool // digits about it belong to nothing
}

// shortest is how many digits are taken for a number even if they stand beside a whole one.
const shortest = 7

// run is digits with marks between them, where a group may stand in brackets.
var run = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:[(\[]0(?:-|\d? )\d{1,5}[)\]]|[(\[] ?\+ ?\d{1,4} ?[)\]]|\+ ?[(\[] ?\d{1,4} ?[)\]]|\+ ?\d|[(\[] ?\d{1,6} ?[)\]]|\d)(?:[ ./~-]{0,4}(?:[(\[] ?\d{1,6} ?[)\]]|\d))*`)
})

// lastBracket is digits in brackets at the end of a run: an hour, or an extension, or
// who knows.
var lastBracket = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[ ./~-]*[(\[] ?\d{1,6} ?[)\]]$`) })

// ownOne is a North American number from its 1 on.
var ownOne = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[(\[]?1[)\]]?[ ./-]{1,3}[(\[]?[2-9]\d\d[)\]]?[ ./-]{0,3}\d{3}[ ./-]{0,3}\d{4}$`)
})

// mostText is how many bytes of a text are looked at: more than any number has about it.
const mostText = 600

// scan finds the numbers of a clean text.
func scan(text string) []candidate {
	if len(text) > mostText {
		text = text[:mostText]
	}
	var found []candidate
	for at := 0; at < len(text); {
		place := run().FindStringIndex(text[at:])
		if place == nil {
			break
		}
		from, to := at+place[0], at+place[1]
		if c, ok := spelled(text, from, to); ok {
			found = append(found, c)
			at = c.end
			continue
		}
		if strings.IndexByte(")]", text[to-1]) >= 0 {
			if bracket := lastBracket().FindStringIndex(text[from:to]); bracket != nil && bracket[0] > 0 {
				to = from + bracket[0]
			}
		}
		parts := slashed(text, from, to)
		last := &parts[len(parts)-1]
		var doubtful bool
		last.extension, last.end, doubtful = extension(text, last.end)
		last.doubtful = last.doubtful || doubtful
		found = append(found, parts...)
		at = last.end
	}
	return settle(text, found)
}

// slashed reads a run, which is one number (030/555 01-0) or several (555 0100/555 0101):
// what stands before a single slash is an area's code, if it is short enough for one.
func slashed(text string, from, to int) []candidate {
	const mostArea, mostAreaAbroad = 6, 7
	before, behind, several := strings.Cut(text[from:to], "/")
	area := mostArea
	if strings.Contains(before, "+") || strings.HasPrefix(digitsOf(before), "00") {
		area = mostAreaAbroad
	}
	if !several || len(digitsOf(before)) <= area && !strings.Contains(behind, "/") {
		return []candidate{number(text, from, to)}
	}
	var parts []candidate
	for part := range strings.SplitSeq(text[from:to], "/") {
		end := from + len(part)
		if trimmed := strings.TrimRight(part, " ./~-"); digitsOf(trimmed) != "" {
			start := from + len(part) - len(strings.TrimLeft(part, " ./~-"))
			parts = append(parts, number(text, start, from+len(trimmed)))
		}
		from = end + 1
	}
	return parts
}

// number reads one number, which is all of a part of the text.
func number(text string, from, to int) candidate {
	written := text[from:to]
	c := candidate{start: from, end: to, plus: strings.Contains(written, "+")}
	if c.plus || strings.HasPrefix(digitsOf(written), "00") {
		for _, zero := range []string{"(0)", "[0]"} {
			written = strings.Replace(written, zero, " ", 1)
		}
	}
	c.digits = digitsOf(written)
	c.ownOne = !c.plus && strings.HasPrefix(c.digits, "1") && ownOne().MatchString(written)
	return c
}

// settle takes out the digits that are no number, such as hours and rooms, and marks
// what they leave uncertain.
func settle(text string, found []candidate) []candidate {
	switch len(found) {
	case 0:
		return nil
	case 1:
		c := &found[0]
		c.doubtful = c.doubtful || stuck(text, *c)
		return found
	}
	var numbers []candidate
	orphan := false // digits before the first number that belong to nothing
	for n, c := range found {
		switch {
		case c.isNumber():
			c.doubtful = c.doubtful || stuck(text, c) || orphan
			orphan = false
			numbers = append(numbers, c)
		case len(numbers) > 0:
			last := &numbers[len(numbers)-1]
			last.doubtful = last.doubtful || !aside(text, last.end, c)
		default:
			next := slices.IndexFunc(found[n:], candidate.isNumber)
			orphan = orphan || next > 0 && !ahead(text, c, found[n+next])
		}
	}
	if len(numbers) == 0 {
		found[0].doubtful = true
		return found[:1]
	}
	return numbers
}

// isNumber reports whether it is taken for a number even if it stands beside others.
func (c candidate) isNumber() bool { return c.plus || len(c.digits) >= shortest }

// aside reports whether digits behind a number are part of words, or hours in brackets.
func aside(text string, end int, c candidate) bool {
	between := text[end:c.start]
	if strings.IndexFunc(between, isLetter) >= 0 {
		return true
	}
	open := strings.LastIndexAny(text[:c.start], "([")
	if open < end && !strings.ContainsAny(text[c.start:c.start+1], "([") {
		return open >= 0 && !strings.ContainsAny(text[open:c.start], ")]")
	}
	inside := text[max(open, 0):]
	if shut := strings.IndexAny(inside, ")]"); shut > 0 {
		inside = inside[:shut]
	}
	return strings.IndexFunc(inside, isLetter) >= 0 || strings.ContainsAny(inside, "-:") // "(9-5)", "(9:00)"
}

// ahead reports whether digits before a number are something of its own: "Room 4: ", "2: +1 …".
func ahead(text string, c, next candidate) bool {
	between := text[c.end:next.start]
	return strings.IndexFunc(between, isLetter) >= 0 || strings.TrimSpace(between) != "" && between != "+" && next.plus && !strings.ContainsAny(between, "/,+")
}

// stuck reports whether a letter or a mark stands right beside a number, as in "O1OO",
// "++1", "0100*3" and "(0100".
func stuck(text string, c candidate) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:c.start])
	after, _ := utf8.DecodeRuneInString(text[c.end:])
	digitFirst := isDigit(text[c.start])
	switch {
	case strings.ContainsRune("+*#@%$=&_", before), digitFirst && before < utf8.RuneSelf && isLetter(before):
		return true
	case c.extension == "" && after < utf8.RuneSelf && isLetter(after):
		return true
	}
	rest := strings.TrimLeft(text[c.end:], " ")
	return rest != "" && strings.ContainsRune("*#@%$=&_", rune(rest[0])) && !strings.HasPrefix(rest, "& ")
}
