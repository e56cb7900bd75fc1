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
	Root     *Node  // a mapping, or nil where there are problems
	Body     string // what follows the front matter, with \n line ends
	BodyLine int    // the line of the file on which the body begins
}

// Parse reads a Markdown file with front matter. Where the file cannot be read
// that far, Root is nil and the problems say why.
func Parse(path string, data []byte) (Document, problem.List) {
	doc, problems := open(path, data)
	if len(problems) > 0 {
		return doc, problems
	}
	start, end, problems := delimiters(doc.Source)
	if len(problems) > 0 {
		return doc, problems
	}
	doc.Format = Format(strings.TrimSpace(doc.Source.Lines[start-1]))
	doc.BodyLine = end + 1

	var block []byte
	keep := func(b []byte, _ any) error { block = bytes.Clone(b); return nil }
	text := bytes.TrimPrefix(data, []byte(byteOrderMark))
	body, err := frontmatter.MustParse(bytes.NewReader(text), nil,
		frontmatter.NewFormat(string(YAML), string(YAML), keep),
		frontmatter.NewFormat(string(TOML), string(TOML), keep))
	if err != nil {
		return doc, problem.List{doc.Source.Problem(Place{Line: start, Column: 1}, "no-front-matter",
			"the front matter cannot be read: "+err.Error(), "start the file with a line --- and close the front matter with another")}
	}
	doc.Body = strings.ReplaceAll(string(body), "\r\n", "\n")
	if doc.Format == TOML {
		doc.Root, problems = parseTOML(doc.Source, block, start)
	} else {
		doc.Root, problems = parseYAML(doc.Source, block, start)
	}
	return doc, problems
}

// ParseYAML reads a file that is YAML as a whole.
func ParseYAML(path string, data []byte) (Document, problem.List) {
	doc, problems := open(path, data)
	if len(problems) > 0 {
		return doc, problems
	}
	doc.Format = YAML
	doc.Root, problems = parseYAML(doc.Source, bytes.TrimPrefix(data, []byte(byteOrderMark)), 0)
	return doc, problems
}

func open(path string, data []byte) (Document, problem.List) {
	doc := Document{Source: &Source{Path: path}}
	if !utf8.Valid(data) {
		return doc, problem.List{notUTF8(path, data)}
	}
	doc.Source = NewSource(path, string(data))
	if len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte(byteOrderMark)))) == 0 {
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
	source := NewSource(path, strings.ToValidUTF8(string(data), "\ufffd"))
	return source.Problem(Place{Line: line, Column: column}, "not-utf8", "the file is not UTF-8 text", hint)
}

// delimiters finds the lines that open and close the front matter, from 1. The
// library takes an unclosed block, and one closed by an indented line, without
// a word; both would lose what the person wrote, so both are found here first.
func delimiters(s *Source) (start, end int, problems problem.List) {
	for i, line := range s.Lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		start = i + 1
		break
	}
	opening := strings.TrimSpace(s.Lines[start-1])
	if opening != string(YAML) && opening != string(TOML) {
		return 0, 0, problem.List{s.Problem(place(start, 1, s.Lines[start-1]), "no-front-matter",
			"the file has no front matter", "start it with a line ---, then keys such as `company: Northwind`, then another line ---")}
	}
	for i := start; i < len(s.Lines); i++ {
		line := s.Lines[i]
		if strings.TrimSpace(line) != opening {
			continue
		}
		if strings.TrimRight(line, " \t") != opening {
			return 0, 0, problem.List{s.Problem(Place{Line: i + 1, Column: strings.Index(line, opening) + 1, Width: 3}, "indented-delimiter",
				"an indented "+opening+" inside the front matter would end it", "move it to the start of the line if it ends the front matter, else write it differently")}
		}
		return start, i + 1, nil
	}
	hint := "add a line " + opening + " after the last key"
	for i := start; i < len(s.Lines); i++ {
		if strings.TrimSpace(s.Lines[i]) == "..." {
			hint = "line " + itoa(i+1) + " is `...`; write " + opening + " there"
			break
		}
	}
	return 0, 0, problem.List{s.Problem(Place{Line: start, Column: 1, Width: 3}, "unclosed-front-matter",
		"the front matter that opens here is never closed", hint)}
}
