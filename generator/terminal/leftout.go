package terminal

import (
	"fmt"
	"io"
	"strings"

	"followup/generator/problem"
)

// LeftOut tells which files have errors, and nothing of theirs is shown: a line for
// each, with the first error. Where there are none it tells nothing.
func LeftOut(w io.Writer, files []problem.LeftOut) error {
	if len(files) == 0 {
		return nil
	}
	var b strings.Builder
	style := StyleFor(w)
	head := "1 file is left out until its errors are fixed:"
	if len(files) > 1 {
		head = count(len(files), "file") + " are left out until their errors are fixed:"
	}
	if style.Strong != nil {
		head = style.Strong(head)
	}
	fmt.Fprintln(&b, head)
	for _, f := range files {
		fmt.Fprintf(&b, "  %s: %s", f.First.Place(), f.First.Message)
		if more := f.Errors - 1; more > 0 {
			fmt.Fprintf(&b, " (and %s)", count(more, "more error"))
		}
		if strings.HasPrefix(f.File, "followup.y") { // of the settings, the rest holds
			b.WriteString("; the rest of the file is used")
		}
		b.WriteByte('\n')
	}
	b.WriteString("`followup check` shows how to fix it.\n\n")
	_, err := io.WriteString(w, b.String())
	return err
}
