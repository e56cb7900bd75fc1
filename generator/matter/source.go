package matter

import (
	"strings"
	"unicode/utf8"

	"followup/generator/problem"
)

// Source is a file as the person sees it in an editor: its lines without the
// byte order mark and line ends, so that a problem can show the line it means.
type Source struct {
	Path  string
	Lines []string
}

// NewSource splits the text of a file into lines.
func NewSource(path, text string) *Source {
	text = strings.TrimPrefix(text, byteOrderMark)
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimSuffix(l, "\r")
	}
	return &Source{Path: path, Lines: lines}
}

// Problem reports an error at a place of the file. Lines and columns count from
// 1, columns in characters; width is how many characters are meant.
func (s *Source) Problem(at Place, code, message, hint string) problem.Problem {
	p := problem.Problem{
		File: s.Path, Line: max(at.Line, 1), Column: max(at.Column, 1), Width: max(at.Width, 1),
		Severity: problem.Error, Code: code, Message: message, Hint: hint,
	}
	if p.Line <= len(s.Lines) {
		p.Source = s.Lines[p.Line-1]
		p.Width = min(p.Width, max(utf8.RuneCountInString(p.Source)-p.Column+1, 1))
	}
	return p
}

// Place is a stretch of one line of a file.
type Place struct {
	Line, Column int // from 1; columns in characters
	Width        int // in characters
}
