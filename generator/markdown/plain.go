package markdown

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// Plain is the text alone, without its marks, for a search: a line for each
// paragraph, heading and item.
func Plain(src string) string {
	if tooMuch(src) {
		return src
	}
	source := []byte(src)
	var b strings.Builder
	_ = ast.Walk(goldmark.DefaultParser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				b.Write(n.Segment.Value(source))
				if n.SoftLineBreak() || n.HardLineBreak() {
					b.WriteByte(' ')
				}
			}
		case *ast.String:
			if entering {
				b.Write(n.Value)
			}
		case *ast.AutoLink:
			if entering {
				b.Write(n.Label(source))
			}
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			if entering {
				b.WriteString(strings.TrimRight(words(source, n), " \n"))
			}
			return after(&b, n, entering), nil
		default:
			return after(&b, n, entering), nil
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}

// after ends a block's line.
func after(b *strings.Builder, n ast.Node, entering bool) ast.WalkStatus {
	if !entering && n.Type() == ast.TypeBlock && b.Len() > 0 && !strings.HasSuffix(b.String(), "\n") {
		b.WriteByte('\n')
	}
	return ast.WalkContinue
}
