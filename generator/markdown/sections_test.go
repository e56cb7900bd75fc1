package markdown

import (
	"reflect"
	"testing"
)

func TestSections(t *testing.T) {
	const src = "intro\n\n## One\n\n- a b\n- [x] c\n  more\n\n```\n## no\n```\n\n##\n\nSetext\n---\n\n* z\n\n# Top\n- q\n## thank-you: email\nSubject: X\n\n### Ravi\n- r\n#### deep\n\n### Dana\n"
	want := []Section{
		{Heading: "One", Level: 2, First: 2, Last: 14, Items: []string{"a b", "[x] c more"}},
		{Heading: "Setext", Level: 2, First: 14, Last: 19, Items: []string{"z"}},
		{Heading: "Top", Level: 1, First: 19, Last: 30, Items: []string{"q", "r"}},
		{Heading: "thank-you: email", Level: 2, First: 21, Last: 30, Items: []string{"r"}},
		{Heading: "Ravi", Level: 3, First: 24, Last: 28, Items: []string{"r"}},
		{Heading: "Dana", Level: 3, First: 28, Last: 30},
	}
	if got := Sections(src); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
