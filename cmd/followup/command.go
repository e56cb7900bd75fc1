package main

import (
	"regexp"
	"strings"
)

// plainWord is what every shell takes for one word as it stands.
var plainWord = regexp.MustCompile(`^[\pL\pN._/:@%+=,-]+$`)

// oneWord is a text as one word of a command line.
func oneWord(text string) string {
	if plainWord.MatchString(text) {
		return text
	}
	if strings.ContainsAny(text, `"$`+"`\\!") {
		return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
	}
	return `"` + text + `"`
}

// command is a line to run, for this playbook's folder.
func (a *app) command(words ...string) string {
	line := "followup"
	if a.dir != "." && a.dir != "" {
		line += " --dir " + oneWord(a.dir)
	}
	for _, word := range words {
		line += " " + oneWord(word)
	}
	return line
}
