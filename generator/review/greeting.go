package review

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// Words with which a message greets, in the languages that are likely; with any
// other word the greeting is left alone.
var salutation = regexp.MustCompile(`^(?i:hello again|hello|hallo|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|` +
	`guten (?:tag|morgen|abend)|grüezi|sehr geehrter?|liebe[rs]?|moin|bonjour|bonsoir|ch[eè]re?|salut|hola|buen(?:os|as) (?:días|tardes)|estimad[oa]|querid[oa]|` +
	`buongiorno|ciao|gentile|car[oa]|olá|bom dia|prezad[oa]|goedemorgen|goedemiddag|beste|geachte|hej|kære|bästa|dzień dobry|dobrý den)(?:\s*,)?\s+(\S.*)$`)

// salutationLetters are those that a salutation begins with.
const salutationLetters = "bcdeghklmopqs"

// greeted returns what stands behind the greeting words of a line.
func greeted(line string) (rest string, ok bool) {
	if line == "" || strings.IndexByte(salutationLetters, line[0]|0x20) < 0 && line[0] < utf8.RuneSelf {
		return "", false
	}
	if m := salutation.FindStringSubmatch(line); m != nil {
		return m[1], true
	}
	return "", false
}

// greetsAlone reports whether a first line is a short one that ends in a comma:
// "Dana," or a greeting in a language that is not known here.
func greetsAlone(line string) bool {
	return strings.HasSuffix(line, ",") && len(strings.Fields(line)) <= 5
}

// afterGreeting is what a line says behind its greeting: nothing for an email's,
// the whole note for one on LinkedIn.
func afterGreeting(line string) string {
	if n := strings.IndexAny(line, ",:!–—"); n >= 0 {
		return strings.TrimLeft(line[n:], ",:!–— ")
	}
	return ""
}

// wrongNames lists the names that a message greets and that are none of its
// recipients'.
func wrongNames(v *view) []string {
	if len(v.Message.To) == 0 || slices.Contains(v.Message.Slots, "contacts") {
		return nil
	}
	var own, others []string // words of names
	for _, c := range v.Message.To {
		own = append(own, nameWords(c.Name)...)
		own = append(own, nameWords(c.Greet)...)
	}
	for _, c := range v.FollowUp.Interview.Contacts {
		for _, word := range nameWords(c.Name) {
			if !slices.ContainsFunc(own, same(word)) {
				others = append(others, word)
			}
		}
	}
	var wrong []string
	for _, line := range v.parts().greetings {
		rest, ok := greeted(line)
		if !ok {
			// No greeting is known here, but a colleague's name is.
			for _, word := range nameWords(line) {
				if slices.ContainsFunc(others, same(word)) {
					wrong = append(wrong, word)
				}
			}
			continue
		}
		for _, name := range greetedNames(rest) {
			if !fits(name, own) {
				wrong = append(wrong, name)
			}
		}
	}
	return wrong
}

// conjunctions are taken for the English one, in the languages that are likely.
var conjunctions = strings.NewReplacer(" & ", " and ", " und ", " and ", " et ", " and ", " y ", " and ")

// greetedNames takes the names out of what follows a greeting word: "Dana, Ravi
// and Joan," has three, "Dana, thank you for the interview" one, "all" none.
func greetedNames(rest string) []string {
	segments := strings.FieldsFunc(upTo(rest), func(r rune) bool { return r == ',' })
	whole := strings.HasSuffix(rest, ",") || strings.HasSuffix(rest, ":")
	var names []string
	for n, segment := range segments {
		segment = conjunctions.Replace(" " + segment + " ")
		for name := range strings.SplitSeq(segment, " and ") {
			name = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(name), "and "))
			if n > 0 && (!whole || !isName(name)) {
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
	if n := strings.IndexAny(rest, ":;!?–—("); n >= 0 {
		rest = rest[:n]
	}
	if n := strings.Index(rest, " - "); n >= 0 {
		rest = rest[:n]
	}
	words := strings.Fields(rest)
	for n, word := range words {
		if strings.HasSuffix(word, ".") && !title(word) && len([]rune(word)) > 2 {
			return strings.TrimSuffix(strings.Join(words[:n+1], " "), ".")
		}
	}
	return rest
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
