package matter

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"followup/generator/problem"
)

// Source is a file as the person sees it in an editor: its lines without the
// byte order mark and line ends, so that a problem can show the line it means.
type Source struct {
	Path string

	text  []byte   // without the byte order mark
	lines []string // of text, once they were asked for: a file without problems never needs them
}

// NewSource takes the text of a file, which must not be changed any more.
func NewSource(path string, text []byte) *Source {
	return &Source{Path: path, text: bytes.TrimPrefix(text, []byte(byteOrderMark))}
}

// Lines are the lines of the file; there is always one.
func (s *Source) Lines() []string {
	if s.lines == nil {
		s.lines = strings.Split(string(s.text), "\n")
		for i, l := range s.lines {
			s.lines[i] = strings.TrimSuffix(l, "\r")
		}
	}
	return s.lines
}

// Problem reports an error at a place of the file. Lines and columns count from
// 1, columns in characters; width is how many characters are meant.
func (s *Source) Problem(at Place, code, message, hint string) problem.Problem {
	p := problem.Problem{
		File: s.Path, Line: max(at.Line, 1), Column: max(at.Column, 1), Width: max(at.Width, 1),
		Severity: problem.Error, Code: code, Message: message, Hint: hint,
	}
	if lines := s.Lines(); p.Line <= len(lines) {
		p.Source = lines[p.Line-1]
		p.Width = min(p.Width, max(utf8.RuneCountInString(p.Source)-p.Column+1, 1))
	}
	return p
}

// Place is a stretch of one line of a file.
type Place struct {
	Line, Column int // from 1; columns in characters
	Width        int // in characters
}
