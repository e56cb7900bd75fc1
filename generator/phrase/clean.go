package phrase

import (
	"slices"
	"strconv"
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
	l.compounds()
	l.socials()
	l.numbers()
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
	case "-", "–", "—", "--", "/", "|", "…", "...":
		l.broken = true
		return
	case "@":
		text = "at"
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
	if core[0] == '-' || core[len(core)-1] == '-' || core[0] == '/' || core[len(core)-1] == '/' {
		l.broken = true
	}
	if strings.ContainsAny(before, ".,;:!?)]") || heaped(after) || heaped(core) {
		l.broken = true
	}
	low, named := strings.ToLower(core), false
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
		core = strings.TrimSuffix(core, ".")
		core, after = written, strings.TrimPrefix(after, ".")
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
			l.broken = true // a stop in the middle of what may be an abbreviation
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

// time writes a time of day.
func (l *line) time(before, hour, half, after string, british bool) {
	written := half[:1] + ".m."
	if british {
		written = half
	}
	l.words = append(l.words, word{before + hour, hour, number}, word{written + after, half, adverb})
}

func monthOf(low string) string {
	switch low {
	case "jan":
		return "January"
	case "feb":
		return "February"
	case "mar":
		return "March"
	case "apr":
		return "April"
	case "jun":
		return "June"
	case "jul":
		return "July"
	case "aug":
		return "August"
	case "sep", "sept":
		return "September"
	case "oct":
		return "October"
	case "nov":
		return "November"
	case "dec":
		return "December"
	}
	return ""
}

// clock takes apart a time such as "3am".
func clock(low string) (hour, half string, ok bool) {
	low = strings.ReplaceAll(low, ".m", "m")
	half = ""
	switch {
	case strings.HasSuffix(low, "am"):
		half = "am"
	case strings.HasSuffix(low, "pm"):
		half = "pm"
	default:
		return "", "", false
	}
	hour = strings.ReplaceAll(low[:len(low)-2], ".", ":")
	return hour, half, isHour(hour)
}

func meridiem(low string) string {
	switch low {
	case "am", "a.m":
		return "am"
	case "pm", "p.m":
		return "pm"
	}
	return ""
}

// isHour reports whether a text is a time of the 12-hour clock: "3", "3:30".
func isHour(text string) bool {
	h, m, colon := strings.Cut(text, ":")
	if colon && len(m) != 2 || len(h) == 0 || len(h) > 2 {
		return false
	}
	n, err := strconv.Atoi(h)
	if err != nil || n < 1 || n > 12 {
		return false
	}
	if colon {
		n, err = strconv.Atoi(m)
		return err == nil && n >= 0 && n < 60
	}
	return true
}

func isPronounBefore(words []word) bool {
	return len(words) > 1 && words[len(words)-2].low == "i"
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

// isShouted reports whether all of a note is in capitals.
func isShouted(fields []string) bool {
	long := 0
	for _, text := range fields {
		if strings.ContainsFunc(text, unicode.IsLower) {
			return false
		}
		if len(text) > 3 && !hasDigit(text) {
			long++
		}
	}
	return long > 0 && len(fields) > 1
}

// small takes off the capitals that notes have and sentences don't: that of the
// first word where it is a common one, and those of a line of which each word has one.
func (l *line) small() {
	titled, words := 0, 0
	for n, w := range l.words {
		c := firstRune(w.text)
		if !unicode.IsLetter(c) || n > 0 && closed(w.low) != 0 {
			continue
		}
		words++
		if unicode.IsUpper(c) {
			titled++
		}
	}
	all := titled == words && words >= 2 && l.titled()
	for n := range l.words {
		w := &l.words[n]
		if n > 0 && !all {
			return
		}
		if w.low == "i" || strings.HasPrefix(w.low, "i'") || w.kind == proper && (properName(w.low) != "" || w.low == "excel") || !unicode.IsUpper(firstRune(w.text)) {
			continue
		}
		core := strings.Trim(w.text, "\"'(“)”,;.")
		if hasInnerCapital(core) || w.low == "polish" {
			continue
		}
		known := closed(w.low) != 0 || common(w.low) != 0 || kindOf(w.low, w.low).any(past|ing|plural|third|adverb|count|mass|adjective)
		if n == 0 && !all && (w.low == "go" || w.low == "rust" || w.low == "swift" || w.low == "spark" || w.low == "react") && len(l.words) > 1 && l.words[1].kind.any(count|mass|plural) && !l.words[1].kind.any(preposition) {
			known = false // "Go generics"
		}
		if left, _, hyphen := strings.Cut(w.low, "-"); hyphen && (common(left) != 0 || closed(left) != 0) {
			known = true // "Zero-trust"
		}
		if n == 0 && strings.HasSuffix(w.text, ",") && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) {
			known = false // "Go, Rust, Postgres"
		}
		if n == 0 && len(l.words) > 2 && l.words[1].low == "and" && isProper(l.words[2].text) && hasInnerCapital(l.words[2].text) {
			known = false // "React and TypeScript"
		}
		if n == 0 && !all && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) && !hasInnerCapital(l.words[1].text) && properName(l.words[1].low) == "" && closed(w.low) == 0 {
			known = false // "Blue Bottle", "The Hague" stays below
		}
		if n == 0 && (w.low == "the") && len(l.words) > 1 && unicode.IsUpper(firstRune(l.words[1].text)) && common(l.words[1].low) == 0 && !hasInnerCapital(l.words[1].text) {
			known = len(l.words) > 2
		}
		if all && n > 0 && unlikely(w.low) {
			known = false
		}
		if !known {
			if all {
				return
			}
			continue
		}
		w.text = strings.Replace(w.text, core, strings.ToLower(core), 1)
		w.kind = kindOf(w.low, w.low)
	}
}

