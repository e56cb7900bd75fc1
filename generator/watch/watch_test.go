package watch

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"followup/generator/testenv"
)

// TestNothingIsMissed lets several writers change files in every way at once,
// while a reader looks only when it is told to. After the last change the reader
// must have been told once more, or it would wait for ever.
func TestNothingIsMissed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		start func(ctx context.Context, paths ...string) (*Watcher, error)
	}{
		{"watching", Start},
		{"polling", func(ctx context.Context, paths ...string) (*Watcher, error) {
			return Poll(ctx, time.Millisecond, paths...), nil
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "content")
			paths := []string{dir}
			ctx, cancel := context.WithCancel(t.Context())
			w, err := c.start(ctx, paths...)
			if err != nil {
				t.Fatal(err)
			}
			seed := testenv.Seed(t)
			var writers sync.WaitGroup
			for i := range 4 {
				writers.Go(func() { scribble(t, dir, seed, i) })
			}
			done := make(chan uint64)
			go func() {
				writers.Wait()
				done <- look(paths)
			}()
			var seen, final uint64
			for ended := false; !ended || seen != final; {
				select {
				case _, ok := <-w.Changed():
					if !ok {
						t.Fatal("it ended by itself: ", w.Err())
					}
					seen = look(paths)
				case final = <-done:
					ended = true
				}
			}
			cancel()
			for range w.Changed() { // until it is closed
			}
			if w.Err() != nil {
				t.Error(w.Err())
			}
		})
	}
}

// scribble makes edits that none of the other writers undo.
func scribble(t *testing.T, dir string, seed uint64, writer int) {
	r := rand.New(rand.NewPCG(seed, uint64(writer)))
	for n := range testenv.Times(150, 1500) {
		folder := filepath.Join(dir, fmt.Sprintf("w%d", writer), fmt.Sprintf("d%d", r.IntN(3)))
		file := filepath.Join(folder, fmt.Sprintf("f%d.md", r.IntN(4)))
		text := fmt.Appendf(nil, "%d", n)
		var err error
		switch r.IntN(6) {
		case 0, 1:
			if err = os.MkdirAll(folder, 0o755); err == nil {
				err = os.WriteFile(file, text, 0o644)
			}
		case 2:
			if err = os.MkdirAll(folder, 0o755); err == nil {
				if err = os.WriteFile(file+".tmp", text, 0o644); err == nil {
					err = os.Rename(file+".tmp", file)
				}
			}
		case 3:
			err = os.RemoveAll(file)
		case 4:
			err = os.RemoveAll(folder)
		case 5:
			if other := folder + "x"; os.RemoveAll(other) == nil {
				if err = os.Rename(folder, other); os.IsNotExist(err) {
					err = nil
				}
			}
		}
		if err != nil {
			t.Error(err)
		}
	}
}

// TestSignalsJoin shows that changes nobody has asked about make one signal.
func TestSignalsJoin(t *testing.T) {
	t.Parallel()
	w := newWatcher()
	for range 5 {
		w.signal("/a")
		w.signal("/b")
	}
	<-w.Changed()
	if where := w.Take(); where.Everywhere || len(where.Paths) != 2 {
		t.Errorf("%+v", where)
	}
	select {
	case <-w.Changed():
		t.Error("a second signal for the same changes")
	default:
	}
	w.signal("/c")
	w.signal("")
	w.signal("/d")
	<-w.Changed()
	if where := w.Take(); !where.Everywhere || len(where.Paths) != 0 {
		t.Errorf("%+v", where)
	}
}

// TestLook shows what polling takes for a change.
func TestLook(t *testing.T) {
	t.Parallel()
	w := &world{T: t, dir: t.TempDir()}
	w.do(playbook + "mkdir far \n write far/x.md \n ln /far/x.md play/content/x.md \n ln . play/content/up")
	paths := []string{filepath.Join(w.dir, "play", "content"), filepath.Join(w.dir, "play", "layouts"), filepath.Join(w.dir, "play", "followup.yaml")}
	before := look(paths)
	for _, act := range []struct {
		step string
		want bool
	}{
		{"append play/content/interviews/a.md", true}, {"mv play/content/interviews/a.md play/content/interviews/c.md", true}, {"append far/x.md", true},
		{"rm play/content/interviews/c.md", true}, {"mkdir play/content/new", true}, {"append play/followup.yaml", true}, {"rm play/followup.yaml", true},
		{"write play/content/x.md~", false}, {"write play/content/.x.md.swp", false}, {"write play/public/x", false}, {"write play/content/interviews/.tmp", false},
		{"rm play/layouts", true}, {"mkdir play/layouts", true}, {"", false},
	} {
		w.do(act.step)
		if now := look(paths); (now != before) != act.want {
			t.Errorf("%s: seen as a change is %v", act.step, now != before)
		} else {
			before = now
		}
	}
}

func TestEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	w, err := Start(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	p := Poll(ctx, time.Hour, t.TempDir())
	cancel()
	for _, w := range []*Watcher{w, p} {
		for range w.Changed() {
		}
		if w.Err() != nil {
			t.Error(w.Err())
		}
	}
}
