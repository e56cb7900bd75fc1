package output

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

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

// laid is a file that lies aside under a name of its own.
type laid struct{ path, name string }

// unmade are the errors of files that could not be made.
type unmade struct{ errs []error }

func (u *unmade) Error() string { return errors.Join(u.errs...).Error() }

// mostKept is how much room a processor keeps from one file to the next, in bytes.
// Few files are larger.
const mostKept = 256 << 10

// make makes every file, on all processors, and lays aside those that differ from
// what lies in the folder.
func (b *build) make(site []playbook.Artifact, p *plan) error {
	results := make([]result, len(site))
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(len(site), runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			var made, found []byte
			for n := int(next.Add(1)) - 1; n < len(site); n = int(next.Add(1)) - 1 {
				if cap(made) > mostKept {
					made, found = nil, nil
				}
				var err error
				if made, err = site[n].Make(made[:0]); err != nil {
					results[n].unmade = err
					continue
				}
				equal := p.fates[n] == same
				if p.fates[n] == compared {
					equal, found, results[n].err = b.holds(site[n].Path, made, found)
				}
				if equal {
					results[n].fate = same
				} else if results[n].err == nil {
					results[n].err = b.lay(n, site[n].Path, made)
				}
			}
		})
	}
	group.Wait()

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
			p.write = append(p.write, laid{site[n].Path, strconv.Itoa(n)})
		}
	}
	if len(failed.errs) > 0 {
		return &failed
	}
	p.order()
	return nil
}

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

// lay lays a file aside.
func (b *build) lay(n int, name string, data []byte) error {
	b.mu.Lock()
	err := b.step("write " + name)
	if err == nil && b.aside == nil {
		err = b.open()
	}
	b.mu.Unlock()
	if err != nil {
		return err
	}
	return b.aside.WriteFile(strconv.Itoa(n), data, 0o644)
}

// open makes the folder for files that lie aside.
func (b *build) open() (err error) {
	if err := b.root.Mkdir(asideName(), 0o700); err != nil {
		return err
	}
	b.aside, err = b.root.OpenRoot(asideName())
	return err
}

// put writes a file of followup's own, aside first and then in its place.
func (b *build) put(name string, data []byte) error {
	if err := b.lay(-1, name, data); err != nil {
		return err
	}
	return b.place(laid{name, "-1"})
}

// clear removes what lies aside when all is done, or nothing will be.
func (b *build) clear() {
	if b.aside != nil {
		b.aside.Close()
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
