package markdown

import (
	"net/url"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tableNumber is the attribute that says which table of the text it is, from 1.
const tableNumber = "number"

// fitting changes the parsed text to fit its page, before it is written out.
type fitting struct{ o Options }

// Transform is called by goldmark with the whole text.
func (f fitting) Transform(doc *ast.Document, reader text.Reader, _ parser.Context) {
	var links, pictures []ast.Node
	tables := 0
	var above []int // the levels, as written, of the headings that the next may stand under
	source := reader.Source()
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			// A heading stands one step below the one it belongs to, however many
			// were left out between: the page's outline has no holes.
			for len(above) > 0 && above[len(above)-1] >= n.Level {
				above = above[:len(above)-1]
			}
			above = append(above, n.Level)
			n.Level = min(f.o.Top+len(above)-1, 6)
		case *ast.Link, *ast.AutoLink:
			links = append(links, n)
		case *ast.Image:
			pictures = append(pictures, n)
		case *extast.Table:
			tables++
			n.SetAttributeString(tableNumber, tables)
		case *extast.TableCell:
			// The default is a style attribute, which the site's policy forbids.
			if n.Alignment != extast.AlignNone {
				n.SetAttributeString("class", []byte("align-"+n.Alignment.String()))
			}
		}
		return ast.WalkContinue, nil
	})
	for _, n := range pictures {
		f.picture(n.(*ast.Image))
	}
	for _, n := range links {
		f.link(n, source)
	}
}

// picture puts a link in the picture's place: the site asks no other host for
// anything, and a playbook carries no pictures of its own.
func (f fitting) picture(n *ast.Image) {
	link := ast.NewLink()
	link.Destination, link.Title = n.Destination, n.Title
	address, ok := f.address(string(n.Destination))
	if !ok || insideLink(n) {
		unwrap(n)
		return
	}
	link.Destination = []byte(address)
	mark(link, address)
	move(n, link)
	n.Parent().ReplaceChild(n.Parent(), n, link)
}

func (f fitting) link(n ast.Node, source []byte) {
	switch n := n.(type) {
	case *ast.Link:
		address, ok := f.address(string(n.Destination))
		if !ok {
			unwrap(n)
			return
		}
		n.Destination = []byte(address)
		mark(n, address)
	case *ast.AutoLink:
		if n.AutoLinkType == ast.AutoLinkEmail {
			return
		}
		if _, ok := f.address(string(n.URL(source))); !ok {
			n.Parent().ReplaceChild(n.Parent(), n, ast.NewString(n.Label(source)))
			return
		}
		mark(n, string(n.URL(source)))
	}
}

// address decides what a link may lead to: the web, a mailbox, a telephone, a
// place in the same text, or a page that Link knows.
func (f fitting) address(s string) (string, bool) {
	u, err := url.Parse(s)
	if err != nil || s == "" {
		return "", false
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		return s, u.Host != ""
	case "mailto", "tel":
		return s, u.Opaque != ""
	case "":
		if strings.HasPrefix(s, "#") {
			return "#" + f.o.Prefix + s[1:], len(s) > 1
		}
		if f.o.Link == nil || u.Host != "" {
			return "", false
		}
		address := f.o.Link(s)
		return address, address != ""
	}
	return "", false
}

func mark(n ast.Node, address string) {
	if strings.HasPrefix(strings.ToLower(address), "http") {
		n.SetAttributeString("rel", []byte("noreferrer"))
	}
}

func insideLink(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if p.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

func move(from, to ast.Node) {
	for c := from.FirstChild(); c != nil; {
		next := c.NextSibling()
		to.AppendChild(to, c)
		c = next
	}
}

// unwrap leaves a node's words standing without the node.
func unwrap(n ast.Node) {
	parent := n.Parent()
	for c := n.FirstChild(); c != nil; {
		next := c.NextSibling()
		parent.InsertBefore(parent, n, c)
		c = next
	}
	parent.RemoveChild(parent, n)
}
