// Package receipt remembers a build: what went in, and what lay in the output
// folder afterwards. While neither has changed there is nothing to build. A
// receipt is a shortcut and never more: without one, or with one that does not
// match, a build goes its usual way.
package receipt

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Receipt is what was written down after a build.
type Receipt struct {
	key   string
	files []string // "SIZE MTIME PATH" of each file of the site
}

// Take writes down what lies in the output folder after a build with a key.
func Take(key, out string, paths []string) (Receipt, error) {
	r := Receipt{key: key}
	paths = slices.Sorted(slices.Values(paths))
	r.files = make([]string, len(paths))
	err := each(len(paths), func(n int) (err error) {
		r.files[n], err = describe(out, paths[n])
		return err
	})
	if err != nil {
		return Receipt{}, err
	}
	return r, nil
}

// Holds reports whether a build with this key would find everything as it left
// it, and how many files that are.
func (r Receipt) Holds(key, out string) (files int, ok bool) {
	if r.key == "" || r.key != key {
		return 0, false
	}
	err := each(len(r.files), func(n int) error {
		parts := strings.SplitN(r.files[n], " ", 3)
		if len(parts) != 3 {
			return errChanged
		}
		if now, err := describe(out, parts[2]); err != nil || now != r.files[n] {
			return errChanged
		}
		return nil
	})
	return len(r.files), err == nil
}

var errChanged = errors.New("it is not as it was left")

func describe(out, file string) (string, error) {
	info, err := os.Lstat(filepath.Join(out, filepath.FromSlash(file)))
	if err != nil {
		return "", err
	}
	return strconv.FormatInt(info.Size(), 10) + " " + strconv.FormatInt(info.ModTime().UnixNano(), 10) + " " + file, nil
}

// Save writes the receipt to a file, in one step.
func (r Receipt) Save(file string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	temporary, err := os.CreateTemp(filepath.Dir(file), ".receipt-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	_, err = temporary.WriteString(r.key + "\n" + strings.Join(r.files, "\n") + "\n")
	if err = errors.Join(err, temporary.Close()); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), file)
}

// Load reads a receipt. One that is not there, or cannot be read, matches nothing.
func Load(file string) Receipt {
	f, err := os.Open(file)
	if err != nil {
		return Receipt{}
	}
	defer f.Close()
	var r Receipt
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if r.key == "" {
			r.key = lines.Text()
		} else if lines.Text() != "" {
			r.files = append(r.files, lines.Text())
		}
	}
	if lines.Err() != nil {
		return Receipt{}
	}
	return r
}
