package personname

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longest is how much of an entry is looked at, in bytes. No name is as long.
const longest = 400

// word is one word of an entry.
type word struct {
	text string // as it stands, full stop included
	key  string // to be looked up: folded, and without full stops
	end  byte   // what stands behind it: ',', '|' for all that ends a name, or 0
}

// aside is what stands in quotes or brackets.
type aside struct {
	text   string
	at     int // how many words stand before it
	quoted bool
}

// text is an entry, read.
type text struct {
	words   []word
	asides  []aside
	address string
}

// reader goes through an entry once, from left to right.
type reader struct {
	text
	in     string
	chunk  []byte // the word that is being read
	digits bool   // it holds a digit, so it is no name
}

func read(entry string) text {
	if len(entry) > longest {
		entry = entry[:strings.LastIndexByte(entry[:longest], ' ')+1]
	}
	r := reader{in: norm.NFC.String(strings.TrimSpace(entry))}
	r.words = make([]word, 0, 6)
	r.chunk = make([]byte, 0, 32)
	for at := 0; at < len(r.in); {
		c, size := utf8.DecodeRuneInString(r.in[at:])
		at = r.next(c, at, at+size)
	}
	r.flush(0)
	r.signs()
	return r.text
}

// signs turns each "&", "+" and "/" that joins nobody into the end of what stands
// before it.
func (r *reader) signs() {
	kept := r.words[:0]
	for n, w := range r.words {
		sign := w.key == "&" || w.key == "+" || w.key == "/"
		switch joined := n > 0 && n < len(r.words)-1; {
		case !sign || joined && joins(r.words, n):
			kept = append(kept, w)
		case len(kept) > 0:
			kept[len(kept)-1].end = '|'
		}
	}
	r.words = kept
}

// next takes the rune c that stands from at to after, and returns where to go on.
func (r *reader) next(c rune, at, after int) int {
	if len(r.chunk) == 0 {
		if end := r.link(at); end > at {
			return end
		}
	}
	if c < utf8.RuneSelf && (c|0x20 >= 'a' && c|0x20 <= 'z') {
		r.chunk = append(r.chunk, byte(c))
		return after
	}
	if closing := closes(c); closing != "" {
		if inside, end := r.group(c, closing, at, after); end > 0 {
			r.flush(0)
			r.asides = append(r.asides, aside{text: inside, at: len(r.words), quoted: !isBracket(c)})
			return end
		}
	}
	switch {
	case unicode.IsLetter(c):
		r.chunk = utf8.AppendRune(r.chunk, c)
	case unicode.IsMark(c):
		if variation := c >= '\ufe00' && c <= '\ufe0f'; !variation && r.inWord() {
			r.chunk = utf8.AppendRune(r.chunk, c)
		}
	case c == '\u200c' || c == '\u200d':
		if r.inWord() && r.before(after) {
			r.chunk = utf8.AppendRune(r.chunk, c) // as Persian and Hindi have it
		}
	case c == '.' || c == '．':
		if len(r.chunk) > 0 {
			r.chunk = append(r.chunk, '.')
		}
	case isApostrophe(c):
		if r.before(after) && (r.inWord() || r.lone(after)) || r.inWord() && strings.EqualFold(string(r.chunk), "dato") {
			r.chunk = utf8.AppendRune(r.chunk, c)
		} else {
			r.flush(0)
		}
	case isDash(c):
		if c < '\u2014' && len(r.chunk) > 0 && r.before(after) {
			r.chunk = append(r.chunk, '-')
		} else {
			r.flush('|')
		}
	case c == '·' || c == '・' || c == '‧':
		if len(r.chunk) > 0 && r.before(after) {
			r.chunk = utf8.AppendRune(r.chunk, c)
		} else {
			r.flush('|')
		}
	case unicode.IsDigit(c):
		r.digits = true
	case c == ',' || c == '،' || c == '，' || c == '、':
		r.flush(',')
	case c == '/' && r.patronymic(after):
		r.chunk = append(r.chunk, '/')
	case c == '&' || c == '+' || c == '/':
		r.flush(0)
		r.words = append(r.words, word{text: string(c), key: string(c)})
	case c == '|' || c == ':' || c == ';' || c == '@' || c == '•' || c == '\\' || c == '→' || c == '：' || c == '\n':
		r.flush('|')
	case unicode.Is(unicode.Cf, c): // what can't be seen, such as a soft hyphen
	default:
		r.flush(0)
	}
	return after
}

// flush ends a word.
func (r *reader) flush(end byte) {
	chunk, digits := string(r.chunk), r.digits
	r.chunk, r.digits = r.chunk[:0], false
	chunk = strings.TrimRightFunc(chunk, func(c rune) bool {
		return c == '-' || c == '\u200c' || c == '\u200d' || isApostrophe(c) && !strings.HasPrefix(strings.ToLower(chunk), "dato")
	})
	if chunk != "" && !digits {
		for stop := glued(chunk); stop > 0; stop = glued(chunk) {
			w := newWord(chunk[:stop], 0)
			if len(w.key) > 3 && !isTitle(w) {
				w.text = w.text[:stop-1] // "dana.whitfield"
			}
			r.words = append(r.words, w)
			chunk = chunk[stop:]
		}
		r.words = append(r.words, newWord(chunk, end))
		return
	}
	if end != 0 && len(r.words) > 0 {
		r.words[len(r.words)-1].end = end
	}
}

