package wire

import "followup/generator/problem"

// LeftOut is a file with errors, of which nothing was used. Line and column are those
// of its first error, from 1.
type LeftOut struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
	Errors  int    `json:"errors"` // how many it has
}

// OfLeftOut lists the files with errors; never null.
func OfLeftOut(files []problem.LeftOut) []LeftOut {
	rows := make([]LeftOut, 0, len(files))
	for _, f := range files {
		p := f.First
		rows = append(rows, LeftOut{f.File, p.Line, p.Column, p.Code, p.Message, p.Hint, f.Errors})
	}
	return rows
}
