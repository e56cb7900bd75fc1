package read

import (
	"strings"
	"unicode"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// phrases reads a list of what stands within the sentences of the messages.
func (f *fields) phrases(key string) []string {
	texts := f.texts(key)
	if len(texts) == 0 {
		return nil
	}
	for _, item := range f.lookup(key).Items {
		if item.Kind == matter.Map && len(item.Pairs) == 1 {
			item = item.Pairs[0].Value // "Ravi: the on-call rota"
		}
		if isSentence(item.Text) {
			f.wholeSentence(key, item.At)
		}
	}
	return texts
}

// wholeSentence warns of an item that is a sentence of its own: "What we said about
// I have led migrations has stayed with me" is nothing to send.
func (f *fields) wholeSentence(key string, at matter.Place) {
	before, example := within(key)
	f.warn(at, "whole-sentence", "this is a sentence of its own, and would stand within another in your messages",
		`write what would follow "`+before+`", for example: `+example)
}

// within tells what the items of a list stand behind in the built-in messages, and
// gives an example.
func within(key string) (before, example string) {
	switch key {
	case "strengths":
		return "I would bring", "six years of data migrations"
	case "clarify":
		return "I could have been clearer about", "my notice period"
	case "concerns":
		return "we touched on", "the gap in 2024"
	case "research":
		return "I read about", "the new office in Porto"
	}
	return "we talked about", "the move to Postgres"
}

// isSentence reports whether a text begins with a word that only a sentence begins
// with, in English or German, and goes on.
func isSentence(text string) bool {
	first, rest, _ := strings.Cut(strings.ReplaceAll(text, "’", "'"), " ")
	first, _, _ = strings.Cut(first, "'") // "I've"
	switch first {
	case "I", "We", "They", "He", "She", "Ich", "Wir":
		next := strings.TrimSpace(rest)
		return next != "" && unicode.IsLower([]rune(next)[0])
	}
	return false
}

// behindName is what an item of the notes says behind the name of whose it was.
func behindName(item string, contacts []playbook.Contact) string {
	name, text, _ := strings.Cut(item, ": ")
	for _, c := range contacts {
		if name != "" && strings.EqualFold(name, c.Name) || name != "" && strings.EqualFold(name, c.FirstName()) {
			return text
		}
	}
	return item
}
