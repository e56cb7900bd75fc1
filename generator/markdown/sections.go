package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Section is a part of a text under a heading of the second level, up to the
// next heading of the first or second.
type Section struct {
	Heading string
	First   int      // the line of the heading, from 0
	Last    int      // the line behind the section
	Items   []string // the items of its lists, as they are written
}

// Sections finds a text's sections. A heading inside a code block is none.
func Sections(src string) []Section {
	if tooMuch(src) {
		return nil
	}
	source := []byte(src)
	blocks := parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithParagraphTransformers(util.Prioritized(parser.LinkReferenceParagraphTransformer, 100)),
	)
	doc := blocks.Parse(text.NewReader(source))
	var sections []Section
	open := false
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level <= 2 && h.Lines().Len() > 0 {
			line := lineOf(source, h)
			if open {
				sections[len(sections)-1].Last = line
			}
			if open = h.Level == 2; open {
				sections = append(sections, Section{Heading: strings.TrimSpace(words(source, h)), First: line, Last: strings.Count(src, "\n") + 1})
			}
			continue
		}
		if list, ok := n.(*ast.List); ok && open {
			last := &sections[len(sections)-1]
			for item := list.FirstChild(); item != nil; item = item.NextSibling() {
				if first := item.FirstChild(); first != nil {
					last.Items = append(last.Items, strings.Join(strings.Fields(words(source, first)), " "))
				}
			}
		}
	}
	return sections
}

func words(source []byte, n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		b.Write(segment.Value(source))
		b.WriteByte(' ')
	}
	return b.String()
}

func lineOf(source []byte, n ast.Node) int {
	return strings.Count(string(source[:n.Lines().At(0).Start]), "\n")
}
