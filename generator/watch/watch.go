// Package watch notices that something in a playbook's folders may have changed,
// and where. It says no more than that: whoever asked looks there again. So it
// need not tell apart the many ways in which editors save, and cannot be wrong
// about them; it only must never miss one.
package watch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"syscall"

	"github.com/fsnotify/fsnotify"
)

// ErrExhausted says that the system has no more watches to give. Poll still works.
var ErrExhausted = errors.New("the system has run out of file watches")

// Watcher tells of changes until its context ends.
type Watcher struct {
	changed chan struct{}
	err     error // why it ended; set before changed is closed

	mu    sync.Mutex
	where Places
}

// Places are where something may have changed.
type Places struct {
	Paths      []string // absolute, without symbolic links, in the order in which they were noticed
	Everywhere bool     // nothing is known of any path
}

// Changed delivers a signal after anything may have changed. Any number of
// changes make one signal, until it is received; a change after that makes the
// next. It comes without delay, so that a file may just have been emptied in
// order to be written: a file found empty is best looked at again a moment later.
// The channel is closed once the Watcher has ended.
func (w *Watcher) Changed() <-chan struct{} { return w.changed }

// Take says where something may have changed since it was last asked. It is to be
// asked after a signal: a change from then on makes the next one.
func (w *Watcher) Take() Places {
	w.mu.Lock()
	defer w.mu.Unlock()
	where := w.where
	w.where = Places{}
	return where
}

// Err says why the Watcher ended by itself: ErrExhausted, or nil where its
// context ended. It is to be asked after Changed was closed.
func (w *Watcher) Err() error { return w.err }

// mostPaths is how many paths are told apart.
const mostPaths = 1000

func newWatcher() *Watcher { return &Watcher{changed: make(chan struct{}, 1)} }

// signal tells of a change at a path, or everywhere where that is "".
func (w *Watcher) signal(path string) {
	w.mu.Lock()
	switch {
	case path == "" || len(w.where.Paths) == mostPaths:
		w.where = Places{Everywhere: true}
	case !w.where.Everywhere && !slices.Contains(w.where.Paths, path):
		w.where.Paths = append(w.where.Paths, path)
	}
	w.mu.Unlock()
	select {
	case w.changed <- struct{}{}:
	default: // one is waiting already, and will be received after this change
	}
}

// Start watches files and whole folders, whether they are there yet or not, and
// whether they are symbolic links or not. When it returns without an error, every
// change from then on is noticed. Where the system's watches have run out it
// fails with ErrExhausted, and may end with it later, when folders are added.
func Start(ctx context.Context, paths ...string) (*Watcher, error) {
	source, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("can't watch for changes: %w", explain(err))
	}
	ctx, cancel := context.WithCancel(ctx)
	notices := queue(ctx, source)
	set, err := newSet(source, paths)
	if err == nil {
		err = set.renew()
	}
	if err != nil {
		cancel()
		source.Close()
		return nil, fmt.Errorf("can't watch for changes: %w", err)
	}
	w := newWatcher()
	go func() {
		defer close(w.changed)
		defer source.Close()
		defer cancel()
		w.err = w.run(ctx, notices, set)
	}()
	return w, nil
}

func (w *Watcher) run(ctx context.Context, notices <-chan notice, set *set) error {
	for {
		var relevant bool
		var path string // where, "" for everywhere
		var err error
		select {
		case <-ctx.Done():
			return nil
		case n, ok := <-notices:
			switch {
			case !ok:
				return nil
			case n.lost: // or may have been: nothing is known any more
				relevant, err = true, set.restart()
			default:
				path, relevant, err = set.heed(n.event)
			}
		}
		if relevant || err != nil {
			w.signal(path)
		}
		if err != nil {
			return err
		}
	}
}

// explain tells the system's own limits from other errors.
func explain(err error) error {
	for _, limit := range []error{syscall.ENOSPC, syscall.EMFILE, syscall.ENFILE, syscall.ENOMEM} {
		if errors.Is(err, limit) {
			return fmt.Errorf("%w (%w)", ErrExhausted, err)
		}
	}
	return err
}
