package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is one word of a line.
type word struct {
	text string // as it is written out
	low  string // small, without marks around it
	kind kind
}

// line is a note, taken apart.
type line struct {
	words  []word
	stop   bool // it ended in a full stop or an exclamation mark
	asks   bool // it ended in a question mark
	broken bool // it holds what can't stand in a sentence: a web address, a dash between its parts, a bracket alone
	capped bool // it begins with a capital, as a sentence does
	parts  int  // full stops within it
	loose  bool // its parts stand between dashes, or a part begins small behind a full stop
}

// clean takes a line apart and writes its words as a letter would.
func (r Reader) clean(note string) line {
	note = strings.TrimSpace(note)
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "> ", "[ ] ", "[x] "} {
		note = strings.TrimPrefix(note, bullet)
	}
	var l line
	note = strings.TrimRightFunc(note, func(c rune) bool {
		switch c {
		case '.', '!':
			l.stop = true
			return true
		case '?':
			l.asks = true
			return true
		}
		return unicode.IsSpace(c) || c == ',' || c == ';' || c == ':' || c == '…' || c > 0x2190 && unicode.Is(unicode.So, c) || c == 0xFE0F || c == '~'
	})
	fields := strings.Fields(note)
	if len(fields) == 0 {
		return l
	}
	if len(fields) > 60 || !balanced(note) || strings.ContainsAny(note, "⟪⟫{}<>|\\`*_=^@") || strings.ContainsFunc(note, unreadable) {
		l.broken = true
	}
	shouted := isShouted(fields)
	l.words = make([]word, 0, len(fields)+4)
	for n, text := range fields {
		r.add(&l, fields, n, text, shouted)
	}
	if len(l.words) == 0 {
		return l
	}
	first := &l.words[0]
	c, _ := utf8.DecodeRuneInString(first.text)
	l.capped = unicode.IsUpper(c)
	l.small()
	l.texted()
	l.phoned(r.British)
	l.compounds()
	l.socials()
	l.units()
	l.numbers()
	l.pairs()
	return l
}

// add writes one word of the note behind those before it.
func (r Reader) add(l *line, fields []string, n int, text string, shouted bool) {
	last := func() string {
		if len(l.words) == 0 {
			return ""
		}
		return l.words[len(l.words)-1].low
	}
	text = strings.ReplaceAll(text, "’", "'")
	if !shouted && n > 0 && n+1 < len(fields) && text == "&" && isProper(fields[n-1]) && isProper(fields[n+1]) {
		l.words = append(l.words, word{"&", "&", joining})
		return
	}
	switch text {
	case "&", "+":
		text = "and"
	case "->", "→", "=>":
		text = "to"
	case "-", "–", "—", "--", "…", "...":
		l.loose = true
		if k := len(l.words); k == 0 || strings.ContainsAny(l.words[k-1].text[len(l.words[k-1].text)-1:], ".,;:!?") || text == "--" {
			l.broken = true
		} else {
			l.words[k-1].text += ";"
		}
		return
	case "/", "|":
		l.broken = true
		return
	case "@":
		text = "at"
	case "w/", "W/":
		text = "with"
	}
	if strings.Contains(text, "://") || strings.HasPrefix(text, "www.") || strings.ContainsAny(text, "—–") && !hasDigit(text) || strings.Contains(text, "..") {
		l.broken = true
	}
	if strings.HasPrefix(text, "w/") && len(text) > 3 {
		l.put("with")
		text = text[2:]
	}
	core := strings.Trim(text, ".,;:!?\"'()[]“”‘")
	if core == "" {
		l.broken = true
		return
	}
	at := strings.Index(text, core)
	before, after := text[:at], text[at+len(core):]
	if core[0] == '-' && !hasDigit(core) || core[len(core)-1] == '-' || core[0] == '/' || core[len(core)-1] == '/' {
		l.broken = true
	}
	if strings.ContainsAny(before, ".,;:!?)]") || heaped(after) || heaped(core) {
		l.broken = true
	}
	low, named := strings.ToLower(core), false
	if days := twoDays(low); days != "" {
		first, second, _ := strings.Cut(days, " and ")
		l.put(before + first)
		l.put("and")
		l.put(second + after)
		return
	}
	if shouted {
		if properName(low) == "" && !hasDigit(core) && len(core) > 2 || closed(low) != 0 {
			core = low
		}
	}
	if strings.HasPrefix(after, ".") && isAbbreviation(low) {
		core, after = core+".", after[1:]
	}
	// times: "3am", "3 PM", "3.30pm"
	if hour, half, ok := clock(low); ok {
		l.time(before, hour, half, after, r.British)
		return
	}
	if half := meridiem(low); half != "" && n > 0 && len(l.words) > 0 && isHour(last()) && !(half == "am" && isPronounBefore(l.words)) {
		hour := l.words[len(l.words)-1].text
		l.words = l.words[:len(l.words)-1]
		l.time("", hour, half, strings.TrimPrefix(after, "."), r.British)
		return
	}
	if low == "etc" || low == "etc." {
		if k := len(l.words); k > 0 {
			l.words[k-1].text = strings.TrimRight(l.words[k-1].text, ",")
			if l.words[k-1].low == "and" {
				l.words = l.words[:k-1]
			}
		}
		l.put("and")
		l.put("so")
		l.put("on" + strings.TrimPrefix(after, "."))
		return
	}
	if written := expanded(low); written != "" && (core == low || shouted || low == "i'm" || low == "i've" || strings.EqualFold(core[1:], low[1:]) && core[1:] == low[1:] || core == "IG") {
		if core != low && core != "I" && unicode.IsUpper(rune(core[0])) {
			written = strings.ToUpper(written[:1]) + written[1:]
		}
		core, after = written, strings.TrimPrefix(after, ".")
	} else if rightNow(low, core, last(), after != "" || n+1 == len(fields)) {
		if k := len(l.words); after != "" {
			l.words[k-1].text += after
		}
		return
	} else if name := properName(low); name != "" && core == low || name != "" && core == capital(low) {
		if !(low == "er" && n == 0) && !(low == "la" || low == "stem" || low == "ap" && n == 0) {
			core, named = name, true
		}
	} else if month := monthOf(strings.TrimSuffix(low, ".")); month != "" && n+1 < len(fields) && hasDigit(fields[n+1][:1]) {
		core = month
	} else if core == "polish" && (last() == "speak" || last() == "fluent" || last() == "and" && len(l.words) > 1 && language(l.words[len(l.words)-2].low) || n+2 < len(fields) && fields[n+1] == "and" && language(strings.ToLower(fields[n+2]))) {
		core, named = "Polish", true
	} else if low == "may" || low == "march" {
		if n+1 < len(fields) && hasDigit(fields[n+1][:1]) {
			core, named = capital(low), true
		}
	} else if low == "excel" && (core == low || core == "Excel") && !(last() == "to" || last() == "i") && !(n == 0 && (n+1 == len(fields) || fields[n+1] == "at" || fields[n+1] == "in") && after == "") {
		core, named = "Excel", true
	}
	if strings.HasSuffix(text, "/") || strings.HasPrefix(text, "/") {
		l.broken = true
	}
	if meant := slip(low); meant != "" && core == low && !named {
		core = meant
	}
	if k := len(core); k > 4 && core == low && strings.HasSuffix(low, "ys") && !isVowel(low[k-3]) && common(low[:k-1]) != 0 {
		core = low[:k-2] + "ies" // "facilitys"
	}
	low = strings.ToLower(strings.TrimSuffix(core, "."))
	if low == last() && before == "" && hasLetter(low) && !doubledRight(low) { // "about about"
		l.words[len(l.words)-1].text += after
		return
	}
	if after == ":" || strings.HasSuffix(after, ":") {
		l.broken = true
	}
	if strings.ContainsAny(after, ".!?") {
		l.parts++
		if strings.HasPrefix(after, ".") && !isAbbreviation(low) && n+1 < len(fields) && unicode.IsLower(firstRune(fields[n+1])) {
			l.loose = true // a stop in the middle of what may be an abbreviation
		}
	}
	for rest := core; ; { // what was written out may be of several words
		one, more, found := strings.Cut(rest, " ")
		w := one
		if rest == core {
			w = before + w
		}
		if !found {
			w += after
		}
		lowOne := strings.ToLower(strings.TrimSuffix(one, "."))
		k := kindOf(lowOne, one)
		if one == "I" && len(l.words) > 0 && numbered(last()) || one == "I" && last() == "title" {
			k = proper // "Title I"
		}
		if named || strings.EqualFold(one, lowOne) && one != lowOne && k == modal {
			k = proper
		}
		l.words = append(l.words, word{w, lowOne, k})
		if !found {
			return
		}
		rest = more
	}
}

