package asset

import (
	"path"
	"strings"
	"unicode/utf8"

	"github.com/evanw/esbuild/pkg/api"

	"followup/generator/problem"
)

// problemsOf turns esbuild's messages into problems at a place in the person's
// file.
func problemsOf(result api.BuildResult) problem.List {
	var list problem.List
	for _, m := range result.Errors {
		list = append(list, problemOf(m, problem.Error))
	}
	for _, m := range result.Warnings {
		list = append(list, problemOf(m, problem.Warning))
	}
	return list
}

func problemOf(m api.Message, severity problem.Severity) problem.Problem {
	p := problem.Problem{File: "assets", Severity: severity, Code: "asset", Message: m.Text, Width: 1}
	if l := m.Location; l != nil {
		p.File = path.Join("assets", strings.TrimPrefix(l.File, namespace+":"))
		p.Line = l.Line
		// esbuild counts bytes from 0, a problem counts characters from 1.
		start := min(max(l.Column, 0), len(l.LineText))
		end := min(start+max(l.Length, 0), len(l.LineText))
		p.Column = utf8.RuneCountInString(l.LineText[:start]) + 1
		p.Width = max(utf8.RuneCountInString(l.LineText[start:end]), 1)
		p.Source = l.LineText
	}
	p.Hint = hintOf(m)
	switch path.Ext(p.File) {
	case ".css":
		p.Code = "asset-css"
	case ".ts", ".js":
		p.Code = "asset-script"
	}
	return p
}

func hintOf(m api.Message) string {
	if m.Location != nil && m.Location.Suggestion != "" {
		return "write `" + m.Location.Suggestion + "`"
	}
	for _, n := range m.Notes {
		if n.Text != "" {
			return n.Text
		}
	}
	return "fix this file, or delete it to use the built-in one"
}
