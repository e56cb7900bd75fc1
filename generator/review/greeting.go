package review

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// wrongNames lists the names that a message greets and that are none of its
// recipients'.
func wrongNames(v *view) []string {
	if len(v.Message.To) == 0 || slices.Contains(v.Message.Slots, "contacts") {
		return nil
	}
	greetings := slices.DeleteFunc(v.greetings(), func(g greeting) bool {
		return g.known && (greetsOne(g.rest, v.Message.To) || greetsNone(g.rest))
	})
	if len(greetings) == 0 {
		return nil
	}
	var own, others []string // words of names
	for _, c := range v.Message.To {
		own = append(own, nameWords(c.Name)...)
		own = append(own, nameWords(c.Greet)...)
		own = append(own, nameWords(c.FirstName())...)
	}
	for _, c := range v.FollowUp.Interview.Contacts {
		for _, word := range nameWords(c.Name) {
			if !slices.ContainsFunc(own, same(word)) {
				others = append(others, word)
			}
		}
	}
	var wrong []string
	for _, g := range greetings {
		if !g.known {
			// No greeting is known here, but a colleague's name is.
			for _, word := range nameWords(g.line) {
				if slices.ContainsFunc(others, same(word)) {
					wrong = append(wrong, word)
				}
			}
			continue
		}
		for _, name := range greetedNames(g.rest) {
			if !fits(name, own) {
				wrong = append(wrong, name)
			}
		}
	}
	return wrong
}

var ands = strings.NewReplacer(" & ", " and ", " und ", " and ", " et ", " and ", " y ", " and ")

// greetsOne reports whether what follows a greeting word is a word of a
// recipient's name and nothing but other talk behind it, as nearly all are.
func greetsOne(rest string, to []playbook.Contact) bool {
	n := len(rest)
	if other := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); other >= 0 {
		n = other
	}
	if n == 0 || n < len(rest) && rest[n] != ',' || n+1 < len(rest) && (strings.HasSuffix(rest, ",") || strings.HasSuffix(rest, ":")) {
		return false
	}
	for _, c := range to {
		for word := range strings.FieldsSeq(c.Name) {
			if strings.EqualFold(word, rest[:n]) {
				return true
			}
		}
		if strings.EqualFold(c.Greet, rest[:n]) {
			return true
		}
	}
	return false
}

// greetsNone reports whether what follows a greeting word is a sentence: "this is
// Sam Rivera". It begins with a small word, and lists nothing.
func greetsNone(rest string) bool {
	word, _, found := strings.Cut(rest, " ")
	return found && !strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) && !title(word) && !particle(word) &&
		!strings.HasSuffix(rest, ",") && !strings.HasSuffix(rest, ":") && word != "and" && word != "und" && word != "et" &&
		!strings.Contains(rest, " and ") && !strings.Contains(rest, " & ") && !strings.Contains(rest, " und ") && !strings.Contains(rest, " et ") && !strings.Contains(rest, " y ")
}

// greetedNames takes the names out of what follows a greeting word: "Dana, Ravi
// and Joan," has three, "Dana, thank you for the interview" one, "all" none.
func greetedNames(rest string) []string {
	whole := strings.HasSuffix(rest, ",") || strings.HasSuffix(rest, ":")
	var names []string
	n := -1
	for segment := range strings.SplitSeq(upTo(rest), ",") {
		if segment == "" {
			continue
		}
		if n++; n > 0 && !whole {
			break
		}
		for name := range strings.SplitSeq(ands.Replace(" "+segment+" "), " and ") {
			name = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(name), "and "))
			if n > 0 && !isName(name) {
				return names
			}
			if isName(name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// upTo cuts a line where its greeting ends for certain. A point ends it unless
// it stands behind a title or an initial.
func upTo(rest string) string {
	if n := strings.IndexFunc(rest, endsGreeting); n >= 0 {
		rest = rest[:n]
	}
	if n := strings.Index(rest, " - "); n >= 0 {
		rest = rest[:n]
	}
	n := 0
	for word := range strings.FieldsSeq(rest) {
		n++
		if strings.HasSuffix(word, ".") && !title(word) && utf8.RuneCountInString(word) > 2 {
			return strings.TrimSuffix(strings.Join(strings.Fields(rest)[:n], " "), ".")
		}
	}
	return rest
}

func endsGreeting(r rune) bool {
	switch r {
	case ':', ';', '!', '?', '–', '—', '(':
		return true
	}
	return false
}

// isName reports whether words are somebody's name and not "all" or "the whole
// hiring team".
func isName(text string) bool {
	words := nameWords(text)
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	for _, word := range words {
		if nobody(strings.ToLower(word)) || !unicode.IsUpper([]rune(word)[0]) && unicode.IsLower([]rune(word)[0]) {
			return false
		}
	}
	return true
}

// nobody reports whether a word greets no one in particular.
func nobody(word string) bool {
	switch word {
	case "all", "both", "everyone", "everybody", "there", "again", "team", "colleagues", "hiring", "manager", "managers", "recruiter", "recruiting",
		"recruitment", "committee", "panel", "sir", "sirs", "madam", "folks", "friends", "friend", "ladies", "gentlemen", "human", "resources", "hr",
		"damen", "herren", "zusammen", "alle", "tous", "todos":
		return true
	}
	return false
}

// fits reports whether every word of a name is one of the recipients'. An
// initial stands for a word that begins with it.
func fits(name string, own []string) bool {
	for _, word := range nameWords(name) {
		initial := strings.TrimSuffix(word, ".")
		ok := slices.ContainsFunc(own, func(w string) bool {
			return strings.EqualFold(w, word) || len([]rune(initial)) == 1 && strings.HasPrefix(strings.ToLower(w), strings.ToLower(initial))
		})
		if !ok && !otherScript(word, own) {
			return false
		}
	}
	return true
}

// otherScript reports whether a word is written in letters that none of the
// names has, so that nobody can say here whether it is one of them.
func otherScript(word string, own []string) bool {
	latin := func(text string) bool { return unicode.Is(unicode.Latin, []rune(text)[0]) }
	return !slices.ContainsFunc(own, func(w string) bool { return latin(w) == latin(word) })
}

// nameWords splits a name into its words, without titles, commas and the small
// words inside it.
func nameWords(name string) []string {
	var words []string
	for word := range strings.FieldsSeq(name) {
		word = strings.Trim(word, ",;:!\"()")
		if word != "" && !title(word) && !particle(word) {
			words = append(words, word)
		}
	}
	return words
}

// particle reports whether a word is a small one inside a name.
func particle(word string) bool {
	switch word {
	case "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "el", "bin", "ibn", "zu", "zur", "ter", "y", "e":
		return true
	}
	return false
}

func title(word string) bool {
	switch strings.ToLower(strings.Trim(word, ".,")) {
	case "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "herrn", "frau", "monsieur", "madame", "mme", "señor", "señora", "sr", "sra", "ing", "rev":
		return true
	}
	return false
}

func same(word string) func(string) bool {
	return func(other string) bool { return strings.EqualFold(word, other) }
}

// contactsOf is everybody the interview names.
func contactsOf(i *playbook.Interview) []string {
	var names []string
	for _, c := range i.Contacts {
		names = append(names, c.Name, c.Title)
	}
	return names
}
