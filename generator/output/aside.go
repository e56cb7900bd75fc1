package output

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"followup/generator/parallel"
	"followup/generator/playbook"
)

// Files that are being made lie in a folder at the top of the site's, under a
// hidden name, which GitHub Pages leaves out.
const asidePrefix = ".followup-"

func asideName() string { return asidePrefix + strconv.Itoa(os.Getpid()) }

// isAside reports whether a name is one that asideName gives.
func isAside(name string) bool {
	number, ok := strings.CutPrefix(name, asidePrefix)
	_, err := strconv.Atoi(number)
	return ok && err == nil
}

// laid is a file that lies aside: under a name of its own, or, where a folder on
// its path is new, in that folder, which is put in its place as a whole.
type laid struct{ path, name, whole string }

// unmade are the errors of files that could not be made.
type unmade struct{ errs []error }

func (u *unmade) Error() string { return errors.Join(u.errs...).Error() }

// mostKept is how much room a processor keeps from one file to the next, in bytes.
// Few files are larger.
const mostKept = 256 << 10

// keep gives the room for the next file: that of the last one, unless it is far more
// than most files need, this one too. The few large ones stand side by side.
func keep(last []byte) []byte {
	if cap(last) > mostKept && len(last) < cap(last)/8 {
		return nil
	}
	return last
}

// make makes every file, on all processors, and lays aside those that differ from
// what lies in the folder.
func (b *build) make(site []playbook.Artifact, p *plan) error {
	results := make([]result, len(site))
	parallel.With(len(site), func(r room, n int) room {
		made, err := site[n].Make(r.made[:0])
		if err != nil {
			results[n].unmade = err
			return r
		}
		r.made = keep(made)
		equal := p.fates[n] == same
		if p.fates[n] == compared {
			equal, r.found, results[n].err = b.holds(site[n].Path, made, r.found)
			r.found = keep(r.found)
		}
		if equal {
			results[n].fate = same
		} else if results[n].err == nil {
			results[n].err = b.lay(laidAs(n, site[n].Path, p.whole[n]), made)
		}
		return r
	})

	var failed unmade
	for n, r := range results {
		switch {
		case r.unmade != nil:
			failed.errs = append(failed.errs, r.unmade)
		case r.err != nil:
			return r.err
		case r.fate == same:
			p.same = append(p.same, site[n].Path)
		default:
			p.write = append(p.write, laidAs(n, site[n].Path, p.whole[n]))
		}
	}
	if len(failed.errs) > 0 {
		return &failed
	}
	p.order()
	return nil
}

// room is what a processor keeps from one file to the next.
type room struct{ made, found []byte }

// result is what became of one file.
type result struct {
	fate   fate
	unmade error // it could not be made
	err    error // it could not be compared or written
}

// holds reports whether a file of the folder holds the bytes already. found is
// room to read in.
func (b *build) holds(name string, made, found []byte) (bool, []byte, error) {
	file, err := b.root.Open(name)
	if err != nil {
		return false, found, err
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() != int64(len(made)) {
		return false, found, nil
	}
	found = slices.Grow(found[:0], len(made))[:len(made)]
	_, err = io.ReadFull(file, found)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return false, found, nil // cut short since it was looked at
	}
	return bytes.Equal(found, made), found, err
}

// laidAs is where the nth file of a site lies.
func laidAs(n int, name, whole string) laid {
	if whole == "" {
		return laid{path: name, name: strconv.Itoa(n)}
	}
	return laid{path: name, name: wholeName + "/" + name, whole: whole}
}

// wholeName is the folder aside in which new folders lie.
const wholeName = "new"

// lay lays a file aside. The folder for that was made a moment ago and is nobody
// else's, so that no link can lead out of it; a Root would look at each folder on
// the way to every file.
func (b *build) lay(f laid, data []byte) error {
	b.mu.Lock()
	err := b.step("write " + f.path)
	if err == nil && !b.aside {
		err = b.root.Mkdir(asideName(), 0o700)
		b.aside = err == nil
	}
	if err == nil && f.whole != "" {
		err = b.folder(path.Dir(f.name))
	}
	b.mu.Unlock()
	if err != nil {
		return err
	}
	return os.WriteFile(b.asidePath(f.name), data, 0o644)
}

// folder makes a folder aside, and those that it lies in.
func (b *build) folder(name string) error {
	if name == "." || b.inside[name] {
		return nil
	}
	if err := b.folder(path.Dir(name)); err != nil {
		return err
	}
	b.inside[name] = true
	return os.Mkdir(b.asidePath(name), 0o755)
}

func (b *build) asidePath(name string) string {
	return filepath.Join(b.dir, asideName(), filepath.FromSlash(name))
}

// put writes a file of followup's own, aside first and then in its place.
func (b *build) put(name string, data []byte) error {
	f := laidAs(-1, name, "")
	if err := b.lay(f, data); err != nil {
		return err
	}
	return b.place(f)
}

// clear removes what lies aside when all is done, or nothing will be.
func (b *build) clear() {
	if b.aside {
		b.root.RemoveAll(asideName())
	}
}

// sweep removes what killed builds laid aside.
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
		if name := e.Name(); isAside(name) && e.IsDir() {
			if err := b.step("sweep " + name); err != nil {
				return err
			}
			if err := b.root.RemoveAll(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return nil
}
