package message

import (
	"slices"
	"strings"

	"followup/generator/phrase"
)

// isMoney reports whether a note of a key is about pay. A figure in a question or an
// answer is; one of the person's own work is not.
func isMoney(note, key, language string) bool {
	if (key == "questions" || key == "clarify") && strings.ContainsAny(note, "$£€") {
		return true
	}
	low := strings.ToLower(note)
	if key == "questions" && slices.ContainsFunc([]string{"allowance", "severance", "relocation", "vacation days", "annual leave", "pension", "401", "stock", "bonus", "salary", "raise", "gehalt", "urlaub"}, func(word string) bool { return strings.Contains(low, word) }) {
		return true
	}
	return readerOf(language)(note, phrase.Topic).Money
}

// isPromise reports whether a note says when they will decide: brought up as a topic, it
// would press them.
func isPromise(note string) bool {
	note = strings.ToLower(note)
	return slices.ContainsFunc([]string{
		"let me know", "hear back", "decision by", "decide by", "decide before", "decide in", "decide on", "deciding by", "answer by", "answer in", "outcome by", "hear by", "know by", "report to the", "next is ", "next step", "next round",
		"get back to me", "in touch by", "offer by", "2nd stage", "second stage", "bescheid", "melden sich", "rückmeldung", "entscheidung bis",
	}, func(words string) bool { return strings.Contains(note, words) })
}
