// Package output writes the built site into a folder and keeps it there: it
// writes only what changed, each file or new folder in one step, and removes what it
// once made and no longer makes. What it did not make it never touches. A build that is
// killed anywhere leaves whole files, and the next one repairs the rest.
package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"sync"

	"followup/generator/playbook"
)

// Report says what became of the site's files. The paths are sorted.
type Report struct {
	Written   []string
	Unchanged []string
	Removed   []string
}

// Write makes the folder hold the files, and creates it where there is none. Every
// file is made and laid aside before the first one is put in its place, so that
// where one cannot be made nothing was touched; the error then joins those of the
// files. It refuses in the same way, with a *Taken error, where a file would be
// lost which followup did not make.
func Write(dir string, site []playbook.Artifact) (Report, error) {
	return write(dir, site, func(string) error { return nil })
}

// write is Write with a step that is told of each change before it is made, and
// can stop everything there.
func write(dir string, site []playbook.Artifact, step func(string) error) (Report, error) {
	if err := checkPaths(site); err != nil {
		return Report{}, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Report{}, fmt.Errorf("can't create the folder for the site: %w", err)
	}
	// Nothing under a Root can lead out of the folder, symbolic links included.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Report{}, fmt.Errorf("can't open the folder for the site: %w", err)
	}
	defer root.Close()
	b := build{dir: dir, root: root, step: step, folders: map[string]bool{".": true}, inside: map[string]bool{}}
	defer b.clear()
	report, err := b.run(site)
	if made := (*unmade)(nil); errors.As(err, &made) {
		return Report{}, errors.Join(made.errs...)
	}
	if err != nil && !errors.As(err, new(*Taken)) {
		err = fmt.Errorf("can't write the site to %s: %w", dir, err)
	}
	return report, err
}

type build struct {
	dir     string
	root    *os.Root
	step    func(string) error
	folders map[string]bool // those that are known to be there

	mu     sync.Mutex
	aside  bool            // there is a folder in which files are laid until all are made
	inside map[string]bool // the folders in that one
}

// run goes through a build. The list of what was made is always at least as long
// as what lies there: it grows before the first file is put in its place and
// shrinks after the last one was removed, so that a killed build forgets nothing.
func (b *build) run(site []playbook.Artifact) (Report, error) {
	old, known, err := b.readList()
	if err != nil {
		return Report{}, err
	}
	plan, err := b.survey(site, old)
	if err != nil {
		return Report{}, err
	}
	if err := b.sweep(); err != nil {
		return Report{}, err
	}
	if err := b.make(site, &plan); err != nil {
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
		if err := b.place(f); err != nil {
			return report, err
		}
		report.Written = append(report.Written, f.path)
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

// place puts a file that was laid aside in its place, in one step, so that a
// reader sees the old one or the new one; or the new folder that it lies in.
func (b *build) place(f laid) error {
	if f.whole != "" {
		if b.folders[f.whole] {
			return nil
		}
		b.folders[f.whole] = true
		if err := b.step("rename " + f.whole); err != nil {
			return err
		}
		return b.root.Rename(asideName()+"/"+wholeName+"/"+f.whole, f.whole)
	}
	if folder := path.Dir(f.path); !b.folders[folder] {
		if err := b.step("mkdir " + folder); err != nil {
			return err
		}
		if err := b.root.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		b.folders[folder] = true
	}
	if err := b.step("rename " + f.path); err != nil {
		return err
	}
	return b.root.Rename(asideName()+"/"+f.name, f.path)
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
