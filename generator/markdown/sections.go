package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Section is a part of a text under a heading of the first three levels, up to
// the next heading of its own level or a higher one. Sections lie in each other.
type Section struct {
	Heading string
	Level   int
	First   int      // the line of the heading, from 0
	Last    int      // the line behind the section
	Items   []string // the items of its lists, as they are written
}

// deepest is the last level of heading that makes a section.
const deepest = 3

// Sections finds a text's sections, in its order. A heading inside a code block
// is none.
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
	var open []int // those that the present line lies in, outermost first
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level <= deepest && h.Lines().Len() > 0 {
			line := lineOf(source, h)
			for len(open) > 0 && sections[open[len(open)-1]].Level >= h.Level {
				sections[open[len(open)-1]].Last = line
				open = open[:len(open)-1]
			}
			open = append(open, len(sections))
			sections = append(sections, Section{Heading: strings.TrimSpace(lines(source, h)), Level: h.Level, First: line, Last: strings.Count(src, "\n") + 1})
			continue
		}
		if list, ok := n.(*ast.List); ok {
			for item := list.FirstChild(); item != nil; item = item.NextSibling() {
				first := item.FirstChild()
				for _, n := range open {
					if first != nil {
						sections[n].Items = append(sections[n].Items, strings.Join(strings.Fields(lines(source, first)), " "))
					}
				}
			}
		}
	}
	return sections
}

func lines(source []byte, n ast.Node) string {
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
