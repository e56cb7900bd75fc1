// Package matter reads the front matter of a Markdown file, in YAML or TOML, and
// whole YAML files, into one kind of tree that knows the place of every value in
// the file as the person sees it. It also adds to a list in a file without
// touching any other line. What the keys mean is not known here.
package matter

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/adrg/frontmatter"

	"followup/generator/problem"
)

const byteOrderMark = "\ufeff"

// Format is the language of a front matter.
type Format string

// The two formats, told apart by the line that opens the front matter.
const (
	YAML Format = "---"
	TOML Format = "+++"
)

// Document is a file that was read.
type Document struct {
	Source   *Source
	Format   Format
	Root     *Node  // a mapping; with problems what can be read beside them, or nil
	Body     string // what follows the front matter, with \n line ends
	BodyLine int    // the line of the file on which the body begins
}

// Parse reads a Markdown file with front matter. Where the file cannot be read, the
// problems say why, and Root is nil or lacks the keys that have them.
func Parse(path string, data []byte) (Document, problem.List) {
	doc, problems := open(path, data)
	if len(problems) > 0 {
		return doc, problems
	}
	front, problems := delimiters(doc.Source)
	if len(problems) > 0 {
		return doc, problems
	}
	doc.Format, doc.BodyLine = front.format, front.end+1

	text := doc.Source.text
	yaml := func(b []byte, _ any) error {
		doc.Root, problems = parseYAML(doc.Source, tidyBlock(b), front.start)
		return nil
	}
	toml := func(b []byte, _ any) error {
		doc.Root, problems = parseTOML(doc.Source, tidyBlock(b), front.start)
		return nil
	}
	// The library is given no more than the front matter: it would copy the body too.
	if _, err := frontmatter.MustParse(bytes.NewReader(text[:front.length]), nil,
		frontmatter.NewFormat(string(YAML), string(YAML), yaml),
		frontmatter.NewFormat(string(TOML), string(TOML), toml)); err != nil {
		return doc, problem.List{doc.Source.Problem(Place{Line: front.start, Column: 1}, "no-front-matter",
			"the front matter can't be read: "+err.Error(), "start the file with a line --- and close the front matter with another")}
	}
	doc.Body = strings.ReplaceAll(string(text[front.length:]), "\r\n", "\n")
	return doc, problems
}

// ParseYAML reads a file that is YAML as a whole, sign by sign as it stands there.
func ParseYAML(path string, data []byte) (Document, problem.List) {
	return parseWhole(path, data, func(b []byte) []byte { return b })
}

// ParseTyped reads a file that is YAML as a whole, in which blanks and hyphens that
// only look like plain ones count as plain ones, as in front matter.
func ParseTyped(path string, data []byte) (Document, problem.List) {
	return parseWhole(path, data, tidyBlock)
}

func parseWhole(path string, data []byte, tidy func([]byte) []byte) (Document, problem.List) {
	doc, problems := open(path, data)
	if len(problems) > 0 {
		return doc, problems
	}
	doc.Format = YAML
	doc.Root, problems = parseYAML(doc.Source, tidy(doc.Source.text), 0)
	return doc, problems
}

// tidyBlock is a block of front matter with plain blanks, so that it is read as it
// looks. A place behind a sign that cannot be seen is told as it looks, too: one
// column less for each.
func tidyBlock(block []byte) []byte {
	if bytes.IndexFunc(block, untidy) < 0 {
		return block
	}
	return []byte(tidy(string(block)))
}

func open(path string, data []byte) (Document, problem.List) {
	doc := Document{Source: &Source{Path: path}}
	if !utf8.Valid(data) {
		return doc, problem.List{notUTF8(path, data)}
	}
	doc.Source = NewSource(path, data)
	if len(bytes.TrimSpace(doc.Source.text)) == 0 {
		return doc, problem.List{doc.Source.Problem(Place{}, "empty-file", "the file is empty",
			"fill it in, or delete it; `followup new` writes an interview with every key explained")}
	}
	return doc, nil
}

func notUTF8(path string, data []byte) problem.Problem {
	hint := "save the file as UTF-8; most editors have \"Save with encoding\""
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		hint = "it looks like UTF-16: save the file as UTF-8"
	}
	bad := 0
	for bad < len(data) {
		r, size := utf8.DecodeRune(data[bad:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		bad += size
	}
	before := bytes.TrimPrefix(data[:bad], []byte(byteOrderMark))
	line := 1 + bytes.Count(before, []byte("\n"))
	column := 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])
	source := NewSource(path, bytes.ToValidUTF8(data, []byte("\ufffd")))
	return source.Problem(Place{Line: line, Column: column}, "not-utf8", "the file isn't UTF-8 text", hint)
}
