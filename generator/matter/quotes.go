package matter

import (
	"regexp"
	"strings"
)

// quoteFault is what is wrong with a quotation mark of a block of YAML.
type quoteFault struct {
	at     Place // where the mark opens
	behind bool  // the text goes on behind the mark that closes it, on the same line
}

// marginKey is a line on which a key begins.
var marginKey = regexp.MustCompile(`^[\pL_][\pL\pN_ -]*:(?:\s|$)`)

// quotes finds the first quotation mark of a block, which begins after some lines of the
// file, that a value opens and that is not closed where it should be. YAML goes on to the next mark, wherever that is, and
// tells of the line after it.
func quotes(block []byte, offset int) (fault quoteFault, found bool) {
	var q quoteReader
	indent := -1 // of the key whose block of text is passed over
	n := offset
	for line := range strings.Lines(string(block)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		trimmed := strings.TrimLeft(line, " ")
		switch {
		case q.mark == 0 && indent >= 0 && (trimmed == "" || len(line)-len(trimmed) > indent):
			continue
		case q.mark != 0 && marginKey.MatchString(line):
			return quoteFault{at: q.open}, true
		}
		indent = -1
		if fault, found = q.line(line, n); found {
			return fault, true
		}
		if q.mark == 0 && blockText.MatchString(line) {
			indent = len(line) - len(trimmed)
		}
	}
	return quoteFault{at: q.open}, q.mark != 0
}

// blockText is a line behind which a text of several lines follows.
var blockText = regexp.MustCompile(`(?::|-) +[|>][-+0-9]* *(?:#.*)?$`)

// quoteReader reads lines of YAML sign by sign, as far as quotation marks go.
type quoteReader struct {
	mark  rune // that was opened and not closed yet, or 0
	open  Place
	depth int // of lists and mappings in brackets
}

func (q *quoteReader) line(line string, number int) (fault quoteFault, found bool) {
	signs := []rune(line)
	start := true // a value can begin here
	for n := 0; n < len(signs); n++ {
		r := signs[n]
		next := ' '
		if n+1 < len(signs) {
			next = signs[n+1]
		}
		switch {
		case q.mark == '"' && r == '\\', q.mark == '\'' && r == '\'' && next == '\'':
			n++ // an escape
		case q.mark != 0 && r == q.mark:
			q.mark = 0
			if rest := strings.TrimSpace(string(signs[n+1:])); rest != "" && !strings.ContainsRune(",]}:#", []rune(rest)[0]) {
				return quoteFault{at: q.open, behind: q.open.Line == number}, true
			}
			start = false
		case q.mark != 0:
		case start && (r == '"' || r == '\''):
			q.mark, q.open = r, Place{Line: number, Column: n + 1, Width: 1}
		case r == ' ' || r == '\t':
		case start && r == '-' && next == ' ':
		case r == '#' && (n == 0 || signs[n-1] == ' '):
			return quoteFault{}, false
		case r == ':' && next == ' ':
			start = true
		case start && (r == '[' || r == '{'), q.depth > 0 && (r == '[' || r == '{'):
			q.depth++
			start = true
		case q.depth > 0 && r == ',':
			start = true
		case q.depth > 0 && (r == ']' || r == '}'):
			q.depth--
			start = false
		default:
			start = false
		}
	}
	return quoteFault{}, false
}
