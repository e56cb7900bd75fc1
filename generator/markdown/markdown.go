// Package markdown turns what a person wrote in Markdown into HTML that can
// stand on a page of the site: no raw HTML, no script, no style, ids that do
// not clash, headings that continue the page's own, and links that lead
// somewhere. It is the only package that knows goldmark.
package markdown

import (
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
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
	html, _ := r.forms(src, true, false)
	return html
}

// Plain is a text alone, without its marks, for a search: a line for each
// paragraph, heading, item and row.
func (r *Renderer) Plain(src string) string {
	_, plain := r.forms(src, false, true)
	return plain
}

// Both is Render and Plain for the price of one: most of it goes into reading the marks.
func (r *Renderer) Both(src string) (html, plain string) { return r.forms(src, true, true) }

func (r *Renderer) forms(src string, asHTML, asPlain bool) (html, plain string) {
	if strings.TrimSpace(src) == "" {
		return "", ""
	}
	src = withoutControls(src)
	if tooMuch(src) {
		return raw(src), src
	}
	source := []byte(src)
	doc := r.markdown.Parser().Parse(text.NewReader(source), parser.WithContext(
		parser.NewContext(parser.WithIDs(newIDs(r.prefix)))))
	if asPlain {
		plain = wordsIn(source, doc)
	}
	if asHTML {
		html = r.html(source, doc)
	}
	return html, plain
}

func (r *Renderer) html(source []byte, doc ast.Node) string {
	var b writer
	b.Grow(len(source) + len(source)/2) // the marks of HTML are longer
	if err := r.markdown.Renderer().Render(&b, source, doc); err != nil {
		return raw(string(source))
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

// raw is a text as it was written.
func raw(src string) string {
	return "<pre>" + html.EscapeString(src) + "</pre>\n"
}
