package matter

import (
	"bytes"
	"strings"

	"followup/generator/problem"
)

// front says where a file's front matter lies.
type front struct {
	format     Format
	start, end int // the lines that open and close it, from 1
	length     int // the bytes to the end of the closing line
}

// delimiters finds the lines that open and close the front matter. The
// library takes an unclosed block, and one closed by an indented line, without
// a word; both would lose what the person wrote, so both are found here first.
func delimiters(s *Source) (front, problem.List) {
	var f front
	for rest := s.text; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		f.end++
		f.length = len(s.text) - len(rest)
		trimmed := bytes.TrimSpace(line)
		switch {
		case f.start == 0 && len(trimmed) == 0:
		case f.start == 0:
			f.start, f.format = f.end, Format(trimmed)
			if f.format != YAML && f.format != TOML {
				return f, problem.List{s.Problem(place(f.start, 1, s.Lines()[f.start-1]), "no-front-matter",
					"the file has no front matter", "start it with a line ---, then lines such as `company: Northwind`, then another line ---")}
			}
		case string(trimmed) != string(f.format):
		case string(bytes.TrimRight(line, " \t")) != string(f.format):
			return f, problem.List{s.Problem(Place{Line: f.end, Column: bytes.Index(line, trimmed) + 1, Width: 3}, "indented-delimiter",
				"an indented "+string(f.format)+" inside the front matter would end it", "move it to the start of the line if it ends the front matter; otherwise write it differently")}
		default:
			return f, nil
		}
	}
	return f, problem.List{s.unclosed(f)}
}

// cutLine cuts the first line off a text, without its line end.
func cutLine(text []byte) (line, rest []byte) {
	line, rest, _ = bytes.Cut(text, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r")), rest
}

func (s *Source) unclosed(f front) problem.Problem {
	hint := "add a line " + string(f.format) + " after the last key"
	for i, line := range s.Lines() {
		if i >= f.start && strings.TrimSpace(line) == "..." {
			hint = "line " + itoa(i+1) + " is `...`; write " + string(f.format) + " there"
			break
		}
	}
	return s.Problem(Place{Line: f.start, Column: 1, Width: 3}, "unclosed-front-matter",
		"the front matter that opens here is never closed", hint)
}
