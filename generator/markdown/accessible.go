package markdown

import (
	"fmt"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// accessible writes the few things that goldmark's own HTML leaves out of reach
// for a keyboard or a screen reader.
type accessible struct{}

// RegisterFuncs is called by goldmark.
func (a accessible) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(extast.KindTaskCheckBox, a.task)
	r.Register(extast.KindTable, a.table)
}

// task is a sign with words for those who don't see it. A disabled checkbox
// would need a label and could not be reached.
func (a accessible) task(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		sign, words := "☐", "To do: "
		if n.(*extast.TaskCheckBox).IsChecked {
			sign, words = "☑", "Done: "
		}
		_, _ = w.WriteString(`<span class="task" aria-hidden="true">` + sign + `</span><span class="visually-hidden">` + words + `</span> `)
	}
	return ast.WalkContinue, nil
}

// table stands in a region of its own, which scrolls on a narrow screen and can
// be scrolled by keyboard.
func (a accessible) table(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		number, _ := n.AttributeString(tableNumber)
		fmt.Fprintf(w, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table %v\">\n<table>\n", number)
	} else {
		fmt.Fprint(w, "</table>\n</div>\n")
	}
	return ast.WalkContinue, nil
}
