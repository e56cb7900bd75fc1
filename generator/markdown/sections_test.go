package markdown

import (
	"reflect"
	"testing"
)

func TestSections(t *testing.T) {
	const src = "intro\n\n## One\n\n- a b\n- [x] c\n  more\n\n```\n## no\n```\n\n##\n\nSetext\n---\n\n* z\n\n# Top\n- q\n## thank-you: email\nSubject: X\n\nHello\n"
	want := []Section{
		{Heading: "One", First: 2, Last: 14, Items: []string{"a b", "[x] c more"}},
		{Heading: "Setext", First: 14, Last: 19, Items: []string{"z"}},
		{Heading: "thank-you: email", First: 21, Last: 26},
	}
	if got := Sections(src); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