// heaped reports whether two marks follow each other.
func heaped(text string) bool {
	marks := 0
	for n := range len(text) {
		if strings.IndexByte(",;:!?.", text[n]) < 0 {
			marks = 0
		} else if marks++; marks > 1 {
			return true
		}
	}
	return false
}

func (l *line) put(text string) {
	low := strings.ToLower(strings.Trim(text, ".,;:!?\"'()[]"))
	l.words = append(l.words, word{text, low, kindOf(low, text)})
}

func isAbbreviation(low string) bool {
	switch low {
	case "u.s", "u.k", "a.m", "p.m", "e.g", "i.e", "dr", "mr", "mrs", "ms", "st", "inc", "vs", "ph.d", "jr", "sr", "prof", "no", "corp", "ltd", "co", "d.c":
		return true
	}
	return false
}

// doubledRight reports whether a word stands twice in a row in good English.
func doubledRight(low string) bool {
	switch low {
	case "that", "had", "bora", "new":
		return true
	}
	return hasDigit(low)
}

// unreadable reports whether a character is none of a sentence.
func unreadable(c rune) bool {
	return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == unicode.ReplacementChar || unicode.Is(unicode.Cf, c) || c > 0x2190 && (unicode.Is(unicode.So, c) && c != '→')
}

// balanced reports whether quotation marks and brackets are closed.
func balanced(text string) bool {
	depth, square, quotes, curly := 0, 0, 0, 0
	for _, c := range text {
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case '[':
			square++
		case ']':
			square--
		case '"':
			quotes++
		case '“':
			curly++
		case '”':
			curly--
		}
		if depth < 0 || square < 0 || curly < 0 {
			return false
		}
	}
	return depth == 0 && square == 0 && quotes%2 == 0 && curly == 0
}

// stopped ends a text in a full stop, unless it ends in a mark.
func stopped(text string) string {
	if text == "" {
		return ""
	}
	end := strings.TrimRight(text, "\"')”’")
	if end == "" || strings.ContainsRune(".!?…", lastRune(end)) {
		return text
	}
	return text + "."
}

func lastRune(text string) rune {
	c, _ := utf8.DecodeLastRuneInString(text)
	return c
}

func countWords(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}
