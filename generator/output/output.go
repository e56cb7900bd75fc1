// Package output writes the built site into a folder and keeps it there: it
// writes only what changed, each file in one step, and removes what it once made
// and no longer makes. What it did not make it never touches. A build that is
// killed anywhere leaves whole files, and the next one mends the rest.
package output

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// Report says what became of the site's files. The paths are sorted.
type Report struct {
	Written   []string
	Unchanged []string
	Removed   []string
}

// Write makes the folder hold the files, and creates it where there is none. It
// refuses, before anything is touched, with a *Taken error where that would cost
// a file which followup did not make.
func Write(dir string, site []playbook.Artifact) (Report, error) {
	files := make([]playbook.File, len(site))
	for n, a := range site {
		data, err := a.Make(nil)
		if err != nil {
			return Report{}, err
		}
		files[n] = playbook.File{Path: a.Path, Data: data}
	}
	return write(dir, files, func(string) error { return nil })
}

// write is Write with a step that is told of each change before it is made, and
// can stop everything there.
func write(dir string, files []playbook.File, step func(string) error) (Report, error) {
	if err := checkPaths(files); err != nil {
		return Report{}, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Report{}, fmt.Errorf("cannot make the folder for the site: %w", err)
	}
	// Nothing under a Root can lead out of the folder, symbolic links included.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Report{}, fmt.Errorf("cannot open the folder for the site: %w", err)
	}
	defer root.Close()
	b := build{dir: dir, root: root, step: step, folders: map[string]bool{".": true}}
	report, err := b.run(files)
	if err != nil && !errors.As(err, new(*Taken)) {
		err = fmt.Errorf("cannot write the site to %s: %w", dir, err)
	}
	return report, err
}

type build struct {
	dir     string
	root    *os.Root
	step    func(string) error
	folders map[string]bool // those that are known to be there
	buffer  []byte          // what is read to be compared
}

// run goes through a build. The list of what was made is always at least as long
// as what lies there: it grows before the first file is written and shrinks after
// the last one was removed, so that a killed build forgets nothing.
func (b *build) run(files []playbook.File) (Report, error) {
	old, known, err := b.readList()
	if err != nil {
		return Report{}, err
	}
	plan, err := b.plan(files, old)
	if err != nil {
		return Report{}, err
	}
	if err := b.sweep(); err != nil {
		return Report{}, err
	}

	report := Report{Unchanged: plan.same}
	union := merge(old, plan.made)
	if !known || len(union) > len(old) {
		if err := b.writeList(union); err != nil {
			return report, err
		}
	}
	for _, p := range plan.inTheWay {
		if err := b.remove(p, &report); err != nil {
			return report, err
		}
	}
	for _, f := range plan.write {
		if err := b.put(f.Path, f.Data); err != nil {
			return report, err
		}
		report.Written = append(report.Written, f.Path)
	}
	for _, p := range plan.stale {
		if err := b.remove(p, &report); err != nil {
			return report, err
		}
	}
	if len(union) > len(plan.made) {
		if err := b.writeList(plan.made); err != nil {
			return report, err
		}
	}
	slices.Sort(report.Written)
	slices.Sort(report.Removed)
	return report, nil
}

// put writes a file in one step: beside the others under a name of its own, and
// then renamed into place, so that a reader sees the old one or the new one.
func (b *build) put(name string, data []byte) error {
	if folder := path.Dir(name); !b.folders[folder] {
		if err := b.step("mkdir " + folder); err != nil {
			return err
		}
		if err := b.root.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		b.folders[folder] = true
	}
	if err := b.step("write " + name); err != nil {
		return err
	}
	aside := fmt.Sprintf("%s%d%s", asidePrefix, os.Getpid(), asideSuffix)
	if err := b.root.WriteFile(aside, data, 0o644); err != nil {
		b.root.Remove(aside)
		return err
	}
	if err := b.step("rename " + name); err != nil {
		return err
	}
	if err := b.root.Rename(aside, name); err != nil {
		b.root.Remove(aside)
		return err
	}
	return nil
}

// A file that is being written lies at the top of the folder under a hidden
// name, which GitHub Pages leaves out.
const (
	asidePrefix = ".followup-"
	asideSuffix = ".tmp"
)

// isAside reports whether a name is one that put gives.
func isAside(name string) bool {
	middle, ok := strings.CutPrefix(name, asidePrefix)
	number, ok2 := strings.CutSuffix(middle, asideSuffix)
	_, err := strconv.Atoi(number)
	return ok && ok2 && err == nil
}

// sweep removes what killed builds were writing.
func (b *build) sweep() error {
	top, err := b.root.Open(".")
	if err != nil {
		return err
	}
	defer top.Close()
	entries, err := top.ReadDir(-1)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if name := e.Name(); isAside(name) && e.Type().IsRegular() {
			if err := b.step("sweep " + name); err != nil {
				return err
			}
			if err := b.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return nil
}

// remove removes a file that an earlier build made, and the folders that it
// leaves empty. Where something else stands in its place by now, that stays.
func (b *build) remove(name string, report *Report) error {
	if info, err := b.root.Lstat(name); err == nil && info.Mode().IsRegular() {
		if err := b.step("remove " + name); err != nil {
			return err
		}
		if err := b.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		report.Removed = append(report.Removed, name)
	}
	for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
		info, err := b.root.Lstat(folder)
		if errors.Is(err, fs.ErrNotExist) {
			continue // gone already; the one above may be empty too
		}
		if err != nil || !info.IsDir() {
			break
		}
		if err := b.step("rmdir " + folder); err != nil {
			return err
		}
		if b.root.Remove(folder) != nil {
			break // not empty
		}
	}
	return nil
}

// same reports whether the file holds the bytes already.
func (b *build) same(name string, info fs.FileInfo, data []byte) (bool, error) {
	if info.Size() != int64(len(data)) {
		return false, nil
	}
	file, err := b.root.Open(name)
	if err != nil {
		return false, err
	}
	defer file.Close()
	b.buffer = slices.Grow(b.buffer[:0], len(data))[:len(data)]
	_, err = io.ReadFull(file, b.buffer)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return len(data) == 0, nil // cut short since it was looked at
	}
	return bytes.Equal(b.buffer, data), err
}
