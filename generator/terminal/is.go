package terminal

import (
	"io"
	"os"

	"golang.org/x/term"
)

// Is reports whether somebody sits at the other end of a stream.
func Is(r io.Reader) bool {
	file, ok := r.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
