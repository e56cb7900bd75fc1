package markdown

import (
	"html"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// wording writes the words of a parsed text without its marks.
type wording struct {
	source []byte
	b      strings.Builder
	last   byte // what was written last
}

// wordsIn is a text alone: a line for each paragraph, heading, item and row.
func wordsIn(source []byte, doc ast.Node) string {
	w := wording{source: source}
	w.b.Grow(len(source))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		w.node(n, entering)
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(w.b.String())
}

func (w *wording) node(n ast.Node, entering bool) {
	if !entering {
		if n.Type() == ast.TypeBlock && n.Kind() != extast.KindTableCell {
			w.between('\n')
		}
		return
	}
	switch n := n.(type) {
	case *ast.Text:
		w.text(n.Segment.Value(w.source))
		if n.SoftLineBreak() || n.HardLineBreak() {
			w.between(' ')
		}
	case *ast.String:
		if n.IsCode() { // a sign that was put in place of another: &rsquo;
			w.text([]byte(html.UnescapeString(string(n.Value))))
		} else {
			w.text(n.Value)
		}
	case *extast.TableCell:
		if n.PreviousSibling() != nil {
			w.between(' ')
		}
	case *ast.AutoLink:
		w.text(n.Label(w.source))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.text([]byte(strings.TrimRight(lines(w.source, n), " \n")))
	}
}

func (w *wording) text(s []byte) {
	if len(s) > 0 {
		w.b.Write(s)
		w.last = s[len(s)-1]
	}
}

// between parts what was written from what follows.
func (w *wording) between(sign byte) {
	if w.b.Len() > 0 && w.last != '\n' && w.last != sign {
		w.b.WriteByte(sign)
		w.last = sign
	}
}