func newWord(text string, end byte) word {
	key := fold(text)
	if strings.IndexByte(key, '.') >= 0 {
		key = strings.ReplaceAll(key, ".", "")
	}
	return word{text: text, key: key, end: end}
}

// glued returns where a word ends that the next one touches: "Dr.Whitfield",
// "J.Smith", but not "J.P.", "M.Ed." or "Sig.ra".
func glued(chunk string) int {
	n := strings.IndexByte(chunk, '.')
	if n < 0 || n+1 >= len(chunk) {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(chunk[n+1:])
	whole := newWord(chunk, 0)
	if !unicode.IsUpper(next) && (!isLower(chunk) || n < 3 || len(chunk)-n < 4) || isTitle(whole) || isPostNominal(whole.key) {
		return 0
	}
	if utf8.RuneCountInString(chunk[:n]) == 1 && isLetter(upTo(chunk[n+1:], ".")) {
		return 0 // "J.P."
	}
	return n + 1
}

// upTo is a text in front of a mark, or all of it.
func upTo(text, mark string) string {
	text, _, _ = strings.Cut(text, mark)
	return text
}

// link takes an address or a link that begins here, and returns where it ends.
func (r *reader) link(at int) int {
	rest := r.in[at:]
	end := strings.IndexFunc(rest, func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune(`,;<>()[]"|`, c)
	})
	if end < 0 {
		end = len(rest)
	}
	rest = rest[:end]
	if n := strings.IndexByte(rest, '@'); n >= 0 && len(rest) > 1 {
		if r.address == "" && n > 0 {
			r.address = strings.Trim(strings.TrimPrefix(rest, "mailto:"), ".'`*_")
		}
		return at + end
	}
	if strings.Contains(rest, "://") || strings.HasPrefix(rest, "www.") {
		return at + end
	}
	return at
}

// group returns what stands between an opening quote or bracket and its closing
// one, and where to go on.
func (r *reader) group(c rune, closing string, at, after int) (string, int) {
	apostrophe := isApostrophe(c)
	if apostrophe && r.inWord() {
		return "", 0
	}
	for n := after; n < len(r.in); {
		c, size := utf8.DecodeRuneInString(r.in[n:])
		if strings.ContainsRune(closing, c) && (!apostrophe || n+size == len(r.in) || !r.before(n+size)) {
			if inside := r.in[after:n]; strings.ContainsFunc(inside, unicode.IsLetter) || isBracket(c) {
				return inside, n + size
			}
			return "", 0
		}
		n += size
	}
	return "", 0
}

// inWord reports whether a letter was read last.
func (r *reader) inWord() bool {
	c, _ := utf8.DecodeLastRune(r.chunk)
	return len(r.chunk) > 0 && (unicode.IsLetter(c) || unicode.IsMark(c))
}

// before reports whether a letter comes next.
func (r *reader) before(at int) bool {
	c, _ := utf8.DecodeRuneInString(r.in[at:])
	return unicode.IsLetter(c)
}

// lone reports whether one letter alone comes next, as in "van 't Hoff".
func (r *reader) lone(at int) bool {
	rest := r.in[at:]
	return len(rest) > 1 && (rest[0] == 't' || rest[0] == 's') && rest[1] == ' '
}

// patronymic reports whether a stroke is that of "a/l", "a/p", "s/o" and "d/o",
// which stand before a father's name.
func (r *reader) patronymic(at int) bool {
	if len(r.chunk) != 1 || at >= len(r.in) || at+1 < len(r.in) && r.in[at+1] != ' ' {
		return false
	}
	switch [2]byte{r.chunk[0] | 0x20, r.in[at] | 0x20} {
	case [2]byte{'a', 'l'}, [2]byte{'a', 'p'}, [2]byte{'s', 'o'}, [2]byte{'d', 'o'}:
		return true
	}
	return false
}

// closes returns what may close a quote or bracket.
func closes(c rune) string {
	switch c {
	case '(', '（':
		return ")）"
	case '[', '【', '［':
		return "]】］"
	case '{':
		return "}"
	case '<':
		return ">"
	case '"', '“', '”', '„', '‟', '＂':
		return "\"“”＂"
	case '«', '»':
		return "«»"
	case '「', '『':
		return "」』"
	case '\'', '‘', '’', '‚', '`', '´':
		return "'’‘´`"
	}
	return ""
}

func isBracket(c rune) bool { return strings.ContainsRune("()[]{}<>（）【】［］", c) }

func isApostrophe(c rune) bool {
	switch c {
	case '\'', '’', '‘', '`', '´', '‚':
		return true
	}
	return false
}

func isDash(c rune) bool { return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '−' }
