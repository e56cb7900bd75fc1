package review

import (
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/testenv"
)

// everyRule reads the rules that come with followup, and adds some of shapes
// that those do not have.
func everyRule(t testing.TB) []*playbook.Rule {
	t.Helper()
	person := os.DirFS("../..")
	book, _ := read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
	if len(book.Rules) < 30 {
		t.Fatalf("only %d rules were read", len(book.Rules))
	}
	tokens := []string{"a.c", "x*", "(?:a|b)?", `for \w+ (?:you|me)`, "ä|Ü", "[a-z]{3}ing", `(?:the|a)+ \w+`, `\bthe`, "^hello", "you$", "İ", "(?-i:Kestrel) maps",
		`[a-h][a-h] \b(?:the|hello)`, `maps\b-?(?:the|a)\w*`, `the.\n^(?:the|a\w+)`, `\w+(?: the)*\b(?:maps|i)$`}
	return append(book.Rules,
		&playbook.Rule{Name: "any case", Extends: playbook.Existence, IgnoreCase: true, Tokens: tokens},
		&playbook.Rule{Name: "as written", Extends: playbook.Existence, Tokens: tokens},
		&playbook.Rule{Name: "inside words", Extends: playbook.Existence, NonWord: true, IgnoreCase: true, Tokens: tokens})
}

// holdToExpressions compares what the index says of a text with what each
// expression finds there by itself.
func holdToExpressions(t *testing.T, r *ruleSet, seen *text, words string) {
	t.Helper()
	seen.line(words, r.index)
	for _, rule := range r.rules {
		for n, p := range rule.patterns {
			re := p.re()
			found := re != nil && matches(re, string(seen.plain))
			if found && !seen.mayHold(p) {
				t.Errorf("%s, %d: what %s finds in %q is missed", rule.Name, n, re, words)
			}
			if !found && p.surely(seen) {
				t.Errorf("%s, %d: %s finds nothing in %q, which was sure to hold it", rule.Name, n, re, words)
			}
		}
	}
}

// holdToWords compares what is seen of a text's words while it is read with what
// the words are, one by one.
func holdToWords(t *testing.T, r *ruleSet, seen *text, said string) {
	t.Helper()
	seen.line(said, r.index)
	last := ""
	for _, word := range strings.Fields(string(seen.lower)) {
		if hashed := strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""; hashed && word == last && !seen.doubled {
			t.Errorf("%q stands twice in %q, which was not seen", word, said)
		}
		last = word
	}
	words(said, func(word string) bool {
		if _, wrong := r.index.spelling.meant(word); wrong && !seen.misspelled {
			t.Errorf("%q in %q is misspelled, which was not seen", word, said)
		}
		return true
	})
	if got, want := appendFields(nil, said), strings.Fields(said); !slices.Equal(got, want) {
		t.Errorf("%q has the words %q, want %q", said, got, want)
	}
	if !mayPicture(said) && strings.ContainsFunc(said, pictorial) {
		t.Errorf("%q has a picture, which was not seen", said)
	}
}

func matches(re *regexp.Regexp, text string) bool {
	for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
		if m[3] > m[2] {
			return true
		}
	}
	return false
}

// TestIndex puts texts together from what the rules look for, and from what
// stands between.
func TestIndex(t *testing.T) {
	t.Parallel()
	rules := everyRule(t)
	reviewer := New(rules, nil).set("en")
	signs := regexp.MustCompile(`\(\?(?:-i)?:|\\[a-zA-Z]|[()?*+\\^$\[\]{}]`)
	pieces := []string{" ", "\n", "’", "-", "_", ", ", "! ", "? ", "ä", "Ü", "İ", "Ⱥ", "\u212a", "\xff", "…", "a", "I ", "Hello ", "maps ", "the ", "the the ", "recieve", "recieve, ", "definately", "🙂", "\u2603 ", "\u00a0", "\u2003"}
	for _, rule := range rules {
		for _, token := range rule.Tokens {
			for word := range strings.SplitSeq(token, "|") {
				word = signs.ReplaceAllString(word, "")
				pieces = append(pieces, word, word+" ", strings.ToUpper(word)+" ")
			}
		}
	}
	r := rand.New(rand.NewPCG(testenv.Seed(t), 2))
	seen := newText(reviewer.index)
	for range testenv.Times(300, 3000) {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		holdToExpressions(t, reviewer, seen, b.String())
		holdToWords(t, reviewer, seen, b.String())
	}
}

func FuzzIndex(f *testing.F) {
	rules := everyRule(f)
	reviewer := New(rules, nil).set("en")
	for _, rule := range rules {
		f.Add(strings.Join(rule.Tokens, " "))
	}
	seen := newText(reviewer.index)
	f.Fuzz(func(t *testing.T, words string) {
		if strings.ContainsFunc(words, otherwise) {
			t.Skip()
		}
		holdToExpressions(t, reviewer, seen, words)
		holdToWords(t, reviewer, seen, words)
	})
}

// otherwise reports whether an expression takes a letter for one that has other
// small letters, such as the long s for an s. Nobody writes such letters.
func otherwise(r rune) bool {
	if r <= unicode.MaxASCII {
		return false
	}
	for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
		if unicode.ToLower(other) != unicode.ToLower(r) {
			return true
		}
	}
	return false
}
