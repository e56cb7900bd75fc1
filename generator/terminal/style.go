// Package terminal writes for a person at a terminal: problems, the plan, the
// day and a message, in plain lines that also read well in a pipe or a log.
package terminal

import (
	"fmt"
	"io"
	"os"

	"github.com/fatih/color"
	"golang.org/x/term"

	"followup/generator/problem"
)

// StyleFor colours a report where it goes to a terminal and NO_COLOR is not set.
func StyleFor(w io.Writer) problem.Style {
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return problem.Style{}
	}
	paint := func(attributes ...color.Attribute) func(string) string {
		c := color.New(attributes...)
		c.EnableColor()
		return func(s string) string { return c.Sprint(s) }
	}
	return problem.Style{
		Error: paint(color.FgRed, color.Bold), Warning: paint(color.FgYellow, color.Bold),
		Place: paint(color.FgBlue), Strong: paint(color.Bold),
	}
}

// Summary counts problems in a sentence.
func Summary(problems problem.List) string {
	errors := problems.Errors()
	warnings := len(problems) - errors
	switch {
	case errors == 0 && warnings == 0:
		return "No problems found."
	case warnings == 0:
		return count(errors, "error") + "."
	case errors == 0:
		return count(warnings, "warning") + ", no errors."
	}
	return count(errors, "error") + ", " + count(warnings, "warning") + "."
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
