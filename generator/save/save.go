// Package save writes a person's own files: whole or not at all, and never over
// something that they wrote without having read it.
package save

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/natefinch/atomic"
)

// Replace puts new content in the place of a file's, at once: whoever reads it
// sees the old or the new, and a power cut leaves one of the two. A symbolic
// link stays one, and the file that it points to is replaced. was is the content
// that the new one was made from; if the file has changed since, nothing is
// written.
func Replace(path string, was, now []byte) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	current, err := os.ReadFile(target)
	if err != nil {
		return err
	}
	if !bytes.Equal(current, was) {
		return fmt.Errorf("%s was just changed by another program; nothing was written, try again", path)
	}
	return atomic.WriteFile(target, bytes.NewReader(now))
}

// Create writes a new file, with the folders above it. It never overwrites: a
// file that is there already is an error that is fs.ErrExist.
func Create(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		os.Remove(path)
	}
	return err
}

// Exists reports whether a file is there that Create would not overwrite.
func Exists(err error) bool { return errors.Is(err, fs.ErrExist) }