// titled reports whether two words or more have a capital that they don't need.
func (l *line) titled() bool {
	n := 0
	for _, w := range l.words {
		core := strings.Trim(w.text, "\"'()“”,;.")
		if core != "" && closed(w.low) == 0 && !hasInnerCapital(core) && common(w.low) != 0 && !unlikely(w.low) {
			n++
		}
	}
	return n >= 2
}

// unlikely reports whether a word with a capital may be a name within a title.
func unlikely(low string) bool {
	switch low {
	case "west", "north", "south", "east", "street", "avenue", "city", "united", "tower", "hall", "may", "grace", "mark", "will", "rose", "hope", "faith", "joy", "excel", "series", "magnet":
		return true
	}
	return false
}

// compounds joins words that stand before a noun as one: "on call rotation".
func (l *line) compounds() {
	for n := 0; n+2 < len(l.words); n++ { // "a 90 minute period"
		switch a, b, next := l.words[n], l.words[n+1], l.words[n+2]; b.low {
		case "year", "month", "week", "day", "hour", "minute", "person", "bed":
			if a.kind == number && a.low != "one" && a.text == strings.Trim(a.text, "(),.") && b.text == b.low && next.kind.any(count|mass|plural|adjective) && !next.kind.any(preposition|number) {
				one := a.low
				if len(one) == 1 && n+2 < len(l.words) {
					one = digits(one)
				}
				l.words[n] = word{one + "-" + b.low, one + "-" + b.low, adjective}
				l.words = append(l.words[:n+1], l.words[n+2:]...)
			}
		}
	}
	for n := 0; n+2 < len(l.words); n++ {
		a, b, next := l.words[n], l.words[n+1], l.words[n+2]
		pair := a.low + " " + b.low
		switch pair {
		case "on call", "after school", "full time", "part time", "work life", "long term", "short term", "high school", "real time", "front end", "back end", "open source", "high volume":
		default:
			continue
		}
		if !next.kind.any(count|mass|plural) || next.kind.any(preposition) || pair == "high school" {
			continue
		}
		one := a.text + "-" + b.text
		l.words[n] = word{one, a.low + "-" + b.low, adjective}
		l.words = append(l.words[:n+1], l.words[n+2:]...)
	}
}

