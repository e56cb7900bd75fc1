// Package markdown turns what a person wrote in Markdown into HTML that can
// stand on a page of the site: no raw HTML, no script, no style, ids that do
// not clash, headings that continue the page's own, and links that lead
// somewhere. It is the only package that knows goldmark.
package markdown

import (
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Options say where the HTML will stand.
type Options struct {
	Prefix string // put in front of every id, so that two texts can share a page
	Top    int    // the level of the first heading: 2 under a page's h1, 3 under an h2; 2 if not set

	// Link turns a relative address into one that works on the page, or into ""
	// where there is no such page: the link's words then stand alone. Without
	// Link every relative address is dropped.
	Link func(address string) string
}

// Longer texts, and texts with more of the marks that nest, take the parser
// seconds. They are shown as they were written.
const (
	maxLength = 64 << 10
	maxMarks  = 6000
)

// Renderer turns texts into HTML for one kind of place. Several goroutines can
// use it at once.
type Renderer struct {
	prefix   string
	markdown goldmark.Markdown
}

// New makes a renderer. That costs more than rendering a short text, so one should
// serve all texts of a kind.
func New(o Options) *Renderer {
	if o.Top < 2 {
		o.Top = 2
	}
	return &Renderer{o.Prefix, goldmark.New(
		goldmark.WithExtensions(
			extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone)),
			extension.Strikethrough,
			extension.Linkify,
			extension.TaskList,
			extension.Typographer,
			extension.NewFootnote(
				extension.WithFootnoteIDPrefix(o.Prefix),
				extension.WithFootnoteBacklinkHTML("↩\uFE0E"),
			),
		),
		goldmark.WithParserOptions(
			parser.WithAutoHeadingID(),
			parser.WithASTTransformers(util.Prioritized(fitting{o}, 1000)),
		),
		goldmark.WithRendererOptions(
			renderer.WithNodeRenderers(util.Prioritized(accessible{}, 100)),
		),
	)}
}

// Render returns the HTML of a Markdown text. It takes every text: what is not
// Markdown is shown as plain words.
func (r *Renderer) Render(src string) string {
	if strings.TrimSpace(src) == "" {
		return ""
	}
	src = withoutControls(src)
	if tooMuch(src) {
		return plain(src)
	}
	source := []byte(src)
	doc := r.markdown.Parser().Parse(text.NewReader(source), parser.WithContext(
		parser.NewContext(parser.WithIDs(newIDs(r.prefix)))))
	var b writer
	b.Grow(len(src) + len(src)/2) // the marks of HTML are longer
	if err := r.markdown.Renderer().Render(&b, source, doc); err != nil {
		return plain(src)
	}
	return withoutControls(b.String()) // &#1; comes out as one that was not in the text
}

func tooMuch(src string) bool {
	if len(src) > maxLength {
		return true
	}
	marks := 0
	for i := range len(src) {
		switch src[i] {
		case '*', '_', '~', '[', ']', '<', '`', '>':
			marks++
		}
	}
	return marks > maxMarks
}

func plain(src string) string {
	return "<pre>" + html.EscapeString(src) + "</pre>\n"
}
