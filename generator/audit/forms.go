package audit

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// add adds a text in the forms in which somebody might meet it.
func (s source) add(kind Kind, field string, line int, text string) {
	n := needle{kind: kind, field: field, from: s.file, at: line}
	if kind == Names && field == "contacts" { // Dana Whitfield <dana@northwind.example>
		if name, mail, ok := strings.Cut(text, "<"); ok {
			s.mail(strings.Trim(mail, "> "), needle{kind: Mails, field: field, from: s.file, at: line})
			text = name
		}
	}
	if spelled := umlauts.Replace(text); spelled != text {
		s.forms(spelled, n)
	}
	s.forms(text, n)
}

var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ø", "oe", "å", "aa", "Ø", "Oe", "Å", "Aa")

func (s source) forms(text string, n needle) {
	words := wordsOf(text)
	s.runs(words, n)
	s.labelled(words, n)
	if n.kind != Notes && len(words) <= 2*mostWords {
		s.words.glued(words, n)
	}
	switch {
	case strings.Contains(text, "://"):
		s.address(text, n)
	case strings.Contains(text, "@") && n.kind != Companies: // an invitation's number has an @ too
		for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" ,;<>", r) }) {
			s.mail(part, n)
		}
	case n.field == "company", n.field == "contacts", n.field == "contacts.name", n.field == "contacts.greet", n.field == "name", n.kind == Aliases:
		for _, word := range words {
			s.words.run([]string{word}, n)
			s.labelled([]string{word}, n)
			s.words.glued([]string{word}, n)
		}
		if len(words) > 1 && len(words) <= mostWords {
			turned := slices.Concat(words[len(words)-1:], words[:len(words)-1])
			s.words.run(turned, n)
			s.words.glued(turned, n)
		}
	case n.kind == Phones, n.field == "phone":
		s.phone(text, n)
	case n.kind == Pay:
		s.pay(text, n)
	case n.kind == Notes:
		s.numbers(text, n)
	case n.field == "location":
		for part := range strings.SplitSeq(text, ",") {
			if words := wordsOf(part); len(words) > 1 {
				s.runs(words, n)
			}
		}
	}
}

// labelled adds words that are too short to be sought alone together with what
// stands before them on a page.
func (s source) labelled(words []string, n needle) {
	if len(words) == 0 || !isShort(words) {
		return
	}
	var labels []string
	switch {
	case n.kind == Pay:
		labels = []string{"salary", "pay"}
	case n.kind == Phones, n.field == "phone":
		labels = []string{"tel", "phone", "call"}
	case n.kind == Names, n.field == "name":
		labels = []string{"to", "hello", "hi", "dear", "with"}
	case n.field == "company", n.kind == Aliases:
		labels = []string{"at", "with", "of"}
	}
	for _, label := range labels {
		s.words.run(append([]string{label}, words...), n)
	}
}

// runs adds up to five words as they are, and of more every run of five.
func (s source) runs(words []string, n needle) {
	for at := range max(len(words)-mostWords, 0) + 1 {
		s.words.run(words[at:min(at+mostWords, len(words))], n)
	}
}

// mail adds an address, and its domain without the ending, unless half the world
// has its mail there.
func (s source) mail(address string, n needle) {
	_, domain, ok := strings.Cut(address, "@")
	if !ok {
		return
	}
	s.runs(wordsOf(address), n)
	s.words.glued(wordsOf(address), n)
	parts := strings.Split(strings.ToLower(domain), ".")
	switch host := parts[max(len(parts)-2, 0)]; host {
	case "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "proton", "protonmail", "fastmail", "mail", "posteo", "mailbox":
	default:
		s.words.run([]string{host}, n)
		s.words.glued([]string{host}, n)
	}
}

// address adds what stands behind the scheme of an address, and its last part.
func (s source) address(text string, n needle) {
	for part := range strings.FieldsSeq(text) {
		u, err := url.Parse(strings.Trim(part, "<>()"))
		if err != nil || u.Host == "" {
			continue
		}
		s.runs(wordsOf(u.Host+" "+u.Path), n)
		path := strings.TrimSuffix(u.Path, "/")
		last := wordsOf(path[strings.LastIndexByte(path, '/')+1:])
		s.runs(last, n)
		s.words.glued(last, n)
	}
}

// notes adds a line of the notes: its words in a row, and each that has a capital
// inside a sentence, which is a name, most likely.
func (s source) notes(line int, text string) {
	n := needle{kind: Notes, field: "notes", from: s.file, at: line}
	if words := wordsOf(text); len(words) >= 3 {
		s.runs(words, n)
	}
	before := ""
	for word := range strings.FieldsSeq(text) {
		first, _ := utf8.DecodeRuneInString(word)
		if before != "" && !strings.HasSuffix(before, ".") && !strings.ContainsAny(before, "!?:#*|-") && unicode.IsUpper(first) && len(word) > leastWord {
			s.words.run(wordsOf(word), n)
		}
		before = word
	}
	if strings.Contains(text, "@") {
		s.forms(text, n)
	}
	s.numbers(text, n)
}
