package review

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Words with which a message greets, in the languages that are likely; with any
// other word the greeting is left alone.
var salutation = regexp.MustCompile(`^(?i:hello again|hello|hallo|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|` +
	`guten (?:tag|morgen|abend)|grüezi|sehr geehrter?|liebe[rs]?|moin|bonjour|bonsoir|ch[eè]re?|salut|hola|buen(?:os|as) (?:días|tardes)|estimad[oa]|querid[oa]|` +
	`buongiorno|ciao|gentile|car[oa]|olá|bom dia|prezad[oa]|goedemorgen|goedemiddag|beste|geachte|hej|kære|bästa|dzień dobry|dobrý den)(?:\s*,)?\s+(\S.*)$`)

// greeting is a line that greets somebody.
type greeting struct {
	line  string
	rest  string // what stands behind the greeting words
	known bool   // the words are some that are known here
}

// greeted returns what stands behind the greeting words of a line.
func greeted(line string) (rest string, ok bool) {
	first := 0 // the length of the first word
	for first < len(line) && ascii(line[first]) {
		first++
	}
	switch word := line[:first]; {
	case first+1 < len(line) && line[first] == ' ' && (ascii(line[first+1]) || line[first+1] >= utf8.RuneSelf) && line[first+1]|0x20 != 'a' && commonest(word):
		return line[first+1:], true
	case (first == len(line) || line[first] < utf8.RuneSelf) && !mayGreet(word):
		return "", false
	}
	if m := salutation.FindStringSubmatch(line); m != nil {
		return m[1], true
	}
	return "", false
}

func ascii(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// commonest reports whether a word is one of the three with which most messages
// begin. With a name behind it, which is not "again", it needs no expression.
func commonest(word string) bool {
	return strings.EqualFold(word, "hello") || strings.EqualFold(word, "hi") || strings.EqualFold(word, "dear")
}

// mayGreet reports whether a word in ASCII is the first of some that greet. It
// spares most lines of a call script the expression.
func mayGreet(word string) bool {
	if len(word) < 2 || len(word) > len("goedemiddag") {
		return false
	}
	switch strings.ToLower(word) {
	case "hello", "hallo", "hi", "hey", "dear", "good", "greetings", "guten", "sehr", "liebe", "lieber", "liebes", "moin", "bonjour", "bonsoir",
		"cher", "chere", "salut", "hola", "buenos", "buenas", "estimado", "estimada", "querido", "querida", "buongiorno", "ciao", "gentile", "caro", "cara",
		"bom", "prezado", "prezada", "goedemorgen", "goedemiddag", "beste", "geachte", "hej":
		return true
	}
	return false
}

// greetsAlone reports whether a first line is a short one that ends in a comma:
// "Dana," or a greeting in a language that is not known here.
func greetsAlone(line string) bool {
	return strings.HasSuffix(line, ",") && countWords(line) <= 5
}

// afterGreeting is what a line says behind its greeting: nothing for an email's,
// the whole note for one on LinkedIn.
func afterGreeting(line string) string {
	if n := strings.IndexAny(line, ",:!–—"); n >= 0 {
		return strings.TrimLeft(line[n:], ",:!–— ")
	}
	return ""
}
