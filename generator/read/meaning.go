package read

import (
	"strings"
	"unicode"

	"followup/generator/playbook"
)

// mayMean reports whether the notes may hold a heading that means something: a
// section that feeds a key, or a message in own words. Most hold none, and to look
// at their lines costs far less than to parse them as Markdown. It may say yes of
// a line that is no heading, and never no of one that counts.
func mayMean(notes string, plays []*playbook.Play) bool {
	for _, p := range plays {
		if strings.HasPrefix(p.Title, "#") || strings.Contains(p.Title, "\n") || strings.Contains(p.Name, "\n") {
			return true // the marks of such a heading cannot be told from its words
		}
	}
	underlined := false
	for line := range strings.Lines(notes) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "#") && means(line, plays) {
			return true
		}
		underlined = underlined || line != "" && (strings.Trim(line, "-") == "" || strings.Trim(line, "=") == "")
	}
	if !underlined {
		return false
	}
	for line := range strings.Lines(notes) { // each could be a heading that is underlined
		if means(strings.TrimSpace(line), plays) {
			return true
		}
	}
	return false
}

// means reports whether a heading of this line would count.
func means(line string, plays []*playbook.Play) bool {
	mark := func(r rune) bool { return r == '#' || unicode.IsSpace(r) }
	heading := strings.TrimLeftFunc(line, mark)
	if play, _, _ := named(heading, plays); play != nil {
		return true
	}
	word := strings.TrimRightFunc(heading, mark)
	return asksBack(word) || feeding(word) != ""
}
