package terminal

import (
	"context"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// Ask asks a question and reads a line that is not shown while it is typed. ok is
// false where nobody can be asked: in is no terminal. When ctx ends, the terminal
// shows again what is typed.
func Ask(ctx context.Context, in io.Reader, out io.Writer, question string) (typed string, ok bool, err error) {
	file, is := in.(*os.File)
	if !is || !term.IsTerminal(int(file.Fd())) {
		return "", false, nil
	}
	was, err := term.GetState(int(file.Fd()))
	if err != nil {
		return "", true, err
	}
	type line struct {
		text []byte
		err  error
	}
	read := make(chan line, 1)
	fmt.Fprint(out, question)
	go func() {
		text, err := term.ReadPassword(int(file.Fd()))
		read <- line{text, err}
	}()
	defer fmt.Fprintln(out)
	select {
	case l := <-read:
		return string(l.text), true, l.err
	case <-ctx.Done():
		_ = term.Restore(int(file.Fd()), was)
		return "", true, ctx.Err()
	}
}
