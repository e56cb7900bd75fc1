package phrase_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"followup/generator/phrase"
)

// sound reports what is wrong with the forms of an item, or "".
func sound(i phrase.Item) string {
	for _, f := range forms(i) {
		name, text := f[0], f[1]
		if text == "" {
			continue
		}
		switch {
		case !utf8.ValidString(text):
			return name + " is no UTF-8"
		case strings.TrimSpace(text) != text || strings.Contains(text, "  ") || strings.ContainsAny(text, "\n\t"):
			return name + " has a blank too many"
		case strings.ContainsAny(text, "⟪⟫{}—–\u200b"):
			return name + " holds a mark that a message has another use for, or a dash"
		}
		if name != "short" && name != "sentence" && len(strings.Fields(text)) > 22 {
			return name + " is too long"
		}
		if last, _ := utf8.DecodeLastRuneInString(text); strings.ContainsRune(",;:-", last) || name != "sentence" && strings.ContainsRune("!?", last) {
			return name + " ends in a mark"
		}
		if name == "sentence" && !strings.ContainsAny(text[len(text)-1:], ".!?\"')”’") && !strings.HasSuffix(text, "”") {
			return name + " has no stop"
		}
		for _, two := range []string{"..", ",,", ";;", "??", "!!", "?.", ".?", "!.", ",.", " ,", " .", ";.", ":."} {
			if strings.Contains(strings.ReplaceAll(text, ".m.", ""), two) {
				return name + " has two marks in a row"
			}
		}
		words := strings.Fields(strings.ToLower(text))
		for n := 1; n < len(words); n++ {
			if words[n] == words[n-1] && words[n] != "that" && words[n] != "had" && words[n] != "new" && strings.IndexFunc(words[n], unicode.IsLetter) >= 0 && !strings.ContainsAny(words[n], "0123456789'\"(“.,;:!?)") {
				return name + " says a word twice"
			}
		}
		if strings.Count(text, "\"")%2 != 0 || strings.Count(text, "(") != strings.Count(text, ")") || strings.Count(text, "“") != strings.Count(text, "”") {
			return name + " leaves a mark open"
		}
	}
	return ""
}

// TestRandomNotes puts words of the table together as nobody would, and looks at
// what comes of them.
func TestRandomNotes(t *testing.T) {
	const seed = 7
	r := rand.New(rand.NewPCG(seed, seed))
	var words []string
	for _, n := range notes(t, "testdata/notes.txt") {
		words = append(words, strings.Fields(n.text)...)
	}
	for _, n := range topics(t, "testdata/topics.txt") {
		words = append(words, strings.Fields(n.text)...)
	}
	sentences := frames(t)
	said := 0
	for range 40_000 {
		var b strings.Builder
		for range 1 + r.IntN(9) {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(words[r.IntN(len(words))])
		}
		use := phrase.Uses()[r.IntN(len(phrase.Uses()))]
		reader := phrase.Reader{British: r.IntN(2) == 0, Theirs: r.IntN(2) == 0}
		if r.IntN(2) == 0 {
			reader.To, reader.Others = []string{words[r.IntN(len(words))] + " Okafor"}, []string{words[r.IntN(len(words))]}
		}
		item := reader.Read(b.String(), use)
		if wrong := sound(item); wrong != "" {
			t.Fatalf("seed %d, %s, %q: %s: %+v", seed, use, b.String(), wrong, item)
		}
		for _, name := range enters(use) {
			for _, text := range sentences.All(name, "plain", item, phrase.Blank{Name: "answer", Text: "I did."}, phrase.Blank{Name: "title", Text: "A talk"}, phrase.Blank{Name: "address", Text: "https://sam.example/it"}) {
				if strings.Contains(text, "..") || strings.Contains(text, "{") || strings.Contains(text, "  ") {
					t.Fatalf("seed %d, %s, %q: %s", seed, use, b.String(), text)
				}
				said++
			}
		}
	}
	if said < 10_000 {
		t.Fatalf("only %d sentences were said", said)
	}
}

func FuzzRead(f *testing.F) {
	for n, note := range notes(f, "testdata/notes.txt") {
		f.Add(note.text, uint8(n%9), n%2 == 0)
	}
	for n, note := range topics(f, "testdata/topics.txt") {
		f.Add(note.text, uint8(0), n%2 == 0)
	}
	f.Fuzz(func(t *testing.T, text string, use uint8, british bool) {
		item := phrase.Reader{British: british, To: []string{"Rosa Delgado"}, Others: []string{"Ben"}}.Read(text, phrase.Uses()[int(use)%len(phrase.Uses())])
		if wrong := sound(item); wrong != "" {
			t.Fatalf("%q: %s: %+v", text, wrong, item)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	table := notes(b, "testdata/notes.txt")
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		phrase.Reader{}.Read(table[n%len(table)].text, table[n%len(table)].use)
		n++
	}
}
