package personname

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// broken holds an entry's forms to what has to be true of every greeting, and
// says which is not.
func broken(entry string) string {
	n := Parse(entry)
	words := make(map[string]bool) // with and without the full stops: "Dr.Whitfield", "J.P."
	for _, stop := range []rune{-1, ' '} {
		seen := strings.Map(func(c rune) rune {
			switch {
			case c == '.':
				return stop
			case unicode.Is(unicode.Cf, c):
				return -1
			}
			return c
		}, fold(entry))
		for w := range strings.FieldsFuncSeq(seen, noLetter) {
			words[w], words[strings.TrimLeftFunc(w, unicode.IsMark)] = true, true
		}
	}
	for form, got := range map[string]string{"familiar": n.Familiar(), "formal en": n.Formal("en"), "formal de": n.Formal("de")} {
		switch {
		case got == "":
			continue
		case !utf8.ValidString(got):
			return fmt.Sprintf("%s %q is no text", form, got)
		case strings.ContainsAny(got, ",@()[]{}<>\"|:;0123456789\n") || strings.Contains(got, "  ") || got != strings.TrimSpace(got):
			return fmt.Sprintf("%s %q holds what no greeting does", form, got)
		}
		named := false
		for w := range strings.FieldsSeq(got) {
			known := newWord(w, 0)
			named = named || alsoGiven(known.key) || mayName(known) && (!isTitle(known) || strings.Contains(got, " "))
			stands := func(part string) bool { return words[part] || words[part+"n"] } // "Herrn"
			if form == "formal de" && (w == "Frau" || w == "Herr") {
				continue
			}
			if !all(known.key, stands) && !all(fold(w), stands) {
				return fmt.Sprintf("%s %q: %q does not stand in the entry", form, got, w)
			}
		}
		if !named {
			return fmt.Sprintf("%s %q is a title and no name", form, got)
		}
	}
	if n.Familiar() != "" && (n.Full() == "" || n.Formal("en") == "" || n.Formal("de") == "") {
		return "it has a familiar form and lacks another"
	}
	return ""
}

// all reports whether something is true of each word of a text.
func all(text string, is func(string) bool) bool {
	for part := range strings.FieldsFuncSeq(text, noLetter) {
		if !is(part) {
			return false
		}
	}
	return true
}

func noLetter(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) }

func FuzzParse(f *testing.F) {
	rows, _ := table(f)
	for _, r := range rows {
		f.Add(r.entry)
	}
	for _, entry := range []string{"", " , ", "((((", "\"\"\"", "Rn,,", "Dr. Dr. Dr.", "Mr. & Mrs.", "a,b,c,d", "MA, MA", "-.-", "Dr. RN, PhD", "\xff\xfe", "Dana\x00Whitfield", "İ", "ﬁona", "Dr./Prof."} {
		f.Add(entry)
	}
	f.Fuzz(func(t *testing.T, entry string) {
		if problem := broken(entry); problem != "" {
			t.Errorf("%q: %s", entry, problem)
		}
		if n := Parse(entry); n.Familiar() != "" && len(n.Several) == 0 && !n.Is(entry) {
			t.Errorf("%q is not itself", entry)
		}
	})
}
