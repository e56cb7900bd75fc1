package matter

import (
	"regexp"
	"strings"
	"sync"
)

// leftovers are how templates write the places that are to be filled: Templater, Obsidian,
// Handlebars, Jinja, shells, merge fields of letters, and people.
var leftovers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<%.*?(?:%>|$)|\{\{.*?(?:\}\}|$)|\{%.*?%\}|%>|\}\}` +
		`|\$\{[^}]*\}|<<[^<>]+>>|«[A-Z][A-Za-z_]*_[A-Za-z_]*»` +
		`|%[a-z][a-z_]{2,}%` +
		`|\[(?:insert |enter |add |your )?(?:the )?(?:company|company name|company_name|employer|organi[sz]ation|role|role title|job|job title|position|position title|title|name|full name|first name|last name|your name|my name|interviewer|interviewer'?s? name|interviewer name|hiring manager|hiring manager'?s? name|manager|recruiter|recruiter name|date|day|time|date and time|interview date|email|email address|phone|phone number|location|address|topic|team|department|skill|city)\]` +
		`|\[(?:insert|enter|your) [^\[\]\n]+\]`)
})

// Leftover finds a place in a text that a template left to be filled: {{company}},
// <% tp.file.title %>, %COMPANY%, [Company]. It is "" where there is none.
func Leftover(text string) string {
	if !strings.ContainsAny(text, "<{}[%$«") { // as nearly no text does
		return ""
	}
	return leftovers().FindString(text)
}

// LeftoverMessage says what is wrong with such a place, and LeftoverHint what to do.
func LeftoverMessage(left string) string { return "`" + left + "` is left over from a template" }

// LeftoverHint says what to do with a place that a template left.
const LeftoverHint = "write what belongs there, or delete the line"
