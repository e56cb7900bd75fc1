package matter

import (
	"strings"
	"testing"
)

// TestOpenQuotes: an unclosed quotation mark is told where it opens, however far down
// YAML finds the next one, and what is closed well is left alone.
func TestOpenQuotes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"a: \"open\nb: 1\nc: \"fine\"\nd: e":             "x.md:2:4",
		"a: 1\nb: 'open\nc: don't\nd: e":                 "x.md:3:4",
		"a: 1\nb: \"open\nc: d":                          "x.md:3:4",
		"list:\n  - \"open\n  - two\nb: \"x\"":           "x.md:3:5",
		"list: [one, \"two, three]\nb: c":                "x.md:2:13",
		"a: {b: \"c, d: e}\nf: \"g\"":                    "x.md:2:8",
		"a: \"say \\\"hi\nb: c\nd: \"x\"":                "x.md:2:4",
		"a: |\n  it's \"open\nb: \"open\nc: d\ne: \"f\"": "x.md:4:4",
		"a: \"two\n  lines\"\nb: c":                      "",
		"a: 'it''s'\nb: \"say \\\"hi\\\"\"\nc: d":        "",
		"a: don't\nb: it's 5\" wide\nc: d":               "",
		"a: x # don't\nb: [it's, 'x']\nc: {d: \"e\"}":    "",
		"a: >-\n  don't\n  \"\nb: c":                     "",
		"a: \"x\" # y's\n'b': c":                         "",
	} {
		_, problems := Parse("x.md", []byte("---\n"+text+"\n---\n"))
		got := ""
		if len(problems) > 0 {
			got = problems[0].Place()
		}
		if got != want || want != "" && !strings.Contains(problems[0].Message, "never closed") {
			t.Errorf("%q: %v at %q, want %q", text, problems, got, want)
		}
	}
}

// TestQuoteHints: what begins with a sign of YAML's is told, with the line to write.
func TestQuoteHints(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"role: @home":        "`role: \"@home\"`",
		"role: &pizza":       "`role: \"&pizza\"`",
		"role: &pizza cook":  "`role: \"&pizza cook\"`",
		"role: *star":        "`role: \"*star\"`",
		"role: !important x": "`role: \"!important x\"`",
		"role: `x`":          "`role: \"`x`\"`",
		"role: % of sales":   "`role: \"% of sales\"`",
		"role: [[Dana]] too": "`role: \"[[Dana]] too\"`",
	} {
		_, problems := Parse("x.md", []byte("---\ncompany: Northwind\n"+text+"\n---\n"))
		if len(problems) != 1 || problems[0].Line != 3 || !strings.Contains(problems[0].Hint, want) {
			t.Errorf("%q: %+v, want %s", text, problems, want)
		}
	}
}
