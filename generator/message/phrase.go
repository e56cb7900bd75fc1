package message

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// unstopped is a text without the mark at its end that would end the sentence
// around it. An abbreviation ("the U.S.") and dots that trail off are left.
func unstopped(text string) string {
	short := strings.TrimRight(text, ".;, ")
	if len(short) == len(text) || short == "" {
		return text
	}
	rest, last := text[len(short):], short[strings.LastIndexByte(short, ' ')+1:]
	if strings.Contains(rest, "..") || rest[0] == '.' && strings.Contains(last, ".") {
		return text
	}
	return short
}

// small writes the first word of a phrase small where it is no name for certain.
func small(text, language string) string {
	if text == "" || text[0] < 'A' || text[0] > 'Z' || base(language) != native {
		return text
	}
	first, rest, _ := strings.Cut(text, " ")
	next, _ := utf8.DecodeRuneInString(rest)
	switch first {
	case "The", "A", "An": // as a name may begin: "The Hague"
		if !unicode.IsLower(next) {
			return text
		}
	case "How", "What", "Why", "When", "Where", "Which", "Who", "Whether", "That", "Those", "These", "This",
		"Their", "Our", "Your", "My", "His", "Her", "Its", "Being", "Having", "Using":
		if rest == "" {
			return text
		}
	default:
		if !isCommon(first) || rest != "" && !unicode.IsLower(next) {
			return text
		}
	}
	return strings.ToLower(first) + text[len(first):]
}

// sentences are the items of a list of questions, each as a sentence of its own:
// it begins with a capital, and ends in a mark.
func sentences(questions []string) []string {
	copied := false
	for n, question := range questions {
		sentence := capital(question)
		if last, _ := utf8.DecodeLastRuneInString(sentence); unicode.IsLetter(last) || unicode.IsDigit(last) || last == ')' {
			sentence += "?"
		}
		if sentence == question {
			continue
		}
		if !copied {
			questions, copied = slices.Clone(questions), true
		}
		questions[n] = sentence
	}
	return questions
}

// capital writes the first word large, unless a name has its own way: "iOS", "eBay".
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	word, _, _ := strings.Cut(text, " ")
	if !unicode.IsLower(first) || strings.ContainsFunc(word[size:], unicode.IsUpper) {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// oneStop takes out the second of two full stops, as where a sentence ends in a
// company's "Inc.". Three are meant so, and two within a word belong to it.
func oneStop(text string) string {
	if !strings.Contains(text, "..") {
		return text
	}
	var b strings.Builder
	for text != "" {
		n := strings.IndexByte(text, '.')
		if n < 0 {
			break
		}
		rest := strings.TrimLeft(text[n:], ".")
		end := len(text) - len(rest)
		if end-n == 2 && (rest == "" || rest[0] == ' ' || rest[0] == '\n') {
			b.WriteString(text[:n+1])
		} else {
			b.WriteString(text[:end])
		}
		text = rest
	}
	return b.String() + text
}
