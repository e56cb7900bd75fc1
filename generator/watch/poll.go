package watch

import (
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Poll notices changes by looking at every file each time: slower and dearer than
// Start, but it works where the system's watches have run out, and in folders
// that make no events, such as some on a network. What changed before it returns
// is not noticed.
func Poll(ctx context.Context, every time.Duration, paths ...string) *Watcher {
	w := newWatcher()
	before := look(paths)
	go func() {
		defer close(w.changed)
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				if now := look(paths); now != before {
					before = now
					w.signal("")
				}
			}
		}
	}()
	return w
}

// look is a digest of what the files are called, how long they are and when they
// were written.
func look(paths []string) uint64 {
	digest := fnv.New64a()
	for _, p := range paths {
		lookAt(digest, p, map[string]bool{})
	}
	return digest.Sum64()
}

// lookAt adds a file, or a folder with all that is below it. inside holds the
// real paths of the folders it lies in, as a link may lead back into one.
func lookAt(digest io.Writer, path string, inside map[string]bool) {
	info, err := os.Stat(path) // of what a link leads to
	if err != nil {
		fmt.Fprintf(digest, "%q is not there\n", path)
		return
	}
	fmt.Fprintf(digest, "%q %v\n", path, info.Mode().Type())
	if !info.IsDir() {
		fmt.Fprintf(digest, "%d %d\n", info.Size(), info.ModTime().UnixNano())
		return
	}
	real, err := filepath.EvalSymlinks(path)
	if err != nil || inside[real] {
		return
	}
	inside[real] = true
	defer delete(inside, real)
	entries, err := os.ReadDir(path)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !passing(e.Name()) {
			lookAt(digest, filepath.Join(path, e.Name()), inside)
		}
	}
}