// socials writes the possessive of whose account it is, and whom it counts.
func (l *line) socials() {
	for n := 2; n+2 < len(l.words); n++ { // "grew the account 4k to 20k"
		if l.words[n].kind == number && hasDigit(l.words[n].low) && l.words[n+1].low == "to" && l.words[n+2].kind == number && n+3 == len(l.words) && l.words[n-1].kind.any(count|proper) && !l.words[n-1].kind.any(preposition) {
			l.words = slices.Insert(l.words, n, word{"from", "from", preposition})
			break
		}
	}
	for n := range l.words {
		switch l.words[n].low {
		case "instagram", "tiktok", "twitter", "facebook", "linkedin", "youtube":
		default:
			continue
		}
		if n > 1 && l.words[n-1].kind.any(count) && isPlain(l.words[n-1].text) && !strings.HasSuffix(l.words[n-1].low, "s") {
			for m := n - 2; m >= 0 && n-m < 5; m-- {
				if l.words[m].kind.any(determiner) {
					l.words[n-1].text += "'s"
					break
				}
				if !l.words[m].kind.any(count | adjective | mass) {
					break
				}
			}
		}
		if k := len(l.words); k == n+5 && l.words[n+1].low == "from" && l.words[n+3].low == "to" && hasDigit(l.words[n+2].low) && hasDigit(l.words[n+4].low) && !strings.Contains(l.words[n+4].low, "%") {
			what := "followers"
			if l.words[n].low == "youtube" {
				what = "subscribers"
			}
			l.put(what)
		}
	}
}

func isPlain(text string) bool {
	return !strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsLower(c) })
}

// numbers writes the whole numbers below ten in letters where a letter would.
func (l *line) numbers() {
	for n := range l.words {
		w := &l.words[n]
		if len(w.low) != 1 || w.low[0] < '2' || w.low[0] > '9' || strings.TrimRight(w.text, ",.;)") != w.low {
			continue
		}
		if n+2 < len(l.words) && (l.words[n+1].low == "to" || l.words[n+1].low == "of") && hasDigit(l.words[n+2].low) {
			continue // "from 4 to 12"
		}
		if n > 0 {
			before := l.words[n-1]
			if n > 1 && (before.low == "to" || before.low == "of" || before.low == "and" || before.low == "or") && hasDigit(l.words[n-2].low) {
				continue
			}
			if isProper(before.text) && !before.kind.any(verb|past|pronoun) || before.low == "" || numbered(before.low) || before.kind.any(number) {
				continue
			}
		}
		if n+1 < len(l.words) {
			next := l.words[n+1]
			if !next.kind.any(determiner|plural|adjective|count|mass|past|ing) && common(next.low) == 0 && !(strings.HasSuffix(next.low, "s") && isPlain(strings.Trim(next.text, ",.;)"))) && next.low != "of" && next.low != "to" || meridiem(next.low) != "" || next.low == "x" || hasDigit(next.text) || next.low == "percent" || isProper(next.text) {
				continue
			}
		}
		name := digits(w.low)
		w.text, w.low = name+w.text[1:], name
	}
}

// digits is a number from 2 to 9 in letters.
func digits(low string) string {
	if low[0] < '2' || low[0] > '9' {
		return low
	}
	return [...]string{"two", "three", "four", "five", "six", "seven", "eight", "nine"}[low[0]-'2']
}

func isYear(low string) bool {
	return len(low) == 4 && (strings.HasPrefix(low, "19") || strings.HasPrefix(low, "20"))
}

// numbered reports whether a number behind a word is that thing's name.
func numbered(low string) bool {
	switch low {
	case "grade", "grades", "level", "phase", "tier", "version", "type", "unit", "room", "floor", "step", "stage", "page", "chapter", "part", "section", "week", "day", "year", "module", "number", "no", "class", "series", "key", "ks", "zone", "group", "plan", "option", "gate", "line", "bay", "dock", "ward", "question", "lane", "round", "terminal", "form", "may", "march", "june", "july":
		return true
	}
	return false
}

func firstRune(text string) rune {
	for _, c := range text {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c
		}
	}
	return 0
}

// capital writes the first letter large, unless a name has its own way: "iOS".
func capital(text string) string {
	first, _, _ := strings.Cut(text, " ")
	at := strings.IndexFunc(text, unicode.IsLetter)
	if at < 0 || at >= len(first) {
		return text
	}
	if strings.ContainsFunc(text[:at], unicode.IsDigit) {
		return text
	}
	c, size := utf8.DecodeRuneInString(text[at:])
	if !unicode.IsLower(c) || strings.ContainsFunc(first[at+size:], unicode.IsUpper) {
		return text
	}
	return text[:at] + string(unicode.ToUpper(c)) + text[at+size:]
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
