package read

import (
	"slices"
	"strings"

	"followup/generator/nearest"
)

func contains(list []string, s string) bool { return slices.Contains(list, s) }

func listed[T ~string](options []T) string {
	words := make([]string, len(options))
	for i, o := range options {
		words[i] = string(o)
	}
	return strings.Join(words, ", ")
}

func didYouMean(word string, known []string, what string) string {
	if near := nearest.Word(word, known); near != "" {
		return "did you mean `" + near + "`?"
	}
	sorted := slices.Clone(known)
	slices.Sort(sorted)
	return "the " + what + " are: " + strings.Join(slices.Compact(sorted), ", ")
}

func oneOf[T ~string](word string, options []T) string {
	hint := "write one of: " + listed(options)
	known := make([]string, len(options))
	for i, o := range options {
		known[i] = string(o)
	}
	if near := nearest.Word(word, known); near != "" {
		hint = "did you mean `" + near + "`? " + hint
	}
	return hint
}
