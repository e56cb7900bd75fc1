// Package receipt remembers a build: what went in, and what lay in the output
// folder afterwards. While neither has changed there is nothing to build. A
// receipt is a shortcut and never more: without one, or with one that does not
// match, a build goes its usual way.
package receipt

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// deepest is how many folders may lie in each other; a chain of links that leads
// back into itself goes on for ever.
const deepest = 16

// Key is a digest of everything that a build is made from: the files and folders
// below the given paths of a playbook, the day, and a name for the program that
// builds. A path that is not there counts as such.
func Key(files fs.FS, paths []string, today playbook.Day, program string) (string, error) {
	digest := sha256.New()
	fmt.Fprintf(digest, "%q %s\n", program, today)
	for _, p := range paths {
		if err := add(digest, files, p, 0); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(digest.Sum(nil)), nil
}

func add(digest io.Writer, files fs.FS, name string, depth int) error {
	info, err := fs.Stat(files, name) // of what a link leads to
	if errors.Is(err, fs.ErrNotExist) {
		_, err := fmt.Fprintf(digest, "%q is not there\n", name)
		return err
	}
	if err != nil {
		return err
	}
	if !info.IsDir() {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(digest, "%q %d\n", name, len(data))
		_, err = digest.Write(data)
		return err
	}
	if depth == deepest {
		return fmt.Errorf("%s lies too deep", name)
	}
	fmt.Fprintf(digest, "%q/\n", name)
	entries, err := fs.ReadDir(files, name)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := add(digest, files, path.Join(name, e.Name()), depth+1); err != nil {
			return err
		}
	}
	return nil
}

// Receipt is what was written down after a build.
type Receipt struct {
	key   string
	files []string // "SIZE MTIME PATH" of each file of the site
}

// Take writes down what lies in the output folder after a build with a key.
func Take(key, out string, paths []string) (Receipt, error) {
	r := Receipt{key: key}
	for _, p := range slices.Sorted(slices.Values(paths)) {
		line, err := describe(out, p)
		if err != nil {
			return Receipt{}, err
		}
		r.files = append(r.files, line)
	}
	return r, nil
}

// Holds reports whether a build with this key would find everything as it left
// it, and how many files that are.
func (r Receipt) Holds(key, out string) (files int, ok bool) {
	if r.key == "" || r.key != key {
		return 0, false
	}
	for _, line := range r.files {
		parts := strings.SplitN(line, " ", 3)
		if len(parts) != 3 {
			return 0, false
		}
		if now, err := describe(out, parts[2]); err != nil || now != line {
			return 0, false
		}
	}
	return len(r.files), true
}

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
