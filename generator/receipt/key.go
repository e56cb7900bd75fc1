package receipt

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"followup/generator/parallel"
	"followup/generator/playbook"
)

// deepest is how many folders may lie in each other; a chain of links that leads
// back into itself goes on for ever.
const deepest = 16

// Key is a digest of everything that a build is made from: the files and folders
// below the given paths of a playbook, the day, and a name for the program that
// builds. A path that is not there counts as such.
func Key(files fs.FS, paths []string, today playbook.Day, program string) (string, error) {
	in := inputs{files: files}
	for _, p := range paths {
		if err := in.add(p, false, 0); err != nil {
			return "", err
		}
	}
	// Every build waits for this, so that the files are read side by side.
	err := each(len(in.names), func(n int) error {
		if in.lines[n] != "" {
			return nil
		}
		data, err := fs.ReadFile(files, in.names[n])
		in.lines[n] = fmt.Sprintf("%q %x\n", in.names[n], sha256.Sum256(data))
		return err
	})
	if err != nil {
		return "", err
	}
	digest := sha256.New()
	fmt.Fprintf(digest, "%q %s\n", program, today)
	for _, line := range in.lines {
		digest.Write([]byte(line))
	}
	return hex.EncodeToString(digest.Sum(nil)), nil
}

// inputs are the files and folders of a playbook, in order, each with a line that
// says what it is: "" for a file that is still to be read.
type inputs struct {
	files        fs.FS
	names, lines []string
}

// add takes in what lies at and below a path.
func (in *inputs) add(name string, file bool, depth int) error {
	take := func(line string) { in.names, in.lines = append(in.names, name), append(in.lines, line) }
	if file {
		take("")
		return nil
	}
	info, err := fs.Stat(in.files, name) // of what a link leads to
	switch {
	case errors.Is(err, fs.ErrNotExist):
		take(fmt.Sprintf("%q is not there\n", name))
		return nil
	case err != nil:
		return err
	case !info.IsDir():
		take("")
		return nil
	case depth == deepest:
		return fmt.Errorf("%s lies too deep", name)
	}
	take(fmt.Sprintf("%q/\n", name))
	entries, err := fs.ReadDir(in.files, name)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := in.add(path.Join(name, e.Name()), e.Type().IsRegular(), depth+1); err != nil {
			return err
		}
	}
	return nil
}

// each calls do for every number below n, on all processors at once, and returns
// the errors.
func each(n int, do func(n int) error) error {
	failed := make([]error, n)
	parallel.Each(n, func(n int) { failed[n] = do(n) })
	return errors.Join(failed...)
}
